import { readFileSync } from 'node:fs'
import t from 'tap'
import { checkShape, schemaText } from '../../src/adapters/system/json-schema.ts'
import { memberKey, WRITTEN_BY_PEOPLE } from '../../src/domain/check/member-meaning.ts'
import { SCHEMA_NAMES, type SchemaName } from '../../src/domain/check/shape-check.ts'
import { structureFaults } from '../../src/domain/check/structure.ts'
import { FORMATS } from '../../src/domain/check/text-formats.ts'
import { isObject } from '../../src/domain/schema/json.ts'
import { openRegister } from '../http/open-register.ts'

type Schema = Readonly<Record<string, unknown>>

t.test('each member that people must write has a message about what it holds', async (t) => {
  const wanted = new Set([...WRITTEN_BY_PEOPLE].flatMap(requiredMembers))
  t.ok(wanted.size > 50)
  const there = messageKeys()
  for (const key of wanted) t.ok(there.has(key), key)
  // The members of a whole pack are asked for by name, see required-members.ts.
  const ofPacks = /^member-(?:standard|rules)-[a-z-]+$/
  for (const key of there) t.ok(wanted.has(key) || ofPacks.test(key), `${key} is asked for`)
})

t.test('what a missing member holds is told where it is missing', async (t) => {
  const [missing] = structureFaults(checkShape('decision-1', {}), '')
  t.match(missing, {
    code: 'member-missing',
    message: { with: { meaning: { key: /^member-decision-/ } } },
  })
  const broken = { conditions: { quick: { all: [{ fact: 'assessment' }] } } }
  t.match(
    structureFaults(checkShape('rules-1', broken), '/rules').map(({ message }) => message),
    [{ key: 'fault-member-missing--beside-explained', with: { meaning: Object } }],
  )
})

t.test('each pattern that a text must match is told in words', async (t) => {
  const { document } = await openRegister(t)
  const patterns = new Set([
    ...SCHEMA_NAMES.flatMap((name) => patternsIn(JSON.parse(schemaText(name)))),
    ...patternsIn(document),
  ])
  t.ok(patterns.size > 15)
  for (const pattern of patterns) t.ok(FORMATS[pattern], pattern)
})

/** The keys of the messages about members, as the source language has them. */
function messageKeys(): ReadonlySet<string> {
  const file = new URL('../../src/domain/messages/en/fault-shape.ftl', import.meta.url)
  const found = readFileSync(file, 'utf8').matchAll(/^(member-[\w-]+) =/gm)
  return new Set([...found].map(([, key = '']) => key))
}

function requiredMembers(name: SchemaName): readonly string[] {
  const keys: string[] = []
  const visit = (schema: unknown, steps: readonly string[]): void => {
    if (Array.isArray(schema)) {
      for (const [index, one] of schema.entries()) visit(one, [...steps, String(index)])
      return
    }
    if (!isObject(schema)) return
    for (const member of namesRequired(schema)) keys.push(memberKey(name, steps, member))
    for (const [step, inner] of Object.entries(schema)) visit(inner, [...steps, step])
  }
  visit(JSON.parse(schemaText(name)), [])
  return keys
}

/** Members that are required and described where they are required. */
function namesRequired({ required, dependentRequired, properties }: Schema): readonly string[] {
  const beside = isObject(dependentRequired) ? Object.values(dependentRequired).flat() : []
  return [...(Array.isArray(required) ? required : []), ...beside].map(String).filter((name) => {
    const member = isObject(properties) ? properties[name] : undefined
    return isObject(member) && 'description' in member
  })
}

function patternsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(patternsIn)
  if (!isObject(value)) return []
  const { pattern } = value
  return [
    ...(typeof pattern === 'string' ? [pattern] : []),
    ...Object.values(value).flatMap(patternsIn),
  ]
}
