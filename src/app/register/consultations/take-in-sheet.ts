import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { folded } from '../../../domain/messages/same-text.ts'
import {
  answerComment,
  isReasoned,
  permitAnswer,
  permitComment,
  sayingOf,
  wordsOf,
  type CommentAnswer,
  type CommentInput,
  type DraftComment,
} from '../../../domain/register/comment.ts'
import { sheetRows, type FoundRow, type SheetRow } from '../../../domain/register/comment-sheet.ts'
import { takesComments } from '../../../domain/register/consultation.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { allOf, change, need, type Stored } from '../records.ts'
import { pinnedDraft, placeIn, type PinnedDraft } from './pinned-draft.ts'
import { keepOnDraft } from './receive-comment.ts'

/** A sheet from outside: a Word file or a workbook. */
export type IncomingSheet = {
  readonly kind: 'docx' | 'xlsx'
  readonly bytes: Uint8Array
  /** The unit of rows that name none. */
  readonly from?: string
  /** Whether the answers of its rows are put on record, too: those of the committee, not of a unit. */
  readonly withAnswers?: boolean
}

/** What was read of a row, as it would be recorded. */
export type ReadRow = Pick<CommentInput, 'from' | 'place' | 'kind' | 'comment' | 'proposed'>

/** What became of a row: the sheet it is on, its number there, and the number of its comment. */
export type TakenRow = {
  readonly sheet: string
  readonly row: number
  /** The number of its comment: what it would get, where nothing is kept yet. */
  readonly comment: number
  /** What it says, where it is only looked at. */
  readonly said?: ReadRow
}

/** What became of every row of a sheet. */
export type TakenSheet = {
  readonly received: readonly TakenRow[]
  /** Rows that say what a comment of the same unit says already; `comment` is that one. */
  readonly repeated: readonly TakenRow[]
  /** Rows whose form has no type of comment, or that leave it out: taken as general. */
  readonly untyped: readonly TakenRow[]
  /** Rows whose answer is another than on record; taken where answers are, else left on the sheet. */
  readonly answered: readonly TakenRow[]
  /** Rows with an answer that is not taken, remarks or a number of their own, which stay on the sheet. */
  readonly leftOver: readonly TakenRow[]
}

/**
 * Puts every comment of a sheet on record, each bound to the clause of its number in the draft that was
 * asked about. A comment that the same unit made already is told, and not recorded twice. Where answers are
 * taken too, each takes the place of the one on record. Where anything is wrong with a cell, nothing is
 * kept, and everything that is wrong is told.
 */
export async function takeInSheet(
  ports: RegisterPorts,
  call: Call,
  consultation: string,
  sheet: IncomingSheet,
): Promise<TakenSheet> {
  return workThrough(ports, call, consultation, { ...sheet, isKept: true })
}

/** What {@link takeInSheet} would come to now, and what each row says; nothing of it is kept. */
export async function lookAtSheet(
  ports: RegisterPorts,
  { actor }: Call,
  consultation: string,
  sheet: IncomingSheet,
): Promise<TakenSheet> {
  try {
    return await workThrough(ports, { actor }, consultation, { ...sheet, isKept: false })
  } catch (error) {
    if (error instanceof OnlyLooked) return error.taken
    throw error
  }
}

/** Ends a transaction in which nothing is to be kept. */
class OnlyLooked extends Error {
  readonly taken: TakenSheet
  constructor(taken: TakenSheet) {
    super('Nothing of this sheet is kept.')
    this.taken = taken
  }
}

