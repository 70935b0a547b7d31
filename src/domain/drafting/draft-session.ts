import { finished, type Work } from '../meaning/work.ts'
import { isObject, type JsonObject, type JsonValue } from '../schema/json.ts'
import {
  applyEdit,
  editAt,
  inverse,
  itemPut,
  readText,
  type PlaceEdit,
  type DraftFiles,
} from './place-edit.ts'
import { editJson, type PlaceChange } from './edit-json.ts'
import { idOf, overlap, pointerTo, sameJson, valueAt, type FilePlace } from './json-place.ts'

/** One place that somebody else changed as well: what stood there, and what each of both wants. */
export type Clash = {
  readonly file: string
  readonly place: FilePlace
  readonly before?: JsonValue
  readonly mine?: JsonValue
  readonly theirs?: JsonValue
}

/** Changes that were made at once, and are taken back at once. */
export type EditStep = readonly PlaceEdit[]

/** One person's work on a draft in one browser. */
export type DraftSession = {
  /** The version on record that the work rests on. */
  readonly version: string
  /** The files as they are on record in that version. */
  readonly base: DraftFiles
  /** The files as the person sees them: `base` with what waits to be saved. */
  readonly files: DraftFiles
  /** Made, and not on record yet; in order. */
  readonly waiting: readonly PlaceEdit[]
  readonly undo: readonly EditStep[]
  readonly redo: readonly EditStep[]
  readonly clashes: readonly Clash[]
}

/** What a browser keeps of a session over a reload. */
export type KeptSession = Pick<DraftSession, 'waiting' | 'undo' | 'redo' | 'clashes'>

/** How many steps can be taken back. */
const MOST_STEPS = 200

/** Work on a draft as it is on record, with what a browser had kept of it. */
export function openSession(
  base: DraftFiles,
  version: string,
  kept: KeptSession = { waiting: [], undo: [], redo: [], clashes: [] },
): DraftSession {
  return meet({ ...kept, base, files: base, version }, base, version)
}

/** The session with a step done; the same session where it cannot be, or changes nothing. */
export function edited(session: DraftSession, step: EditStep): DraftSession {
  const files = step.length === 0 ? undefined : done(session.files, step)
  if (files === undefined) return session
  const undo = [...session.undo, step].slice(-MOST_STEPS)
  return { ...session, files, waiting: [...session.waiting, ...step], undo, redo: [] }
}

/** A step that puts values at places of files, one after another; what changes nothing is left out. */
export function stepOf(
  files: DraftFiles,
  wanted: readonly (PlaceChange & { readonly file: string })[],
): EditStep {
  const step: PlaceEdit[] = []
  let now = files
  for (const { file, pointer, value } of wanted) {
    const text = now[file]
    const change = text === undefined ? undefined : editAt(file, text, pointer, value)
    const next = change === undefined ? undefined : done(now, [change])
    if (change === undefined || next === undefined) continue
    step.push(change)
    now = next
  }
  return step
}

/**
 * The last step taken back. Where somebody else has changed one of its places since, it is left as it is
 * and is no longer among what can be taken back: `isStale`.
 */
export function undone(session: DraftSession): {
  readonly session: DraftSession
  readonly isStale: boolean
} {
  const last = session.undo.at(-1)
  if (last === undefined) return { session, isStale: false }
  const undo = session.undo.slice(0, -1)
  const step = last.toReversed().map(inverse)
  const files = done(session.files, step)
  if (files === undefined) return { session: { ...session, undo }, isStale: true }
  const waiting = [...session.waiting, ...step]
  return {
    session: { ...session, files, waiting, undo, redo: [...session.redo, last] },
    isStale: false,
  }
}

/** The step that was taken back last done again; see {@link undone}. */
export function redone(session: DraftSession): {
  readonly session: DraftSession
  readonly isStale: boolean
} {
  const last = session.redo.at(-1)
  if (last === undefined) return { session, isStale: false }
  const redo = session.redo.slice(0, -1)
  const files = done(session.files, last)
  if (files === undefined) return { session: { ...session, redo }, isStale: true }
  const waiting = [...session.waiting, ...last]
  return {
    session: { ...session, files, waiting, undo: [...session.undo, last], redo },
    isStale: false,
  }
}

/** What goes to the record next. */
export type NextSave = {
  readonly file: string
  /** FilePlace by place, as the trail tells it; the whole text where that alone gives the same characters. */
  readonly body: { readonly changes: readonly PlaceChange[] } | { readonly text: string }
  /** How many of the waiting changes it covers. */
  readonly covers: number
  /** The file as it is on record once this is saved. */
  readonly text: string
}

/** What waits to be saved for one file, first come first; undefined where nothing waits. */
export function nextSave({ base, waiting }: DraftSession): NextSave | undefined {
  const file = waiting[0]?.file
  if (file === undefined) return undefined
  const end = waiting.findIndex((change) => change.file !== file)
  const run = end < 0 ? waiting : waiting.slice(0, end)
  const before = base[file]!
  const changes: PlaceChange[] = []
  let text = before
  for (const change of run) {
    // An item that comes to a list has no pointer before it is there.
    const pointer = pointerTo(readText(text)!, change.place)
    if (pointer !== undefined)
      changes.push(change.after === undefined ? { pointer } : { pointer, value: change.after })
    text = applyEdit(text, change)!
  }
  const isSame = changes.length === run.length && editJson(file, before, changes).text === text
  return { file, body: isSame ? { changes } : { text }, covers: run.length, text }
}

