import type { DecisionTold } from '../../../domain/document/decision-record.ts'
import { isOvertaken } from '../../../domain/register/assessment-work.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import type { CertificationDecision, Review } from '../../../domain/register/decision.ts'
import { storedReceipt } from '../certificates/certificate-intent.ts'
import { grantUntil } from '../certificates/usable-grant.ts'
import { isDemonstration } from '../keep-mode.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import { nameOf, teamNamed } from '../person-name.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, need } from '../records.ts'
import { nonconformityTold } from './nonconformity-told.ts'
import { pinnedPack } from './pinned-pack.ts'

/** What is on record of a decision, for its paper. Refused (`record-unknown`) as reading the decision is. */
export async function decisionTold(
  ports: Pick<RegisterPorts, 'register' | 'body' | 'clock'>,
  looker: Looker,
  id: string,
): Promise<DecisionTold> {
  const { body: decision } = await lookUp(ports, looker, 'decision', id)
  const { body, clock } = ports
  return ports.register.read(async (view): Promise<DecisionTold> => {
    const { body: organisation } = await need(view, 'organisation', { id: decision.organisation })
    const { body: work } = await need(view, 'assessment', { id: decision.assessment })
    const { body: evaluation } = await need(view, 'evaluation', { id: decision.evaluation })
    const review = await reviewBefore(view, decision)
    const { pack } = await pinnedPack(view, decision.rules)
    const issued = await allOf(view, 'certificate', 'decision', id)
    const found = await allOf(view, 'nonconformity', 'assessment', decision.assessment)
    const replaced =
      decision.replaces === undefined
        ? undefined
        : await need(view, 'certificate', { id: decision.replaces })
    const { plan } = work
    const { creditCode } = organisation
    return {
      receipt: await storedReceipt(view, evaluation.receipt),
      owner: pack.standard.owner.name,
      isDemonstration: await isDemonstration(view),
      organisation: {
        name: organisation.name,
        address: organisation.address,
        ...(creditCode === undefined ? {} : { creditCode }),
      },
      scope: decision.scope,
      sites: decision.sites,
      body: { name: body.name, decisionMaker: body.decisionMaker },
      decision: {
        ...(decision.state === 'granted'
          ? { level: decision.level, usableUntil: grantUntil(decision, body) }
          : {}),
        ...(decision.reasons === undefined ? {} : { reasons: decision.reasons }),
        decidedOn: decision.decidedOn,
        by: await nameOf(view, decision.by),
        ...(decision.proposedBy === undefined
          ? {}
          : { proposedBy: await nameOf(view, decision.proposedBy) }),
        isOver: isOvertaken(work, id),
      },
      issued: issued.map(({ body: one }) => one.number),
      ...(replaced === undefined ? {} : { replaces: replaced.body.number }),
      assessment: {
        kind: work.kind,
        from: plan.from,
        until: plan.until,
        methods: plan.methods,
        team: await teamNamed(view, plan.team),
        evaluatedBy: await nameOf(view, evaluation.by),
        evaluatedOn: dayOf(evaluation.at, body),
        receiptDigest: evaluation.receipt,
      },
      review: {
        by: await nameOf(view, review.by),
        on: dayOf(review.at, body),
        recommendation: review.recommendation,
        notes: review.notes,
      },
      nonconformities: found.map(({ body: one }) => nonconformityTold(one)),
      asOf: dayOf(clock.now(), body),
    }
  })
}

/** The review that a decision rests on: the last of its evaluation before it was made. */
async function reviewBefore(
  view: RegisterView,
  { assessment, evaluation, at }: CertificationDecision,
): Promise<Review> {
  const reviews = (await allOf(view, 'review', 'assessment', assessment))
    .map(({ body }) => body)
    .filter((one) => one.evaluation === evaluation && one.at <= at)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const last = reviews.at(-1)
  if (last === undefined) throw new Error(`No review of ${evaluation} is on record.`)
  return last
}
