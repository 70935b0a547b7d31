import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import {
  sheetTable,
  type SheetForm,
  type SheetRow,
} from '../../../domain/register/comment-sheet.ts'
import type { RegisterPorts } from '../perform.ts'
import { commentsInOrder, type PlacedComment } from './comments-in-order.ts'
import { draftEffects, type CommentEffect } from './draft-effects.ts'

/**
 * All comments of a consultation as one table of a form, in the order of the clauses, with what was
 * answered, what adopting each would do to the certificates in force, and how many units were asked.
 */
export async function writeTable(
  ports: RegisterPorts,
  id: string,
  asked: {
    readonly form: SheetForm
    readonly kind: 'docx' | 'xlsx'
    readonly catalogue: Catalogue
    readonly withEffects: boolean
  },
): Promise<Uint8Array> {
  const { form, kind, catalogue, withEffects } = asked
  const { consultation, pinned, comments, letters } = await commentsInOrder(ports, id)
  const changes = comments.map(({ record }) => record.body.change)
  const effects = withEffects ? await draftEffects(ports, consultation.body, changes) : []
  const { standard } = pinned.pack
  const { title, opens, closes } = consultation.body
  const named = [standard.designation, catalogue.text(standard.title)]
  const table = sheetTable(form, catalogue, {
    head: [
      [catalogue.say('sheet-head-document'), named.filter((part) => part !== undefined).join(' ')],
      [catalogue.say('sheet-head-stage'), catalogue.text(title)],
      [catalogue.say('sheet-head-date'), `${opens} – ${closes}`],
    ],
    rows: comments.map((one, at) => rowOf(one, effects[at])),
    foot: [
      [catalogue.say('sheet-letters-asked'), String(letters.asked)],
      [catalogue.say('sheet-letters-returned'), String(letters.returned)],
      [catalogue.say('sheet-letters-with-comments'), String(letters.withComments)],
      [catalogue.say('sheet-letters-silent'), String(letters.silent)],
    ],
  })
  return ports.sheetFiles.write(kind, table)

  function rowOf(one: PlacedComment, effect: CommentEffect | undefined): SheetRow {
    const { number, from, place, kind: type, comment, proposed } = one.record.body
    const { line, element, clause } = place
    const at = place.number ?? clause
    const said = 'answer' in one.record.body ? one.record.body.answer : undefined
    const remarks = remarksOf(one, effect)
    return {
      number,
      from,
      ...(at === undefined ? {} : { clause: at }),
      ...(line === undefined ? {} : { line }),
      ...(element === undefined ? {} : { element }),
      kind: type,
      comment,
      ...(proposed === undefined ? {} : { proposed }),
      ...(said === undefined ? {} : { outcome: said.outcome }),
      ...(said?.observation === undefined ? {} : { observation: said.observation }),
      ...(remarks === '' ? {} : { remarks }),
    }
  }

  function remarksOf(one: PlacedComment, effect: CommentEffect | undefined): string {
    const { now, sameAs, record } = one
    const isElsewhere =
      now.isRenumbered || now.fate === 'moved' || now.fate === 'split' || now.fate === 'merged'
    const clauses = now.at.map(({ clause, number }) => number ?? clause)
    return [
      ...(effect === undefined ? [] : effectWords(effect)),
      ...(record.body.isLate ? [catalogue.say('sheet-late')] : []),
      ...(sameAs === undefined ? [] : [catalogue.say('sheet-same', { number: sameAs })]),
      ...(now.fate === 'withdrawn' ? [catalogue.say('sheet-gone')] : []),
      ...(isElsewhere
        ? [catalogue.say('sheet-moved', { clauses: { list: clauses, joined: 'and' } })]
        : []),
    ].join('\n')
  }

  function effectWords(effect: CommentEffect): readonly string[] {
    if ('faults' in effect) return [catalogue.say('sheet-effect-unknown')]
    const { certificates: count, moves, undecided } = effect
    const which = moves.map(
      ({ certificate, name }) => certificate ?? (name === undefined ? '?' : catalogue.text(name)),
    )
    return [
      catalogue.say('sheet-effect', {
        moved: moves.length,
        count,
        which: { list: which, joined: 'comma' },
      }),
      ...(undecided === 0 ? [] : [catalogue.say('sheet-effect-undecided', { count: undecided })]),
    ]
  }
}
