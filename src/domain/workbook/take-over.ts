import {
  edited,
  meetInTurns,
  openSession,
  settled,
  stepOf,
  type Clash,
  type DraftSession,
} from '../drafting/draft-session.ts'
import { pointerTo } from '../drafting/json-place.ts'
import { readText, type DraftFiles, type PlaceEdit } from '../drafting/place-edit.ts'
import { readDraft } from '../drafting/read-draft.ts'
import { typedInto } from '../drafting/sheet.ts'
import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { FieldChange } from '../register/rules-revision.ts'
import type { JsonValue } from '../schema/json.ts'
import type { ReadTable } from '../sheets/read-table.ts'
import { bookWords } from './book-words.ts'
import { readBook, type ChangedCell, type ReadBook } from './read-book.ts'
import { RowWork, type RowChange } from './rows/row-work.ts'
import { sheetRows } from './rows/sheet-rows.ts'
import { finished, type Work } from '../meaning/work.ts'
import { typedCell } from './typed-cell.ts'

/** The draft that a workbook comes back to. */
export type BookTarget = {
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly files: DraftFiles
}

/** Whose value stays where workbook and draft have both changed a place since. */
export const BOTH_CHANGED = ['workbook', 'draft'] as const
export type BothChanged = (typeof BOTH_CHANGED)[number]

/** A cell, a row, or the column of an example that changes the draft. */
export type BookChange = Pick<ChangedCell, 'cell' | 'about' | 'before' | 'typed'> & {
  /** `changed`: one cell; otherwise what became of a row, or of the column of an example. */
  readonly kind: 'changed' | RowChange['kind']
  /** How many other places that name a clause go or change with it. */
  readonly along: number
  /** `same`: the draft says so already. `clash`: the draft says something else meanwhile. */
  readonly fate: 'changes' | 'same' | 'clash'
  /** What the draft says at a clash, or in the whole text around it; absent where it says nothing. */
  readonly now?: JsonValue
}

/** What taking a workbook over comes to. */
export type BookReading = {
  readonly changes: readonly BookChange[]
  /** Places that the draft changed as well since the workbook was made. */
  readonly clashes: readonly Clash[]
  /** Whether the draft is another one than the workbook was made from. */
  readonly isOld: boolean
  readonly files: DraftFiles
  /** The places that change, as the trail tells them. */
  readonly edits: readonly FieldChange[]
  readonly faults: readonly Fault[]
}

/** Each change is done on the text of its file by itself. */
const MOST_CHANGES = 1000

/**
 * What a workbook changes in a draft. Its changes are held against the files that it was made from and done
 * over the draft as it is now: at places that others left alone as they are; where both changed one place,
 * `both` says whose value stays, and without it the draft's does.
 */
export function takeOver(...given: Parameters<typeof takeOverInTurns>): BookReading {
  return finished(takeOverInTurns(...given))
}

/** The same with pauses, for a service that has others to serve. */
export function* takeOverInTurns(
  tables: readonly ReadTable[],
  target: BookTarget,
  both?: BothChanged,
): Work<BookReading> {
  const read = readBook(tables)
  const nothing = { changes: [], clashes: [], isOld: false, files: target.files, edits: [] }
  if (!('carried' in read)) return { ...nothing, faults: read.faults }
  const { origin } = read.carried
  if (origin.standard !== target.standard || origin.edition !== target.edition)
    return {
      ...nothing,
      faults: [
        fault(
          message('fault-workbook-other', {
            found: { value: `${origin.standard} ${origin.edition}` },
            wanted: { value: `${target.standard} ${target.edition}` },
          }),
          '',
        ),
      ],
    }
  const count = read.changed.length + rowsChanged(read)
  if (count > MOST_CHANGES) {
    const wrong = fault(message('fault-workbook-many', { count, most: MOST_CHANGES }), '')
    return { ...nothing, faults: [wrong, ...read.faults] }
  }
  const home = (path: string): string => moved(path, origin.revision, target.revision)
  const base: DraftFiles = Object.fromEntries(
    Object.entries(read.carried.files).map(([path, text]) => [home(path), text]),
  )
  const { session: typed, faults, done } = yield* typedOver(base, read.changed, home)
  const draft = readDraft(read.carried.files)
  const words = bookWords(draft, read.carried.language)
  const work = new RowWork(typed, { base: draft, words, home })
  yield* sheetRows(work, read.sheets)
  const { waiting: made } = work.session
  const met = yield* meetInTurns({ ...openSession(base, ''), waiting: made }, target.files, '')
  const settledAll =
    both === 'workbook'
      ? met.clashes.reduce((session, clash) => settled(session, clash, 'mine'), met)
      : met
  return {
    changes: [
      ...done.map(({ changed: { cell, about, before, typed: said }, edits }) => {
        const fate = fateOf(edits, met)
        return { kind: 'changed' as const, cell, about, before, typed: said, along: 0, ...fate }
      }),
      ...work.changes.map(({ edits, ...one }) => ({ ...one, ...fateOf(edits, met) })),
    ],
    clashes: met.clashes,
    isOld: !sameFiles(base, target.files),
    files: settledAll.files,
    edits: fieldChanges(target.files, settledAll),
    faults: [...faults, ...work.faults, ...read.faults],
  }
}

