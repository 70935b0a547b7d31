import { findNodeAtLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser'
import { isObject, type JsonObject, type JsonValue } from '../schema/json.ts'
import { laidOut } from './edit-json.ts'
import {
  idOf,
  placeOf,
  pointerTo,
  sameJson,
  stepsOf,
  valueAt,
  type FilePlace,
} from './json-place.ts'

/** The files of a draft, as texts by path. */
export type DraftFiles = { readonly [path: string]: string }

/**
 * One place of one file of a draft that is changed. It says what stood and what stands there, and how
 * both are written, so that taking it back gives the same characters.
 */
export type PlaceEdit = {
  readonly file: string
  readonly place: FilePlace
  /** What stood there; absent where nothing did. */
  readonly before?: JsonValue
  /** What stands there; absent where nothing does. */
  readonly after?: JsonValue
  /** The characters that go and those that come. */
  readonly cut: string
  readonly put: string
  /** Of a member or item that comes or goes: the key or id it stands behind; null where it is the first. */
  readonly behind?: string | null
}

const MARK = '\uFEFF'

/**
 * The change that puts a value at a pointer of a file, or takes out what is there. Undefined where it
 * would change nothing, where nothing holds such a place, for items that come to a list ({@link itemPut})
 * or leave one without ids, which is changed as one, and for the id of an item, by which others find it.
 */
export function editAt(
  file: string,
  text: string,
  at: string,
  value: JsonValue | undefined,
): PlaceEdit | undefined {
  const body = bodyOf(text)
  const root = parseTree(body)
  if (root === undefined) return undefined
  const place = placeOf(getNodeValue(root) as JsonValue, at)
  const site = place === undefined ? undefined : siteOf(root, at)
  if (place === undefined || site === undefined || place.length === 0) return undefined
  if (isOfId(place, value)) return undefined
  const { parent, node, key } = site
  if (node === undefined) {
    if (value === undefined || parent.type !== 'object') return undefined
    const last = parent.children?.at(-1)
    const gap = last === undefined ? '' : `,${/\s*$/.exec(body.slice(0, last.offset))![0]}`
    const put = `${gap}${JSON.stringify(key)}: ${laidOut(body, last?.offset ?? parent.offset, value)}`
    return { file, place, after: value, cut: '', put, behind: keyOf(last) }
  }
  const before = getNodeValue(node) as JsonValue
  if (value === undefined) {
    if (parent.type !== 'object' && typeof place.at(-1) !== 'object') return undefined
    const { start, end, behind } = memberRange(body, parent, node)
    return { file, place, before, cut: body.slice(start, end), put: '', behind }
  }
  if (sameJson(before, value)) return undefined
  const cut = body.slice(node.offset, node.offset + node.length)
  return { file, place, before, after: value, cut, put: laidOut(body, node.offset, value) }
}

/**
 * The change that puts an item with an id into a list of such items, behind the item of an id or first.
 * `written` is how the item is written elsewhere in a file of the same indent. Undefined where there is no
 * such list, or it holds the id already.
 */
export function itemPut(
  file: string,
  text: string,
  list: string,
  behind: string | null,
  value: JsonObject & { readonly id: string },
  written?: string,
): PlaceEdit | undefined {
  const body = bodyOf(text)
  const root = parseTree(body)
  const said = root === undefined ? undefined : (getNodeValue(root) as JsonValue)
  const above = said === undefined ? undefined : placeOf(said, list)
  const parent =
    root === undefined ? undefined : findNodeAtLocation(root, stepsFrom(stepsOf(list), said))
  if (above === undefined || parent?.type !== 'array') return undefined
  const items = parent.children ?? []
  if (items.some((item) => keyOf(item) === value.id)) return undefined
  const place = [...above, { id: value.id }]
  const first = items[0]
  const own =
    first === undefined ? (written ?? JSON.stringify(value)) : asBeside(body, first, value, written)
  const gap = first === undefined ? '' : body.slice(parent.offset + 1, first.offset)
  const put = behind !== null ? `,${gap}${own}` : items.length > 0 ? `${gap}${own},` : own
  return { file, place, after: value, cut: '', put, behind }
}

/**
 * The text with a change done; undefined where something else stands at its place than the change
 * knows of. Every other character stays.
 */
export function applyEdit(text: string, change: PlaceEdit): string | undefined {
  const body = bodyOf(text)
  const mark = text.slice(0, text.length - body.length)
  const root = parseTree(body)
  if (root === undefined) return undefined
  const value = getNodeValue(root) as JsonValue
  const at = pointerTo(value, change.place)
  if (at === undefined) {
    const after = withItem(body, root, value, change)
    return after === undefined ? undefined : mark + after
  }
  const site = at === undefined ? undefined : siteOf(root, at)
  if (site === undefined) return undefined
  if (!sameJson(valueAt(value, change.place), change.before)) return undefined
  const { parent, node } = site
  if (node !== undefined && change.after !== undefined)
    return mark + splice(body, node.offset, node.offset + node.length, change.put)
  if (parent.type !== 'object' && typeof change.place.at(-1) !== 'object') return undefined
  if (node !== undefined) {
    const own = memberRange(body, parent, node)
    const start = endOf(parent, change.behind)
    const asCut =
      start !== undefined && body.startsWith(change.cut, start)
        ? splice(body, start, start + change.cut.length, '')
        : undefined
    return mark + firstSound(asCut, splice(body, own.start, own.end, ''))
  }
  const again = editAt(change.file, body, at, change.after)
  if (again === undefined) return undefined
  const start = endOf(parent, change.behind)
  const asPut = start === undefined ? undefined : splice(body, start, start, change.put)
  return mark + firstSound(asPut, splice(body, endOf(parent, again.behind)!, undefined, again.put))
}

/** The text with an item that comes to its list; undefined where there is no such list any more. */
function withItem(
  body: string,
  root: Node,
  value: JsonValue,
  { file, place, before, after, put, behind = null }: PlaceEdit,
): string | undefined {
  const step = place.at(-1)
  const list = pointerTo(value, place.slice(0, -1))
  if (typeof step !== 'object' || before !== undefined || list === undefined) return undefined
  if (!isObject(after) || idOf(after) !== step.id) return undefined
  const parent = findNodeAtLocation(root, stepsFrom(stepsOf(list), value))
  if (parent?.type !== 'array') return undefined
  const items = parent.children ?? []
  const start = endOf(parent, behind)
  const asPut = start === undefined ? undefined : splice(body, start, start, put)
  // Whom it stood behind may be gone, and whom it stood before may have come.
  const stands = start === undefined ? (keyOf(items.at(-1)) ?? null) : behind
  const again = itemPut(file, body, list, stands, { ...after, id: step.id })
  if (again === undefined) return undefined
  const at = endOf(parent, again.behind)!
  return firstSound(asPut, splice(body, at, at, again.put))
}

/** The change that takes a change back. */
export function inverse({ before, after, cut, put, ...rest }: PlaceEdit): PlaceEdit {
  return {
    ...rest,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
    cut: put,
    put: cut,
  }
}

/** What a file says; undefined where it is no JSON. */
export function readText(text: string): JsonValue | undefined {
  try {
    return JSON.parse(bodyOf(text)) as JsonValue
  } catch {
    return undefined
  }
}

/** The first text, where it is JSON that says what the second says; else the second. */
function firstSound(first: string | undefined, second: string): string {
  if (first === undefined) return second
  const said = readText(first)
  const meant = readText(second)
  return said !== undefined && meant !== undefined && sameJson(said, meant) ? first : second
}

/** Whether a value at a place would change by which id the place is found. */
function isOfId(place: FilePlace, value: JsonValue | undefined): boolean {
  const last = place.at(-1)
  if (last === 'id') return typeof place.at(-2) === 'object'
  return typeof last === 'object' && value !== undefined && idOf(value) !== last.id
}

type Site = { readonly parent: Node; readonly node: Node | undefined; readonly key: string }

/** What stands at a pointer and what holds it; undefined where nothing does. */
function siteOf(root: Node, at: string): Site | undefined {
  let parent: Node | undefined
  let node: Node | undefined = root
  let key = ''
  for (const step of stepsOf(at)) {
    if (node === undefined) return undefined
    parent = node
    key = step
    node = findNodeAtLocation(parent, [parent.type === 'array' ? Number(step) : step])
  }
  return parent === undefined ? undefined : { parent, node, key }
}

/** From where to where a member or item is cut out, with the comma that goes with it. */
function memberRange(body: string, parent: Node, node: Node) {
  const members = parent.children ?? []
  const own = parent.type === 'array' ? node : node.parent!
  const index = members.indexOf(own)
  const before = members[index - 1]
  const end = own.offset + own.length
  const isFirstOfSeveral = before === undefined && members.length > 1
  return {
    start: before === undefined ? parent.offset + 1 : before.offset + before.length,
    end: isFirstOfSeveral ? body.indexOf(',', end) + 1 : end,
    behind: keyOf(before),
  }
}

/** The key of a member of an object, or the id of an item of a list. */
function keyOf(member: Node | undefined): string | null {
  if (member?.type === 'property')
    return (member.children?.[0]?.value as string | undefined) ?? null
  const id = member?.type === 'object' ? findNodeAtLocation(member, ['id']) : undefined
  return (id?.value as string | undefined) ?? null
}

/** An item as its neighbour in a list is laid out. */
function asBeside(body: string, neighbour: Node, value: JsonValue, written?: string): string {
  if (written === undefined) return laidOut(body, neighbour.offset, value)
  const line = body.slice(body.lastIndexOf('\n', neighbour.offset - 1) + 1, neighbour.offset)
  const margin = /^[ \t]*/.exec(line)![0]
  const own = /\n([ \t]*)[\]}]$/.exec(written)?.[1]
  return own === undefined ? written : written.replaceAll(`\n${own}`, `\n${margin}`)
}

/** The steps of a pointer as the parser takes them: numbers into lists. */
function stepsFrom(steps: readonly string[], root: JsonValue | undefined): (string | number)[] {
  let here = root
  return steps.map((step) => {
    const key = Array.isArray(here) ? Number(step) : step
    here = (here as { readonly [key: string]: JsonValue } | undefined)?.[step]
    return key
  })
}

/** Where the member of this key, or the item of this id, ends; behind the brace or bracket for none. */
function endOf(parent: Node, key: string | null | undefined): number | undefined {
  if (key === null || key === undefined) return parent.offset + 1
  const member = parent.children?.find((one) => keyOf(one) === key)
  return member === undefined ? undefined : member.offset + member.length
}

function splice(text: string, start: number, end: number | undefined, put: string): string {
  return text.slice(0, start) + put + text.slice(end ?? start)
}

function bodyOf(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text
}
