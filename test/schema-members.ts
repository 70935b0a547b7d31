import { readFileSync } from 'node:fs'
import type { JsonObject, JsonValue } from '../src/domain/schema/json.ts'
import { isObject } from '../src/domain/schema/json.ts'
import {
  alongSchema,
  branchesOf,
  listAt,
  listedIn,
  objectAt,
  placesIn,
  type DocumentPlace,
} from '../src/domain/language/places.ts'

/** A published schema whose members and named values can be listed and looked for in documents. */
export type SchemaMembers = {
  /** Every member, as `definition.member`, and every value of an enumeration, as `…=value`. */
  readonly all: ReadonlySet<string>
  /** Those of them that a document uses. */
  used(document: JsonValue): ReadonlySet<string>
  /** Every value of a document with what the schema calls it, from the outside in. */
  places(document: JsonValue): readonly DocumentPlace[]
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
      const found = new Set<string>()
      alongSchema(schema, name, document, ({ value, schema: target, id }) => {
        for (const one of listedIn(target))
          if (one === value) found.add(`${id}=${JSON.stringify(one)}`)
        if (!isObject(value)) return
        const properties = objectAt(target, 'properties')
        for (const member of Object.keys(value))
          if (isObject(properties[member])) found.add(`${id}.${member}`)
      })
      return found
    },
    places: (document) => placesIn(schema, name, document),
  }
}

function listMembers(schema: JsonObject, id: string, all: Set<string>): void {
  for (const value of listedIn(schema)) all.add(`${id}=${JSON.stringify(value)}`)
  for (const [key, member] of Object.entries(objectAt(schema, 'properties'))) {
    all.add(`${id}.${key}`)
    if (isObject(member)) listMembers(member, `${id}.${key}`, all)
  }
  for (const item of [schema['items'], ...listAt(schema, 'prefixItems')])
    if (isObject(item)) listMembers(item, `${id}[]`, all)
  const other = schema['additionalProperties']
  if (isObject(other)) listMembers(other, `${id}.*`, all)
  for (const branch of branchesOf(schema)) listMembers(branch, id, all)
}
