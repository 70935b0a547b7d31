import { fault } from '../../domain/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { canonicalJson } from '../../domain/pack/canonical.ts'
import type { Site } from '../../domain/register/application.ts'
import { permitReduction, type Certificate } from '../../domain/register/certificate.ts'
import { refuseFaults } from '../../domain/register/lifecycle.ts'
import { signed } from '../../domain/register/doer.ts'
import type { Names } from '../../domain/register/organisation.ts'
import { groundOf, replacedOf } from './certificate-intent.ts'
import { perform, type Call, type Desk } from './desk.ts'
import { finishCertificate } from './finish-certificate.ts'
import { intendIn, prepareIntent } from './intend-certificate.ts'
import { draftOf, need, type Ref, type Stored } from './records.ts'
import { requireNoGrantWaiting } from './usable-grant.ts'

/** What remains of a certificate; what is not said stays. */
export type ReductionInput = {
  readonly reason: string
  readonly level?: string
  readonly scope?: Names
  readonly sites?: readonly Site[]
}

/**
 * Reduces a certificate: a decision of its own, and a certificate under a new number that takes the
 * place of the old one; both are put on record at once. The level may only fall and sites may only
 * go.
 */
export async function reduceCertificate(
  desk: Desk,
  call: Call,
  ref: Ref,
  input: ReductionInput,
): Promise<Stored<'certificate'>> {
  const [decisionId, id] = [desk.ids.next(), desk.ids.next()]
  // A trial of what it would come to; the act itself is judged below, by what is on record then.
  const trial = await desk.register.read(async (view) => {
    const { body } = await need(view, 'certificate', ref)
    const ground = await groundOf(view, body.decision)
    refuseFaults('reduction', reductionFaults(body, input, ground.evaluation.levels))
    const decision = { ...ground.decision, ...remaining(body, input), replaces: ref.id }
    return { ...ground, decision, replaced: await replacedOf(view, ref.id) }
  })
  const prepared = await prepareIntent(desk, trial)
  const intent = await perform(desk, call, async (tx, doer) => {
    const { body } = await need(tx, 'certificate', ref)
    permitReduction(body, doer, input.reason)
    await requireNoGrantWaiting(tx, desk.body, { id: ref.id, ...body }, doer.day)
    const reduced = {
      state: 'granted' as const,
      organisation: body.organisation,
      assessment: body.assessment,
      evaluation: body.evaluation,
      rules: body.rules,
      ...remaining(body, input),
      reasons: input.reason,
      replaces: ref.id,
      isWithinTerm: true,
      assessors: body.assessors,
      decidedOn: doer.day,
      ...signed(doer),
    }
    await tx.create(draftOf('decision', decisionId, reduced), 'reduce-certificate')
    return intendIn(desk, tx, doer, await groundOf(tx, decisionId), prepared, id)
  })
  return finishCertificate(desk, call.actor, intent.id)
}

function remaining(
  { scope, sites, level }: Pick<Certificate, 'scope' | 'sites' | 'level'>,
  input: ReductionInput,
) {
  return {
    scope: input.scope ?? scope,
    sites: input.sites ?? sites,
    level: input.level ?? level,
  }
}

function reductionFaults(
  certificate: Certificate,
  { level, scope, sites }: ReductionInput,
  levels: readonly string[],
) {
  // What was stored has its members in another order than what is given.
  const names = new Set(certificate.sites.map(({ name }) => canonicalJson(name)))
  const added = (sites ?? []).filter(({ name }) => !names.has(canonicalJson(name)))
  const isLess =
    (level !== undefined && level !== certificate.level) ||
    scope !== undefined ||
    (sites !== undefined && sites.length < certificate.sites.length)
  return [
    ...(isLess ? [] : [fault(message('fault-reduction-empty'), '')]),
    ...(level === undefined ||
    (levels.includes(level) && levels.indexOf(level) <= levels.indexOf(certificate.level))
      ? []
      : [
          fault(
            message('fault-level-higher', {
              level: { value: level },
              now: { value: certificate.level },
              levels: {
                list: levels.slice(0, levels.indexOf(certificate.level) + 1),
                joined: 'comma',
              },
            }),
            '/level',
          ),
        ]),
    ...(added.length === 0 ? [] : [fault(message('fault-site-added'), '/sites')]),
  ]
}