/** How many rows came, or go. */
function rowsChanged({ sheets }: ReadBook): number {
  return [...sheets.values()].reduce(
    (sum, { entries, gone }) =>
      sum + gone.length + entries.filter((one) => 'fresh' in one || one.isRemoved).length,
    0,
  )
}

type Done = { readonly changed: ChangedCell; readonly edits: readonly PlaceEdit[] }

/** The changed cells typed into the files that the workbook was made from, one after another. */
function* typedOver(
  base: DraftFiles,
  changed: readonly ChangedCell[],
  home: (path: string) => string,
): Work<{
  readonly session: DraftSession
  readonly faults: readonly Fault[]
  readonly done: readonly Done[]
}> {
  const faults: Fault[] = []
  const done: Done[] = []
  const values: { [path: string]: JsonValue } = Object.fromEntries(
    Object.entries(base).map(([path, text]) => [path, readText(text)!]),
  )
  let session = openSession(base, '')
  for (const one of changed) {
    yield
    const { open, typed, cell, pointer: at } = one
    const { form } = open
    const place = { file: home(open.at.file), pointer: open.at.pointer }
    let wanted: { file: string; pointer: string; value?: JsonValue }
    if (form.is === 'wording') {
      const shows = { column: '', value: one.before, form, at: place }
      const said = typedInto({ values }, shows, typed)
      if (!('wanted' in said)) continue
      wanted = said.wanted
    } else if (typed.trim() === '') wanted = place
    else {
      const said = typedCell(form, typed, cell)
      if ('wrong' in said) {
        faults.push(fault(said.wrong, at))
        continue
      }
      wanted = { ...place, value: said.value }
    }
    const edits = stepOf(session.files, [wanted])
    if (edits.length === 0) continue
    session = edited(session, edits)
    values[place.file] = readText(session.files[place.file]!)!
    done.push({ changed: one, edits })
  }
  return { session, faults, done }
}

/** What became of the edits of a cell over the draft as it is now. */
function fateOf(
  edits: readonly PlaceEdit[],
  { waiting, clashes }: DraftSession,
): Pick<BookChange, 'fate' | 'now'> {
  if (edits.some((edit) => waiting.includes(edit))) return { fate: 'changes' }
  const held = edits.flatMap(({ file, place }) =>
    clashes.filter(
      (clash) =>
        clash.file === file &&
        clash.place.every((step, index) => JSON.stringify(step) === JSON.stringify(place[index])),
    ),
  )
  const [clash] = held
  if (clash === undefined) return { fate: 'same' }
  return { fate: 'clash', ...(clash.theirs === undefined ? {} : { now: clash.theirs }) }
}

/** Files of another revision of the same edition stand in another folder. */
function moved(path: string, from: number, to: number): string {
  const [top, standard, edition, revision, ...rest] = path.split('/')
  return top === 'rules' && revision === String(from)
    ? [top, standard, edition, String(to), ...rest].join('/')
    : path
}

function sameFiles(one: DraftFiles, other: DraftFiles): boolean {
  const paths = Object.keys(one)
  return (
    paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path])
  )
}

/**
 * Edits as they are told: where, what stood there and what stands there. What came has its place in the files as
 * they are then, what was there in those before.
 */
function fieldChanges(
  files: DraftFiles,
  { files: then, waiting }: DraftSession,
): readonly FieldChange[] {
  const reader = (texts: DraftFiles): ((file: string) => JsonValue) => {
    const read = new Map<string, JsonValue>()
    return (file) => {
      const known = read.get(file) ?? readText(texts[file] ?? '') ?? null
      read.set(file, known)
      return known
    }
  }
  const [was, is] = [reader(files), reader(then)]
  return waiting.map(({ file, place, before, after }) => ({
    file,
    pointer: pointerTo(was(file), place) ?? pointerTo(is(file), place) ?? '',
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }))
}
