import { findNodeAtLocation, getLocation, parseTree, type Node } from 'jsonc-parser'
import { isObject, type JsonObject, type JsonValue } from '../schema/json.ts'

/** A part of a published JSON Schema: the document, and the name of the definition that is meant. */
export type SchemaPart = { readonly document: JsonObject; readonly name: string }

/** Something that may stand at a place: what is put there, and what the schema says of it. */
export type Completion = { readonly label: string; readonly put: string; readonly says: string }

/** What may stand at a place, and the characters that it takes the place of. */
export type Completions = {
  readonly from: number
  readonly to: number
  readonly list: readonly Completion[]
}

/** Something that the schema does not know: a member, or a value where it lists those that there are. */
export type ShapeFault = {
  readonly is: 'member' | 'value'
  readonly name: string
  readonly offset: number
  /** From 1. */
  readonly line: number
}

/**
 * The members and listed values that may stand at a place of a text, by a JSON Schema as this program
 * publishes them; the text need not be JSON yet. What is typed before the place narrows them.
 */
export function completionsAt(text: string, offset: number, part: SchemaPart): Completions {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset)
  const [from, to] = rangeAt(text, offset, previousNode)
  const sought = text.slice(from, offset).replaceAll('"', '').toLowerCase()
  const fits = ({ label }: Completion): boolean => label.toLowerCase().includes(sought)
  const first = ({ label }: Completion): number => (label.toLowerCase().startsWith(sought) ? 0 : 1)
  const root = parseTree(text)
  const all = isAtPropertyKey
    ? membersAt(text, to, path.slice(0, -1), part, root, from)
    : valuesAt(path, part, sought === '')
  return { from, to, list: all.filter(fits).toSorted((a, b) => first(a) - first(b)) }
}

/** The token that is being typed at a place; of a text without its end what was typed so far. */
function rangeAt(
  text: string,
  offset: number,
  token: { readonly offset: number; readonly length: number; readonly type: string } | undefined,
): readonly [from: number, to: number] {
  if ((token?.type === 'string' || token?.type === 'property') && token.offset < offset) {
    const end = token.offset + token.length
    const isClosed = token.length > 1 && text[end - 1] === '"' && end >= offset
    if (isClosed && offset < end) return [token.offset, end]
    if (!isClosed) return [token.offset, offset]
  }
  const word = /[\w$.-]*$/.exec(text.slice(0, offset))![0]
  return [offset - word.length, offset]
}

function membersAt(
  text: string,
  to: number,
  path: readonly (string | number)[],
  part: SchemaPart,
  root: Node | undefined,
  from: number,
): readonly Completion[] {
  const holder = root === undefined ? undefined : findNodeAtLocation(root, [...path])
  const there = new Map(
    (holder?.children ?? []).flatMap(({ offset, children }) =>
      children?.[0] === undefined || offset === from
        ? []
        : [[String(children[0].value), children[1]?.value as JsonValue | undefined] as const],
    ),
  )
  const colon = /^\s*:/.test(text.slice(to)) ? '' : ': '
  const found = new Map<string, Completion>()
  for (const schema of alternativesAt(part, path))
    for (const [name, own] of Object.entries(objectIn(schema['properties']))) {
      if (there.has(name) || found.has(name) || !mayJoin(schema, name, there)) continue
      found.set(name, {
        label: name,
        put: `${JSON.stringify(name)}${colon}`,
        says: saidOf(own, part),
      })
    }
  return [...found.values()]
}

/** Whether a member may stand beside those that are there: kinds of a union do not mix. */
function mayJoin(
  schema: JsonObject,
  name: string,
  there: ReadonlyMap<string, JsonValue | undefined>,
): boolean {
  const marks = itemsIn(schema['oneOf']).flatMap((one) => {
    const [mark, ...more] = itemsIn(objectIn(one)['required'])
    return typeof mark === 'string' && more.length === 0 ? [mark] : []
  })
  const standing = marks.filter((mark) => there.has(mark))
  if (standing.length > 0) {
    if (marks.includes(name)) return false
    const needs = itemsIn(objectIn(schema['dependentRequired'])[name])
    if (needs.some((one) => typeof one === 'string' && marks.includes(one) && !there.has(one)))
      return false
  }
  const tags = objectIn(objectIn(objectIn(schema['dependentSchemas'])[name])['properties'])
  return Object.entries(tags).every(([tag, only]) => {
    const said = there.get(tag)
    const listed = listedIn(objectIn(only))
    return said === undefined || listed === undefined || listed.includes(said)
  })
}

