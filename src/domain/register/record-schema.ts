import { PUBLISHED_URN } from '../language/documents.ts'
import {
  object,
  string,
  written,
  type AnyObjectSchema,
  type Members,
  type Of,
  type Schema,
  type Together,
} from '../schema/schema.ts'

/** What a kind of record holds: the one source of its type, its schema and its example. */
export type RecordSchema<Body = unknown> = {
  /** What is held in every state. */
  readonly facts: AnyObjectSchema
  /** What is held besides, by state. */
  readonly states: { readonly [state: string]: AnyObjectSchema }
  /** One that could be real, as the API shows it. */
  readonly example: Body & Kept
}

/** The body of a record of a kind, whichever state it is in. */
export type BodyOf<R extends RecordSchema> = R extends RecordSchema<infer Body> ? Body : never

/** What is said of every record beside its body. */
type Kept = {
  readonly id: string
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
}

type ByState<F extends AnyObjectSchema, S extends { readonly [state: string]: AnyObjectSchema }> = {
  [N in keyof S]: Together<{ readonly state: N } & Of<F> & Of<S[N]>>
}[keyof S]

/** A kind of record: what all its states have in common, what each has besides, and one that could be real. */
export function recordSchema<
  F extends AnyObjectSchema,
  const S extends { readonly [state: string]: AnyObjectSchema },
>(facts: F, states: S, example: NoInfer<ByState<F, S>> & Kept): RecordSchema<ByState<F, S>> {
  return { facts, states, example }
}

/** A state that says nothing more than all do. */
export const nothingMore = object({})

/** An id of a record, or of a person. */
export const id = string({ minLength: 1, maxLength: 200 })
export const time = string({ description: 'RFC 3339, in UTC.', format: 'date-time' })
export const digest = string({
  description: 'SHA-256, 64 lower-case hexadecimal digits.',
  pattern: '^[0-9a-f]{64}$',
})
/** A sentence or a few. */
export const sentences = string({ minLength: 1, maxLength: 10_000 })
/** A name, a telephone number, an address of an e-mail. */
export const line = string({ minLength: 1, maxLength: 1000 })

const members = { by: string({ description: 'Id of who did it.' }), at: time }

/** Who did something, and when. */
export const signature = object(members, { description: 'Who did it, and when.' })

/** The same with more said about it. */
export function signedWith<const M extends Members>(
  more: M,
  keywords: { readonly description?: string } = {},
) {
  return object({ ...members, ...more }, keywords)
}

/** Why something ended, who ended it, and when. */
export const closing = signedWith({ reason: string() })

/** Values by the id that each stands under. */
export function byId<S extends Schema>(
  values: S,
  keywords: { readonly description?: string } = {},
): Schema<{ readonly [id: string]: Of<S> }> {
  return written({ ...keywords, type: 'object', patternProperties: { '^.*$': values } })
}

/** What a published document says of something, by the path to its definition. */
export function publishedAs<T>(path: string): Schema<T> {
  return written({ $ref: `${PUBLISHED_URN}${path}` })
}

/** What a schema lets through, or null. */
export function orNull<S extends Schema>(schema: S): Schema<Of<S> | null> {
  return written({ anyOf: [schema, { type: 'null' }] })
}
