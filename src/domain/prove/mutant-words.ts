import type { Expanded } from '../expand/expanded.ts'
import { message, type Message, type Parameter } from '../messages/message.ts'
import type { Rules } from '../language/rules.ts'
import type { Text } from '../pack/text.ts'
import { clauseNamed, named } from './names.ts'

/** What is changed, as it stands in the files, and where. */
type Said = { readonly place: Message; readonly from: string; readonly to: string }

/** The sentence for a mutant that no example notices. */
export function missedWords({ place, from, to }: Said): Message {
  return message('mutant-missed', { place, from: spoken(from), to: spoken(to) })
}

/** Words of the language that committees write in, with what people say for them. */
const SPOKEN = {
  greaterThanInclusive: 'greaterThanInclusive',
  greaterThan: 'greaterThan',
  lessThanInclusive: 'lessThanInclusive',
  lessThan: 'lessThan',
  atLeast: 'greaterThanInclusive',
  above: 'greaterThan',
  atMost: 'lessThanInclusive',
  below: 'lessThan',
  equal: 'equal',
  notEqual: 'notEqual',
  contains: 'contains',
  doesNotContain: 'doesNotContain',
  'leave-out': 'leave-out',
  zero: 'zero',
  full: 'full',
  block: 'block',
  forbid: 'forbid',
  refuse: 'refuse',
  veto: 'veto',
  lower: 'lower',
} as const

function spoken(word: string): Parameter {
  return word in SPOKEN
    ? message('mutant-word', { word: SPOKEN[word as keyof typeof SPOKEN] })
    : word
}

/** Members that say how something is written down, and nothing to people. */
const GRAMMAR: ReadonlySet<string | number> = new Set([
  'all',
  'any',
  'not',
  'conditions',
  'event',
  'needs',
  'operator',
  'otherwise',
  'params',
  'rules',
  'value',
  'when',
  'atLeast',
  'above',
  'atMost',
  'below',
])

/** What stands at a path, as people call it. */
export function placeOf(expanded: Expanded, path: readonly (string | number)[]): Message {
  const scheme: { readonly [member: string]: unknown } =
    path[0] === 'results'
      ? ((expanded.pack.rules.results?.[String(path[1])] ?? {}) as object as Rules)
      : expanded.pack.rules
  const [room, key, ...rest] = path[0] === 'results' ? path.slice(2) : path
  const list = scheme[String(room)]
  const one = Array.isArray(list) ? (list[Number(key)] as { id: string; title?: Text }) : undefined
  const member = rest.filter((step) => typeof step === 'string' && !GRAMMAR.has(step)).join(' ')
  const of = (place: Message): Message =>
    member === '' ? place : message('mutant-place-member', { place, member })
  switch (room) {
    case 'levels':
    case 'gates':
    case 'adjustments':
    case 'qualifiers':
      if (one === undefined) break
      return of(message('mutant-place', { room, name: named(one.id, one.title) }))
    case 'weights':
    case 'criteria':
    case 'applies':
      return of(message('mutant-place', { room, name: clauseNamed(expanded, String(key)) }))
    default:
  }
  return message('mutant-place-path', { path: path.join('/') })
}
