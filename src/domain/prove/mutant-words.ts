import type { Expanded } from '../expand/expanded.ts'
import { message, type Message, type Parameter } from '../messages/message.ts'
import type { MessageParameters } from '../messages/keys.ts'
import { OPERATOR_NAMES, type Operator } from '../language/operators/registry.ts'
import type { Path } from '../language/places.ts'
import type { Rules } from '../language/rules.ts'
import type { Text } from '../messages/text.ts'
import { clauseNamed, named } from './names.ts'

/** What is changed, as it stands in the files, and where. */
type Said = {
  readonly place: Message
  /** With what it is exchanged. */
  readonly other?: Message
  readonly from: string
  readonly to: string
}

/** The sentence for a mutant that no example notices. */
export function missedWords({ place, other, from, to }: Said): Message {
  const said = { place, from: spoken(from), to: spoken(to) }
  return other === undefined
    ? message('mutant-missed', said)
    : message('mutant-exchange-missed', { ...said, other })
}

type Word = MessageParameters['mutant-word']['word']

/** Words of the language that committees write in, beside its operators, which people have words for. */
const SPOKEN: { readonly [W in Exclude<Word, Operator>]: W } = {
  atLeast: 'atLeast',
  above: 'above',
  atMost: 'atMost',
  below: 'below',
  all: 'all',
  any: 'any',
  half: 'half',
  none: 'none',
  'leave-out': 'leave-out',
  zero: 'zero',
  full: 'full',
  block: 'block',
  forbid: 'forbid',
  refuse: 'refuse',
  veto: 'veto',
  lower: 'lower',
  sum: 'sum',
  difference: 'difference',
  product: 'product',
  ratio: 'ratio',
  'weighted-mean': 'weighted-mean',
  mean: 'mean',
  'trimmed-mean': 'trimmed-mean',
  median: 'median',
  min: 'min',
  max: 'max',
  'mean-of-points': 'mean-of-points',
  'median-of-points': 'median-of-points',
  'trimmed-mean-of-points': 'trimmed-mean-of-points',
  'min-of-points': 'min-of-points',
  'max-of-points': 'max-of-points',
  'sum-of-points': 'sum-of-points',
  position: 'position',
  or: 'or',
  days: 'days',
  months: 'months',
  consensus: 'consensus',
  first: 'first',
  best: 'best',
  minor: 'minor',
  major: 'major',
  'not-scored': 'not-scored',
  each: 'each',
  end: 'end',
  points: 'points',
  percent: 'percent',
  abovePoints: 'abovePoints',
  abovePercent: 'abovePercent',
  rounded: 'rounded',
  exact: 'exact',
  'half-up': 'half-up',
  'half-even': 'half-even',
  up: 'up',
  down: 'down',
  floor: 'floor',
  ceiling: 'ceiling',
  add: 'add',
  set: 'set',
  cap: 'cap',
  true: 'true',
  false: 'false',
}

/** Whether people have words for a word of the language. */
export function isSpoken(word: string): word is Word {
  return spokenAs(word) !== undefined
}

function spokenAs(word: string): Word | undefined {
  if (isOther(word)) return SPOKEN[word]
  return OPERATOR_NAMES.find((name) => name === word)
}

function isOther(word: string): word is keyof typeof SPOKEN {
  return Object.hasOwn(SPOKEN, word)
}

function spoken(word: string): Parameter {
  const known = spokenAs(word)
  return known === undefined ? word : message('mutant-word', { word: known })
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
  'path',
  'rules',
  'value',
  'when',
  'atLeast',
  'above',
  'atMost',
  'below',
])

type Room = MessageParameters['mutant-place']['room']
type Alone = MessageParameters['mutant-place-alone']['room']

/** How people name what stands in a member of the rules; silent ones are never changed. */
type Naming =
  | { readonly by: 'title' | 'clause' | 'name'; readonly room: Room }
  | { readonly by: 'alone'; readonly room: Alone }
  | { readonly by: 'result' | 'silent' }

