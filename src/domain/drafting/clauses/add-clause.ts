import { isObject, type JsonObject } from '../../schema/json.ts'
import { memberOf } from '../read-draft.ts'
import { clauseTree, freshId, listIn, writtenOf, type ClauseNode } from './clause-tree.ts'
import { relistAs, relistChild } from './listed-children.ts'
import { refusal, type ClausePlan, type Drafted } from './plan.ts'
import { renumber } from './renumber.ts'
import { StepMaker } from './step-maker.ts'

/**
 * A clause behind another of the same section. It asks for yes or no where the standard says nothing for
 * all, and has no weight until one is typed.
 */
export function addBeside(drafted: Drafted, id: string): ClausePlan {
  const node = clauseTree(drafted.draft).byId.get(id)
  if (node === undefined) return refusal({ why: 'unreadable' })
  return added(drafted, node.parent, node.siblings, id)
}

/** A clause at the end of a section. */
export function addInside(drafted: Drafted, id: string): ClausePlan {
  const node = clauseTree(drafted.draft).byId.get(id)
  if (node === undefined) return refusal({ why: 'unreadable' })
  if (!node.isSection) return refusal({ why: 'no-section', clause: id })
  return added(drafted, node, node.inside, node.inside.at(-1)?.id)
}

/**
 * A clause or section with what is said of it, behind another of a section or as its first; undefined: of the
 * outermost list. A clause asks for yes or no where the standard says nothing for all.
 */
export function addBehind(
  { files, draft }: Drafted,
  section: string | undefined,
  behind: string | null,
  said: JsonObject & { readonly id: string },
): ClausePlan {
  const parent = section === undefined ? undefined : clauseTree(draft).byId.get(section)
  if (section !== undefined && parent?.isSection !== true)
    return refusal({ why: 'no-section', clause: section })
  const maker = new StepMaker(files)
  const isSection = said['clauses'] !== undefined
  const asks = isSection || draft.pack.standard['ask'] !== undefined
  const { carried } = relistChild(maker, draft, said.id, {
    joins: { section: parent, behind: behind ?? undefined },
  })
  maker.insert(listIn(draft, parent), behind, asks ? said : { ...said, ask: { type: 'yes-no' } })
  if (!maker.isWhole) return refusal({ why: 'unreadable' })
  return { step: maker.step, stand: said.id, carried, left: [], mentions: [] }
}

function added(
  { files, draft }: Drafted,
  section: ClauseNode | undefined,
  siblings: readonly ClauseNode[],
  behind: string | undefined,
): ClausePlan {
  const maker = new StepMaker(files)
  const id = freshId(draft, 'clause')
  const before = siblings.find((one) => one.id === behind)
  const kind = before === undefined ? undefined : memberOf(before.clause, 'class')
  const list = listIn(draft, section)
  const clause = {
    id,
    ...(kind === undefined ? {} : { class: kind }),
    ...(draft.pack.standard['ask'] === undefined ? { ask: { type: 'yes-no' } } : {}),
  }
  const { carried } = relistChild(maker, draft, id, { joins: { section, behind } })
  maker.insert(list, behind ?? null, clause)
  const mentions = renumber(maker, clauseTree(draft), [section?.id])
  if (!maker.isWhole) return refusal({ why: 'unreadable' })
  return { step: maker.step, stand: id, carried, left: [], mentions }
}

/** A new section in place of a clause or section, which it holds. */
export function groupClause({ files, draft }: Drafted, id: string): ClausePlan {
  const tree = clauseTree(draft)
  const node = tree.byId.get(id)
  const value = node === undefined ? undefined : writtenOf(draft, node)
  if (node === undefined || !isObject(value)) return refusal({ why: 'unreadable' })
  const maker = new StepMaker(files)
  const section = freshId(draft, 'section')
  const at = node.siblings.indexOf(node)
  const before = node.siblings[at - 1]?.id ?? null
  const carried = relistAs(maker, draft, id, section, node.parent)
  const written = maker.written(node.own) ?? JSON.stringify(value)
  maker.insert(
    listIn(draft, node.parent),
    before,
    { id: section, clauses: [value] },
    sectionText(section, written),
  )
  // The new section holds the clause as well now; the one beside it goes.
  maker.put(maker.itemIn(listIn(draft, node.parent), id))
  const mentions = renumber(maker, tree, [node.parent?.id, section])
  if (!maker.isWhole) return refusal({ why: 'unreadable' })
  return { step: maker.step, stand: section, carried, left: [], mentions }
}

/** A section around a clause as it is written, laid out line by line. */
function sectionText(id: string, written: string): string {
  const margin = /\n([ \t]*)[\]}]$/.exec(written)?.[1]
  const inside = margin === undefined ? written : written.replaceAll(`\n${margin}`, '\n    ')
  return `{\n  "id": ${JSON.stringify(id)},\n  "clauses": [\n    ${inside}\n  ]\n}`
}
