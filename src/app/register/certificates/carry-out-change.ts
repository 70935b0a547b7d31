import type { ChangeInput } from '../../../domain/register/certificate-record.ts'
import { changeFaults } from '../../../domain/register/change.ts'
import type { Certificate } from '../../../domain/register/certificate-record.ts'
import { signed, type Doer } from '../../../domain/register/doer.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { groundOf, replacedOf, type IssueGround } from './certificate-intent.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { finishCertificate } from './finish-certificate.ts'
import { intendIn, prepareIntent } from './intend-certificate.ts'
import type { RegisterTransaction, RegisterView } from '../ports.ts'
import { draftOf, need, type Ref, type Stored } from '../records.ts'
import { requireNoGrantWaiting } from './usable-grant.ts'

/** A change as it is carried out; one that was confirmed names who proposed it. */
type Change = ChangeInput & { readonly proposedBy?: string }

/** Where a change comes from: what it would be, and what the doer may have done. */
export type ChangeSource = {
  readonly expected: (certificate: Certificate) => ChangeInput
  readonly permitted: (certificate: Certificate, doer: Doer) => Change
}

/**
 * Carries out a change of a certificate: one under a new number takes the place of the old one. A
 * reduction is a decision of its own, put on record at once with the intent; a reissue stands on the
 * decision that there is.
 */
export async function carryOutChange(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { expected, permitted }: ChangeSource,
): Promise<Stored<'certificate'>> {
  const [decisionId, id] = [ports.ids.next(), ports.ids.next()]
  // A trial of what it would come to; the act itself is judged below, by what is on record then.
  const trial = await ports.register.read(async (view) => {
    const { body } = await need(view, 'certificate', ref)
    return changedGround(view, ref.id, body, { proposedBy: '', ...expected(body) })
  })
  const prepared = await prepareIntent(ports, trial)
  const intent = await perform(ports, call, async (tx, doer) => {
    const { body } = await need(tx, 'certificate', ref)
    const change = permitted(body, doer)
    const ground = await changedGround(tx, ref.id, body, change)
    if (change.kind === 'reissue') return intendIn(ports, tx, doer, ground, prepared, id)
    await requireNoGrantWaiting(tx, ports.body, { id: ref.id, ...body }, doer.day)
    await keepReduction(tx, doer, decisionId, ground, change)
    const decided = { ...(await groundOf(tx, decisionId)), replaced: ground.replaced! }
    return intendIn(ports, tx, doer, decided, prepared, id)
  })
  return finishCertificate(ports, call.actor, intent.id)
}

/** What a changed certificate would be made from. Refuses a change that is not one. */
async function changedGround(
  view: RegisterView,
  id: string,
  certificate: Certificate,
  change: Change,
): Promise<IssueGround> {
  const ground = await groundOf(view, certificate.decision)
  refuseFaults(
    change.kind,
    changeFaults(certificate, change, {
      levels: ground.evaluation.levels,
      holder: ground.organisation,
      isConfirmed: change.proposedBy !== undefined,
    }),
  )
  const { reason, proposedBy, scope = certificate.scope, sites = certificate.sites } = change
  const by = proposedBy === undefined ? {} : { proposedBy }
  const replaced = await replacedOf(view, id)
  if (change.kind === 'reissue')
    return { ...ground, replaced, reissue: { reason, ...by, scope, sites } }
  const level = change.level ?? certificate.level
  const decision = { ...ground.decision, state: 'granted' as const, level, scope, sites, ...by }
  return { ...ground, decision: { ...decision, isWithinTerm: true, replaces: id }, replaced }
}

async function keepReduction(
  tx: RegisterTransaction,
  doer: Doer,
  id: string,
  { decision, replaced }: IssueGround,
  { reason }: ChangeInput,
): Promise<void> {
  const reduced = {
    ...decision,
    reasons: reason,
    assessors: replaced!.certificate.assessors,
    decidedOn: doer.day,
    ...signed(doer),
  }
  await tx.create(draftOf('decision', id, reduced), 'reduce-certificate')
}
