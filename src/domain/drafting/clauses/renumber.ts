import { pointer } from '../../faults/fault.ts'
import type { JsonValue } from '../../schema/json.ts'
import type { ReadDraft } from '../read-draft.ts'
import { clauseTree, type ClauseNode, type DraftTree } from './clause-tree.ts'
import type { StepMaker } from './step-maker.ts'

/** A text that mentions the number of a clause as it was. */
export type Mention = { readonly before: string; readonly after: string; readonly at: string }

/** Numbers that count on by one: what stands before the last figure or letter, and the first of these. */
type Counting = { readonly prefix: string; readonly first: string }

/**
 * Numbers the clauses anew in the lists of these sections (undefined: the outermost), and below what is
 * called otherwise then. Only where numbers counted on before, else each keeps its own; ids stay, so that
 * whatever refers to a clause goes on doing so. Tells the texts that mention a number as it was.
 */
export function renumber(
  maker: StepMaker,
  before: DraftTree,
  lists: readonly (string | undefined)[],
): readonly Mention[] {
  const { draft } = maker
  const after = clauseTree(draft)
  const numbers = new Map<ClauseNode, string | undefined>()
  const walk = (
    siblings: readonly ClauseNode[],
    parent: ClauseNode | undefined,
    now: string | undefined,
  ): void => {
    const was = parent === undefined ? undefined : before.byId.get(parent.id)
    const isMeant = lists.includes(parent?.id) || (parent !== undefined && now !== was?.number)
    const own = parent === undefined ? before.roots : (was?.inside ?? [])
    const isNew = parent !== undefined && was === undefined && now !== undefined
    const counting = !isMeant
      ? undefined
      : isNew
        ? { prefix: `${now}.`, first: '1' }
        : countingOf(own, was?.number)
    for (const [index, one] of siblings.entries()) {
      const number =
        counting === undefined
          ? isMeant && own.some(({ id }) => id === one.id)
            ? rebased(one.number, was?.number, now)
            : one.number
          : rebased(counting.prefix, was?.number, now) + counted(counting.first, index)
      numbers.set(one, number)
      walk(one.inside, one, number)
    }
  }
  walk(after.roots, undefined, undefined)
  return put(maker, draft, before, numbers)
}

/** Puts the numbers in. Of two that are the same, whichever came to its place goes without one. */
function put(
  maker: StepMaker,
  draft: ReadDraft,
  before: DraftTree,
  numbers: ReadonlyMap<ClauseNode, string | undefined>,
): readonly Mention[] {
  const holders = new Map<string, ClauseNode>()
  const stood = ({ id, parent }: ClauseNode): boolean => {
    const was = before.byId.get(id)
    return was !== undefined && was.parent?.id === parent?.id
  }
  for (const [node, number] of numbers) {
    const holder = number === undefined ? undefined : holders.get(number)
    if (number !== undefined && (holder === undefined || (!stood(holder) && stood(node))))
      holders.set(number, node)
  }
  const changed = new Map<string, string>()
  for (const [node, wanted] of numbers) {
    const number = wanted !== undefined && holders.get(wanted) === node ? wanted : undefined
    const old = before.byId.get(node.id)?.number
    const place = { file: node.own.file, pointer: `${node.own.pointer}/number` }
    if (number !== node.number) maker.put(place, number)
    if (old !== undefined && number !== undefined && old !== number) changed.set(old, number)
  }
  return mentionsOf(draft, changed)
}

/** A number below a section that is called otherwise now. */
function rebased<N extends string | undefined>(
  number: N,
  above: string | undefined,
  now: string | undefined,
): N | string {
  if (number === undefined || above === undefined || now === undefined) return number
  return number.startsWith(above) ? now + number.slice(above.length) : number
}

/** How a list counts; undefined where its numbers do not count on by one. */
function countingOf(list: readonly ClauseNode[], above: string | undefined): Counting | undefined {
  const [first] = list
  const parts = /^(.*?)(\d+|\p{L})$/su.exec(first?.number ?? '')
  if (parts === null) return undefined
  const counting = { prefix: parts[1]!, first: parts[2]! }
  // A single number says how it counts only where it begins as the section does.
  if (list.length === 1 && above !== undefined && !counting.prefix.startsWith(above))
    return undefined
  const goesOn = list.every(
    ({ number }, index) => number === counting.prefix + counted(counting.first, index),
  )
  return goesOn ? counting : undefined
}

function counted(first: string, by: number): string {
  return /^\d/.test(first)
    ? String(Number(first) + by).padStart(first.length, '0')
    : String.fromCodePoint(first.codePointAt(0)! + by)
}

/** Texts that mention one of these numbers, where it is one that nobody takes for a quantity. */
function mentionsOf(draft: ReadDraft, changed: ReadonlyMap<string, string>): readonly Mention[] {
  const telling = [...changed].filter(([before]) => /\d[.-]\d|\p{L}[.-]?\d/u.test(before))
  const found: Mention[] = []
  const read = (value: JsonValue, at: string, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'number' || key === 'id' || value.startsWith('$')) return
      for (const [before, after] of telling)
        if (isMentioned(value, before)) found.push({ before, after, at })
    } else if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) read(one, at + pointer(inner), inner)
  }
  if (telling.length > 0) read(draft.pack, '', '')
  return found
}

function isMentioned(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const behind = text.slice(at + number.length, at + number.length + 2)
    if (!/[\w.]/.test(text[at - 1] ?? '') && !/^(?:\w|\.\d)/.test(behind)) return true
  }
  return false
}
