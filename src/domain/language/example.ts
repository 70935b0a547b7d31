import { levelOrNone } from './plain-values.ts'
import { list, map, object, oneOf, optional, ref, type Of, type Schema } from '../schema/schema.ts'

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
const ofResult = {
  status: optional(oneOf(['scored', 'not-scored', 'blocked'], 'What kind of result.')),
  points: optional(ref('exactOrNull')),
  max: optional(ref('exactNumber', 'Maximum points: a number, or a fraction such as 100/3.')),
  percent: optional(ref('exactOrNull')),
  level: optional(levelOrNone),
  qualifiers: ids('Marks beside the level, by id.'),
  parts: optional(map(ref('exactOrNull'), 'Points of parts.')),
  gates: ids('Gates that failed, by id.'),
} as const

const resultExpectation = object(
  {
    ...ofResult,
    clauses: optional(map(ref('exactOrNull'), 'Points of clauses as they count in it.')),
  },
  { description: 'What must come out of it.' },
)
export type ResultExpectation = Of<typeof resultExpectation>

export const expectation = object(
  {
    ...ofResult,
    clauses: optional(map(ref('exactOrNull'), 'Points of clauses.')),
    nonconformities: ids('Clauses with a nonconformity, in order.'),
    values: optional(
      map(ref('exactOrNull'), 'Computed values at the end of the main result; null for missing.'),
    ),
    results: optional(map(resultExpectation, 'Further results.')),
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
