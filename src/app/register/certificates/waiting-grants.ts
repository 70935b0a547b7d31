import { Refusal } from '../../../domain/faults/refusal.ts'
import type { Names } from '../../../domain/language/plain-values.ts'
import type { ExactJson } from '../../../domain/numbers/exact.ts'
import { isOvertaken } from '../../../domain/register/assessment-work.ts'
import { addDays, dayOf } from '../../../domain/register/calendar.ts'
import { grantDaysOf } from '../../../domain/register/certification-body.ts'
import { lintIssue } from '../../../domain/trust/issue-lint.ts'
import type { RegisterPorts } from '../perform.ts'
import { need, type Stored } from '../records.ts'
import { groundOf, isOnRecord, issueCaseOf, type IssueGround } from './certificate-intent.ts'
import { levelIn, type CertificateLevel } from './certificate-level.ts'
import { trialPaper } from './trial-paper.ts'
import { requireFreeScope, requireUsable } from './usable-grant.ts'

/** A decision that grants a certificate which is not issued yet. */
export type WaitingGrant = {
  /** Id of the decision. */
  readonly decision: string
  readonly organisation: string
  readonly holder: Names
  readonly standard: string
  readonly level: CertificateLevel
  readonly points: ExactJson | null
  readonly max: ExactJson
  readonly scope: Names
  readonly decidedOn: string
  /** The last day on which it may be used, YYYY-MM-DD. */
  readonly until: string
  /** Why nothing can be issued on it as things are; absent where something can. */
  readonly refusal?: Refusal
}

/** How long a decision whose time is over is still told, so that somebody notices, in days. */
const TOLD_DAYS = 30
/** Each is held to everything that issuing asks for: more would take seconds. */
const MOST = 200
/** Decisions that are looked through before others have their turn. */
const AT_ONCE = 20

/**
 * What waits to be issued, the latest decision first, at most {@link MOST}: each held to everything that
 * issuing asks for, as far as having its paper tried out, and no number is spent. Others have their turn
 * between two.
 */
export async function listWaitingGrants(ports: RegisterPorts): Promise<readonly WaitingGrant[]> {
  const day = dayOf(ports.clock.now(), ports.body)
  const shelved = await ports.shelf.revisions()
  const waiting: WaitingGrant[] = []
  for (const id of await idsWaiting(ports, day)) {
    const ground = await ports.register.read((view) => groundOf(view, id))
    waiting.push({ ...told(ports, ground), ...(await refusalOf(ports, ground, { day, shelved })) })
    await ports.pause()
  }
  return waiting
}

/** Decisions that grant a certificate which is not issued yet, the latest first. */
async function idsWaiting(
  { register, body, pause }: Pick<RegisterPorts, 'register' | 'body' | 'pause'>,
  day: string,
): Promise<readonly string[]> {
  const oldest = addDays(day, -grantDaysOf(body) - TOLD_DAYS)
  const waiting: string[] = []
  let cursor: string | undefined
  do {
    const from: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const { ids, next } = await register.read(async (view) => {
      const page = await view.find<Stored<'decision'>['body']>(
        'decision',
        { state: 'granted' },
        { first: 'newest', limit: AT_ONCE, ...from },
      )
      const found: string[] = []
      for (const { id, body: decision } of page.items) {
        // Decisions come in the order in which they were made, and no later one is older.
        if (dayOf(decision.at, body) < oldest) return { ids: found }
        if ((await view.holderOf('certificate-of', id)) !== undefined) continue
        const { body: work } = await need(view, 'assessment', { id: decision.assessment })
        if (!isOvertaken(work, id)) found.push(id)
      }
      return { ids: found, ...(page.next === undefined ? {} : { next: page.next }) }
    })
    waiting.push(...ids)
    cursor = next
    await pause()
  } while (cursor !== undefined && waiting.length < MOST)
  return waiting.slice(0, MOST)
}

function told(
  { body }: Pick<RegisterPorts, 'body'>,
  { decisionId, decision, evaluation, receipt, organisation }: IssueGround,
): WaitingGrant {
  const id = decision.state === 'granted' ? decision.level : ''
  return {
    decision: decisionId,
    organisation: decision.organisation,
    holder: organisation.name,
    standard: decision.rules.standard,
    level: levelIn(receipt, id),
    points: evaluation.points,
    max: evaluation.max,
    scope: decision.scope,
    decidedOn: decision.decidedOn,
    until: addDays(decision.decidedOn, grantDaysOf(body)),
  }
}

async function refusalOf(
  ports: RegisterPorts,
  ground: IssueGround,
  { day, shelved }: { readonly day: string; readonly shelved: Parameters<typeof isOnRecord>[1] },
): Promise<{ readonly refusal?: Refusal }> {
  try {
    const isPublished = await ports.register.read(async (view) => {
      await requireUsable(view, ports.body, ground, day)
      await requireFreeScope(view, ground)
      return isOnRecord(view, shelved, ground.decision.rules.digest)
    })
    const { intent, order } = await trialPaper(ports, ground, day)
    await ports.press.tryOut(order)
    lintIssue(issueCaseOf(ground, intent, { isPublished, day }))
    return {}
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  }
}
