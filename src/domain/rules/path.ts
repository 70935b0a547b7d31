import { isExact } from '../numbers/exact.ts'

/** `$` and 1 to 5 names. */
const PATH = /^\$(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*){1,5}$/

/** No path longer than this can be meant; it also bounds the work on a hostile one. */
const MAX_PATH_LENGTH = 400

/** Names that every object inherits or that name its prototype: never a fact, never a key. */
const PROTOTYPE_NAMES: ReadonlySet<string> = new Set([
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
])

/** True for a name that belongs to the language's objects themselves, such as `__proto__`. */
export function isPrototypeName(name: string): boolean {
  return PROTOTYPE_NAMES.has(name)
}

/**
 * The names in a dotted path: `$.answers.response-hours` gives `answers`, `response-hours`.
 * Undefined when the text is not such a path: `$`, then 1 to 5 names made of letters, digits and
 * single hyphens between them, none of them a prototype name. No wildcards, filters or indices.
 */
export function pathNames(path: string): readonly string[] | undefined {
  if (path.length > MAX_PATH_LENGTH || !PATH.test(path)) return undefined
  const names = path.slice(2).split('.')
  return names.some(isPrototypeName) ? undefined : names
}

/** As {@link pathNames}; throws a RangeError for anything that is not a path. */
export function requirePathNames(path: string): readonly string[] {
  const names = pathNames(path)
  if (names === undefined) {
    throw new RangeError(`${JSON.stringify(path.slice(0, 80))} is not a path such as $.answers.id`)
  }
  return names
}

/** True for what a path may lead through: an object that is neither a list nor an exact number. */
function holdsFacts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isExact(value)
}

/**
 * The fact that `names` lead to, by own properties only, so that neither a polluted prototype nor
 * the length of a list is ever taken for a fact; undefined where the way ends early.
 */
export function readFact(facts: unknown, names: readonly string[]): unknown {
  let value = facts
  for (const name of names) {
    if (!holdsFacts(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}
