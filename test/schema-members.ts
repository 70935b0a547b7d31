import { readFileSync } from 'node:fs'
import type { JsonObject, JsonValue } from '../src/domain/json.ts'
import { isObject } from '../src/domain/json.ts'

/** A published schema whose members and named values can be listed and looked for in documents. */
export type SchemaMembers = {
  /** Every member, as `definition.member`, and every value of an enumeration, as `…=value`. */
  readonly all: ReadonlySet<string>
  /** Those of them that a document uses. */
  used(document: JsonValue): ReadonlySet<string>
  /** Every value of a document with what the schema calls it, from the outside in. */
  places(document: JsonValue): readonly SchemaPlace[]
}

/** A value inside a document. */
export type SchemaPlace = {
  /** What the schema calls it, such as `rounding.mode` or `table.*`. */
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly value: JsonValue
  /** Values that may stand there, where they are listed. */
  readonly named: readonly JsonValue[]
}

/** The members of a schema in `schemas/`, such as `rules-1`. */
export function schemaMembers(name: string): SchemaMembers {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url)
  const schema = JSON.parse(readFileSync(file, 'utf8')) as JsonObject
  const all = new Set<string>()
  listMembers(schema, name, all)
  for (const [id, definition] of Object.entries(objectAt(schema, '$defs')))
    if (isObject(definition)) listMembers(definition, id, all)
  return {
    all,
    used(document) {
      return walked(document).found
    },
    places(document) {
      return [...walked(document).places.values()]
    },
  }

  function walked(document: JsonValue): {
    readonly found: ReadonlySet<string>
    readonly places: ReadonlyMap<string, SchemaPlace>
  } {
    const found = new Set<string>()
    const places = new Map<string, SchemaPlace>()
    walk(document, schema, name, [])
    return { found, places }

    function walk(
      value: JsonValue,
      at: JsonObject,
      owner: string,
      path: SchemaPlace['path'],
    ): void {
      const [target, id] = resolve(schema, at, owner)
      const key = path.join('/')
      const known = places.get(key)
      const values = namedValues(target)
      const named = [...(known?.named ?? []), ...(values.includes(value) ? values : [])]
      places.set(key, { name: known?.name ?? owner, path, value, named })
      for (const one of values) if (one === value) found.add(`${id}=${JSON.stringify(one)}`)
      if (Array.isArray(value)) {
        const first = listAt(target, 'prefixItems')
        for (const [index, member] of value.entries()) {
          const item: JsonValue | undefined = first[index] ?? target['items']
          if (isObject(item)) walk(member, item, `${id}[]`, [...path, index])
        }
      }
      for (const branch of branches(target)) walk(value, branch, id, path)
      if (!isObject(value)) return
      const properties = objectAt(target, 'properties')
      for (const [member, inner] of Object.entries(value)) {
        const own = properties[member]
        const other = target['additionalProperties']
        if (isObject(own)) {
          found.add(`${id}.${member}`)
          walk(inner, own, `${id}.${member}`, [...path, member])
        } else if (isObject(other)) walk(inner, other, `${id}.*`, [...path, member])
      }
    }
  }
}

/** Follows references to definitions; the id is that of the last one. */
function resolve(
  schema: JsonObject,
  at: JsonObject,
  owner: string,
): readonly [target: JsonObject, id: string] {
  const reference = at['$ref']
  if (typeof reference !== 'string') return [at, owner]
  const steps = reference.replace(/^#\//, '').split('/')
  let target: JsonValue = schema
  for (const step of steps) target = objectAt(isObject(target) ? target : {}, step)
  const id = steps[0] === '$defs' && steps.length === 2 ? (steps[1] ?? owner) : owner
  return resolve(schema, isObject(target) ? target : {}, id)
}

function listMembers(schema: JsonObject, id: string, all: Set<string>): void {
  for (const value of namedValues(schema)) all.add(`${id}=${JSON.stringify(value)}`)
  for (const [key, member] of Object.entries(objectAt(schema, 'properties'))) {
    all.add(`${id}.${key}`)
    if (isObject(member)) listMembers(member, `${id}.${key}`, all)
  }
  for (const item of [schema['items'], ...listAt(schema, 'prefixItems')])
    if (isObject(item)) listMembers(item, `${id}[]`, all)
  const other = schema['additionalProperties']
  if (isObject(other)) listMembers(other, `${id}.*`, all)
  for (const branch of branches(schema)) listMembers(branch, id, all)
}

/** Alternatives that stand for the same value; conditions about other members are not among them. */
function branches(schema: JsonObject): readonly JsonObject[] {
  const listed = [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')]
  return [...listed, schema['then'], schema['else']].flatMap((one) =>
    isObject(one) && ('$ref' in one || 'properties' in one || 'enum' in one) ? [one] : [],
  )
}

function namedValues(schema: JsonObject): readonly JsonValue[] {
  return listAt(schema, 'enum')
}

function objectAt(schema: JsonObject, key: string): JsonObject {
  const value = schema[key]
  return isObject(value) ? value : {}
}

function listAt(schema: JsonObject, key: string): readonly JsonValue[] {
  const value = schema[key]
  return Array.isArray(value) ? value : []
}
