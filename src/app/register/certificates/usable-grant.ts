import { message } from '../../../domain/messages/message.ts'
import { isOvertaken } from '../../../domain/register/assessment-work.ts'
import { addDays } from '../../../domain/register/calendar.ts'
import { scopeKey, LIVE } from '../../../domain/register/certificate.ts'
import { grantDaysOf, type CertificationBody } from '../../../domain/register/certification-body.ts'
import type { CertificationDecision } from '../../../domain/register/decision.ts'
import { stateName } from '../../../domain/register/names.ts'
import { renewableUntil } from '../../../domain/register/succession.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { IssueGround } from './certificate-intent.ts'
import { followedCertificate } from './followed-certificate.ts'
import type { RegisterView } from '../ports.ts'
import { everyOf, need, type Stored } from '../records.ts'

/**
 * Looks at a grant again when it is used: it has an end, and a newer decision for the same scope, or a
 * withdrawal since, takes it away (`act-untimely`), as does the end of the certificate that it follows.
 */
export async function requireUsable(
  view: RegisterView,
  body: CertificationBody,
  ground: IssueGround,
  day: string,
): Promise<void> {
  const { decision, decisionId, replaced } = ground
  const until = grantUntil(decision, body)
  if (day > until)
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--grant-over', {
        decided: { date: decision.decidedOn },
        until: { date: until },
      }),
    )
  await requireNothingSince(view, decisionId, decision)
  // Decided in time, a late renewal is issued as long as the decision may be used.
  const isLate = replaced?.certificate.state === 'expired' && !decision.isWithinTerm
  if (isLate && decision.decidedOn <= renewableUntil(replaced.certificate, body)) return
  requireLive(ground)
}

/** Refuses (`act-untimely`) to take the place of a certificate that is no longer live. */
export function requireLive({ replaced }: Pick<IssueGround, 'replaced'>): void {
  if (replaced === undefined || LIVE.includes(replaced.certificate.state)) return
  const { number, state } = replaced.certificate
  throw new Refusal(
    'act-untimely',
    message('refusal-act-untimely--not-live', { number, state: stateName('certificate', state) }),
  )
}

/**
 * One live certificate a scope (`record-taken`): only the one whose place is taken may stand there.
 */
export async function requireFreeScope(view: RegisterView, ground: IssueGround): Promise<void> {
  const { decision, replaced, reissue } = ground
  const key = keyOf({ ...decision, scope: (reissue ?? decision).scope })
  const holder = await view.holderOf('live-certificate', key)
  if (holder === undefined || holder.id === replaced?.id) return
  const { body: live } = await need(view, 'certificate', holder)
  throw new Refusal(
    'record-taken',
    message('refusal-record-taken--scope', {
      number: live.number,
      state: stateName('certificate', live.state),
    }),
  )
}

/**
 * Refuses (`act-untimely`) what would leave a grant behind that waits to be used: a decision that grants
 * a certificate in the place of this one has to be used first, as far as it still may be.
 */
export async function requireNoGrantWaiting(
  view: RegisterView,
  body: CertificationBody,
  of: { readonly id: string; readonly number: string; readonly organisation: string },
  day: string,
): Promise<void> {
  for await (const { id, body: decision } of decisionsOf(view, of.organisation)) {
    if (decision.state !== 'granted' || decision.replaces === undefined) continue
    if (day > grantUntil(decision, body)) continue
    if ((await view.holderOf('certificate-of', id)) !== undefined) continue
    const { body: work } = await need(view, 'assessment', { id: decision.assessment })
    if (isOvertaken(work, id)) continue
    const followed = await followedCertificate(view, decision.replaces, { isRenewal: false })
    if (followed.id !== of.id) continue
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--grant-waiting', {
        decision: id,
        decided: { date: decision.decidedOn },
        number: of.number,
      }),
    )
  }
}

/** The unique key of what a decision is for. */
function keyOf({
  organisation,
  scope,
  rules,
}: Pick<CertificationDecision, 'organisation' | 'scope' | 'rules'>): string {
  return scopeKey({ organisation, standard: rules.standard, scope })
}

async function requireNothingSince(
  view: RegisterView,
  id: string,
  decision: CertificationDecision,
): Promise<void> {
  const key = keyOf(decision)
  for await (const { id: other, body } of decisionsOf(view, decision.organisation)) {
    if (other === id || body.at <= decision.at || keyOf(body) !== key) continue
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--decision-newer', {
        decision: other,
        decided: { date: body.decidedOn },
      }),
    )
  }
  const withdrawn = { organisation: decision.organisation, state: 'withdrawn' }
  for await (const { body } of everyOf(view, 'certificate', withdrawn)) {
    const isSince = body.state === 'withdrawn' && body.withdrawn.at > decision.at
    if (!isSince || scopeKey(body) !== key) continue
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--withdrawn-since', { number: body.number }),
    )
  }
}

function decisionsOf(view: RegisterView, organisation: string): AsyncGenerator<Stored<'decision'>> {
  return everyOf(view, 'decision', { organisation })
}

/** The last day on which a grant may be used. */
export function grantUntil(
  { decidedOn }: Pick<CertificationDecision, 'decidedOn'>,
  body: CertificationBody,
): string {
  return addDays(decidedOn, grantDaysOf(body))
}
