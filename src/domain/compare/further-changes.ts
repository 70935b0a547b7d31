import type { Expanded } from '../expand/expanded.ts'
import { LANGUAGE_DOCUMENTS, schemaOf } from '../language/documents.ts'
import { alongSchema, type Path } from '../language/places.ts'
import type { Clause } from '../language/standard.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'
import { isObject, type JsonObject, type JsonValue } from '../schema/json.ts'
import type { ClauseFate } from './comparison.ts'
import { isSameMeaning } from './meaning.ts'

/** What a change is about that no clause, rule or answer to be carried over tells of. */
export const FURTHER_AREAS = [
  'standard',
  'ballot',
  'sections',
  'asked',
  'words',
  'examples',
  'papers',
] as const
export type FurtherArea = (typeof FURTHER_AREAS)[number]

/** Files that a pack is made of. */
export type PackFile = 'standard' | 'rules'

/** A member of the files that judges nothing, and says something else than before. */
export type FurtherChange = {
  readonly area: FurtherArea
  readonly kind: 'added' | 'removed' | 'changed'
  readonly file: PackFile
  /** Where it stands: on the right side, or on the left where it is removed. */
  readonly path: Path
  /** What it said; absent where it is added. */
  readonly before?: JsonValue
  /** What it says; absent where it is removed. */
  readonly after?: JsonValue
}

/** Members that name the files or lead an editor somewhere, or that both sides are told apart by. */
const IDENTITY = new Set(['$schema', 'id', 'edition'])
/** Members of a standard that say something of the whole of it. */
const ASKED = new Set(['ask', 'notApplicable', 'inputs', 'profile'])
/** What the comparison of clauses tells by itself, where it finds that it differs. */
const TOLD_OF_CLAUSES = new Set(['title', 'text', 'evidence', 'ask'])
/** Members of things in the rules that are for readers and plan work; they judge nothing. */
const SAID = new Set(['title', 'reason', 'provenance', 'say', 'name', 'effort', 'leadDays'])
/** Among them those that a receipt states, so that the comparison of rules tells them. */
const STATED = /^(?:level|qualifier|(?:rules-1|scheme)\.below)\.title$/
/** Maps of the rules whose entries are each one statement, by the area that they belong to. */
const ENTRIES = { labels: 'words', examples: 'examples', templates: 'papers' } as const
/** Maps whose keys are clauses. */
const BY_CLAUSE = new Set(['weights', 'criteria', 'applies'])

type Statement = {
  readonly area: FurtherArea
  readonly file: PackFile
  readonly path: Path
  readonly value: JsonValue
  /** What it is a statement about; it is told where both sides have that. */
  readonly of?: string
  /** That something is there: told where it is new or gone, for its members tell what else changes. */
  readonly isThing?: true
}

/** The statements of one side by what tells them apart, and everything they may be about. */
type Side = {
  readonly statements: ReadonlyMap<string, Statement>
  readonly things: ReadonlySet<string>
}

/**
 * What a committee changed and nothing else of a comparison tells: the standard as a whole, its rules of
 * voting, sections, questions, names, reasons, sources, efforts, examples and templates. What is said of
 * something that is new or gone is told with it.
 */
export function furtherChanges(
  left: Expanded,
  right: Expanded,
  {
    idBefore,
    clauses,
  }: { readonly idBefore: (id: string) => string; readonly clauses: readonly ClauseFate[] },
): readonly FurtherChange[] {
  const pairs = clauses.filter(({ before, after }) => before.length === 1 && after.length === 1)
  const told = new Map<string, ReadonlySet<string>>(
    pairs.map(({ after, reworded }) => [after[0]!.clause, new Set<string>(reworded)]),
  )
  const before = sideOf(left, idBefore, told)
  const after = sideOf(right, (id) => id, told)
  const changes = [
    ...[...after.statements].flatMap(([key, now]): readonly FurtherChange[] => {
      const { area, file, path, value, of, isThing } = now
      const then = before.statements.get(key)
      if (then === undefined)
        return of !== undefined && !before.things.has(of)
          ? []
          : [{ area, kind: 'added', file, path, after: value }]
      return isThing === true || isSameMeaning(then.value, value)
        ? []
        : [{ area, kind: 'changed', file, path, before: then.value, after: value }]
    }),
    ...[...before.statements].flatMap(([key, then]): readonly FurtherChange[] => {
      const { area, file, path, value, of } = then
      if (after.statements.has(key) || (of !== undefined && !after.things.has(of))) return []
      return [{ area, kind: 'removed', file, path, before: value }]
    }),
  ]
  return changes.toSorted((a, b) => FURTHER_AREAS.indexOf(a.area) - FURTHER_AREAS.indexOf(b.area))
}

function sideOf(
  { written }: Expanded,
  idOf: (id: string) => string,
  told: ReadonlyMap<string, ReadonlySet<string>>,
): Side {
  const statements = new Map<string, Statement>()
  const things = new Set<string>()
  const put = (key: string, statement: Statement): void => {
    statements.set(key, statement)
  }
  // Files are JSON; that the type of rules is, the compiler finds or not by the order in which it looks.
  const files: { readonly [F in PackFile]: unknown } = written
  ofStandard(files.standard as JsonObject, { idOf, told, put, things })
  ofRules(files.rules as JsonObject, { idOf, put, things })
  return { statements, things }
}