function valuesAt(
  path: readonly (string | number)[],
  part: SchemaPart,
  isEmpty: boolean,
): readonly Completion[] {
  const found = new Map<string, Completion>()
  const shapes = new Set<string>()
  const add = (value: JsonValue, schema: JsonObject): void => {
    const put = JSON.stringify(value)
    const label = typeof value === 'string' ? value : put
    if (!found.has(put)) found.set(put, { label, put, says: saidOf(schema, part) })
  }
  for (const schema of alternativesAt(part, path)) {
    for (const value of listedIn(schema) ?? []) add(value, schema)
    for (const value of itemsIn(schema['examples'])) add(value, schema)
    const types = [schema['type'] ?? []].flat() as readonly JsonValue[]
    if (types.includes('boolean')) for (const value of [true, false]) add(value, schema)
    if (isEmpty && types.includes('object')) shapes.add('{}')
    if (isEmpty && types.includes('array')) shapes.add('[]')
  }
  // What is named comes before what is only begun.
  return [...found.values(), ...[...shapes].map((put) => ({ label: put, put, says: '' }))]
}

/** What a text says that the schema does not know, in the order of the text; none while it is no JSON. */
export function shapeFaults(text: string, part: SchemaPart): readonly ShapeFault[] {
  const root = parseTree(text)
  if (root === undefined) return []
  const faults: ShapeFault[] = []
  const tell = (is: ShapeFault['is'], name: string, { offset }: Node): void => {
    faults.push({ is, name, offset, line: text.slice(0, offset).split('\n').length })
  }
  const see = (node: Node, schemas: readonly JsonObject[]): void => {
    const { type, children = [] } = node
    if (type === 'object') {
      const isOpen = schemas.some(
        (one) => one['additionalProperties'] !== false || one['properties'] === undefined,
      )
      for (const { children: [key, value] = [] } of children) {
        if (key === undefined || value === undefined) continue
        const name = String(key.value)
        const inner = stepInto(schemas, name, part)
        if (inner.length === 0 && !isOpen) tell('member', name, key)
        see(value, inner)
      }
    } else if (type === 'array')
      for (const [index, item] of children.entries()) see(item, stepInto(schemas, index, part))
    else {
      const listed = schemas.map(listedIn)
      const isListed = listed.some(
        (values) => values === undefined || values.includes(node.value as JsonValue),
      )
      if (schemas.length > 0 && !isListed) tell('value', String(node.value), node)
    }
  }
  see(root, alternativesAt(part, []))
  return faults
}

/** The values that a schema lists; undefined where it lists none. */
function listedIn(schema: JsonObject): readonly JsonValue[] | undefined {
  const { const: only, enum: among } = schema
  if (only !== undefined) return [only]
  return Array.isArray(among) ? (among as readonly JsonValue[]) : undefined
}

/** The schemas of which one or more hold at a place, references followed and choices laid out. */
function alternativesAt(
  part: SchemaPart,
  path: readonly (string | number)[],
): readonly JsonObject[] {
  let here = laidOut({ $ref: `#/$defs/${part.name}` }, part)
  for (const step of path) here = stepInto(here, step, part)
  return here
}

function stepInto(
  schemas: readonly JsonObject[],
  step: string | number,
  part: SchemaPart,
): readonly JsonObject[] {
  return schemas.flatMap((schema) => {
    const own =
      typeof step === 'string'
        ? (objectIn(schema['properties'])[step] ?? schema['additionalProperties'])
        : (itemsIn(schema['prefixItems'])[step] ?? schema['items'])
    return isObject(own) ? laidOut(own, part) : []
  })
}

function laidOut(schema: JsonObject, part: SchemaPart): readonly JsonObject[] {
  const { $ref, anyOf, oneOf, then, else: otherwise, if: when, ...own } = schema
  const to = typeof $ref === 'string' ? /^#\/\$defs\/(\w+)$/.exec($ref)?.[1] : undefined
  const referred = to === undefined ? {} : objectIn(objectIn(part.document['$defs'])[to])
  const among = [...itemsIn(anyOf), ...itemsIn(oneOf), then, otherwise, when].flatMap((one) => {
    const inner = objectIn(one)
    // A branch that only says which members it needs, or which type it is of, is no schema of a value.
    const says = ['$ref', 'properties', 'items', 'enum', 'const', 'type', 'anyOf'] as const
    const isSchema = says.some((key) => inner[key] !== undefined)
    return isSchema && inner['required'] === undefined ? laidOut(inner, part) : []
  })
  const self = to === undefined ? [{ ...own, ...(oneOf === undefined ? {} : { oneOf }) }] : []
  return [...self, ...(to === undefined ? [] : laidOut(referred, part)), ...among]
}

/** What a schema says of itself, else what it refers to. */
function saidOf(schema: JsonValue | undefined, part: SchemaPart): string {
  const own = objectIn(schema)
  if (typeof own['description'] === 'string') return own['description']
  const [first] = laidOut(own, part)
  return typeof first?.['description'] === 'string' ? first['description'] : ''
}

function objectIn(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function itemsIn(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : []
}
