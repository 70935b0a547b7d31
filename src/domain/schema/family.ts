import type { AnyObjectSchema, Of, Together } from './schema.ts'

/**
 * The kinds of one union, each under its own name. An element says its kind and, where it has
 * members, their schema; whatever else the language has to say about it stands beside these.
 */
export type Kinds<R> = { readonly [K in keyof R]: { readonly kind: K } }

/** Kinds that are objects. */
export type ObjectKinds<R> = {
  readonly [K in keyof R]: { readonly kind: K; readonly schema: AnyObjectSchema }
}

/** The documents of each kind, with the members that all kinds have. */
export type Documents<R extends ObjectKinds<R>, C = unknown> = {
  readonly [K in keyof R]: Together<Of<R[K]['schema']> & C>
}

/** What is to be done with each kind; none can be forgotten. */
export type Cases<D, T> = { readonly [K in keyof D]: (document: D[K]) => T }

/** Lists the kinds of a union. There is one such list for each. */
export function kinds<const R extends Kinds<R>>(elements: R): R {
  return elements
}

/** The names of the kinds, in the order of their list. */
export function namesOf<R extends Kinds<R>>(elements: R): readonly (keyof R & string)[] {
  return Object.keys(elements) as (keyof R & string)[]
}

/**
 * Tells kinds apart by their members: `{ "bands": … }` is of the kind `bands`. Where a kind has a
 * member that gives another its name, the one of which more members are there is meant; a kind that
 * requires none is what is left.
 */
export function byMember<R extends ObjectKinds<R>>(
  elements: R,
): (document: object) => keyof R & string {
  const mostFirst = namesOf(elements)
    .map((kind) => ({ kind, required: elements[kind].schema.required ?? [] }))
    .toSorted((a, b) => b.required.length - a.required.length)
  return (document) => {
    const found = mostFirst.find(({ required }) =>
      required.every((name) => Object.hasOwn(document, name)),
    )
    if (found === undefined) throw new TypeError('No kind of the union has these members.')
    return found.kind
  }
}

/** Does with a document what there is to do with its kind. */
export function dispatch<D, T>(document: D[keyof D], kind: keyof D, cases: Cases<D, T>): T {
  return cases[kind](document)
}
