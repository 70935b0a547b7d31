import type { Catalogue } from '../messages/catalogue.ts'
import type { Text } from '../messages/text.ts'
import type { Receipt } from '../receipt/receipt.ts'
import type { Decision } from './decision.ts'
import { qrText } from './decision.ts'
import type { TagData } from './example-data.ts'
import { levelTitle, type Made, orNothing, specimenOf, starsOf, traceOf } from './shared-model.ts'

/** A certificate in force, for the label that its holder hangs in the window. */
export type LabelTold = {
  readonly receipt: Receipt
  /** Whether the register holds made-up work. */
  readonly isDemonstration: boolean
  readonly holder: Text
  readonly scope: Text
  /** What the certificate states, with what its code says. */
  readonly decision: Decision
  /** The day on which the record was read, on which it was in force. */
  readonly asOf: string
}

/** The data of a label in one language. */
export function certificateLabelModel(told: LabelTold, catalogue: Catalogue, made: Made): TagData {
  const { receipt, decision } = told
  const main = receipt.results[0]!
  const level = main.levels.find(({ id }) => id === decision.level)
  const day = (date: string): string => catalogue.show({ date })
  return {
    number: decision.number,
    holder: catalogue.text(told.holder),
    scope: orNothing(catalogue.text(told.scope)),
    stars: starsOf(main, level?.stars),
    level: levelTitle(receipt, decision.level, catalogue),
    designation: receipt.standard.designation ?? receipt.standard.id,
    edition: receipt.standard.edition,
    standard: catalogue.text(receipt.standard.title),
    validUntil: day(decision.validUntil),
    asOf: day(told.asOf),
    body: catalogue.text(decision.body.name),
    verifyUrl: decision.verifyUrl,
    hasQr: qrText(decision) !== undefined,
    ...specimenOf(receipt, [catalogue], told.isDemonstration ? ['demonstration'] : []),
    ...traceOf(receipt, made),
  }
}
