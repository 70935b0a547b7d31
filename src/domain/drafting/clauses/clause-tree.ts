import { pointer } from '../../faults/fault.ts'
import type { JsonValue } from '../../schema/json.ts'
import { placeOf, valueAt } from '../json-place.ts'
import { itemsOf, memberOf, plainText, type ReadDraft } from '../read-draft.ts'
import type { CellPlace } from '../sheet.ts'

/** A section or clause of a draft, with where it stands in the pack and in its file. */
export type ClauseNode = {
  readonly id: string
  /** What it says, its clauses from other files included. */
  readonly clause: JsonValue
  /** The pointer into the pack. */
  readonly at: string
  readonly own: CellPlace
  readonly number?: string
  readonly parent?: ClauseNode
  /** All that stand in the same list, in order. */
  readonly siblings: readonly ClauseNode[]
  readonly inside: readonly ClauseNode[]
  readonly isSection: boolean
}

export type DraftTree = {
  readonly roots: readonly ClauseNode[]
  readonly byId: ReadonlyMap<string, ClauseNode>
  /** Sections and clauses in reading order. */
  readonly all: readonly ClauseNode[]
}

/** The clauses of a draft as a tree; those without an id are left out. */
export function clauseTree(draft: ReadDraft): DraftTree {
  const byId = new Map<string, ClauseNode>()
  const all: ClauseNode[] = []
  const read = (
    list: readonly JsonValue[],
    at: string,
    parent: ClauseNode | undefined,
  ): readonly ClauseNode[] => {
    const siblings: ClauseNode[] = []
    for (const [index, clause] of list.entries()) {
      const id = memberOf(clause, 'id')
      if (typeof id !== 'string' || byId.has(id)) continue
      const here = at + pointer(index)
      const { file = '', pointer: place } = draft.sources.placeOf(here)
      const number = plainText(memberOf(clause, 'number'))
      const inside: ClauseNode[] = []
      const node: ClauseNode = {
        id,
        clause,
        at: here,
        own: { file, pointer: place },
        ...(number === undefined ? {} : { number }),
        ...(parent === undefined ? {} : { parent }),
        siblings,
        inside,
        isSection: Array.isArray(memberOf(clause, 'clauses')),
      }
      byId.set(id, node)
      all.push(node)
      siblings.push(node)
      inside.push(...read(itemsOf(memberOf(clause, 'clauses')), `${here}/clauses`, node))
    }
    return siblings
  }
  const roots = read(itemsOf(draft.pack.standard['clauses']), '/standard/clauses', undefined)
  return { roots, byId, all }
}

/** Where the list stands that holds the clauses of a section, or the outermost ones. */
export function listIn(draft: ReadDraft, section: ClauseNode | undefined): CellPlace {
  const at = section === undefined ? '/standard/clauses' : `${section.at}/clauses`
  const { file = '', pointer: place } = draft.sources.placeOf(at)
  return { file, pointer: place }
}

/** Whether the clauses of a section stand in a file of their own, apart from the section. */
export function isFiledApart(draft: ReadDraft, node: ClauseNode): boolean {
  const list = listIn(draft, node)
  return (
    node.isSection &&
    (list.file !== node.own.file || list.pointer !== `${node.own.pointer}/clauses`)
  )
}

/** A node and all in it, in reading order. */
export function withInside(node: ClauseNode): readonly ClauseNode[] {
  return [node, ...node.inside.flatMap(withInside)]
}

/** What the file says of a clause, without what other files put into it. */
export function writtenOf(draft: ReadDraft, { own }: ClauseNode): JsonValue | undefined {
  const value = draft.values[own.file]
  const place = value === undefined ? undefined : placeOf(value, own.pointer)
  return value === undefined || place === undefined ? undefined : valueAt(value, place)
}

/** An id that nothing in the draft is called by yet, and no text quotes. */
export function freshId(draft: ReadDraft, stem: string): string {
  const text = JSON.stringify(draft.pack)
  for (let number = 1; ; number++) {
    const id = `${stem.slice(0, 56)}-${number}`
    if (!text.includes(id)) return id
  }
}
