import type { JsonObject, JsonValue } from './json.ts'
import { namesOf, type Documents, type ObjectKinds } from './family.ts'
import { oneOf, written } from './schema.ts'
import type { Members, ObjectSchema, Of, Schema } from './schema.ts'

/** The members that all kinds of a union have, and where they stand. */
type Common<C extends Members> = {
  readonly common: ObjectSchema<C>
  readonly stands: 'first' | 'last'
}

type Named = { readonly [name: string]: Schema }

/**
 * The schema of a union whose kinds their members tell apart: one flat object with the members of
 * all kinds, of which exactly one kind may be there. Flat, so that a fault names the member that is
 * wrong and not alternatives that nobody meant.
 */
export function unionByMember<R extends ObjectKinds<R>, C extends Members>(
  elements: R,
  description: string,
  { common, stands }: Common<C>,
): Schema<Documents<R, Of<ObjectSchema<C>>>[keyof R]> {
  const names: readonly string[] = namesOf(elements)
  const owners = ownersOf(elements)
  const isMark = (name: string): boolean => names.includes(name)
  const requires = (name: string): JsonObject => ({ required: [name] })
  const own: { [name: string]: Schema } = {}
  const needs: { [name: string]: readonly string[] } = {}
  const suits: { [name: string]: JsonObject } = {}
  const choice: JsonObject[] = []
  const marks: JsonObject[] = []
  for (const kind of namesOf(elements)) {
    const { properties, required = [] } = elements[kind].schema
    const further = required.filter((name) => name !== kind)
    if (further.length > 0) needs[kind] = further
    for (const [name, member] of Object.entries(properties)) {
      const others = owners.get(name)!.filter((one) => one !== kind)
      if (!isMark(name)) {
        own[name] ??= member
        if (others.length === 0) needs[name] = [kind]
        else suits[name] = { anyOf: owners.get(name)!.map(requires) }
      } else if (name === kind) own[name] = marked(kind, member, others)
      else suits[kind] = { properties: { [name]: withoutDescription(member) } }
    }
    marks.push(requires(kind))
    choice.push(branch(kind))
  }
  const isLeftOut = namesOf(elements).some(
    (kind) => (elements[kind].schema.required ?? []).length === 0,
  )
  if (isLeftOut) choice.push({ not: { anyOf: marks } })
  return written({
    description,
    type: 'object',
    properties:
      stands === 'first' ? { ...common.properties, ...own } : { ...own, ...common.properties },
    ...(common.required === undefined ? {} : { required: common.required }),
    oneOf: choice,
    ...unlessEmpty('dependentRequired', needs),
    ...unlessEmpty('dependentSchemas', suits),
    additionalProperties: false,
  })

  /** The member that names a kind, where others have one of the same name. */
  function marked(kind: string, member: Schema, others: readonly string[]): Schema {
    return others.reduce<Schema>((seen, other) => {
      const beside: Schema = membersOf(other)[kind]!
      return {
        ...seen,
        description: `${sentence(seen).slice(0, -1)}; beside ${other}: ${lowered(sentence(beside))}`,
        type: [seen['type']!, beside['type']!].flat() as JsonValue,
      }
    }, member)
  }

  function branch(kind: string): JsonObject {
    const others = owners.get(kind)?.filter((one) => one !== kind) ?? []
    if (others.length === 0) return requires(kind)
    const { type } = membersOf(kind)[kind]!
    return {
      ...requires(kind),
      properties: { [kind]: { type: type! } },
      not: others.length === 1 ? requires(others[0]!) : { anyOf: others.map(requires) },
    }
  }

  function membersOf(kind: string): Named {
    return (
      elements as { readonly [kind: string]: { readonly schema: { readonly properties: Named } } }
    )[kind]!.schema.properties
  }
}

/** The schema of a union whose kinds a member tells apart that names the kind. */
export function unionByTag<const T extends string, R extends ObjectKinds<R>, C extends Members>(
  elements: R,
  description: string,
  tag: { readonly member: T; readonly description: string },
  common: ObjectSchema<C>,
): Schema<
  { [K in keyof R]: { readonly [M in T]: K } & Documents<R, Of<ObjectSchema<C>>>[K] }[keyof R]
> {
  const { member } = tag
  const only = (kindsOf: readonly string[]): JsonObject => ({
    properties: { [member]: kindsOf.length === 1 ? { const: kindsOf[0]! } : { enum: kindsOf } },
  })
  const names = namesOf(elements)
  return written({
    description,
    type: 'object',
    properties: {
      [member]: oneOf(names, tag.description),
      ...common.properties,
      ...Object.assign({}, ...names.map((kind) => elements[kind].schema.properties)),
    },
    required: [member, ...(common.required ?? [])],
    dependentSchemas: Object.fromEntries(
      [...ownersOf(elements)].map(([name, kindsOf]) => [name, only(kindsOf)]),
    ),
    allOf: names.flatMap((kind) => {
      const { required = [] } = elements[kind].schema
      return required.length === 0
        ? []
        : [{ if: { ...only([kind]), required: [member] }, then: { required } }]
    }),
    additionalProperties: false,
  })
}

/** Which kinds have a member, by its name. */
function ownersOf<R extends ObjectKinds<R>>(elements: R): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>()
  for (const kind of namesOf(elements))
    for (const name of Object.keys(elements[kind].schema.properties))
      owners.set(name, [...(owners.get(name) ?? []), kind])
  return owners
}

function withoutDescription(schema: Schema): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== 'description'))
}

function sentence({ description }: Schema): string {
  return typeof description === 'string' ? description : ''
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function unlessEmpty(keyword: string, members: JsonObject): JsonObject {
  return Object.keys(members).length === 0 ? {} : { [keyword]: members }
}
