import type { Difference } from '../receipt/difference.ts'
import { message, type Message, type Parameter } from '../messages/message.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { placeIn } from './receipt-place.ts'

/** What a difference between a receipt and its computation means, and the clause it is about. */
export type DifferenceMeaning = {
  readonly message: Message
  readonly clause?: string
}

/** What a difference between a receipt and its computation means. */
export function differenceIn(
  receipt: Receipt,
  { pointer, expected, actual }: Difference,
): DifferenceMeaning {
  const { id, edition, revision } = receipt.standard
  const digests = { expected: short(expected), actual: short(actual) }
  if (pointer === '/standard/digest')
    return {
      message: message('difference-pack', {
        standard: id,
        edition,
        revision: String(revision),
        ...digests,
      }),
    }
  if (pointer === '/inputDigest') return { message: message('difference-assessment', digests) }
  const { place, member, clause } = placeIn(receipt, pointer)
  const values = { place, actual: valueOf(actual), expected: valueOf(expected) }
  return {
    ...(clause === undefined ? {} : { clause }),
    message:
      typeof member === 'string'
        ? message(`difference-${member}`, values)
        : message('difference-member', { ...values, member: member.path }),
  }
}

/** An assessment in a receipt that cannot be scored, for the fault at a place in it. */
export function unscoredIn(
  receipt: Receipt,
  pointer: string,
  reason: Message | string,
): DifferenceMeaning {
  const { clause } = placeIn(receipt, pointer)
  return {
    ...(clause === undefined ? {} : { clause }),
    message: message('difference-not-scored', { reason }),
  }
}

/** A side that has nothing there has no value in JSON either. */
function valueOf(value: unknown): Parameter {
  return value === undefined ? message('value-nothing') : { value }
}

function short(digest: unknown): Parameter {
  return typeof digest === 'string' ? `${digest.slice(0, 12)}…` : valueOf(digest)
}
