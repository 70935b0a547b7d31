import type { Text } from '../pack/text.ts'

/**
 * What people decided after an assessment, as a certificate states it. Scoring never makes one:
 * points and level come from the receipt, everything here from the people who answer for it.
 * Dates are YYYY-MM-DD.
 */
export type Decision = {
  readonly number: string
  readonly decidedOn: string
  readonly issuedOn: string
  readonly validUntil: string
  readonly firstIssuedOn?: string
  /** The day by which the next surveillance is due. */
  readonly surveillanceDueOn?: string
  /** Id of the level granted: the one the receipt awards, or a lower one. */
  readonly level: string
  readonly decisionMaker: Text
  readonly body: { readonly name: Text; readonly address?: Text; readonly approvalNo?: string }
  readonly signatory: Text
  /** Where anybody can look the certificate up. */
  readonly verifyUrl?: string
  /** A signed statement that can be checked without asking anybody; goes into the QR code. */
  readonly claim?: string
}

/** What the QR code of a certificate says, or undefined where there is nothing to look up. */
export function qrText({ verifyUrl, claim }: Decision): string | undefined {
  if (verifyUrl === undefined) return claim
  return claim === undefined ? verifyUrl : `${verifyUrl}#${claim}`
}
