import { pointer } from '../faults/fault.ts'
import { canonicalJson } from '../pack/canonical.ts'
import { isObject, type JsonObject, type JsonValue } from '../schema/json.ts'

/** One step into a JSON document: a key, the id of what a list holds, or a number where it has none. */
export type Step = string | number | { readonly id: string }

/** Where something stands in a file, said so that others may come and go beside it. */
export type FilePlace = readonly Step[]

/** The place that a pointer leads to in a document; what it leads to may be missing, what holds it may not. */
export function placeOf(root: JsonValue, at: string): FilePlace | undefined {
  const place: Step[] = []
  let here: JsonValue | undefined = root
  for (const step of stepsOf(at)) {
    if (Array.isArray(here)) {
      const list: readonly JsonValue[] = here
      const index = Number(step)
      const item = list[index]
      const id = item !== undefined && haveIds(list) ? idOf(item) : undefined
      place.push(id === undefined ? index : { id })
      here = item
    } else if (isObject(here)) {
      place.push(step)
      here = memberOf(here, step)
    } else return undefined
  }
  return place
}

/** The pointer to a place of a document; undefined where what should hold it is not there. */
export function pointerTo(root: JsonValue, place: FilePlace): string | undefined {
  let at = ''
  let here: JsonValue | undefined = root
  for (const step of place) {
    const found = stepInto(here, step)
    if (found === undefined) return undefined
    at += pointer(found.key)
    here = found.value
  }
  return at
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(root: JsonValue, place: FilePlace): JsonValue | undefined {
  let here: JsonValue | undefined = root
  for (const step of place) here = stepInto(here, step)?.value
  return here
}

/** What stands where a pointer leads; undefined where it leads nowhere. */
export function valueIn(root: JsonValue, at: string): JsonValue | undefined {
  const place = placeOf(root, at)
  return place === undefined ? undefined : valueAt(root, place)
}

/** The list that a pointer leads into, and the place in it. */
export function listOf(at: string): readonly [list: string, index: number] {
  const end = at.lastIndexOf('/')
  return [at.slice(0, end), Number(at.slice(end + 1))]
}

/** Whether one of two places is the other, or lies within it. */
export function overlap(one: FilePlace, other: FilePlace): boolean {
  const length = Math.min(one.length, other.length)
  return placeKey(one.slice(0, length)) === placeKey(other.slice(0, length))
}

/** A place as a text: the same for the same place. */
function placeKey(place: FilePlace): string {
  return JSON.stringify(place)
}

/** Whether two values say the same, in whatever order; nothing says the same as nothing. */
export function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return one === other || canonicalJson(one) === canonicalJson(other)
}

/** Whether every item of a list is an object with an id of its own. */
function haveIds(list: readonly JsonValue[]): boolean {
  const ids = list.map(idOf)
  return !ids.includes(undefined) && new Set(ids).size === ids.length
}

/** The id of an item of a list. */
export function idOf(item: JsonValue): string | undefined {
  const id = isObject(item) ? item['id'] : undefined
  return typeof id === 'string' ? id : undefined
}

/** The steps of a pointer (RFC 6901). */
export function stepsOf(at: string): readonly string[] {
  return at
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function stepInto(
  here: JsonValue | undefined,
  step: Step,
): { readonly key: string | number; readonly value: JsonValue | undefined } | undefined {
  if (Array.isArray(here)) {
    const list: readonly JsonValue[] = here
    const index =
      typeof step === 'object' ? list.findIndex((item) => idOf(item) === step.id) : Number(step)
    return index < 0 || !Number.isInteger(index) ? undefined : { key: index, value: list[index] }
  }
  if (!isObject(here) || typeof step !== 'string') return undefined
  return { key: step, value: memberOf(here, step) }
}

function memberOf(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