/** The session after what {@link nextSave} gave is on record as a version. */
export function saved(
  session: DraftSession,
  { file, covers, text }: NextSave,
  version: string,
): DraftSession {
  const base = { ...session.base, [file]: text }
  return { ...session, version, base, waiting: session.waiting.slice(covers) }
}

/**
 * The session over what others have put on record meanwhile. What waits is done again over it: at places
 * that others left alone silently; a place that they changed as well is a clash, and theirs stands
 * until the person chooses.
 */
export function meet(session: DraftSession, theirs: DraftFiles, version: string): DraftSession {
  return finished(meetInTurns(session, theirs, version))
}

/** The same with pauses, for a service that has others to serve. */
export function* meetInTurns(
  session: DraftSession,
  theirs: DraftFiles,
  version: string,
): Work<DraftSession> {
  let files = theirs
  const waiting: PlaceEdit[] = []
  const clashes: Clash[] = [...session.clashes]
  for (const change of session.waiting) {
    yield
    const { file, place, before, after } = change
    const held = clashes.findIndex((one) => one.file === file && overlap(one.place, place))
    if (held >= 0) {
      clashes[held] = wanting(clashes[held]!, change)
      continue
    }
    const root = readText(files[file] ?? '')
    const now = root === undefined ? undefined : valueAt(root, place)
    if (sameJson(now, after) && root !== undefined) continue
    const next = done(files, [change])
    if (next === undefined) {
      clashes.push({
        file,
        place,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { mine: after }),
        ...(now === undefined ? {} : { theirs: now }),
      })
    } else {
      files = next
      waiting.push(change)
    }
  }
  return { ...session, base: theirs, files, waiting, version, clashes: sameNow(clashes, files) }
}

/** The session with a clash settled: the person's own value is put in place of theirs, or theirs stays. */
export function settled(
  session: DraftSession,
  clash: Clash,
  choice: 'mine' | 'theirs',
): DraftSession {
  const clashes = session.clashes.filter((one) => one !== clash)
  const rest = { ...session, clashes }
  const text = session.files[clash.file]
  const root = text === undefined ? undefined : readText(text)
  if (choice === 'theirs' || text === undefined || root === undefined) return rest
  const { file, mine, place } = clash
  const pointer = pointerTo(root, place)
  if (pointer === undefined) return edited(rest, itemAgain(file, text, root, place, mine))
  const wanted = { file, pointer, ...(mine === undefined ? {} : { value: mine }) }
  return edited(rest, stepOf(session.files, [wanted]))
}

/** The change that puts an item back that somebody else took out of its list; none where that is gone too. */
function itemAgain(
  file: string,
  text: string,
  root: JsonValue,
  place: FilePlace,
  mine: JsonValue | undefined,
): EditStep {
  const list = pointerTo(root, place.slice(0, -1))
  const id = mine === undefined ? undefined : idOf(mine)
  const held = valueAt(root, place.slice(0, -1))
  if (list === undefined || id === undefined || !isObject(mine) || !Array.isArray(held)) return []
  const last = (held as readonly JsonValue[]).at(-1)
  const behind = last === undefined ? null : (idOf(last) ?? null)
  const change = itemPut(file, text, list, behind, { ...mine, id })
  return change === undefined ? [] : [change]
}

/** Files with changes done, one after another; undefined where one of them finds something else. */
function done(files: DraftFiles, changes: readonly PlaceEdit[]): DraftFiles | undefined {
  let now = files
  for (const change of changes) {
    const text = now[change.file]
    const next = text === undefined ? undefined : applyEdit(text, change)
    if (next === undefined) return undefined
    now = { ...now, [change.file]: next }
  }
  return now
}

/** A clash at whose place, or around or within it, the person has gone on changing. */
function wanting(clash: Clash, { place, after }: PlaceEdit): Clash {
  const { mine, ...rest } = clash
  const within = place.slice(clash.place.length)
  const next = within.length === 0 ? after : withValue(mine, within, after)
  return {
    ...rest,
    place: within.length === 0 ? place : clash.place,
    ...(next === undefined ? {} : { mine: next }),
  }
}

/** A value with another at a place within it. */
function withValue(
  value: JsonValue | undefined,
  [step, ...more]: FilePlace,
  put: JsonValue | undefined,
): JsonValue | undefined {
  if (step === undefined) return put
  if (Array.isArray(value)) {
    const list: readonly JsonValue[] = value
    const meant = (item: JsonValue, index: number): boolean =>
      typeof step === 'object' ? idOf(item) === step.id : index === step
    const isThere = list.some(meant)
    const kept = list.flatMap((item, index) => {
      const next = meant(item, index) ? withValue(item, more, put) : item
      return next === undefined ? [] : [next]
    })
    return isThere || put === undefined || more.length > 0 ? kept : [...kept, put]
  }
  const object: JsonObject = isObject(value) ? value : {}
  if (typeof step === 'object') return value
  const key = String(step)
  const { [key]: inside, ...others } = object
  const next = withValue(inside, more, put)
  return next === undefined ? others : { ...object, [key]: next }
}

/** The clashes that are left, each with what stands at its place now. */
function sameNow(clashes: readonly Clash[], files: DraftFiles): readonly Clash[] {
  return clashes.flatMap((one) => {
    const { theirs: _theirs, ...clash } = one
    const root = readText(files[clash.file] ?? '')
    const now = root === undefined ? undefined : valueAt(root, clash.place)
    if (sameJson(now, clash.mine)) return []
    return [{ ...clash, ...(now === undefined ? {} : { theirs: now }) }]
  })
}
