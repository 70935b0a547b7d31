import type { CommentEffect } from '../../app/register/consultations/draft-effects.ts'
import type { Letters, PlacedComment } from '../../app/register/consultations/comments-in-order.ts'
import type { ConsultationStanding } from '../../app/register/consultations/open-comments.ts'
import type { TakenSheet } from '../../app/register/consultations/take-in-sheet.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { ExplanationBlock, Item } from '../../domain/words/explain/explanation.ts'
import { wordFault } from '../../domain/words/faults.ts'

/** What became of the rows of a sheet, in the order in which a secretary looks at them. */
const ROW_FATES = [
  'received',
  'repeated',
  'untyped',
  'answered',
  'leftOver',
] as const satisfies readonly (keyof TakenSheet)[]

/** A comment with what it would do, where that was asked for. */
export type ListedComment = PlacedComment & { readonly effect?: CommentEffect }

/** A consultation with its comments in the order of the clauses. */
export function consultationBlocks(
  { consultation, phase, open }: ConsultationStanding,
  { comments, letters }: { readonly comments: readonly ListedComment[]; readonly letters: Letters },
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const { title, opens, closes } = consultation.body
  return [
    { kind: 'title', text: catalogue.text(title) },
    {
      kind: 'facts',
      rows: [
        [catalogue.say('cli-comments-id'), consultation.id],
        [
          catalogue.say('cli-comments-days'),
          catalogue.say('discussion-days', {
            phase,
            opens: { date: opens },
            closes: { date: closes },
          }),
        ],
        [catalogue.say('cli-comments-comments'), String(comments.length)],
        [catalogue.say('cli-comments-open'), String(open)],
        [catalogue.say('sheet-letters-asked'), String(letters.asked)],
        [catalogue.say('sheet-letters-returned'), String(letters.returned)],
        [catalogue.say('sheet-letters-silent'), String(letters.silent)],
      ],
    },
    ...(comments.length === 0
      ? [{ kind: 'text', text: catalogue.say('discussion-nothing-yet') } as const]
      : [{ kind: 'list', items: comments.map((one) => itemOf(one, catalogue)) } as const]),
  ]
}

function itemOf({ record, sameAs, effect }: ListedComment, catalogue: Catalogue): Item {
  const { body } = record
  const { number, place, kind, from, comment, proposed, isLate, supports } = body
  const answer = 'answer' in body ? body.answer : undefined
  return {
    text: catalogue.say('cli-comments-line', {
      number,
      place: place.number ?? place.clause ?? catalogue.say('discussion-whole'),
      kind: catalogue.say(`discussion-kind-${kind}`),
      from,
    }),
    holds: answer !== undefined,
    details: [
      comment,
      ...(proposed === undefined
        ? []
        : [labelled(catalogue.say('discussion-proposed'), proposed, catalogue)]),
      ...supports.map(({ unit, position }) =>
        catalogue.say(position === 'supports' ? 'discussion-supports' : 'discussion-opposes', {
          unit,
        }),
      ),
      ...(sameAs === undefined ? [] : [catalogue.say('sheet-same', { number: sameAs })]),
      ...(isLate ? [catalogue.say('sheet-late')] : []),
      ...(effect === undefined ? [] : effectWords(effect, catalogue)),
      answer === undefined
        ? catalogue.say('cli-comments-waits')
        : labelled(
            catalogue.say(`sheet-outcome-${answer.outcome}`),
            answer.observation ?? '',
            catalogue,
          ),
    ],
  }
}

function effectWords(effect: CommentEffect, catalogue: Catalogue): readonly string[] {
  if ('faults' in effect)
    return [
      catalogue.say('discussion-effect-faulty'),
      ...effect.faults.map((fault) => wordFault(fault, catalogue).message),
    ]
  const { certificates: count, moves, undecided } = effect
  return [
    labelled(
      catalogue.say('discussion-effect'),
      moves.length === 0
        ? catalogue.say('discussion-effect-none', { count })
        : catalogue.say('discussion-effect-moves', { count, moved: moves.length }),
      catalogue,
    ),
    ...moves.map(({ certificate, name }) => certificate ?? catalogue.text(name)),
    ...(undecided === 0
      ? []
      : [catalogue.say('discussion-effect-undecided', { count: undecided })]),
  ]
}

function labelled(label: string, words: string, catalogue: Catalogue): string {
  const bare = label.replace(/[:：]$/, '')
  return words === '' ? bare : catalogue.say('cli-comments-labelled', { label: bare, words })
}

/** What became of the rows of a sheet. */
export function takenItem(file: string, taken: TakenSheet, catalogue: Catalogue): Item {
  return {
    text: file,
    details: ROW_FATES.flatMap((fate) => {
      const rows = taken[fate]
      if (rows.length === 0 && fate !== 'received') return []
      return [
        catalogue.say(`cli-comments-rows-${fate === 'leftOver' ? 'left-over' : fate}`, {
          count: rows.length,
          numbers: { list: rows.map(({ comment }) => String(comment)), joined: 'comma', most: 30 },
        }),
      ]
    }),
  }
}
