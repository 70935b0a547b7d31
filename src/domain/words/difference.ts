import type { Difference } from '../difference.ts'
import { wording, type Text } from '../pack/text.ts'
import type { Receipt } from '../receipt.ts'

/** What a difference between a receipt and its computation means, and the clause it is about. */
export function differenceWords(
  receipt: Receipt,
  { pointer, expected, actual }: Difference,
): { readonly message: string; readonly clause?: string } {
  const { standard } = receipt
  if (pointer === '/standard/digest')
    return {
      message: `The pack is not the one that made this receipt: revision ${standard.revision} of ${standard.id} ${standard.edition} here has the digest ${short(expected)}, the receipt says ${short(actual)}. A file of the standard or its rules was changed, or the receipt was.`,
    }
  if (pointer === '/inputDigest')
    return {
      message: `The assessment in this receipt is not the one that was scored: its digest is ${short(expected)}, the receipt says ${short(actual)}. An answer, a fact or a name was changed, or the digest was.`,
    }
  const { name, member, clause } = placeIn(receipt, pointer)
  const at = clause === undefined ? {} : { clause }
  if (pointer.startsWith('/assessment'))
    return {
      ...at,
      message: `The assessment in this receipt cannot be scored: ${String(expected)}`,
    }
  return {
    ...at,
    message: `${name}: the receipt says ${said(actual)} for "${member}", computed again it is ${said(expected)}.`,
  }
}

/** What a pointer into a receipt is about, as a sentence about it begins. */
function placeIn(
  receipt: Receipt,
  pointer: string,
): { readonly name: string; readonly member: string; readonly clause?: string } {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const [space = '', key = ''] = steps
  if (space === 'clauses' || space === 'findings') {
    const id = receipt[space][Number(key)]?.clause
    if (space === 'clauses' && steps[2] === 'decisions') return placeInRule(receipt, steps)
    const name =
      space === 'clauses' ? clauseName(receipt, id) : `Finding on ${clauseName(receipt, id)}`
    return { name, member: memberOf(steps.slice(2)), ...(id === undefined ? {} : { clause: id }) }
  }
  if (space === 'assessment' || space === 'merged') {
    const id = space === 'merged' ? key : (steps[2] ?? '')
    const clause = receipt.clauses.find((one) => one.clause === id)?.clause
    return {
      name: space === 'merged' ? `Answer ${id}` : 'Assessment',
      member: memberOf(steps.slice(space === 'merged' ? 2 : 1)),
      ...(clause === undefined ? {} : { clause }),
    }
  }
  if (space === 'values') return { name: 'Computed value', member: key }
  if (space === 'results') return { ...placeInResult(receipt, Number(key), steps.slice(2)) }
  return { name: 'Receipt', member: memberOf(steps) }
}

/** A place in a decision about a clause: the rule by its name, and the kind of value. */
function placeInRule(
  receipt: Receipt,
  [, index, , decision, ...steps]: readonly string[],
): { readonly name: string; readonly member: string; readonly clause?: string } {
  const clause = receipt.clauses[Number(index)]
  const rule = clause?.decisions[Number(decision)]?.rule
  const name = clauseName(receipt, clause?.clause) + (rule === undefined ? '' : `, rule ${rule}`)
  const last = steps.at(-1) ?? ''
  const member = { expected: 'what is asked', actual: 'what was found' }[last] ?? memberOf(steps)
  return { name, member, ...(clause === undefined ? {} : { clause: clause.clause }) }
}

function placeInResult(
  receipt: Receipt,
  index: number,
  steps: readonly string[],
): { readonly name: string; readonly member: string } {
  const result = receipt.results[index]
  const name = result === undefined || result.id === 'main' ? 'Result' : `Result ${result.id}`
  const [list = '', at = ''] = steps
  const lists: Record<
    string,
    readonly { readonly id?: string; readonly node?: string; readonly title?: Text }[] | undefined
  > = {
    nodes: result?.nodes,
    adjustments: result?.adjustments,
    gates: result?.gates,
    levels: result?.levels,
    qualifiers: result?.qualifiers,
  }
  const one = lists[list]?.[Number(at)]
  if (one === undefined) return { name, member: memberOf(steps) }
  const id = one.node ?? one.id ?? ''
  const kind = { nodes: 'part', adjustments: 'adjustment', gates: 'gate', levels: 'level' }[list]
  return {
    name: `${name}, ${kind ?? 'qualifier'} ${wording(one.title, 'en') || id}`,
    member: memberOf(steps.slice(2)),
  }
}

function clauseName(receipt: Receipt, id: string | undefined): string {
  const clause = receipt.clauses.find((one) => one.clause === id)
  const title = wording(clause?.title, 'en')
  return ['clause', clause?.number, title === '' ? id : title]
    .filter((part) => part !== undefined)
    .join(' ')
    .replace(/^c/, 'C')
}

function memberOf(steps: readonly string[]): string {
  return steps.length === 0 ? 'all of it' : steps.join('/')
}

function said(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

function short(digest: unknown): string {
  return typeof digest === 'string' ? `${digest.slice(0, 12)}…` : said(digest)
}
