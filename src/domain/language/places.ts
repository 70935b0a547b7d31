import { isObject, type JsonObject, type JsonValue } from '../schema/json.ts'

/** Where something stands in a document. */
export type Path = readonly (string | number)[]

/** A schema that speaks of a value of a document. */
export type Sight = {
  readonly path: Path
  readonly value: JsonValue
  /** What speaks of it, references followed. */
  readonly schema: JsonObject
  /** The definition it stands in, with the members that lead to it: `rounding.mode`, `table.*`. */
  readonly id: string
  /** The same before references were followed. */
  readonly owner: string
}

/**
 * Goes through a document along its schema, from the outside in, and shows everything that speaks of
 * each value. What `isPassedOver` says of an owner is left out with all that stands in it.
 */
export function alongSchema(
  schema: JsonObject,
  name: string,
  document: JsonValue,
  see: (sight: Sight) => void,
  isPassedOver: (owner: string) => boolean = () => false,
): void {
  go(document, schema, name, [])

  function go(value: JsonValue, at: JsonObject, owner: string, path: Path): void {
    if (isPassedOver(owner)) return
    const [target, id] = resolved(schema, at, owner)
    see({ path, value, schema: target, id, owner })
    if (Array.isArray(value)) {
      const first = listAt(target, 'prefixItems')
      for (const [index, member] of (value as readonly JsonValue[]).entries()) {
        const item = first[index] ?? target['items']
        if (isObject(item)) go(member, item, `${id}[]`, [...path, index])
      }
    }
    for (const branch of branchesOf(target)) go(value, branch, id, path)
    if (!isObject(value)) return
    const properties = objectAt(target, 'properties')
    const other = target['additionalProperties']
    for (const [member, inner] of Object.entries(value)) {
      const own = properties[member]
      if (isObject(own)) go(inner, own, `${id}.${member}`, [...path, member])
      else if (isObject(other)) go(inner, other, `${id}.*`, [...path, member])
    }
  }
}

/** A value inside a document, with what else might stand there. */
export type DocumentPlace = {
  /** What the outermost schema that speaks of it calls it. */
  readonly name: string
  readonly path: Path
  readonly value: JsonValue
  /** All values that are listed for it, where it is one of them. */
  readonly listed: readonly JsonValue[]
  /** Members that take a value of its type and never stand beside the member that it is. */
  readonly rivals: readonly string[]
}

/** Every value of a document with what else might stand there, from the outside in. */
export function placesIn(
  schema: JsonObject,
  name: string,
  document: JsonValue,
  isPassedOver?: (owner: string) => boolean,
): readonly DocumentPlace[] {
  const places = new Map<string, DocumentPlace>()
  const rivals = new Map<string, ReadonlySet<string>>()
  const see = ({ path, value, schema: target, owner }: Sight): void => {
    const key = path.join('/')
    const known = places.get(key)
    const listed = listedIn(target)
    places.set(key, {
      name: known?.name ?? owner,
      path,
      value,
      listed: [...new Set([...(known?.listed ?? []), ...(listed.includes(value) ? listed : [])])],
      rivals: [...(rivals.get(key) ?? [])],
    })
    if (!isObject(value)) return
    for (const member of Object.keys(value)) {
      const at = [...path, member].join('/')
      const own = rivalsOf(target, member).filter((one) => !Object.hasOwn(value, one))
      rivals.set(at, new Set([...(rivals.get(at) ?? []), ...own]))
    }
  }
  alongSchema(schema, name, document, see, isPassedOver)
  return [...places.values()]
}

/** Follows references to definitions; the id is that of the last one. */
function resolved(
  schema: JsonObject,
  at: JsonObject,
  owner: string,
): readonly [target: JsonObject, id: string] {
  const reference = at['$ref']
  if (typeof reference !== 'string') return [at, owner]
  const id = reference.replace(/^#\/\$defs\//, '')
  return resolved(schema, objectAt(objectAt(schema, '$defs'), id), id)
}

/** Alternatives that stand for the same value; conditions about other members are not among them. */
export function branchesOf(schema: JsonObject): readonly JsonObject[] {
  const listed = [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')]
  return [...listed, schema['then'], schema['else']].flatMap((one) =>
    isObject(one) && ('$ref' in one || 'properties' in one || 'enum' in one) ? [one] : [],
  )
}

/** Values that a schema lists: all that it takes, or words beside other kinds of values. */
export function listedIn(schema: JsonObject): readonly JsonValue[] {
  return [
    ...listAt(schema, 'enum'),
    ...listAt(schema, 'examples'),
    ...listAt(objectAt(schema, 'if'), 'enum'),
  ]
}

/**
 * Members of an object of which only one may be there: those that tell its kind, and those that it
 * says are never there together. Of these the ones that take a value of the type of a member.
 */
function rivalsOf(schema: JsonObject, member: string): readonly string[] {
  const properties = objectAt(schema, 'properties')
  const marks = [schema, objectAt(schema, 'then')]
    .flatMap((one) => listAt(one, 'oneOf'))
    .flatMap(requiredIn)
  const pairs = listAt(objectAt(schema, 'not'), 'anyOf').map(requiredIn)
  const apart = [
    ...(marks.includes(member) ? marks : []),
    ...pairs.flatMap((pair) => (pair.includes(member) ? pair : [])),
  ]
  const own = objectAt(properties, member)
  return [...new Set(apart)].filter(
    (name) => name !== member && mayBoth(own, objectAt(properties, name)),
  )
}

/** Whether two members may take the same value, as far as their types and those of their items tell. */
function mayBoth(one: JsonObject, other: JsonObject): boolean {
  const [a, b] = [typesOf(one), typesOf(other)]
  return a.some((type) => {
    if (!b.includes(type)) return false
    if (type !== 'array') return true
    const [items, others] = [itemOf(one), itemOf(other)]
    return items['$ref'] === others['$ref'] && mayBoth(items, others)
  })
}

function typesOf({ $ref, type }: JsonObject): readonly JsonValue[] {
  // What a reference leads to is left to whoever tries it, and so is what any value may stand for.
  if (type === undefined) return [$ref ?? 'any']
  return Array.isArray(type) ? (type as readonly JsonValue[]) : [type]
}

function itemOf(list: JsonObject): JsonObject {
  const [first = list['items']] = listAt(list, 'prefixItems')
  return isObject(first) ? first : {}
}

function requiredIn(schema: JsonValue): readonly string[] {
  if (!isObject(schema)) return []
  return listAt(schema, 'required').filter((one) => typeof one === 'string')
}

export function objectAt(schema: JsonObject, key: string): JsonObject {
  const value = schema[key]
  return isObject(value) ? value : {}
}

export function listAt(schema: JsonObject, key: string): readonly JsonValue[] {
  const value = schema[key]
  return Array.isArray(value) ? (value as readonly JsonValue[]) : []
}
