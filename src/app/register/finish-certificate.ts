import {
  LIVE,
  publishCertificate,
  scopeKey,
  supersedeCertificate,
  type Certificate,
} from '../../domain/register/certificate.ts'
import type { Doer } from '../../domain/register/doer.ts'
import { lintIssue } from '../../domain/register/issue-lint.ts'
import {
  isAwaited,
  lapseSurveillance,
  planSurveillance,
  resumeSurveillance,
} from '../../domain/register/surveillance.ts'
import { groundOf, isOnRecord, issueCaseOf, receiptForPaper } from './certificate-intent.ts'
import { perform, type Desk } from './desk.ts'
import type { Actor, RegisterTransaction } from './ports.ts'
import { allOf, change, draftOf, need, type Stored } from './records.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Brings an intended certificate to its end: holds it to the named rules again, prints it from what
 * was put on record with the intent, stores the paper and publishes. One that is issued already is
 * the answer as it is. Two who finish the same one at once come to the same certificate.
 */
export async function finishCertificate(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Stored<'certificate'>> {
  const shelved = await desk.shelf.revisions()
  const { record, ground, template, isPublished } = await desk.register.read(async (view) => {
    const one = await need(view, 'certificate', { id })
    return {
      record: one,
      ground: await groundOf(view, one.body.decision),
      template: await view.blob.get(one.body.model.template),
      isPublished: await isOnRecord(view, shelved, one.body.rules.digest),
    }
  })
  const intent = record.body
  if (intent.state !== 'intended') return record
  if (template === undefined)
    throw new Error(`The template of certificate ${intent.number} is not in the register.`)
  lintIssue(issueCaseOf(ground, intent, { isPublished, day: intent.validFrom }))
  const bytes = await desk.press.print({
    receipt: receiptForPaper(ground.receipt, intent),
    decision: intent.model.decision,
    language: intent.model.language,
    template: template.bytes,
    isSpecimen: intent.isSpecimen,
  })
  const why = `Certificate ${intent.number} was intended.`
  return perform(desk, { actor, why }, async (tx, doer) => {
    const now = await need(tx, 'certificate', { id })
    if (now.body.state !== 'intended') return now
    const { digest } = await tx.blob.put(bytes, WORD)
    const published = publishCertificate(now.body, doer, digest)
    if (intent.replaces !== undefined) await takePlaceOf(tx, doer, intent.replaces, id)
    const key = scopeKey(intent)
    await tx.releaseUnique('intended-certificate', key)
    await tx.claimUnique('live-certificate', key, now)
    await tx.claimUnique('document', digest, now)
    for (const [index, dueOn] of intent.surveillanceDue.entries()) {
      const due = { organisation: intent.organisation, certificate: id, dueOn, turn: index + 1 }
      const draft = draftOf('surveillance', desk.ids.next(), planSurveillance(doer, due))
      await tx.create(draft, 'plan-surveillance')
    }
    return change(tx, 'certificate', now, published, 'publish-certificate')
  })
}

async function takePlaceOf(
  tx: RegisterTransaction,
  doer: Doer,
  replaced: string,
  by: string,
): Promise<void> {
  const old = await need(tx, 'certificate', { id: replaced })
  if (!LIVE.includes(old.body.state)) return
  const superseded = supersedeCertificate(old.body, doer, by)
  await change(tx, 'certificate', old, superseded, 'supersede-certificate')
  await leaveScope(tx, doer, old.body, replaced, 'Another certificate took its place.')
}

/** A withdrawn certificate stands again where it stood, and is watched over as before. */
export async function enterScope(
  tx: RegisterTransaction,
  doer: Doer,
  record: Stored<'certificate'>,
): Promise<void> {
  await tx.claimUnique('live-certificate', scopeKey(record.body), record)
  for (const one of await allOf(tx, 'surveillance', 'certificate', record.id))
    if (one.body.state === 'lapsed') {
      const due = resumeSurveillance(one.body, doer)
      await change(tx, 'surveillance', one, due, 'resume-surveillance')
    }
}

/** Frees the scope of a certificate that is no longer live; nobody watches over it any more. */
export async function leaveScope(
  tx: RegisterTransaction,
  doer: Doer,
  certificate: Certificate,
  id: string,
  reason: string,
): Promise<void> {
  await tx.releaseUnique('live-certificate', scopeKey(certificate))
  for (const one of await allOf(tx, 'surveillance', 'certificate', id))
    if (isAwaited(one.body)) {
      const lapsed = lapseSurveillance(one.body, doer, reason)
      await change(tx, 'surveillance', one, lapsed, 'lapse-surveillance')
    }
}
