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
  readonly name: string
  isText: boolean
  isDay: boolean
  isId: boolean
  isConstant: boolean
  isFraction: boolean
  hasPattern: boolean
  readonly types: JsonValue[]
  readonly listed: string[]
  /** Members that it cannot be without. */
  readonly required: JsonValue[]
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
  // Branches of a schema come along the same path.
  const pointers = new Map<Path, string>()
  alongSchema(schemaNamed(name), name, document, ({ path, schema, id, owner }) => {
    const at = pointers.get(path) ?? path.map((step) => pointer(step)).join('')
    pointers.set(path, at)
    const said = known.get(at) ?? unsaid(owner)
    known.set(at, said)
    hear(said, schema, [id, owner])
  })
  const places: PlainPlace[] = []
  const walk = (value: JsonValue, path: Path, at: string, isNeeded: boolean): void => {
    const said = known.get(at)
    if (said !== undefined && path.length > 0 && (said.isText || isPlain(value))) {
      const kind = kindOf(said, value, path)
      places.push({ file, path, pointer: at, value, name: said.name, kind, isNeeded })
      return
    }
    if (Array.isArray(value))
      for (const [index, item] of (value as readonly JsonValue[]).entries())
        walk(item, [...path, index], at + pointer(index), true)
    else if (isObject(value))
      for (const [member, inner] of Object.entries(value))
        walk(
          inner,
          [...path, member],
          at + pointer(member),
          said?.required.includes(member) === true,
        )
  }
  walk(document, [], '', true)
  return places
}

function schemaNamed(name: 'standard-1' | 'rules-1'): JsonObject {
  const known = SCHEMAS.get(name) ?? schemaOf(name, LANGUAGE_DOCUMENTS[name])
  SCHEMAS.set(name, known)
  return known
}

function unsaid(name: string): Said {
  const not = { isText: false, isDay: false, isId: false, isConstant: false }
  return { name, ...not, isFraction: false, hasPattern: false, types: [], listed: [], required: [] }
}

/** Adds what one more schema says. */
function hear(said: Said, schema: JsonObject, ids: readonly string[]): void {
  said.isText ||= ids.includes('text')
  said.isDay ||= ids.includes('date')
  said.isId ||= ids.includes('id')
  said.isConstant ||= 'const' in schema
  const { type, pattern } = schema
  if (Array.isArray(type)) said.types.push(...(type as readonly JsonValue[]))
  else if (type !== undefined) said.types.push(type)
  said.hasPattern ||= pattern !== undefined
  said.isFraction ||= typeof pattern === 'string' && pattern.includes('/')
  for (const one of listedIn(schema))
    if (typeof one === 'string' && !said.listed.includes(one)) said.listed.push(one)
  said.required.push(...listAt(schema, 'required'))
}

function isPlain(value: JsonValue): boolean {
  return value === null || typeof value !== 'object'
}

function kindOf(said: Said, value: JsonValue, path: Path): PlaceKind {
  const { name, types, listed: words, isFraction } = said
  const number = { is: 'number', words, isFraction } as const
  if (SETTLED.has(name)) return { is: 'fixed' }
  if (said.isText) return { is: 'text' }
  if (said.isDay) return { is: 'date' }
  if (said.isConstant && types.length === 0) return { is: 'fixed' }
  if (typeof value === 'boolean')
    return types.includes('boolean') ? { is: 'truth' } : { is: 'fixed' }
  if (typeof value === 'number') return number
  if (value === null) return types.includes('number') ? number : { is: 'fixed' }
  if (typeof value !== 'string') return { is: 'fixed' }
  const text = value
  if (types.includes('number') && (words.includes(text) || (isFraction && FRACTION.test(text))))
    return number
  if (words.includes(text)) return { is: 'word', of: words }
  const isFree = types.includes('string') && !said.hasPattern && !said.isId
  const isOfFile = OF_FILES.has(String(path[0]))
  return isFree && !isOfFile && !text.startsWith('$') ? { is: 'line' } : { is: 'fixed' }
}
