import { isOvertaken, reopened } from '../../../domain/register/assessment-work.ts'
import { LIVE, reopenWithdrawal } from '../../../domain/register/certificate.ts'
import type { ComplaintInput, WayBack } from '../../../domain/register/complaint.ts'
import type { Doer } from '../../../domain/register/doer.ts'
import { reopeningFrom, type Ground } from '../../../domain/register/reopening.ts'
import type { RegisterPorts } from '../perform.ts'
import type { RegisterTransaction, RegisterView } from '../ports.ts'
import { allOf, change, need, type Stored } from '../records.ts'

/**
 * Opens the one act that undoes what an appeal is about: a withdrawal is taken back, a suspension
 * ends, a decision is made again. Nothing, where what it is about counts no more.
 */
export async function openWayBack(
  ports: Pick<RegisterPorts, 'body'>,
  tx: RegisterTransaction,
  doer: Doer,
  about: ComplaintInput['about'],
  ground: Ground,
): Promise<WayBack | undefined> {
  if (about.kind === 'assessment') return undefined
  if (about.kind === 'decision') return fromDecision(ports, tx, doer, about.id, ground)
  const record = await need(tx, 'certificate', { id: about.id })
  const { id, body } = record
  if (body.state === 'suspended') return { act: 'restore-certificate', kind: 'certificate', id }
  if (body.state === 'active') return fromDecision(ports, tx, doer, body.decision, ground)
  if (body.state !== 'withdrawn') return undefined
  const reopening = reopeningFrom(doer, ports.body, ground)
  const after = reopenWithdrawal(body, doer, reopening)
  await change(tx, 'certificate', record, after, 'reopen-withdrawal')
  return { act: 'reinstate-certificate', kind: 'certificate', id, until: reopening.until }
}

async function fromDecision(
  ports: Pick<RegisterPorts, 'body'>,
  tx: RegisterTransaction,
  doer: Doer,
  decision: string,
  ground: Ground,
): Promise<WayBack | undefined> {
  const { body } = await need(tx, 'decision', { id: decision })
  const record = await need(tx, 'assessment', { id: body.assessment })
  const { state } = record.body
  const isOver = state === 'decided' && isOvertaken(record.body, decision)
  if (isOver || (state !== 'decided' && state !== 'reopened')) return undefined
  const { until } = await reopen(ports, tx, doer, record, ground)
  return { act: 'decide-certification', kind: 'assessment', id: record.id, until }
}

/** Reopens an assessment: nothing is issued on what was decided about it so far. */
export async function reopen(
  ports: Pick<RegisterPorts, 'body'>,
  tx: RegisterTransaction,
  doer: Doer,
  record: Stored<'assessment'>,
  ground: Ground,
): Promise<{ readonly record: Stored<'assessment'>; readonly until: string }> {
  const decisions = await allOf(tx, 'decision', 'assessment', record.id)
  const reopening = {
    ...reopeningFrom(doer, ports.body, ground),
    overtakes: decisions.map(({ id }) => id),
  }
  const after = reopened(record.body, doer, reopening)
  const changed = await change(tx, 'assessment', record, after, 'reopen-assessment')
  return { record: changed, until: reopening.until }
}

/** The certificates that were issued on decisions about an assessment. */
export async function certificatesOf(
  view: RegisterView,
  assessment: string,
): Promise<readonly Stored<'certificate'>[]> {
  const found: Stored<'certificate'>[] = []
  for (const { id } of await allOf(view, 'decision', 'assessment', assessment))
    found.push(...(await allOf(view, 'certificate', 'decision', id)))
  return found
}

/** The live certificate on earlier decisions about an assessment: a new one takes its place. */
export async function standingOn(
  view: RegisterView,
  assessment: string,
): Promise<Stored<'certificate'> | undefined> {
  return (await certificatesOf(view, assessment)).find(({ body }) => LIVE.includes(body.state))
}
