import type { JsonObject, JsonValue } from './json.ts'

/**
 * What a schema may refer to by name, and the type of the documents there. Empty here: whoever
 * defines names adds them (`language/definitions.ts`), so that this file knows no language. An
 * interface, and read by name: types that contain each other across files are told apart only that way.
 */
export interface Definitions {}

/** Stands for the type of the documents; for the compiler alone, no schema holds it. */
declare const DOCUMENT: unique symbol

/**
 * A JSON Schema (draft 2020-12), as it is published, that knows the type of the documents it lets
 * through: {@link Of} reads it off. What a committee may write is said once that way, to the
 * compiler and to the checker.
 */
export interface Schema<T = unknown> extends JsonObject {
  readonly [DOCUMENT]?: T
}

/** The type of the documents that a schema lets through. */
export type Of<S extends Schema> = S extends { readonly [DOCUMENT]?: infer T } ? T : never

/** A member that may be left out. */
export type Optional<S extends Schema = Schema> = { readonly optional: S }

/** The members of an object. */
export type Members = { readonly [name: string]: Schema | Optional }

/** A closed object. */
export interface ObjectSchema<M extends Members = Members> extends AnyObjectSchema {
  readonly [DOCUMENT]?: Together<
    { readonly [N in RequiredOf<M>]: M[N] extends Schema ? Of<M[N]> : never } & {
      readonly [N in Exclude<keyof M, RequiredOf<M>>]?: M[N] extends Optional<infer S>
        ? Of<S>
        : never
    }
  >
}

/** A closed object, whatever its members. */
export interface AnyObjectSchema extends Schema {
  readonly properties: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
}

interface ListSchema<S extends Schema> extends Schema {
  readonly [DOCUMENT]?: readonly Of<S>[]
}

interface PairSchema<A extends Schema, B extends Schema> extends Schema {
  readonly [DOCUMENT]?: readonly [Of<A>, Of<B>]
}

interface MapSchema<S extends Schema> extends Schema {
  readonly [DOCUMENT]?: { readonly [key: string]: Of<S> }
}

interface RefSchema<N extends keyof Definitions> extends Schema {
  readonly [DOCUMENT]?: Definitions[N]
}

interface EitherSchema<S extends readonly Schema[]> extends Schema {
  readonly [DOCUMENT]?: Of<S[number]>
}

type RequiredOf<M extends Members> = {
  [N in keyof M]: M[N] extends Optional ? never : N
}[keyof M]

/** An intersection of objects as one object. */
export type Together<T> = T extends object ? { [N in keyof T]: T[N] } : T

type Said = { readonly description?: string }
type StringKeywords = Said & {
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly examples?: readonly string[]
}
type NumberKeywords = Said & {
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly not?: { readonly const: number }
}
type ListKeywords = Said & {
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: true
}
type ObjectKeywords = Said & {
  readonly minProperties?: number
  /** Conditions between members. */
  readonly not?: JsonObject
  readonly dependentRequired?: { readonly [member: string]: readonly string[] }
}

/** A schema that is written out as it is: `T` is only what its author says. */
export function written<T>(keywords: JsonObject): Schema<T> {
  return keywords
}

export function string(keywords: StringKeywords = {}): Schema<string> {
  return { ...head(keywords), type: 'string', ...rest(keywords) }
}

export function number(keywords: NumberKeywords = {}): Schema<number> {
  return { ...head(keywords), type: 'number', ...rest(keywords) }
}

export function integer(keywords: NumberKeywords = {}): Schema<number> {
  return { ...head(keywords), type: 'integer', ...rest(keywords) }
}

export function boolean(keywords: Said = {}): Schema<boolean> {
  return { ...head(keywords), type: 'boolean' }
}

/** This value and no other. */
export function constant<const T extends string | boolean>(value: T, description: string) {
  return written<T>({ description, const: value })
}

/** One of these words. */
export function oneOf<const T extends string>(words: readonly T[], description?: string) {
  return written<T>({ ...head({ description }), enum: words })
}

/** One of these words, beside other kinds of values. As an `enum` would rule those out, `examples` lists them. */
export function word<const T extends string>(...words: readonly T[]) {
  const only = words.length === 1 ? words[0]! : `(?:${words.join('|')})`
  return written<T>({ type: 'string', pattern: `^${only}$`, examples: words })
}

export function list<S extends Schema>(items: S, keywords: ListKeywords = {}): ListSchema<S> {
  return { ...head(keywords), type: 'array', items, ...rest(keywords) }
}

/** Exactly two values. */
export function pair<A extends Schema, B extends Schema>(
  first: A,
  second: B,
  keywords: Said = {},
): PairSchema<A, B> {
  const alike = JSON.stringify(first) === JSON.stringify(second)
  return {
    ...head(keywords),
    type: 'array',
    ...(alike
      ? { items: first, minItems: 2, maxItems: 2 }
      : { prefixItems: [first, second], minItems: 2, items: false }),
  }
}

/** Values by key. */
export function map<S extends Schema>(
  values: S,
  description?: string,
  keys: Schema = ref('id'),
): MapSchema<S> {
  return {
    ...head({ description }),
    type: 'object',
    propertyNames: keys,
    additionalProperties: values,
  }
}

/** An object with these members and no others. */
export function object<const M extends Members>(
  members: M,
  keywords: ObjectKeywords = {},
): ObjectSchema<M> {
  const names = Object.keys(members)
  const required = names.filter((name) => !isOptional(members[name]!))
  return {
    ...head(keywords),
    type: 'object',
    properties: Object.fromEntries(
      names.map((name) => {
        const member = members[name]!
        return [name, isOptional(member) ? member.optional : member]
      }),
    ),
    ...(required.length > 0 ? { required } : {}),
    ...rest(keywords),
    additionalProperties: false,
  }
}

export function optional<S extends Schema>(schema: S): Optional<S> {
  return { optional: schema }
}

/** What another definition says, perhaps with words of its own. */
export function ref<N extends keyof Definitions>(name: N, description?: string): RefSchema<N> {
  return { ...head({ description }), $ref: `#/$defs/${name}` }
}

/**
 * Any of these; no two of them the same JSON type. They are put together flat, so that a fault
 * names what is wrong with the value and not with alternatives that nobody meant.
 */
export function either<const S extends readonly Schema[]>(
  keywords: Said,
  ...schemas: S
): EitherSchema<S> {
  const types = schemas.flatMap(({ type }) => (Array.isArray(type) ? type : [type as JsonValue]))
  const together: JsonObject = Object.assign({}, ...schemas)
  const { description: _, type: __, oneOf: choice, additionalProperties, ...others } = together
  return {
    ...head(keywords),
    type: types,
    ...others,
    // What tells kinds of objects apart says nothing about other values.
    ...(choice === undefined ? {} : { if: { type: 'object' }, then: { oneOf: choice } }),
    ...(additionalProperties === undefined ? {} : { additionalProperties }),
  }
}

function isOptional(member: Schema | Optional): member is Optional {
  return 'optional' in member
}

/** The description comes first, as people read it. */
function head({ description }: { readonly description?: string | undefined }): JsonObject {
  return description === undefined ? {} : { description }
}

function rest(keywords: Said & JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(keywords).filter(([name]) => name !== 'description'))
}
