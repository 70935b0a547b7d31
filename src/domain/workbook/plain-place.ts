import { LANGUAGE_DOCUMENTS, schemaOf } from '../language/documents.ts'
import { alongSchema, listAt, listedIn, type Path } from '../language/places.ts'
import { pointer } from '../faults/fault.ts'
import { isObject, type JsonObject, type JsonValue } from '../schema/json.ts'

/** What may stand at a place, as the schema of its file says and as far as a cell can hold it. */
export type PlaceKind =
  /** Words in one language or several. */
  | { readonly is: 'text' }
  | { readonly is: 'date' }
  | { readonly is: 'truth' }
  /** One of these words and nothing else. */
  | { readonly is: 'word'; readonly of: readonly string[] }
  /** A number, or one of these words; a fraction such as 93/23 where that may be written. */
  | { readonly is: 'number'; readonly words: readonly string[]; readonly isFraction: boolean }
  /** The characters as they are typed. */
  | { readonly is: 'line' }
  /** The name of something else, a path, a formula: shown, and changed elsewhere. */
  | { readonly is: 'fixed' }

/** A place of a file with a plain value, or with words in several languages. */
export type PlainPlace = {
  readonly file: string
  readonly path: Path
  readonly pointer: string
  readonly value: JsonValue
  /** What the schema calls it: `weight.points`, `pointBand.atLeast`. */
  readonly name: string
  readonly kind: PlaceKind
  /** What holds it cannot be without it. */
  readonly isNeeded: boolean
}

/** What all schemas that speak of one value say of it together. */
type Said = {
  readonly value: JsonValue
  readonly name: string
  readonly ids: Set<string>
  readonly types: Set<JsonValue>
  readonly listed: Set<string>
  readonly patterns: Set<JsonValue>
  readonly required: Set<JsonValue>
  isConstant: boolean
}

const FRACTION = /^-?\d{1,15}\/[1-9]\d{0,14}$/

/** Members that only lead editors and papers somewhere. */
const OF_FILES = new Set(['$schema', 'templates'])
/** What everything else rests on, and whether a number is illustrative: changed in the draft itself. */
const SETTLED = new Set(['input.type', 'standard-1.languages[]', 'provenance.status'])

const SCHEMAS = new Map<string, JsonObject>()

/** Every plain place of a file of a pack, in the order of the file; what no schema knows is left out. */
export function plainPlaces(file: string, document: JsonValue): readonly PlainPlace[] {
  const name = file.startsWith('standards/') ? 'standard-1' : 'rules-1'
  const known = new Map<string, Said>()
  alongSchema(schemaNamed(name), name, document, ({ path, value, schema, id, owner }) => {
    const key = path.map((step) => pointer(step)).join('')
    const said = known.get(key) ?? saidOf(value, owner)
    known.set(key, said)
    said.ids.add(owner).add(id)
    for (const type of [schema['type'] ?? []].flat()) said.types.add(type as JsonValue)
    for (const one of listedIn(schema)) if (typeof one === 'string') said.listed.add(one)
    if (schema['pattern'] !== undefined) said.patterns.add(schema['pattern'])
    for (const member of listAt(schema, 'required')) said.required.add(member)
    if ('const' in schema) said.isConstant = true
  })
  const places: PlainPlace[] = []
  const walk = (value: JsonValue, path: Path, at: string, isNeeded: boolean): void => {
    const said = known.get(at)
    if (said !== undefined && path.length > 0 && (said.ids.has('text') || isPlain(value))) {
      const kind = kindOf(said, path)
      places.push({ file, path, pointer: at, value, name: said.name, kind, isNeeded })
      return
    }
    if (Array.isArray(value))
      for (const [index, item] of (value as readonly JsonValue[]).entries())
        walk(item, [...path, index], at + pointer(index), true)
    else if (isObject(value))
      for (const [member, inner] of Object.entries(value))
        walk(inner, [...path, member], at + pointer(member), said?.required.has(member) === true)
  }
  walk(document, [], '', true)
  return places
}

function schemaNamed(name: 'standard-1' | 'rules-1'): JsonObject {
  const known = SCHEMAS.get(name) ?? schemaOf(name, LANGUAGE_DOCUMENTS[name])
  SCHEMAS.set(name, known)
  return known
}

function saidOf(value: JsonValue, name: string): Said {
  return {
    value,
    name,
    ids: new Set(),
    types: new Set(),
    listed: new Set(),
    patterns: new Set(),
    required: new Set(),
    isConstant: false,
  }
}

function isPlain(value: JsonValue): boolean {
  return value === null || typeof value !== 'object'
}

function kindOf({ value, name, ids, types, listed, patterns, isConstant }: Said, path: Path): PlaceKind {
  const words = [...listed]
  const isFraction = [...patterns].some((one) => String(one).includes('/'))
  const number = { is: 'number', words, isFraction } as const
  if (SETTLED.has(name)) return { is: 'fixed' }
  if (ids.has('text')) return { is: 'text' }
  if (ids.has('date')) return { is: 'date' }
  if (isConstant && types.size === 0) return { is: 'fixed' }
  if (typeof value === 'boolean') return types.has('boolean') ? { is: 'truth' } : { is: 'fixed' }
  if (typeof value === 'number') return number
  if (value === null) return types.has('number') ? number : { is: 'fixed' }
  const text = String(value)
  if (types.has('number') && (listed.has(text) || (isFraction && FRACTION.test(text))))
    return number
  if (listed.has(text)) return { is: 'word', of: words }
  const isFree = types.has('string') && patterns.size === 0 && !ids.has('id')
  const isOfFile = OF_FILES.has(String(path[0]))
  return isFree && !isOfFile && !text.startsWith('$') ? { is: 'line' } : { is: 'fixed' }
}
