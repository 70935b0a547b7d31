import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { schemaText } from '../../src/adapters/system/json-schema.ts'
import type { SchemaName } from '../../src/domain/check/shape-check.ts'
import { SCHEMA_NAMES } from '../../src/domain/check/shape-check.ts'
import { isObject } from '../../src/domain/schema/json.ts'
import { SPREAD_MEMBERS } from '../../src/domain/pack/merge.ts'

type Schema = Readonly<Record<string, unknown>>

const schemas = new Map(SCHEMA_NAMES.map((name) => [name, JSON.parse(schemaText(name)) as Schema]))

/** Source files and the schema that publishes their types, where it is not written from them. */
const RECEIPT = { schema: 'receipt-2', root: 'Receipt', files: ['receipt/receipt'] }

/** Types that are one definition in the schema, or that it spells otherwise. */
const JOINED: { readonly [type: string]: string } = { AwardedLevel: 'resultReceipt' }

/** Keywords that restrict members described elsewhere. */
const CONDITIONAL = new Set([
  'dependentSchemas',
  'allOf',
  'oneOf',
  'anyOf',
  'if',
  'then',
  'else',
  'not',
])

t.test('the schema of receipts and their types name the same members', async (t) => {
  const { schema, root, files } = RECEIPT
  const document = schemas.get(schema as SchemaName)!
  const definitions = document['$defs'] as Record<string, Schema>
  const members = membersByDefinition(files, definitions, root)
  t.ok(members.has(lower(root)), `${root} is read from the source`)
  for (const [definition, names] of members) {
    const own = definition === lower(root) ? without(document, '$defs') : definitions[definition]
    t.same(propertiesIn(own).toSorted(), [...names].toSorted(), `${definition} of ${schema}`)
  }
})

t.test('a definition that two schemas share is the same in both', async (t) => {
  const seen = new Map<string, unknown>()
  for (const [schemaName, schema] of schemas) {
    // The first format of receipts is kept as it was published.
    if (schemaName === 'receipt-1') continue
    for (const [name, definition] of Object.entries(schema['$defs'] as object)) {
      if (seen.has(name)) t.same(definition, seen.get(name), name)
      seen.set(name, definition)
    }
  }
})

t.test('every definition is used and every member described', async (t) => {
  for (const [name, schema] of schemas) {
    const text = JSON.stringify(schema)
    for (const [definition, value] of Object.entries(schema['$defs'] as Record<string, Schema>)) {
      t.ok(text.includes(`"#/$defs/${definition}"`), `${definition} of ${name} is used`)
      t.type(value['description'], 'string', `${definition} of ${name} is described`)
    }
    for (const [member, value] of allProperties(schema)) {
      const means = 'description' in value || '$ref' in value
      t.ok(means, `${member} of ${name} is described`)
    }
  }
})

t.test('every object of a schema is closed', async (t) => {
  for (const [name, schema] of schemas) {
    for (const object of objectsIn(schema)) {
      // A map has keys of a kind; some values are objects only through another definition.
      const isMap = 'propertyNames' in object || isObject(object['else'])
      t.ok(
        isMap || object['additionalProperties'] === false,
        `${name}: ${JSON.stringify(object).slice(0, 80)}`,
      )
    }
    t.equal(schema['$id'], `urn:touchstone:schema:${name}`)
    t.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema')
  }
})

t.test('every schema is one by the meta-schema of its draft', async (t) => {
  const ajv = new Ajv2020()
  for (const [name, schema] of schemas) {
    t.ok(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`)
    t.notOk(ajv.validateSchema({ ...schema, type: 'thing' }), `${name} can fail`)
  }
})

t.test('the maps that may be spread over files are the maps by id', async (t) => {
  for (const [half, name] of [
    ['standard', 'standard-1'],
    ['rules', 'rules-1'],
  ] as const) {
    const properties = schemas.get(name)!['properties'] as Record<string, Schema>
    const maps = Object.entries(properties).filter(([, value]) => 'propertyNames' in value)
    t.same(maps.map(([member]) => member).toSorted(), [...SPREAD_MEMBERS[half]].toSorted(), half)
  }
})

/** The names of the members of each exported type, by the definition that publishes them. */
function membersByDefinition(
  files: readonly string[],
  definitions: Readonly<Record<string, unknown>>,
  root: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>()
  for (const file of files) {
    const source = readFileSync(new URL(`../../src/domain/${file}.ts`, import.meta.url), 'utf8')
    const code = source.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    for (const [, type = '', body = ''] of code.matchAll(
      /^(?:export )?type (\w+) =([\s\S]*?)(?=^(?:export |type |const |function )|$(?![\s\S]))/gm,
    )) {
      const definition = JOINED[type] ?? lower(type)
      const isPublished = definition === lower(root) || definition in definitions
      const names = [...body.matchAll(/readonly (\w+)\??:/g)].map(([, name = '']) => name)
      if (!isPublished || names.length === 0) continue
      const all = members.get(definition) ?? new Set()
      for (const name of names) all.add(name)
      members.set(definition, all)
    }
  }
  return members
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function without(schema: Schema, key: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key))
}

/** The names of all members a definition describes itself, without following references. */
function propertiesIn(schema: unknown): string[] {
  return [...new Set(allProperties(schema).map(([name]) => name))]
}

function allProperties(schema: unknown): [string, Schema][] {
  if (Array.isArray(schema)) return schema.flatMap(allProperties)
  if (!isObject(schema)) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (CONDITIONAL.has(key)) return []
    if (key !== 'properties' || !isObject(value)) return allProperties(value)
    return Object.entries(value).flatMap(([name, member]): [string, Schema][] => [
      [name, isObject(member) ? member : {}],
      ...allProperties(member),
    ])
  })
}

/** Every schema of an object outside conditions. */
function objectsIn(schema: unknown): Schema[] {
  if (Array.isArray(schema)) return schema.flatMap(objectsIn)
  if (!isObject(schema)) return []
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    CONDITIONAL.has(key) ? [] : objectsIn(value),
  )
  return isOf(schema['type'], 'object') ? [schema, ...inner] : inner
}

function isOf(type: unknown, kind: string): boolean {
  return Array.isArray(type) ? type.includes(kind) : type === kind
}
