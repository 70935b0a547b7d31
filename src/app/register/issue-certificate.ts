import { intendCertificate, LIVE } from '../../domain/register/certificate.ts'
import { lintIssue } from '../../domain/register/issue-lint.ts'
import { dayOf } from '../../domain/register/calendar.ts'
import { Refusal } from '../../domain/refusal.ts'
import { wording } from '../../domain/pack/text.ts'
import {
  groundOf,
  intentOf,
  isOnRecord,
  issueCaseOf,
  keyOf,
  receiptForPaper,
  seriesFor,
  type IssueGround,
} from './certificate-intent.ts'
import type { ShelvedRevision } from '../ports.ts'
import { perform, type Call, type Desk } from './desk.ts'
import { finishCertificate } from './finish-certificate.ts'
import type { RegisterTransaction } from './ports.ts'
import { draftOf, need, type Stored } from './records.ts'

/** The intent of a certificate, held to the named rules and put on record with its number. */
type Prepared = {
  readonly ground: IssueGround
  readonly template: Uint8Array
  readonly shelved: readonly ShelvedRevision[]
}

/**
 * Issues the certificate that a decision grants, as a certificate authority does: prepare and print
 * a trial; put the intent with number, model and rules on record; hold it to the named rules; print;
 * store the paper under its digest; publish. A crash anywhere is finished by
 * {@link finishCertificate} under the same number; asked again, the same certificate is the answer.
 */
export async function issueCertificate(
  desk: Desk,
  call: Call,
  { decision }: { readonly decision: string },
): Promise<Stored<'certificate'>> {
  const known = await desk.register.read((view) => view.holderOf('certificate-of', decision))
  // Nothing is to be prepared for what is there; the key of a call is looked at by the slower way.
  if (known !== undefined && call.once === undefined)
    return finishCertificate(desk, call.actor, known.id)
  const prepared = await prepare(desk, decision)
  const intent = await intend(desk, call, prepared)
  return intent.body.state === 'intended' ? finishCertificate(desk, call.actor, intent.id) : intent
}

/** Everything that can go wrong with a paper goes wrong here, before a number is spent. */
async function prepare(desk: Desk, decision: string): Promise<Prepared> {
  const ground = await desk.register.read((view) => groundOf(view, decision))
  const { standard, edition } = ground.decision.rules
  const { language } = desk.body
  const template = await desk.press.template({ standard, edition, language })
  const intent = intentOf(desk.body, ground, { day: '2000-01-01', serial: 0, template: '' })
  await desk.press.print({
    receipt: receiptForPaper(ground.receipt, intent),
    decision: intent.model.decision,
    language,
    template,
    isSpecimen: intent.isSpecimen,
  })
  return { ground, template, shelved: await desk.shelf.revisions() }
}

function intend(
  desk: Desk,
  call: Call,
  { ground, template, shelved }: Prepared,
): Promise<Stored<'certificate'>> {
  const id = desk.ids.next()
  return perform(desk, call, async (tx, doer) => {
    const known = await tx.holderOf('certificate-of', ground.decisionId)
    if (known !== undefined) return need(tx, 'certificate', known)
    const { digest } = await tx.blob.put(template, WORD)
    const day = dayOf(tx.now, desk.body.utcOffsetMinutes)
    await requireFreeScope(tx, ground)
    const serial = await tx.nextNumber(seriesFor(desk.body, ground, day))
    const plain = intentOf(desk.body, ground, { day, serial, template: digest })
    const claim = await desk.seal(
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
    await tx.claimUnique('certificate-of', ground.decisionId, draft)
    await tx.claimUnique('intended-certificate', keyOf(ground), draft)
    // One certificate takes the place of one: two for other scopes would both stand in for it.
    if (intent.replaces !== undefined)
      await tx.claimUnique('replacement-of-certificate', intent.replaces, draft)
    return tx.create(draft, 'intend-certificate')
  })
}

/** One live certificate a scope: only the one whose place is taken may stand there. */
async function requireFreeScope(tx: RegisterTransaction, ground: IssueGround): Promise<void> {
  const { replaces } = ground.decision
  const holder = await tx.holderOf('live-certificate', keyOf(ground))
  if (holder !== undefined && holder.id !== replaces) {
    const { body } = await need(tx, 'certificate', holder)
    throw new Refusal(
      'record-taken',
      `Certificate ${body.number} is ${body.state} for this organisation, standard and scope. Renew, transfer, extend, reduce or withdraw it.`,
    )
  }
  if (replaces === undefined) return
  const { body } = await need(tx, 'certificate', { id: replaces })
  if (!LIVE.includes(body.state))
    throw new Refusal(
      'act-untimely',
      `Certificate ${body.number} is ${body.state}, so nothing takes its place. Apply as initial.`,
    )
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
