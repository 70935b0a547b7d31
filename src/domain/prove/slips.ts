import type { Expanded } from '../expand/expanded.ts'
import { pointer as pointerOf } from '../faults/fault.ts'
import { isObject, type JsonObject, type JsonValue } from '../schema/json.ts'
import { listedIn, objectAt, placesIn, type Path, type DocumentPlace } from '../language/places.ts'
import { USUAL_POLICIES } from '../language/policies.ts'
import { LANGUAGE_DOCUMENTS, schemaOf } from '../language/documents.ts'
import type { Rules } from '../language/rules.ts'
import type { Table } from '../language/tables.ts'
import type { Message } from '../messages/message.ts'
import { asJson, withAt } from './changed-rules.ts'
import { placeOf } from './mutant-words.ts'

/** The ways in which what stands in a file is mistyped. */
export type SlipKind =
  /** A number one step up or down. */
  | 'number'
  /** A day before or after. */
  | 'date'
  /** Another of the words that may stand there. */
  | 'word'
  /** Yes for no, or no for yes. */
  | 'truth'
  /** The name of another thing of its kind: a clause, a level, an option. */
  | 'name'
  /** A member under the name of another that may stand in its place. */
  | 'member'
  /** What stands under a name, or under the key of a table, under the next that has nothing. */
  | 'key'
  /** Two neighbours in a list by name, each with what belongs to the other. */
  | 'exchange'
  /** Something else than what holds where nothing is said. */
  | 'default'

/** One small change of the rules of a pack, of the kind that slips into files. */
export type Slip = {
  readonly kind: SlipKind
  /** RFC 6901 pointer into the pack. */
  readonly pointer: string
  readonly from: string
  readonly to: string
  /** What is changed. */
  readonly place: Message
  /** With what it is exchanged. */
  readonly other?: Message
  readonly rules: Rules
}

/** Members that say nothing about judgement, nor does anything in them. */
export const SILENT: ReadonlySet<string> = new Set([
  '$schema',
  'changes',
  'effort',
  'effortUnit',
  'examples',
  'helpers',
  'inForce',
  'labels',
  'leadDays',
  'name',
  'provenance',
  'provenanceOf',
  'reason',
  'revision',
  'say',
  'stars',
  'templates',
  'title',
])

/** Whether a member, as the schema calls it, says nothing about judgement. */
export function isSilent(member: string): boolean {
  return SILENT.has(member.slice(member.lastIndexOf('.') + 1))
}

const SCHEMA = 'rules-1'

/**
 * Every slip there may be in the rules of a pack, in the order in which they are written. What may be
 * mistyped follows from the schema of the rules, so that no member of the language is forgotten: each
 * number, each word of a list, each name, each member that another might be taken for.
 */
