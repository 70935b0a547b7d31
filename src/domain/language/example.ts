import { levelOrNone } from './plain-values.ts'
import { list, map, object, oneOf, optional, ref, type Of, type Schema } from './schema.ts'

/** What is given before it is read against the pack: an example may be wrong in any way. */
type Unread = Schema<{ readonly [id: string]: unknown }>

/** An assessment without the names of standard, edition and revision, which follow from the pack. */
export const exampleAssessment = object(
  {
    date: ref('date', 'The day it is judged as of.'),
    profile: optional<Unread>(map(ref('answerValue'), 'Facts about the applicant.')),
    answers: ref('answers'),
  },
  { description: 'An assessment under this revision.' },
)
export type ExampleAssessment = Of<typeof exampleAssessment>

const ids = (description: string) => optional(list(ref('id'), { description }))

/** What must come out of one result; only what is stated is compared. */
const expected = {
  status: optional(oneOf(['scored', 'not-scored', 'blocked'], 'What kind of result.')),
  points: optional(ref('exactNumber')),
  percent: optional(ref('exactNumber')),
  level: optional(levelOrNone),
  qualifiers: ids('Marks beside the level, by id.'),
  parts: optional(map(ref('exactOrNull'), 'Points of parts.')),
  clauses: optional(map(ref('exactOrNull'), 'Points of clauses.')),
  nonconformities: ids('Clauses with a nonconformity, in order.'),
  gates: ids('Gates that failed, by id.'),
} as const

export const expectation = object(
  {
    ...expected,
    results: optional(
      map(object(expected, { description: 'What must come out of it.' }), 'Further results.'),
    ),
  },
  { description: 'What must come out; only what is stated is compared.' },
)
export type Expectation = Of<typeof expectation>

/** A worked example: an assessment and what must come out of it. */
export const example = object(
  {
    title: ref('text', 'What it shows.'),
    assessment: ref('exampleAssessment'),
    expect: ref('expectation'),
  },
  { description: 'A worked example.' },
)
export type Example = Of<typeof example>