async function workThrough(
  ports: RegisterPorts,
  call: Call,
  consultation: string,
  sheet: IncomingSheet & { readonly isKept: boolean },
): Promise<TakenSheet> {
  const tables = await ports.sheetFiles.read(sheet.kind, sheet.bytes)
  return perform(ports, call, async (tx, doer) => {
    permitComment(doer)
    if (sheet.withAnswers === true) permitAnswer(doer)
    const { body } = await need(tx, 'consultation', { id: consultation })
    // Comments on record can be answered after the end; a new one is refused where it is kept.
    if (sheet.withAnswers !== true) takesComments(body, doer.day)
    if (tables === undefined) refuseFaults('sheet', [fault(message('fault-sheet-unreadable'), '')])
    const { rows, faults } = sheetRows(tables ?? [], sheet)
    refuseFaults('sheet', faults)
    const draft = await pinnedDraft(tx, body)
    const known = new Map<string, Stored<'comment'>>()
    for (const record of await allOf(tx, 'comment', 'consultation', consultation)) {
      const { change: _change, ...said } = record.body
      known.set(sayingOf(said), record).set(wordsOf(said), record)
    }
    const taken = { received: [], repeated: [], untyped: [], answered: [], leftOver: [] } as {
      [K in keyof TakenSheet]: TakenRow[]
    }
    const unreasoned: Fault[] = []
    for (const found of rows) {
      const input = inputOf(consultation, found.said, draft)
      // A form without types of comments has no lines either, so that its rows are known by less.
      const saying = found.said.kind === undefined ? wordsOf(input) : sayingOf(input)
      const earlier = known.get(saying)
      const id = ports.ids.next()
      let comment =
        earlier ??
        (await keepOnDraft(tx, doer, { consultation: body, draft }, { id, input, faults: [] }))
      const { consultation: _, ...said } = input
      const row = {
        sheet: found.sheet,
        row: found.row,
        comment: comment.body.number,
        ...(sheet.isKept ? {} : { said }),
      }
      taken[earlier === undefined ? 'received' : 'repeated'].push(row)
      if (found.said.kind === undefined) taken.untyped.push(row)
      const answer = answerIn(found, comment.body)
      if (answer !== undefined) taken.answered.push(row)
      if (answer !== undefined && sheet.withAnswers === true) {
        if (isReasoned(answer)) {
          const after = answerComment(comment.body, doer, answer)
          comment = await change(tx, 'comment', comment, after, 'answer-comment')
        } else unreasoned.push(unreasonedFault(found))
      }
      known.set(sayingOf(input), comment).set(wordsOf(input), comment)
      if (isLeftOver(found, sheet.withAnswers === true)) taken.leftOver.push(row)
    }
    refuseFaults('sheet', unreasoned)
    if (!sheet.isKept) throw new OnlyLooked(taken)
    return taken
  })
}

function inputOf(consultation: string, said: SheetRow, draft: PinnedDraft): CommentInput {
  const { from, clause: number, line, element, kind = 'general', comment, proposed } = said
  const written = {
    ...(number === undefined ? {} : { number }),
    ...(line === undefined ? {} : { line }),
    ...(element === undefined ? {} : { element }),
  }
  return {
    consultation,
    from,
    place: placeIn(draft, written).place,
    kind,
    comment,
    ...(proposed === undefined ? {} : { proposed }),
  }
}

/** The answer of a row, where it is another than the one on record; a row without an outcome has none. */
function answerIn({ said }: FoundRow, comment: DraftComment): CommentAnswer | undefined {
  const { outcome, observation } = said
  if (outcome === undefined) return undefined
  const before = comment.state === 'answered' ? comment.answer : undefined
  const isSame =
    before?.outcome === outcome && folded(before.observation ?? '') === folded(observation ?? '')
  return isSame ? undefined : { outcome, ...(observation === undefined ? {} : { observation }) }
}

function unreasonedFault({ answerAt }: FoundRow): Fault {
  const { cell, pointer } = answerAt
  return fault(
    message('fault-sheet-cell-missing', { cell, what: message('words-reason') }),
    pointer,
  )
}

function isLeftOver({ said }: FoundRow, withAnswers: boolean): boolean {
  const { number, outcome, observation, remarks } = said
  const answer = withAnswers && outcome !== undefined ? [] : [outcome, observation]
  return [number, remarks, ...answer].some((one) => one !== undefined)
}