const byTitle = (room: Room): Naming => ({ by: 'title', room })
const byClause = (room: Room): Naming => ({ by: 'clause', room })
const byName = (room: Room): Naming => ({ by: 'name', room })
const alone = (room: Alone): Naming => ({ by: 'alone', room })
const silent: Naming = { by: 'silent' }

const ROOMS: { readonly [member in keyof Rules]-?: Naming } = {
  revision: silent,
  title: silent,
  provenance: silent,
  provenanceOf: silent,
  inForce: silent,
  changes: silent,
  full: alone('full'),
  weights: byClause('weights'),
  classes: byName('classes'),
  criteria: byClause('criteria'),
  criterion: alone('criterion'),
  bands: byName('bands'),
  applies: byClause('applies'),
  policies: alone('policies'),
  several: alone('several'),
  assessors: alone('assessors'),
  once: alone('once'),
  rounding: alone('rounding'),
  findings: alone('findings'),
  values: byName('values'),
  labels: silent,
  helpers: silent,
  tables: byName('tables'),
  conditions: byName('conditions'),
  parts: byName('parts'),
  part: alone('part'),
  total: alone('total'),
  adjustments: byTitle('adjustments'),
  clamp: alone('clamp'),
  measure: alone('measure'),
  levels: byTitle('levels'),
  below: alone('below'),
  vetoes: byTitle('vetoes'),
  gates: byTitle('gates'),
  mandatory: byClause('mandatory'),
  qualifiers: byTitle('qualifiers'),
  results: { by: 'result' },
  result: alone('result'),
  templates: silent,
  effortUnit: silent,
  examples: silent,
}

/** What stands at a path of the rules, as people call it. */
export function placeOf(expanded: Expanded, path: Path): Message {
  const { rules } = expanded.written
  const [first, id] = path
  if (first !== 'results') return placeIn(expanded, rules, path)
  const scheme = rules.results![String(id)]!
  const place = placeIn(expanded, scheme, path.slice(2))
  return message('mutant-place-in', { place, result: named(String(id), scheme.title) })
}

function placeIn(expanded: Expanded, scheme: Partial<Rules>, path: Path): Message {
  const member = path[0] as keyof Rules
  const key = path[1]
  const naming = ROOMS[member]
  switch (naming.by) {
    case 'title': {
      const { room } = naming
      const name = titled(expanded, (scheme[member] as readonly Titled[])[Number(key)]!)
      return within(message('mutant-place', { room, name }), path.slice(2))
    }
    case 'clause': {
      const { room } = naming
      const name = clauseNamed(expanded, String(key))
      return within(message('mutant-place', { room, name }), path.slice(2))
    }
    case 'name': {
      const { room } = naming
      return within(message('mutant-place', { room, name: String(key) }), path.slice(2))
    }
    case 'alone':
      return within(message('mutant-place-alone', { room: naming.room }), path.slice(1))
    case 'result':
    case 'silent':
      throw new TypeError(`Nothing in ${member} is changed.`)
    default:
      return naming satisfies never
  }
}

type Titled = { readonly id?: string; readonly clause?: string; readonly title?: Text }

/** A member of a list by its title; a veto without one goes by its clause. */
function titled(expanded: Expanded, { id, clause, title }: Titled): Parameter {
  if (id !== undefined) return named(id, title)
  return title === undefined ? clauseNamed(expanded, clause!) : { text: title }
}

/** A place inside another: the members that lead there, and which of several, from 1. */
function within(place: Message, path: Path): Message {
  const steps = path.flatMap((step, index) => {
    if (typeof step === 'string') return GRAMMAR.has(step) ? [] : [step]
    const before = path[index - 1]
    return before === undefined || GRAMMAR.has(before) ? [] : [String(step + 1)]
  })
  return steps.length === 0
    ? place
    : message('mutant-place-member', { place, member: steps.join('/') })
}
