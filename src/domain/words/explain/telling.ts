import type { Expanded } from '../../expand/expanded.ts'
import type { Receipt, ResultReceipt } from '../../receipt/receipt.ts'
import type { Facts } from '../../score/facts.ts'
import type { PackNames } from '../names.ts'
import type { Sentences } from '../sentences.ts'
import { receiptFacts } from './receipt-facts.ts'

/** What words are made from: the receipt, the names of things, and the pack where it is at hand. */
type Matter = {
  readonly receipt: Receipt
  readonly sentences: Sentences
  readonly names: PackNames
}

/** The same, with what formulas read. */
export type Telling<P extends Expanded | undefined = Expanded | undefined> = Matter & {
  readonly pack: P
  /**
   * What rules could read when a result was worked out; undefined without the pack. All of the
   * receipt is read for it, so it is done once for a result and only where something asks.
   */
  readonly factsOf: (result: ResultReceipt) => Facts | undefined
}

/** Gets ready to tell of a receipt. */
export function tellingOf<P extends Expanded | undefined>(
  matter: Matter & { readonly pack: P },
): Telling<P> {
  const { receipt, pack } = matter
  const known = new Map<ResultReceipt, Facts>()
  return {
    ...matter,
    factsOf(result) {
      if (pack === undefined) return undefined
      const facts = known.get(result) ?? receiptFacts(receipt, result, pack)
      known.set(result, facts)
      return facts
    },
  }
}
