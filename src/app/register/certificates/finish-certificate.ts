import type { Certificate } from '../../../domain/register/certificate-record.ts'
import {
  carrySuspension,
  carryWithdrawal,
  LIVE,
  publishCertificate,
  scopeKey,
  supersedeCertificate,
} from '../../../domain/register/certificate.ts'
import type { Doer } from '../../../domain/register/doer.ts'
import { lintIssue } from '../../../domain/trust/issue-lint.ts'
import { isCarried, standingOf, type Succession } from '../../../domain/register/succession.ts'
import {
  carrySurveillance,
  isAwaited,
  lapseSurveillance,
  planSurveillance,
  reinstateSurveillance,
  resumeSurveillance,
} from '../../../domain/register/surveillance.ts'
import {
  groundOf,
  isOnRecord,
  issueCaseOf,
  receiptForPaper,
  successionOf,
} from './certificate-intent.ts'
import { perform, type RegisterPorts } from '../perform.ts'
import type { Actor, RegisterTransaction } from '../ports.ts'
import { allOf, change, draftOf, need, type Stored } from '../records.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Brings an intended certificate to its end: holds it to the named rules again, prints it from what
 * was put on record with the intent, stores the paper and publishes. One that is issued already is
 * the answer as it is. Two who finish the same one at once come to the same certificate.
 */
export async function finishCertificate(
  ports: RegisterPorts,
  actor: Actor,
  id: string,
): Promise<Stored<'certificate'>> {
  const shelved = await ports.shelf.revisions()
  const { record, ground, template, isPublished } = await ports.register.read(async (view) => {
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
  const bytes = await ports.press.print({
    receipt: receiptForPaper(ground.receipt, intent),
    decision: intent.model.decision,
    language: intent.model.language,
    template: template.bytes,
    isSpecimen: intent.isSpecimen,
  })
  const why = `Certificate ${intent.number} was intended.`
  return perform(ports, { actor, why }, async (tx, doer) => {
    const now = await need(tx, 'certificate', { id })
    if (now.body.state !== 'intended') return now
    const { digest } = await tx.blob.put(bytes, WORD)
    const isReissue = intent.reissued !== undefined
    const how = successionOf({ decision: ground.decision, isReissue })
    const taken =
      intent.replaces === undefined
        ? undefined
        : await takePlaceOf(tx, doer, { id: intent.replaces, by: id, how, day: intent.validFrom })
    const published = publishCertificate(now.body, doer, digest, taken?.before)
    const key = scopeKey(intent)
    await tx.releaseUnique('intended-certificate', key)
    await tx.claimUnique('document', digest, now)
    const record = await change(tx, 'certificate', now, published, 'publish-certificate')
    const standing =
      taken === undefined ? record : await carryStanding(tx, doer, record, taken.before)
    if (!LIVE.includes(standing.body.state)) return standing
    await tx.claimUnique('live-certificate', key, now)
    const planned = intent.surveillanceDue.filter((due) => taken?.carried.includes(due) !== true)
    for (const [index, dueOn] of planned.entries()) {
      const due = { organisation: intent.organisation, certificate: id, dueOn, turn: index + 1 }
      const draft = draftOf('surveillance', ports.ids.next(), planSurveillance(doer, due))
      await tx.create(draft, 'plan-surveillance')
    }
    return standing
  })
}

/**
 * Puts a certificate in the place of another: what was done and is owed goes over to it, the rest lapses,
 * and the scope is free. Says what the other was, and which days of surveillance went over.
 */
async function takePlaceOf(
  tx: RegisterTransaction,
  doer: Doer,
  of: {
    readonly id: string
    readonly by: string
    readonly how: Succession
    readonly day: string
  },
): Promise<{ readonly before: Certificate; readonly carried: readonly string[] }> {
  const old = await need(tx, 'certificate', { id: of.id })
  const carried: string[] = []
  for (const one of await surveillancesOf(tx, of.id)) {
    if (!isCarried(one.body, of.how, of.day, old.body.state)) continue
    if (one.body.state === 'lapsed') {
      const after = resumeSurveillance(one.body, doer, of.by)
      await change(tx, 'surveillance', one, after, 'resume-surveillance')
    } else {
      const after = carrySurveillance(one.body, doer, of.by)
      await change(tx, 'surveillance', one, after, 'carry-surveillance')
    }
    carried.push(one.body.dueOn)
  }
  if (LIVE.includes(old.body.state)) {
    const superseded = supersedeCertificate(old.body, doer, of.by)
    await change(tx, 'certificate', old, superseded, 'supersede-certificate')
    await leaveScope(tx, doer, old.body, of.id, 'Another certificate took its place.')
  }
  return { before: old.body, carried }
}

/** What the certificate whose place is taken was, the new one is, in the same transaction. */
async function carryStanding(
  tx: RegisterTransaction,
  doer: Doer,
  record: Stored<'certificate'>,
  before: Certificate,
): Promise<Stored<'certificate'>> {
  const standing = standingOf(before)
  if (standing.state === 'active') return record
  const { notice } = standing
  return standing.state === 'suspended'
    ? change(
        tx,
        'certificate',
        record,
        carrySuspension(record.body, doer, notice),
        'carry-suspension',
      )
    : change(
        tx,
        'certificate',
        record,
        carryWithdrawal(record.body, doer, notice),
        'carry-withdrawal',
      )
}

/** The surveillances that stand under a certificate, without those that went on to another. */
async function surveillancesOf(
  tx: RegisterTransaction,
  certificate: string,
): Promise<readonly Stored<'surveillance'>[]> {
  const found = await allOf(tx, 'surveillance', 'certificate', certificate)
  return found.filter(({ body }) => body.certificate === certificate)
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
      const due = reinstateSurveillance(one.body, doer)
      await change(tx, 'surveillance', one, due, 'reinstate-surveillance')
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
  for (const one of await surveillancesOf(tx, id))
    if (isAwaited(one.body)) {
      const lapsed = lapseSurveillance(one.body, doer, reason)
      await change(tx, 'surveillance', one, lapsed, 'lapse-surveillance')
    }
}
