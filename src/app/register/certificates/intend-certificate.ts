import { message } from '../../../domain/messages/message.ts'
import { isOvertaken } from '../../../domain/register/assessment-work.ts'
import { intendCertificate, scopeKey } from '../../../domain/register/certificate.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { Doer } from '../../../domain/register/doer.ts'
import { lintIssue } from '../../../domain/trust/issue-lint.ts'
import { wording } from '../../../domain/messages/text.ts'
import type { ShelvedRevision } from '../../ports.ts'
import {
  intentOf,
  isOnRecord,
  issueCaseOf,
  seriesFor,
  type IssueGround,
} from './certificate-intent.ts'
import type { RegisterPorts } from '../perform.ts'
import type { RegisterTransaction } from '../ports.ts'
import { draftOf, need, type Stored } from '../records.ts'
import { firstNumber } from '../restored.ts'
import { trialPaper } from './trial-paper.ts'
import { requireFreeScope, requireLive, requireUsable } from './usable-grant.ts'

/** What is looked up before the register is locked: the template, and the rules there are. */
export type PreparedIntent = {
  readonly template: Uint8Array
  readonly shelved: readonly ShelvedRevision[]
}

/** Everything that can go wrong with a paper goes wrong here, before a number is spent. */
export async function prepareIntent(
  ports: RegisterPorts,
  ground: IssueGround,
): Promise<PreparedIntent> {
  const { order } = await trialPaper(ports, ground, ground.decision.decidedOn)
  await ports.press.print(order)
  return { template: order.template, shelved: await ports.shelf.revisions() }
}

/**
 * Puts the intent of a certificate on record, with its number, and holds it to the named rules. The
 * decision it stands on is on record by now, if only in the same transaction.
 */
export async function intendIn(
  ports: RegisterPorts,
  tx: RegisterTransaction,
  doer: Doer,
  ground: IssueGround,
  { template, shelved }: PreparedIntent,
  id: string,
): Promise<Stored<'certificate'>> {
  const { digest } = await tx.blob.put(template, WORD)
  const { day } = doer
  const { reissue } = ground
  if (reissue === undefined) {
    await requireStanding(tx, ground)
    await requireUsable(tx, ports.body, ground, day)
  } else requireLive(ground)
  await requireFreeScope(tx, ground)
  const seriesOn = (on: string) => seriesFor(ports.body, ground, on)
  const series = seriesOn(day)
  const first = await firstNumber(tx, ports.body, series, seriesOn)
  const serial = await tx.nextNumber(series, first)
  const plain = intentOf(ports.body, ground, { day, serial, template: digest })
  const claim = await ports.seal(
    {
      number: plain.number,
      holder: wording(plain.holder, 'zh'),
      standard: plain.standard,
      edition: plain.rules.edition,
      level: plain.level,
      validFrom: plain.validFrom,
      validUntil: plain.validUntil,
      isSpecimen: plain.isSpecimen,
    },
    tx,
  )
  const { model } = plain
  const intent =
    claim === undefined
      ? plain
      : { ...plain, model: { ...model, decision: { ...model.decision, claim } } }
  const isPublished = await isOnRecord(tx, shelved, plain.rules.digest)
  lintIssue(issueCaseOf(ground, intent, { isPublished, day }))
  const draft = draftOf('certificate', id, intendCertificate(doer, intent))
  await tx.claimUnique('certificate-number', intent.number, draft)
  // A reissue stands on a decision that has its certificate already.
  if (reissue === undefined) await tx.claimUnique('certificate-of', ground.decisionId, draft)
  await tx.claimUnique('intended-certificate', scopeKey(intent), draft)
  // One certificate takes the place of one: two for other scopes would both stand in for it.
  if (intent.replaces !== undefined)
    await tx.claimUnique('replacement-of-certificate', intent.replaces, draft)
  return tx.create(draft, 'intend-certificate')
}

/** Nothing is issued on a decision that was reopened. */
async function requireStanding(tx: RegisterTransaction, ground: IssueGround): Promise<void> {
  const { body } = await need(tx, 'assessment', { id: ground.decision.assessment })
  if (isOvertaken(body, ground.decisionId))
    throw new Refusal('act-untimely', message('refusal-act-untimely--decision-overtaken'))
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
