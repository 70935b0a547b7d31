import { catalogueIn } from '../../domain/messages/all.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { Language } from '../../domain/messages/text.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import { explainReceipt, summariseReceipt } from '../../domain/words/explain/explain.ts'
import type { Explanation } from '../../domain/words/explain/explanation.ts'
import { packOnRecord } from '../packs/pack-on-record.ts'
import type { PackShelf } from '../ports.ts'

/** A receipt in words of one language: the one asked for, else the first of the standard. */
export type ExplainReceipt = (
  receipt: Receipt,
  options?: {
    readonly language?: Language | undefined
    readonly short?: boolean
    /** The pack that made the receipt, where it stands on no shelf. */
    readonly pack?: DigestedPack
  },
) => Promise<{ readonly language: Language; readonly explanation: Explanation }>

/**
 * See {@link ExplainReceipt}. The pack that made the receipt, where it is on the shelf, lends its
 * names for questions, options and units; without it the receipt speaks for itself.
 */
export function explainReceiptWith(ports: {
  readonly shelf: PackShelf
  readonly prepare: (digested: DigestedPack) => PreparedPack
}): ExplainReceipt {
  return async (receipt, options = {}) => {
    const digested =
      options.pack ?? (await packOnRecord(ports.shelf, receipt.standard.digest))?.digested
    const pack = digested === undefined ? undefined : ports.prepare(digested).expanded
    const language = options.language ?? receipt.languages[0] ?? 'en'
    const explain = options.short === true ? summariseReceipt : explainReceipt
    return { language, explanation: explain(receipt, catalogueIn(language), pack) }
  }
}
