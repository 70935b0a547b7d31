import type { EditJson } from '../../domain/drafting/edit-json.ts'
import { message } from '../../domain/messages/message.ts'
import { dayOf } from '../../domain/register/calendar.ts'
import type { CertificationBody } from '../../domain/register/certification-body.ts'
import type { Decision as PaperDecision } from '../../domain/document/decision.ts'
import type { DocumentLanguage } from '../../domain/document/kinds.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import type { Doer } from '../../domain/register/doer.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import type {
  DigestOf,
  PackShelf,
  ReadSources,
  SheetFiles,
  WriteCalendar,
  WriteBook,
  WriteWorkbook,
} from '../ports.ts'
import type { ScoreAssessment } from '../scoring/score-assessment.ts'
import {
  KeyTaken,
  type Actor,
  type Clock,
  type Ids,
  type Jobs,
  type Presence,
  type Register,
  type RegisterTransaction,
  type RegisterView,
} from './ports.ts'
import { takenKey } from './taken-key.ts'

/** Makes the papers of certificates. */
export type CertificatePress = {
  /** The template that certificates under an edition are made from now. */
  template(of: {
    readonly standard: string
    readonly edition: string
    readonly language: DocumentLanguage
  }): Promise<Uint8Array>
  /** The paper: the same order gives the same bytes. A specimen is marked as one on every page. */
  print(order: PaperOrder): Promise<Uint8Array>
  /** Refuses what `print` would refuse, and makes no paper: a small part of the work. */
  tryOut(order: PaperOrder): Promise<void>
}

/** Everything a certificate's paper is made from. */
export type PaperOrder = {
  readonly receipt: Receipt
  readonly decision: PaperDecision
  readonly language: DocumentLanguage
  readonly template: Uint8Array
  readonly isSpecimen: boolean
}

/** What a signed statement about a certificate says. */
export type SealFacts = {
  readonly number: string
  readonly holder: string
  readonly standard: string
  readonly edition: string
  readonly level: string
  readonly validFrom: string
  readonly validUntil: string
  readonly isSpecimen: boolean
}

/** Signs a compact statement for the QR code; undefined where nothing is signed. */
export type Seal = (facts: SealFacts, view: RegisterView) => Promise<string | undefined>

/** Everything the verbs of the register work with. */
export type RegisterPorts = {
  readonly register: Register
  /** What became of work that was asked for in transactions. */
  readonly jobs: Pick<Jobs, 'progress' | 'standing' | 'items' | 'retryFailed'>
  readonly ids: Ids
  readonly clock: Clock
  readonly body: CertificationBody
  /** Packs on files and published in the register. */
  readonly shelf: PackShelf
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly score: ScoreAssessment
  readonly digestOf: DigestOf
  /** Reads and edits the files of revisions that are records. */
  readonly readSources: ReadSources
  readonly editJson: EditJson
  readonly press: CertificatePress
  readonly writeCalendar: WriteCalendar
  readonly sheetFiles: SheetFiles
  readonly writeWorkbook: WriteWorkbook
  readonly writeBook: WriteBook
  readonly seal: Seal
  readonly presence: Presence
  /** Lets others have a turn. */
  readonly pause: () => Promise<unknown>
}

/** Who calls, why, and, where the call may come twice, by which key it is known again. */
export type Call = {
  readonly actor: Actor
  readonly why?: string
  readonly once?: { readonly key: string; readonly requestDigest: string }
}

/**
 * Runs a verb as one transaction. With `once`, the second call with the same key gets the answer of
 * the first, and another request under the key is refused (`key-reused`). A unique key that is held
 * is refused (`record-taken`).
 */
export async function perform<T extends object>(
  ports: Pick<RegisterPorts, 'register' | 'body'>,
  { actor, why, once }: Call,
  work: (tx: RegisterTransaction, doer: Doer) => Promise<T>,
): Promise<T> {
  try {
    return await ports.register.transaction(actor, why, async (tx) => {
      if (once === undefined) return work(tx, await doerOf(ports, tx))
      const known = await tx.rememberedAnswer(actor.id, once.key)
      if (known === undefined) {
        const answer = await work(tx, await doerOf(ports, tx))
        // What was stored is JSON, so the answer is.
        await tx.rememberAnswer(actor.id, once.key, {
          requestDigest: once.requestDigest,
          response: answer as never,
        })
        return answer
      }
      if (known.requestDigest !== once.requestDigest)
        throw new Refusal('key-reused', message('refusal-key-reused', { key: { value: once.key } }))
      return known.response as T
    })
  } catch (error) {
    if (error instanceof KeyTaken) throw takenKey(error)
    throw error
  }
}

/** Who acts in a transaction: a contact's organisation is what the register says, not the caller. */
async function doerOf(
  { body }: Pick<RegisterPorts, 'body'>,
  tx: RegisterTransaction,
): Promise<Doer> {
  const { id, roles } = tx.actor
  const doer = { person: id, roles, at: tx.now, day: dayOf(tx.now, body) }
  if (!roles.includes('contact')) return doer
  const person = await tx.get<{ readonly organisation?: string }>('person', id)
  const organisation = person?.body.organisation
  return organisation === undefined ? doer : { ...doer, organisation }
}
