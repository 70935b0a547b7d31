import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser'
import { pointer as pointerOf } from '../../faults/fault.ts'
import { isObject, type JsonObject, type JsonValue } from '../../schema/json.ts'
import type { EditStep } from '../draft-session.ts'
import { placeOf, pointerTo, stepsOf, valueAt } from '../json-place.ts'
import {
  applyEdit,
  editAt,
  itemPut,
  readText,
  type DraftFiles,
  type PlaceEdit,
} from '../place-edit.ts'
import { readDraft, type ReadDraft } from '../read-draft.ts'
import type { CellPlace } from '../sheet.ts'

/** Members of the rules beside which one stands that no file has yet. */
const BESIDE = ['weights', 'classes', 'criteria', 'gates', 'levels'] as const

/** A place in a file; without one, nothing can be changed there. */
type Place = { readonly file?: string; readonly pointer: string }

/** An item of a list as it will be: one that it has, or another. */
type ListItem = { readonly index: number } | { readonly value: JsonValue }

/** Puts a step together, change by change; a change that cannot be made is left out and told by `isWhole`. */
export class StepMaker {
  #files: DraftFiles
  readonly #step: PlaceEdit[] = []
  #isWhole = true

  constructor(files: DraftFiles) {
    this.#files = files
  }

  get step(): EditStep {
    return this.#step
  }

  get isWhole(): boolean {
    return this.#isWhole
  }

  /** What the files say after what was done so far. */
  get draft(): ReadDraft {
    return readDraft(this.#files)
  }

  /** Puts a value at a place, or takes out what is there; what stands there already is left. */
  put({ file, pointer }: Place, value?: JsonValue): void {
    const text = file === undefined ? undefined : this.#files[file]
    if (file === undefined || text === undefined) this.#isWhole = false
    else this.#do(editAt(file, text, pointer, value), value)
  }

  /** Puts a value in as it was typed. */
  putWritten({ file, pointer }: Place, value: JsonValue, written: string): void {
    const text = file === undefined ? undefined : this.#files[file]
    const change =
      file === undefined || text === undefined ? undefined : editAt(file, text, pointer, value)
    if (change === undefined || change.cut === '')
      this.put({ ...(file === undefined ? {} : { file }), pointer }, value)
    else this.#do({ ...change, put: written }, value)
  }

  /** Puts an entry of a member of the rules in; where no file has the member, beside another. */
  putEntry(member: string, key: string, value: JsonValue): void {
    const { draft } = this
    const { rules } = draft.pack
    if (rules[member] !== undefined) {
      this.put(draft.sources.placeOf(pointerOf('rules', member, key)), value)
      return
    }
    this.#putMember(draft, member, { [key]: value })
  }

  /** Puts an item at the end of a list of the rules; where no file has the list, beside another member. */
  putItem(member: string, item: JsonValue): void {
    const { draft } = this
    const list = draft.pack.rules[member]
    if (list === undefined) this.#putMember(draft, member, [item])
    else this.relist(draft.sources.placeOf(pointerOf('rules', member)), { more: [item] })
  }

  #putMember({ pack, sources }: ReadDraft, member: string, value: JsonValue): void {
    const beside = BESIDE.find((one) => pack.rules[one] !== undefined) ?? 'revision'
    const { file } = sources.placeOf(pointerOf('rules', beside))
    this.put({ ...(file === undefined ? {} : { file }), pointer: pointerOf(member) }, value)
  }

  /** Puts an item with an id into a list, behind another or first. */
  insert(
    list: CellPlace,
    behind: string | null,
    value: JsonObject & { readonly id: string },
    written?: string,
  ): void {
    const text = this.#files[list.file]
    const change =
      text === undefined
        ? undefined
        : itemPut(list.file, text, list.pointer, behind, value, written)
    if (change === undefined) this.#isWhole = false
    else this.#do(change)
  }

