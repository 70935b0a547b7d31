import { list, object, oneOf, optional, ref, string, type Of } from '../schema/schema.ts'
import { TEAM_PARTS } from './who-and-how.ts'

/** What an assessment is for. */
export const ASSESSMENT_KINDS = [
  'initial',
  'renewal',
  'transfer',
  'extension',
  'surveillance',
] as const

/** What a team may recommend; which of these, the kind of the assessment says. */
export const RECOMMENDATIONS = ['grant', 'refuse', 'maintain', 'suspend', 'withdraw'] as const
export type Recommendation = (typeof RECOMMENDATIONS)[number]

const day = (description: string) => optional(ref('date', description))
const words = (description: string) => optional(ref('text', description))
const number = string({
  description: 'Number of the report, as the body counts them.',
  minLength: 1,
  maxLength: 100,
})
const whatAndWhy = object({ what: ref('text', 'What.'), why: ref('text', 'Why.') })

/**
 * What a findings report tells beside the receipt: who assessed whom, when and how, what was left out,
 * and what the team concludes (ISO/IEC 17065, 7.4.9). Scoring makes none of it. Whatever is left out
 * stands on the paper as not recorded. Dates are YYYY-MM-DD.
 */
export const reportFacts = object({
  number: optional(number),
  reportedOn: day('Day of the report.'),
  body: optional(
    object(
      { name: ref('text', 'Its name.'), address: words('Its address.') },
      { description: 'The certification body.' },
    ),
  ),
  kind: optional(oneOf(ASSESSMENT_KINDS, 'What the assessment was for.')),
  from: day('First day of the assessment.'),
  until: day('Last day of the assessment.'),
  methods: optional(
    list(string({ minLength: 1, maxLength: 200 }), {
      description:
        'How it was assessed: documents, on-site, interview, remote, mystery-customer, survey, or in words.',
      maxItems: 50,
      uniqueItems: true,
    }),
  ),
  sampling: words('How samples were to be drawn.'),
  sampled: words('What was sampled.'),
  team: optional(
    list(
      object({
        name: ref('text', 'Name of the person.'),
        part: oneOf(TEAM_PARTS, 'Their part in the team.'),
      }),
      { description: 'Who assessed.', maxItems: 100 },
    ),
  ),
  reviewer: optional(
    object(
      { name: ref('text', 'Their name.'), on: day('Day of the review.') },
      { description: 'Who reviewed the evaluation; nobody who assessed.' },
    ),
  ),
  notCovered: optional(
    list(whatAndWhy, {
      description: 'What of the plan was not covered, and why; empty where all was.',
      maxItems: 100,
    }),
  ),
  departures: optional(
    list(whatAndWhy, {
      description: 'Where the work departed from the plan, and why; empty where it did not.',
      maxItems: 100,
    }),
  ),
  conclusion: words('What the team concludes.'),
  recommendation: optional(oneOf(RECOMMENDATIONS, 'What the team recommends.')),
  statement: words('What the organisation said to it.'),
})
export type ReportFacts = Of<typeof reportFacts>
