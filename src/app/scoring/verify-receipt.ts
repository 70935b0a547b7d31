import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import { structureFaults } from '../../domain/check/structure.ts'
import { firstDifference, type Difference } from '../../domain/receipt/difference.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import { comparable, isReceipt1, judgementOfReceipt1 } from '../../domain/receipt/receipt-1.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import { differenceIn, unscoredIn, type DifferenceMeaning } from '../../domain/words/difference.ts'
import type { DigestOf, PackShelf, RuleJudge } from '../ports.ts'
import {
  oncePublished,
  packOnRecord,
  type RecordedPack,
  type Withdrawal,
} from '../packs/pack-on-record.ts'
import type { ScoreAssessment } from './score-assessment.ts'

/** What a receipt was found to be. It holds when nothing differs. */
export type Verification = {
  readonly holds: boolean
  readonly standard: { readonly id: string; readonly edition: string; readonly revision: number }
  /** The first difference, and where a digest differs also the first thing that follows from it. */
  readonly differences: readonly ReceiptDifference[]
  /** Where the revision was withdrawn since: what it scored holds, and it scores nothing any more. */
  readonly withdrawn?: Withdrawal
  /** What changes nothing, such as another version of the engine. */
  readonly notes: readonly Message[]
}

/** Where a receipt says (`actual`) something else than the computation gives (`expected`). */
type ReceiptDifference = Difference & DifferenceMeaning

/** A verification in the words of a language. */
export function wordVerification(found: Verification, catalogue: Catalogue) {
  return {
    ...found,
    differences: found.differences.map((one) => ({
      ...one,
      message: catalogue.word(one.message),
    })),
    notes: found.notes.map((note) => catalogue.word(note)),
  }
}

/** See {@link wordVerification}. */
export type WordedVerification = ReturnType<typeof wordVerification>

/**
 * Computes a receipt again from the pack on the shelf and the assessment that it holds itself, and
 * compares the judgement: numbers, verdicts, rules, digests. No sentence is part of it.
 */
export type VerifyReceipt = (receipt: Receipt) => Promise<Verification>

/** See {@link VerifyReceipt}. Refuses a receipt whose standard is not there. */
export function verifyReceiptWith(ports: {
  readonly shelf: PackShelf
  readonly digestOf: DigestOf
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly score: ScoreAssessment
  readonly software: Receipt['software']
  readonly engine: RuleJudge['engine']
}): VerifyReceipt {
  const { shelf, digestOf, prepare, score } = ports

  return async (receipt) => {
    const { id, edition, revision, digest } = receipt.standard
    const { digested: found, ...since } = await packOf(receipt)
    const differences: ReceiptDifference[] = []
    const differs = (difference: Difference): void => {
      differences.push({ ...difference, ...differenceIn(receipt, difference) })
    }
    if (found.digest !== digest)
      differs({ pointer: '/standard/digest', expected: found.digest, actual: digest })
    const inputDigest = digestOf(receipt.assessment)
    if (inputDigest !== receipt.inputDigest)
      differs({ pointer: '/inputDigest', expected: inputDigest, actual: receipt.inputDigest })

    const again = await scoreAgain(prepare(found), receipt)
    if ('refused' in again) differences.push(again.refused)
    else {
      const difference = firstDifference(
        asMadeBy(receipt, again),
        comparable(receipt, receipt.receipt),
      )
      if (difference !== undefined) differs(difference)
    }
    return {
      holds: differences.length === 0,
      standard: { id, edition, revision },
      differences: differences.slice(0, 2),
      ...(since.withdrawn === undefined ? {} : { withdrawn: since.withdrawn }),
      notes: [
        ...formatNote(receipt),
        ...sinceNote(receipt, since),
        ...versionNote('touchstone', receipt.software.version, ports.software.version),
        ...versionNote(receipt.engine.name, receipt.engine.version, ports.engine.version),
      ],
    }
  }

  /** The pack with the receipt's digest, else the revision of that number as it is today. */
  async function packOf({ standard }: Receipt): Promise<RecordedPack> {
    const exact = await packOnRecord(shelf, standard.digest)
    if (exact !== undefined) return exact
    const found = (await shelf.revisions()).find(
      (one) =>
        one.standard === standard.id &&
        one.edition === standard.edition &&
        one.revision === standard.revision,
    )
    const { id, edition, revision } = standard
    if (found === undefined)
      throw new Refusal(
        'revision-unknown',
        message('refusal-revision-unknown--receipt', {
          standard: id,
          edition,
          revision,
          digest: standard.digest.slice(0, 12),
        }),
      )
    const recorded = oncePublished(found)
    if (recorded === undefined)
      throw new Refusal(
        'pack-faulty',
        message('refusal-pack-faulty--receipt', { standard: id, edition, revision }),
        found.faults,
      )
    return recorded
  }

  async function scoreAgain(
    prepared: PreparedPack,
    receipt: Receipt,
  ): Promise<Receipt | { readonly refused: ReceiptDifference }> {
    try {
      return await score(prepared, receipt.assessment)
    } catch (cause) {
      const fault = cause instanceof Refusal ? cause.faults[0] : undefined
      if (fault === undefined) throw cause
      const pointer = `/assessment${fault.pointer}`
      const meaning = unscoredIn(receipt, pointer, fault.message)
      return { refused: { pointer, expected: fault.code, ...meaning } }
    }
  }
}

/** What was computed, as it would stand in the receipt: digests and versions are compared apart. */
function asMadeBy(receipt: Receipt, again: Receipt): Receipt {
  return {
    ...comparable(again, receipt.receipt),
    standard: { ...again.standard, digest: receipt.standard.digest },
    inputDigest: receipt.inputDigest,
    software: { ...again.software, version: receipt.software.version },
    engine: { ...again.engine, version: receipt.engine.version },
  }
}

function formatNote({ receipt }: Receipt): readonly Message[] {
  return receipt === 'touchstone-receipt/1' ? [message('receipt-note-format-1')] : []
}

function sinceNote(
  { standard: { id, edition, revision } }: Receipt,
  { withdrawn, isReplaced }: Omit<RecordedPack, 'digested'>,
): readonly Message[] {
  const name = { standard: id, edition, revision: String(revision) }
  if (withdrawn !== undefined)
    return [
      message('receipt-note-withdrawn', {
        ...name,
        date: { date: withdrawn.on },
        reason: withdrawn.reason,
      }),
    ]
  return isReplaced === true ? [message('receipt-note-replaced', name)] : []
}

function versionNote(name: string, then: string, now: string): readonly Message[] {
  return then === now ? [] : [message('receipt-note-version', { name, then, now })]
}

/**
 * A document as a receipt of either format, or a refusal (`receipt-faulty`) with everything that is
 * wrong with its shape. Of the first format only the judgement is read.
 */
export function readReceipt(document: unknown, shape: ShapeCheck): Receipt {
  const isFirst = isReceipt1(document)
  const faults = structureFaults(shape(isFirst ? 'receipt-1' : 'receipt-2', document), '')
  if (faults.length > 0)
    throw new Refusal(
      'receipt-faulty',
      message('refusal-receipt-faulty', { count: faults.length }),
      faults,
    )
  return isFirst ? judgementOfReceipt1(document) : (document as Receipt)
}
