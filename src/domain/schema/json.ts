/** Any value that JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

/** An object that JSON can hold. */
export type JsonObject = { readonly [key: string]: JsonValue }

/** True for an object that is not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether an object whose keys are known has this one among them. */
export function isKeyOf<K extends string>(
  object: { readonly [key in K]: unknown },
  key: string,
): key is K {
  return Object.hasOwn(object, key)
}

/** Objects with more members than this are kept as hash tables. */
const SMALL = 128

/**
 * The values of an object in the order of its own keys. Out of a hash table they come several times
 * as fast one by one, out of any other object all at once.
 */
export function valuesAt(object: object, keys: readonly string[]): readonly unknown[] {
  if (keys.length <= SMALL) return Object.values(object)
  const members = object as { readonly [key: string]: unknown }
  return keys.map((key) => members[key])
}