type Finding = {
  readonly idOf: (id: string) => string
  readonly put: (key: string, statement: Statement) => void
  readonly things: Set<string>
}

function ofStandard(
  standard: JsonObject,
  {
    idOf,
    told,
    put,
    things,
  }: Finding & { readonly told: ReadonlyMap<string, ReadonlySet<string>> },
): void {
  const file = 'standard'
  for (const [member, value] of Object.entries(standard)) {
    if (IDENTITY.has(member) || member === 'clauses') continue
    if (member === 'ballot') put(member, { area: 'ballot', file, path: [member], value })
    else if (ASKED.has(member)) inner('asked', [member], value, member)
    else if (member === 'owner') inner('standard', [member], value, member)
    else put(member, { area: 'standard', file, path: [member], value })
  }
  walk((standard['clauses'] ?? []) as unknown as readonly Clause[], ['clauses'])

  function walk(clauses: readonly Clause[], path: Path): void {
    for (const [index, clause] of clauses.entries()) {
      const { id, clauses: under, ...said } = clause
      const own = idOf(id)
      const of = `clause ${own}`
      things.add(of)
      for (const [member, value] of Object.entries(said as unknown as JsonObject)) {
        const at = [...path, index, member]
        if (under === undefined) {
          if (member === 'number' || told.get(own)?.has(member) === true) continue
          if (!told.has(own)) continue
        }
        if (member === 'ask') inner('sections', at, value, `${of} ${member}`, of)
        else
          put(`${of} ${member}`, {
            area: 'sections',
            file,
            path: at,
            value: TOLD_OF_CLAUSES.has(member) ? squeezed(value) : value,
            of,
          })
      }
      if (under !== undefined) walk(under, [...path, index, 'clauses'])
    }
  }

  /** Statements within a value, each a text or a plain value; what has a title is a thing of its own. */
  function inner(area: FurtherArea, path: Path, value: JsonValue, key: string, of?: string): void {
    const about = of === undefined ? {} : { of }
    if (isPlain(value)) return put(key, { area, file, path, value, ...about })
    const isThing = isObject(value) && Object.hasOwn(value, 'title')
    things.add(key)
    if (isThing) put(`${key} itself`, { area, file, path, value, isThing, ...about })
    const within = isThing ? key : of
    if (Array.isArray(value))
      for (const [index, one] of (value as readonly JsonValue[]).entries())
        inner(area, [...path, index], one, `${key} ${nameIn(one, index)}`, within)
    else
      for (const [member, one] of Object.entries(value as JsonObject))
        if (member !== 'id') inner(area, [...path, member], one, `${key} ${member}`, within)
  }
}

const RULES_SCHEMA = schemaOf('rules-1', LANGUAGE_DOCUMENTS['rules-1'])

function ofRules(rules: JsonObject, { idOf, put, things }: Finding): void {
  const file = 'rules'
  things.add('rules')
  for (const [member, area] of Object.entries(ENTRIES))
    for (const [id, value] of Object.entries((rules[member] ?? {}) as JsonObject))
      put(`rules ${member} ${id}`, { area, file, path: [member, id], value })
  for (const member of ['changes', 'effortUnit', 'helpers', 'provenance']) {
    const value = rules[member]
    if (value !== undefined)
      put(`rules ${member}`, { area: 'words', file, path: [member], value: withoutStatus(value) })
  }
  const keys = new Map<string, string>([['', 'rules']])
  alongSchema(
    RULES_SCHEMA,
    'rules-1',
    rules,
    ({ path, value, owner }) => {
      const step = path.at(-1)
      if (step === undefined) return
      const of = keys.get(path.slice(0, -1).join('/'))!
      const key = `${of} ${keyIn(path, value, idOf)}`
      keys.set(path.join('/'), key)
      things.add(key)
      const isEntry = owner.endsWith('.*')
      if (isEntry || !SAID.has(String(step)) || STATED.test(owner)) return
      if (path[0] === 'provenance') return
      put(key, { area: 'words', file, path, value, of })
    },
    (owner) => owner === 'rules-1.examples' || owner.endsWith('provenanceOf'),
  )
}

/** What tells an item of a list or an entry of a map from its brothers on both sides. */
function keyIn(path: Path, value: JsonValue, idOf: (id: string) => string): string {
  const step = path.at(-1)!
  if (typeof step === 'number') return nameIn(value, step)
  return BY_CLAUSE.has(String(path.at(-2))) ? idOf(step) : step
}

function nameIn(value: JsonValue, index: number): string {
  const id = isObject(value) ? value['id'] : undefined
  return typeof id === 'string' ? id : String(index)
}

/** The status of the rules is told as a rule; what is left is where the numbers come from. */
function withoutStatus(value: JsonValue): JsonValue {
  if (!isObject(value) || !Object.hasOwn(value, 'status')) return value
  const { status: _, ...rest } = value
  return rest
}

/** A value that is one statement: plain, or words in several languages, or a list of such. */
function isPlain(value: JsonValue): boolean {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).every(isWords)
  return isWords(value)
}

function isWords(value: JsonValue): boolean {
  if (!isObject(value)) return !Array.isArray(value)
  return Object.keys(value).every((one) => TEXT_LANGUAGES.some((language) => language === one))
}

/** Words without what only breaks lines. */
function squeezed(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(squeezed)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, squeezed(one)]))
}
