import { canonicalJson } from '../../domain/pack/canonical.ts'
import type { Site } from '../../domain/register/application.ts'
import { permitReduction, type Certificate } from '../../domain/register/certificate.ts'
import { recordFault, refuseFaults } from '../../domain/register/lifecycle.ts'
import { signed } from '../../domain/register/doer.ts'
import type { Names } from '../../domain/register/organisation.ts'
import { perform, type Call, type Desk } from './desk.ts'
import { issueCertificate } from './issue-certificate.ts'
import { draftOf, need, type Ref, type Stored } from './records.ts'

/** What remains of a certificate; what is not said stays. */
export type ReductionInput = {
  readonly reason: string
  readonly level?: string
  readonly scope?: Names
  readonly sites?: readonly Site[]
}

/**
 * Reduces a certificate: a decision of its own, and a certificate under a new number that takes the
 * place of the old one. The level may only fall and sites may only go.
 */
export async function reduceCertificate(
  desk: Desk,
  call: Call,
  ref: Ref,
  input: ReductionInput,
): Promise<Stored<'certificate'>> {
  const id = desk.ids.next()
  const decision = await perform(desk, call, async (tx, doer) => {
    const { body } = await need(tx, 'certificate', ref)
    permitReduction(body, doer, input.reason)
    const { body: evaluation } = await need(tx, 'evaluation', { id: body.evaluation })
    refuseFaults('reduction', reductionFaults(body, input, evaluation.levels))
    const { body: first } = await need(tx, 'decision', { id: body.decision })
    const reduced = {
      state: 'granted' as const,
      organisation: body.organisation,
      assessment: body.assessment,
      evaluation: body.evaluation,
      rules: body.rules,
      scope: input.scope ?? body.scope,
      sites: input.sites ?? body.sites,
      level: input.level ?? body.level,
      reasons: input.reason,
      replaces: ref.id,
      isWithinTerm: true,
      assessors: first.assessors,
      decidedOn: doer.day,
      ...signed(doer),
    }
    return tx.create(draftOf('decision', id, reduced), 'reduce-certificate')
  })
  const { actor, why } = call
  return issueCertificate(
    desk,
    { actor, ...(why === undefined ? {} : { why }) },
    { decision: decision.id },
  )
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
    ...(isLess
      ? []
      : [
          recordFault(
            'reduction-empty',
            '',
            'Nothing is less than before.',
            'Give a lower level, a narrower scope or fewer sites.',
          ),
        ]),
    ...(level === undefined ||
    (levels.includes(level) && levels.indexOf(level) <= levels.indexOf(certificate.level))
      ? []
      : [
          recordFault(
            'level-higher',
            '/level',
            `${JSON.stringify(level)} is no lower level than ${JSON.stringify(certificate.level)}.`,
            `Name one of ${levels.slice(0, levels.indexOf(certificate.level) + 1).join(', ')}.`,
          ),
        ]),
    ...(added.length === 0
      ? []
      : [
          recordFault(
            'site-added',
            '/sites',
            'A reduction adds no site.',
            'Apply for an extension.',
          ),
        ]),
  ]
}
