import type { Catalogue } from '../messages/catalogue.ts'
import type { ClauseReceipt, Finding } from '../receipt/receipt.ts'

/** The finding about a clause in a word or two: conforms, minor nonconformity, not applicable. */
export function findingWords(
  clause: ClauseReceipt,
  finding: Finding | undefined,
  catalogue: Catalogue,
): string {
  if (finding === undefined)
    return catalogue.say(
      clause.state === 'hidden' ? 'document-finding-hidden' : 'document-finding-unscored',
    )
  return catalogue.say(
    finding.kind === 'nonconformity' && finding.grade !== undefined
      ? `document-finding-${finding.grade}`
      : `document-finding-${finding.kind}`,
  )
}

/** The grade of a nonconformity: minor, major. */
export function gradeWords(finding: Finding, catalogue: Catalogue): string {
  return catalogue.say(`document-grade-${finding.grade ?? 'minor'}`)
}
