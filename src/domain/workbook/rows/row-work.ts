import type { Drafted } from '../../drafting/clauses/plan.ts'
import { StepMaker } from '../../drafting/clauses/step-maker.ts'
import { edited, type DraftSession, type EditStep } from '../../drafting/draft-session.ts'
import type { PlaceEdit } from '../../drafting/place-edit.ts'
import { readDraft, type ReadDraft } from '../../drafting/read-draft.ts'
import type { CellPlace } from '../../drafting/sheet.ts'
import { fault, type Fault, type FaultKey } from '../../faults/fault.ts'
import { message, type Message } from '../../messages/message.ts'
import type { BookWords } from '../book-words.ts'
import { readAs, type BookRow } from '../book.ts'
import type { NewRow } from '../read-book.ts'

/** Where something stands in a workbook. */
export type BookAddress = { readonly cell: string; readonly pointer: string }

/** A row, or a column of an example, that came, went or moved. */
export type RowChange = {
  readonly kind: 'added' | 'removed' | 'moved'
  readonly cell: string
  readonly about: readonly string[]
  readonly before: string
  readonly typed: string
  /** How many other places that name it go or change with it. */
  readonly along: number
  readonly edits: readonly PlaceEdit[]
}

/** What rows of a workbook do to a draft, one after another over what was done before. */
export class RowWork {
  readonly words: BookWords
  /** The draft that the workbook was made from. */
  readonly base: ReadDraft
  readonly changes: RowChange[] = []
  readonly faults: Fault[] = []
  /** Clauses and levels that rows brought, by what people call them there. */
  readonly named: { readonly name: string; readonly id: string }[] = []
  /** What went as a whole, with what it held. */
  readonly taken: { readonly place: CellPlace; readonly edits: EditStep }[] = []
  readonly #home: (path: string) => string
  #session: DraftSession
  #drafted: Drafted | undefined

  constructor(
    session: DraftSession,
    given: {
      readonly base: ReadDraft
      readonly words: BookWords
      readonly home: (path: string) => string
    },
  ) {
    this.#session = session
    this.words = given.words
    this.base = given.base
    this.#home = given.home
  }

  get session(): DraftSession {
    return this.#session
  }

  /** The draft after what was done so far. */
  get drafted(): Drafted {
    const { files } = this.#session
    this.#drafted ??= { files, draft: readDraft(files) }
    return this.#drafted
  }

  /** A place of the files that the workbook was made from, in those that it is taken over into. */
  place({ file, pointer }: CellPlace): CellPlace {
    return { file: this.#home(file), pointer }
  }

  maker(): StepMaker {
    return new StepMaker(this.#session.files)
  }

  /** Does a step; what it cannot do is told at the address. */
  do(step: EditStep | undefined, { cell, pointer }: BookAddress): step is EditStep {
    const next = step === undefined ? undefined : edited(this.#session, step)
    if (next === undefined || (next === this.#session && step?.length !== 0)) {
      this.wrong(message('fault-workbook-held', { cell }), pointer)
      return false
    }
    this.#session = next
    this.#drafted = undefined
    return true
  }

  tell(change: Omit<RowChange, 'along'> & { readonly along?: number }): void {
    this.changes.push({ along: 0, ...change })
  }

  warn(about: Message<FaultKey>): void {
    this.faults.push(fault(about, '', { severity: 'warning' }))
  }

  wrong(about: Message<FaultKey>, pointer: string): void {
    this.faults.push(fault(about, pointer))
  }
}

/** What a step maker did; undefined where it could not do all. */
export function wholeStep(maker: StepMaker): EditStep | undefined {
  return maker.isWhole ? maker.step : undefined
}

/** What a row of the workbook said, in one line. */
export function rowWords({ cells }: BookRow): string {
  return joined(cells.map(({ shows }) => readAs(shows)))
}

/** What was typed in a row, in one line. */
export function typedWords({ cells }: NewRow): string {
  return joined([...cells].map(([key, { text }]) => (key === 'remove' ? '' : text)))
}

function joined(texts: readonly string[]): string {
  const said = texts.map((one) => one.trim()).filter((one) => one !== '')
  return said.map((one) => (one.length > 200 ? `${one.slice(0, 200)}…` : one)).join(' · ')
}
