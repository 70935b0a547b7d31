import { findNodeAtLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser'
import type { JsonValue } from '../schema/json.ts'
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
  /** Of a member that comes or goes: the key it stands behind; null where it is the first. */
  readonly behind?: string | null
}

const MARK = '\uFEFF'

/**
 * The change that puts a value at a pointer of a file, or takes out what is there. Undefined where it
 * would change nothing, where nothing holds such a place, for items that come to or leave a list (a list
 * without ids is changed as one), and for the id of an item, by which others find it.
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
    if (parent.type !== 'object') return undefined
    const { start, end, behind } = memberRange(body, parent, key)
    return { file, place, before, cut: body.slice(start, end), put: '', behind }
  }
  if (sameJson(before, value)) return undefined
  const cut = body.slice(node.offset, node.offset + node.length)
  return { file, place, before, after: value, cut, put: laidOut(body, node.offset, value) }
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
  const site = at === undefined ? undefined : siteOf(root, at)
  if (at === undefined || site === undefined) return undefined
  if (!sameJson(valueAt(value, change.place), change.before)) return undefined
  const { parent, node, key } = site
  if (node !== undefined && change.after !== undefined)
    return mark + splice(body, node.offset, node.offset + node.length, change.put)
  if (parent.type !== 'object') return undefined
  if (node !== undefined) {
    const own = memberRange(body, parent, key)
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
  return typeof last === 'object' && (value === undefined || idOf(value) !== last.id)
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

/** From where to where a member of an object is cut out, with the comma that goes with it. */
function memberRange(body: string, parent: Node, key: string) {
  const members = parent.children ?? []
  const index = members.findIndex((member) => keyOf(member) === key)
  const own = members[index]!
  const before = members[index - 1]
  const end = own.offset + own.length
  const isFirstOfSeveral = before === undefined && members.length > 1
  return {
    start: before === undefined ? parent.offset + 1 : before.offset + before.length,
    end: isFirstOfSeveral ? body.indexOf(',', end) + 1 : end,
    behind: keyOf(before),
  }
}

function keyOf(member: Node | undefined): string | null {
  return (member?.children?.[0]?.value as string | undefined) ?? null
}

/** Where the member of this key ends; behind the brace for none. */
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
