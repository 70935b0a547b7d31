import { isKeyOf } from '../schema/json.ts'
import { message, type Message, type Parameter } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import type { Receipt } from '../receipt/receipt.ts'

/** What a pointer into a receipt is about. */
export type ReceiptPlace = {
  readonly place: Message
  /** The member there: all of it, what a rule requires or found, or a path of names. */
  readonly member: 'whole' | 'required' | 'found' | { readonly path: string }
  /** The clause it concerns, by id, where there is one. */
  readonly clause?: string
}

/** The place in a receipt that a pointer leads to. */
export function placeIn(receipt: Receipt, pointer: string): ReceiptPlace {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const [space = '', key = ''] = steps
  switch (space) {
    case 'clauses':
      return inClause(receipt, steps)
    case 'findings': {
      const clause = receipt.findings[Number(key)]?.clause
      return at(
        message('place-finding', { clause: clauseName(receipt, clause) }),
        steps.slice(2),
        clause,
      )
    }
    case 'merged':
      return at(message('place-answer', { input: key }), steps.slice(2), clauseOf(receipt, key))
    case 'assessment':
      return at(message('place-assessment'), steps.slice(1), clauseOf(receipt, steps[2]))
    case 'values':
      return at(message('place-value'), [key])
    case 'results':
      return inResult(receipt, Number(key), steps.slice(2))
    default:
      return at(message('place-receipt'), steps)
  }
}

function at(place: Message, steps: readonly string[], clause?: string): ReceiptPlace {
  return {
    place,
    member: steps.length === 0 ? 'whole' : { path: steps.join('/') },
    ...(clause === undefined ? {} : { clause }),
  }
}

/** A clause, or a decision about it: the rule by its name, and the kind of value. */
function inClause(
  receipt: Receipt,
  [, index, member, decision, ...steps]: readonly string[],
): ReceiptPlace {
  const clause = receipt.clauses[Number(index)]
  const name = clauseName(receipt, clause?.clause)
  const rule = member === 'decisions' ? clause?.decisions[Number(decision)]?.rule : undefined
  if (rule === undefined) {
    const rest = [member, decision, ...steps].filter((step) => step !== undefined)
    return at(message('place-clause', { clause: name }), rest, clause?.clause)
  }
  const found = at(message('place-rule', { clause: name, rule }), steps, clause?.clause)
  const last = steps.at(-1)
  if (last === 'expected') return { ...found, member: 'required' }
  return last === 'actual' ? { ...found, member: 'found' } : found
}

/** Lists of a result, with what one entry of each is called. */
const LISTS = {
  nodes: 'place-part',
  adjustments: 'place-adjustment',
  gates: 'place-gate',
  levels: 'place-level',
  qualifiers: 'place-qualifier',
} as const

function inResult(receipt: Receipt, index: number, steps: readonly string[]): ReceiptPlace {
  const result = receipt.results[index]
  const place =
    result === undefined || result.id === 'main'
      ? message('place-result')
      : message('place-result-named', { result: result.id })
  const [list = '', entry = ''] = steps
  if (result === undefined || !isKeyOf(LISTS, list)) return at(place, steps)
  const entries: readonly Entry[] = result[list]
  const one = entries[Number(entry)]
  if (one === undefined) return at(place, steps)
  const part = one.title === undefined ? (one.node ?? one.id ?? '') : { text: one.title }
  return at(message(LISTS[list], { result: place, part }), steps.slice(2))
}

type Entry = { readonly id?: string; readonly node?: string; readonly title?: Text }

function clauseOf({ clauses }: Receipt, id: string | undefined): string | undefined {
  return clauses.find((one) => one.clause === id)?.clause
}

function clauseName({ clauses }: Receipt, id = ''): Parameter {
  const clause = clauses.find((one) => one.clause === id)
  const title = clause?.title === undefined ? id : { text: clause.title }
  return clause?.number === undefined
    ? title
    : message('numbered', { number: clause.number, title })
}
