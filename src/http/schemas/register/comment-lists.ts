import { Type, type TSchema } from 'typebox'
import type { CommentEffect } from '../../../app/register/consultations/draft-effects.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { wordFaults } from '../../../domain/words/faults.ts'
import { faultSchema } from '../standards.ts'
import { COMMENT_KINDS, commentPlace } from '../../../domain/register/comment.ts'
import { closed, date, id, names } from './parts.ts'
import { shownRecord } from './records.ts'

const text = Type.String()
/** Words of a pack, in one language or in several. */
const inLanguages: TSchema = Type.Union([Type.String(), Type.Record(Type.String(), Type.String())])

const count = Type.Integer({ minimum: 0 })
const level = Type.Union([
  closed({ id: text, title: inLanguages }),
  Type.Null({ description: 'No level.' }),
])

/** What adopting one comment alone would do. */
const effect = closed(
  {
    certificates: Type.Optional({ ...count, description: 'Certificates in force looked at.' }),
    undecided: Type.Optional({
      ...count,
      description: 'Those of which nobody can say without new evidence.',
    }),
    moves: Type.Optional(
      Type.Array(
        closed({
          certificate: Type.Optional(text),
          name: Type.Optional(inLanguages),
          today: level,
          asDrafted: level,
          ifAdopted: level,
        }),
        { description: 'Certificates whose level is another one with the change than without.' },
      ),
    ),
    faults: Type.Optional(
      Type.Array(faultSchema, { description: 'Why it cannot be said: the draft would be faulty.' }),
    ),
  },
  'What adopting it alone would do to the certificates in force, beside the draft without it.',
)

/** What asking for effects may come to. */
export const EFFECTS_MAY_FAIL = [
  'standard-unknown',
  'revision-unknown',
  'revision-not-in-force',
  'revision-ambiguous',
  'pack-faulty',
] as const

/** The effect of one comment; null where it proposes no change of the draft. */
export const effectOfComment = closed(
  { effect: Type.Union([effect, Type.Null()]) },
  'The effect, or null.',
)

/** An effect with its faults in the words of a language. */
export function shownEffect(one: CommentEffect, catalogue: Catalogue): object {
  return 'faults' in one ? { faults: wordFaults(one.faults, catalogue) } : one
}

const now = closed(
  {
    fate: Type.Enum(
      ['same', 'reworded', 'moved', 'split', 'merged', 'withdrawn', 'unplaced', 'unknown'],
      {
        description:
          '`withdrawn`: its clause is gone and nothing took its place. `unplaced`: it is about no clause. `unknown`: the draft has errors now.',
      },
    ),
    at: Type.Array(closed({ clause: id, number: Type.Optional(text) })),
    isRenumbered: Type.Boolean(),
  },
  'Where its clause is in the draft as it stands now.',
)

/** All comments of a consultation. */
export const commentsOfDraft = closed(
  {
    consultation: shownRecord('consultation'),
    letters: closed(
      { asked: count, returned: count, withComments: count, silent: count },
      'Units that were asked by a link, that answered, that had comments, that did not answer.',
    ),
    comments: Type.Array(
      closed({
        comment: shownRecord('comment'),
        now,
        sameAs: Type.Optional(
          Type.Integer({ description: 'Number of the first comment that says the same.' }),
        ),
        effect: Type.Optional(effect),
      }),
    ),
  },
  'In the order of the clauses of the draft; those on the whole draft first.',
)

/** Consultations on a revision. */
export const standingsOnRevision = closed(
  {
    open: { ...count, description: 'Comments without an answer.' },
    consultations: Type.Array(
      closed({
        consultation: shownRecord('consultation'),
        phase: Type.Enum(['awaited', 'open', 'closed', 'concluded']),
        comments: count,
        open: count,
        late: count,
        refusesPublishing: Type.Boolean(),
      }),
    ),
  },
  'Every consultation on the revision.',
)

/** What a link asks for. */
export const askedByLink = closed(
  {
    to: text,
    consultation: closed({
      title: names,
      opens: date,
      closes: date,
      phase: Type.Enum(['awaited', 'open', 'closed', 'concluded']),
    }),
    standard: inLanguages,
    designation: Type.Optional(text),
    files: Type.Array(text, { description: 'Files of the draft, which a change names.' }),
    places: Type.Array(
      closed({
        id: text,
        number: Type.Optional(text),
        title: Type.Optional(inLanguages),
        text: Type.Optional(inLanguages),
        depth: count,
      }),
    ),
    comments: Type.Array(shownRecord('comment')),
  },
  'The draft to be commented on, and the comments that came by this link.',
)

const said = closed({
  from: text,
  place: commentPlace,
  kind: Type.Enum([...COMMENT_KINDS]),
  comment: text,
  proposed: Type.Optional(text),
})

const takenRows = (description: string) =>
  Type.Array(
    closed({
      sheet: text,
      row: count,
      comment: count,
      said: Type.Optional({ ...said, description: 'What it says, where it is only looked at.' }),
    }),
    { description },
  )

/** What became of every row of a sheet. */
export const takenSheet = closed(
  {
    received: takenRows('Rows that are comments on record now.'),
    repeated: takenRows('Rows that say what `comment` of the same unit says already.'),
    untyped: takenRows('Rows without a type of comment: taken as general.'),
    answered: takenRows(
      'Rows whose answer is another than on record: on record now with `answers=taken`.',
    ),
    leftOver: takenRows(
      'Rows with an answer that is not taken, remarks or a number, which stay on the sheet.',
    ),
  },
  'By sheet, row, and the number of the comment.',
)