export function* slipsIn(expanded: Expanded): Generator<Slip> {
  // As written: what parts and results share is one member, and one slip.
  const rules = asJson(expanded.written.rules) as JsonObject
  const names = vocabulariesOf(expanded)
  const slip = (
    kind: SlipKind,
    path: Path,
    said: { readonly from: string; readonly to: string },
    changed: JsonValue,
  ): Slip => ({
    kind,
    pointer: pointerOf('rules', ...path),
    ...said,
    place: placeOf(expanded, path),
    rules: changed as unknown as Rules,
  })

  const schema = schemaOf(SCHEMA, LANGUAGE_DOCUMENTS[SCHEMA])
  const places = placesIn(schema, SCHEMA, rules, isSilent)
  for (const place of places) {
    const { path, value } = place
    for (const [kind, to] of othersFor(place, rules, names))
      yield slip(kind, path, { from: spelt(value), to: spelt(to) }, withAt(rules, path, to))
    // One alone comes to the same whichever way it is put together with others.
    const isAlone = Array.isArray(value) && value.length === 1
    for (const rival of isAlone ? [] : place.rivals)
      yield slip(
        'member',
        path,
        { from: String(path.at(-1)), to: rival },
        withAt(rules, path, value, rival),
      )
    for (const key of otherKeys(place, rules, names))
      yield {
        ...slip(
          'key',
          path,
          { from: String(path.at(-1)), to: key },
          withAt(rules, path, value, key),
        ),
        // Of a table, a part or a level one says what has the key, and of all others what it names.
        place: placeOf(expanded, path.length > 2 ? path.slice(0, -1) : path),
      }
  }
  for (const [one, other] of neighboursIn(places)) {
    const changed = withAt(withAt(rules, one.path, other.value), other.path, one.value)
    const isRow = !isLeaf(one.value)
    const [from, to] = [one, other].map(({ path, value }) =>
      isRow ? String(path.at(-1)) : spelt(value),
    )
    const placed = (path: Path): Message => placeOf(expanded, isRow ? path.slice(0, -1) : path)
    yield {
      ...slip('exchange', one.path, { from: from!, to: to! }, changed),
      place: placed(one.path),
      other: placed(other.path),
    }
  }
  yield* defaultSlips()

  /** What becomes of clauses without points where the rules do not say it. */
  function* defaultSlips(): Generator<Slip> {
    const { policies = {} } = expanded.written.rules
    const words = listedIn(objectAt(objectAt(schema, '$defs'), 'statePolicy'))
    for (const [state, usual] of Object.entries(USUAL_POLICIES)) {
      if (Object.hasOwn(policies, state)) continue
      for (const word of words)
        if (word !== usual)
          yield slip(
            'default',
            ['policies', state],
            { from: usual, to: spelt(word) },
            withAt(withAt(rules, ['policies'], { ...policies }), ['policies', state], word),
          )
    }
  }
}

/** What a value may be mistyped as. */
function* othersFor(
  { name, path, value, listed }: DocumentPlace,
  rules: JsonObject,
  vocabularies: readonly (readonly string[])[],
): Generator<readonly [SlipKind, JsonValue]> {
  if (typeof value === 'number') {
    for (const by of [1, -1]) yield ['number', stepped(value, by)]
    return
  }
  if (typeof value === 'boolean') {
    yield ['truth', !value]
    return
  }
  // The id of something is its own, and no other name.
  if (typeof value !== 'string' || name.endsWith('.id')) return
  if (listed.length > 0) {
    for (const one of listed) if (one !== value) yield ['word', one]
    return
  }
  const fraction = /^(-?\d+)\/(\d+)$/.exec(value)
  if (fraction !== null) {
    for (const by of [1, -1]) yield ['number', `${Number(fraction[1]) + by}/${fraction[2]}`]
    return
  }
  if (DATE.test(value)) {
    for (const by of [1, -1]) yield ['date', dayBeside(value, by)]
    return
  }
  // Neighbours in a list are not mistaken for each other: none may be there twice.
  const around = path.slice(0, -1).reduce<JsonValue>(at, rules)
  const beside = Array.isArray(around) ? (around as readonly JsonValue[]) : []
  for (const other of namesFor(value, vocabularies, (one) => beside.includes(one)))
    yield ['name', other]
}

/** Maps whose keys are ids of their own: nothing stands there under the name of something else. */
const OWN_NAMES: ReadonlySet<string> = new Set(
  ['bands', 'classes', 'conditions', 'results', 'tables', 'values'].map(
    (member) => `${SCHEMA}.${member}.*`,
  ),
)