  /** How a value is written in its file. */
  written({ file, pointer }: CellPlace): string | undefined {
    const node = nodeAt(this.#files[file], pointer)
    return node === undefined
      ? undefined
      : bodyOf(this.#files[file]!).slice(node.offset, node.offset + node.length)
  }

  /**
   * Changes a list without ids as one: items at these indices go or become others, and what comes stands
   * behind the item of an index or at the end; every other character stays.
   */
  relist(
    place: Place,
    change: {
      readonly without?: readonly number[]
      readonly instead?: ReadonlyMap<number, JsonValue>
      readonly behind?: ReadonlyMap<number, JsonValue>
      /** What comes at the end. */
      readonly more?: readonly JsonValue[]
    },
  ): void {
    const { without = [], instead, behind, more = [] } = change
    const items = nodeAt(this.#textOf(place), place.pointer)?.children ?? []
    const wanted: ListItem[] = []
    for (const index of items.keys()) {
      const value = instead?.get(index)
      if (!without.includes(index)) wanted.push(value === undefined ? { index } : { value })
      const next = behind?.get(index)
      if (next !== undefined) wanted.push({ value: next })
    }
    this.listAs(place, [...wanted, ...more.map((value) => ({ value }))])
  }

  /** Puts a list without ids together anew, of its own items and others; an item keeps its characters. */
  listAs({ file, pointer }: Place, wanted: readonly ListItem[]): void {
    const text = this.#textOf({ ...(file === undefined ? {} : { file }), pointer })
    const node = nodeAt(text, pointer)
    const root = text === undefined ? undefined : readText(text)
    const place = root === undefined ? undefined : placeOf(root, pointer)
    if (node?.type !== 'array' || file === undefined || text === undefined || place === undefined) {
      this.#isWhole = false
      return
    }
    const body = bodyOf(text)
    const items = node.children ?? []
    const before = getNodeValue(node) as readonly JsonValue[]
    const first = items[0]
    const head = first === undefined ? '' : body.slice(node.offset + 1, first.offset)
    const tail = body.slice(
      first === undefined ? node.offset + 1 : items.at(-1)!.offset + items.at(-1)!.length,
      node.offset + node.length - 1,
    )
    const between =
      items.length > 1
        ? body.slice(items[0]!.offset + items[0]!.length, items[1]!.offset)
        : head.includes('\n')
          ? `,${head}`
          : ', '
    const after = wanted.map((one) => ('value' in one ? one.value : before[one.index]!))
    const texts = wanted.map((one) => {
      if ('value' in one) return JSON.stringify(one.value)
      const { offset, length } = items[one.index]!
      return body.slice(offset, offset + length)
    })
    const cut = body.slice(node.offset, node.offset + node.length)
    const put = `[${head}${texts.join(between)}${tail}]`
    this.#do({ file, place, before, after, cut, put })
  }

  #textOf({ file }: Place): string | undefined {
    return file === undefined ? undefined : this.#files[file]
  }

  #do(change: PlaceEdit | undefined, wanted?: JsonValue): void {
    if (change === undefined) {
      // What stands there already needs no change; anything else that cannot be done is told.
      if (wanted === undefined) this.#isWhole = false
      return
    }
    const text = applyEdit(this.#files[change.file]!, change)
    if (text === undefined) {
      this.#isWhole = false
      return
    }
    this.#step.push(change)
    this.#files = { ...this.#files, [change.file]: text }
  }

  /** Where the item of an id stands in a list; the list itself where there is none. */
  itemIn(list: CellPlace, id: string): CellPlace {
    const root = readText(this.#files[list.file] ?? '')
    const place = root === undefined ? undefined : placeOf(root, list.pointer)
    const at = place === undefined ? undefined : pointerTo(root!, [...place, { id }])
    return at === undefined ? list : { file: list.file, pointer: at }
  }

  /** Where a place stands after what was done so far, found by ids. */
  now({ file, pointer }: CellPlace, before: ReadDraft): CellPlace | undefined {
    const was = before.values[file]
    const root = readText(this.#files[file] ?? '')
    const place = was === undefined ? undefined : placeOf(was, pointer)
    const at = root === undefined || place === undefined ? undefined : pointerTo(root, place)
    return at === undefined || valueAt(root!, place!) === undefined
      ? undefined
      : { file, pointer: at }
  }
}

function nodeAt(text: string | undefined, pointer: string) {
  const root = text === undefined ? undefined : parseTree(bodyOf(text))
  if (root === undefined) return undefined
  let here = getNodeValue(root) as JsonValue | undefined
  const path = stepsOf(pointer).map((step) => {
    const key = Array.isArray(here) ? Number(step) : step
    here = Array.isArray(here)
      ? (here as readonly JsonValue[])[Number(step)]
      : isObject(here)
        ? here[step]
        : undefined
    return key
  })
  return findNodeAtLocation(root, path)
}

function bodyOf(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
