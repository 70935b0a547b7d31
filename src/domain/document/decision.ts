import { object, optional, ref, string, type Of } from '../schema/schema.ts'

const day = (description: string) => ref('date', description)
const words = (description: string, maxLength: number) =>
  string({ description, minLength: 1, maxLength })

/**
 * What people decided after an assessment, as a certificate states it. Scoring never makes one:
 * points and level come from the receipt, everything here from the people who answer for it.
 * Dates are YYYY-MM-DD.
 */
export const decision = object({
  number: words('Number of the certificate.', 60),
  decidedOn: day('Day of the decision.'),
  issuedOn: day('Day of issue.'),
  validUntil: day('Last day of validity.'),
  firstIssuedOn: optional(day('Day of the first issue.')),
  surveillanceDueOn: optional(day('Day by which the next surveillance is due.')),
  level: ref('id', 'Level granted: the one the receipt awards, or a lower one.'),
  decisionMaker: ref('text', 'Who decided; nobody who assessed.'),
  body: object(
    {
      name: ref('text', 'Its name.'),
      address: optional(ref('text', 'Its address.')),
      approvalNo: optional(words('Number of its approval.', 100)),
    },
    { description: 'The certification body.' },
  ),
  signatory: ref('text', 'Who signs.'),
  verifyUrl: optional(
    string({
      description: 'Where anybody can look the certificate up.',
      pattern: '^https?://[^\\s]+$',
      maxLength: 1000,
    }),
  ),
  claim: optional(
    words(
      'A signed statement that can be checked without asking anybody; goes into the QR code.',
      1500,
    ),
  ),
})
export type Decision = Of<typeof decision>

/** What the QR code of a certificate says, or undefined where there is nothing to look up. */
export function qrText({ verifyUrl, claim }: Decision): string | undefined {
  if (verifyUrl === undefined) return claim
  return claim === undefined ? verifyUrl : `${verifyUrl}#${claim}`
}