/** Keys under which something may stand by mistake, where nothing stands yet. */
function otherKeys(
  { name, path }: DocumentPlace,
  rules: JsonObject,
  vocabularies: readonly (readonly string[])[],
): ReadonlySet<string> {
  const key = String(path.at(-1))
  if (!name.endsWith('.*') || OWN_NAMES.has(name)) return new Set()
  const beside = path.slice(0, -1).reduce<JsonValue>(at, rules) as JsonObject
  const isFree = (other: string): boolean => !Object.hasOwn(beside, other)
  if (DATE.test(key)) return new Set([1, -1].map((by) => dayBeside(key, by)).filter(isFree))
  if (/^-?\d+(\.\d+)?$/.test(key))
    return new Set([1, -1].map((by) => String(stepped(Number(key), by))).filter(isFree))
  return namesFor(key, vocabularies, (other) => !isFree(other))
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** The names that come next after a name, or after one inside a path, where things of its kind are listed. */
function namesFor(
  value: string,
  vocabularies: readonly (readonly string[])[],
  isTaken: (name: string) => boolean,
): ReadonlySet<string> {
  const next = (name: string, written: (other: string) => string): readonly string[] =>
    vocabularies.flatMap((names) => {
      const place = names.indexOf(name)
      if (place === -1) return []
      const others = [...names.slice(place + 1), ...names.slice(0, place)].map(written)
      return others.filter((other) => other !== value && !isTaken(other)).slice(0, 1)
    })
  if (!value.startsWith('$.')) return new Set(next(value, (other) => other))
  const steps = value.split('.')
  return new Set(
    steps.flatMap((step, index) =>
      index < 2 ? [] : next(step, (other) => steps.with(index, other).join('.')),
    ),
  )
}

/** The names of a pack, things of one kind together. */
function vocabulariesOf({
  written: { standard, rules },
  clauses,
  sections,
  inputs,
  profile,
  results,
}: Expanded): readonly (readonly string[])[] {
  const keys = (of: object | undefined): readonly string[] => Object.keys(of ?? {})
  const asked = [...[...inputs.values()].map(({ input }) => input), ...profile.values()]
  return [
    clauses.map(({ id }) => id),
    sections.map(({ clause }) => clause.id),
    keys(standard.inputs),
    keys(standard.profile),
    ...asked.flatMap((input) => [
      ...('options' in input ? [input.options.map(({ id }) => id)] : []),
      ...('items' in input ? [input.items.map(({ id }) => id)] : []),
    ]),
    ...results.map(({ levels }) => ['all', ...levels.map(({ level }) => level.id)]),
    ...results.map(({ nodes }) => nodes.map(({ id }) => id)),
    ...(['bands', 'tables', 'values', 'conditions', 'results'] as const).map((member) =>
      keys(rules[member]),
    ),
    ...Object.values(rules.tables ?? {}).flatMap(keysByDepth),
    ['points', 'percent', 'max'],
  ]
}

/** The keys of a table, those of each nesting level together. */
function keysByDepth(table: Table): readonly (readonly string[])[] {
  if (typeof table === 'number') return []
  const inner = Object.values(table).map(keysByDepth)
  const depth = Math.max(...inner.map(({ length }) => length))
  return [
    Object.keys(table),
    ...Array.from({ length: depth }, (_, level) => [
      ...new Set(inner.flatMap((keys) => keys[level] ?? [])),
    ]),
  ]
}

/** Two that stand side by side under names: numbers, fractions or words, or rows of one table. */
function* neighboursIn(
  places: readonly DocumentPlace[],
): Generator<readonly [DocumentPlace, DocumentPlace]> {
  const byPath = new Map(places.map((place) => [place.path.join('/'), place]))
  const maps = Map.groupBy(
    places.filter(({ name }) => name.endsWith('.*')),
    ({ path }) => path.slice(0, -1).join('/'),
  )
  for (const list of maps.values())
    for (const [index, one] of list.entries()) {
      const other = list[index + 1]
      if (other === undefined) continue
      if (one.name === 'table.*' && isObject(one.value) && isObject(other.value)) {
        if (JSON.stringify(one.value) !== JSON.stringify(other.value)) yield [one, other]
        continue
      }
      const [a, b] = [one, other].map((place) =>
        // A weight with its reason is its points.
        isObject(place.value) ? byPath.get([...place.path, 'points'].join('/')) : place,
      )
      if (a === undefined || b === undefined) continue
      if (isLeaf(a.value) && isLeaf(b.value) && a.value !== b.value) yield [a, b]
    }
}

function isLeaf(value: JsonValue): boolean {
  return typeof value === 'number' || typeof value === 'string'
}

/** The number one step on or back: a whole one by 1, others by one in their last digit. */
function stepped(value: number, by: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const decimals = Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent))
  return Number((value + by * 10 ** -decimals).toFixed(decimals))
}

function dayBeside(date: string, by: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + by)
  return day.toISOString().slice(0, 10)
}

function at(value: JsonValue, step: string | number): JsonValue {
  return (value as { readonly [step: string]: JsonValue })[step]!
}

function spelt(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
