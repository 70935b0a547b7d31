import { Refusal } from '../../domain/faults/refusal.ts'
import type { Names } from '../../domain/language/plain-values.ts'
import { decided, reviewed } from '../../domain/register/assessment-work.ts'
import { ballotPhase } from '../../domain/register/ballot.ts'
import { dayOf } from '../../domain/register/calendar.ts'
import {
  confirmChange,
  reinstateCertificate,
  restoreCertificate,
} from '../../domain/register/certificate.ts'
import { resolveComplaint, withInvolved, type Complaint } from '../../domain/register/complaint.ts'
import { PERSON } from '../../domain/access/person.ts'
import type { Doer } from '../../domain/register/doer.ts'
import { NONCONFORMITY, type Nonconformity } from '../../domain/register/nonconformity.ts'
import type { Role } from '../../domain/register/roles.ts'
import { WAITED_FOR, type WaitedFor } from '../../domain/register/waiting.ts'
import { involvedIn } from './assessments/involved-in.ts'
import type { Looker } from './look-up.ts'
import type { RegisterPorts } from './perform.ts'
import type { RecordFilter, RegisterView } from './ports.ts'
import { need, type Bodies, type RecordKind, type Stored } from './records.ts'

/** One act that waits for somebody with a role for it. */
export type WaitingAct = {
  readonly act: WaitedFor
  readonly record: {
    readonly kind: 'assessment' | 'certificate' | 'complaint' | 'nonconformity' | 'ballot'
    readonly id: string
  }
  /** Whose case it is; absent for a ballot. */
  readonly organisation?: string
  readonly holder?: Names
  /** Of the ballot, and the revision on record that it is over, by id. */
  readonly title?: Names
  readonly revision?: string
  /** Of the certificate, or of the one that a complaint is about. */
  readonly number?: string
  readonly standard?: string
  readonly edition?: string
  /** When the record was last changed: it waits since then at the latest. */
  readonly since: string
  /** The last day for it, YYYY-MM-DD. */
  readonly until?: string
  /** The appeal that was upheld and asks for it, by id. */
  readonly complaint?: string
  /** Of a complaint: whether it is an appeal, and the record that it is about. */
  readonly about?: Pick<Complaint, 'form'> & Complaint['about']
  /** Of a nonconformity: the assessment that found it, how grave it is, and what does not conform. */
  readonly found?: Pick<Nonconformity, 'assessment' | 'grade' | 'statement'>
  /** Why this person may not do it; absent where they may. */
  readonly refusal?: Refusal
}
type Found = Omit<WaitingAct, 'holder'>

/** More of one kind are not told at once. */
const MOST = 200
/** What an act is tried with that needs words. */
const TRIED = 'tried'

/**
 * What waits for whoever looks: every act of a review, a decision, a complaint or a nonconformity that one
 * of their roles may do, and ballots in which they have a vote and did not cast it; those first that wait
 * longest. Each is tried by the rules of the act itself, and told
 * with why it is refused to this person. Nothing is changed.
 */
export async function listWaitingActs(
  { register, clock, body }: Pick<RegisterPorts, 'register' | 'clock' | 'body'>,
  { actor }: Looker,
): Promise<readonly WaitingAct[]> {
  const at = clock.now()
  const doer: Doer = { person: actor.id, roles: actor.roles, at, day: dayOf(at, body) }
  return register.read(async (view) => {
    const found: Found[] = []
    for (const part of [
      ofAssessments,
      ofCertificates,
      ofAppeals,
      ofComplaints,
      ofNonconformities,
      ofBallots,
    ])
      found.push(...(await part(view, doer)))
    const names = new Map<string, Names>()
    for (const { organisation: id } of found)
      if (id !== undefined && !names.has(id))
        names.set(id, (await need(view, 'organisation', { id })).body.name)
    return found
      .map((one) => {
        const holder = one.organisation === undefined ? undefined : names.get(one.organisation)
        return { ...one, ...(holder === undefined ? {} : { holder }) }
      })
      .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  })
}

async function ofAssessments(view: RegisterView, doer: Doer): Promise<readonly Found[]> {
  const found: Found[] = []
  // What a surveillance came to is concluded by its team; nothing waits for a review of it.
  const told = (
    act: 'review-evaluation' | 'decide-certification',
    { id, updatedAt, body }: Stored<'assessment'>,
    tried: () => unknown,
  ): readonly Found[] => {
    if (body.kind === 'surveillance') return []
    const way = body.state === 'reopened' ? body.reopenings?.at(-1) : undefined
    return [
      {
        act,
        record: { kind: 'assessment', id },
        organisation: body.organisation,
        standard: body.rules.standard,
        edition: body.rules.edition,
        since: updatedAt,
        ...(way === undefined ? {} : { until: way.until }),
        ...(way?.complaint === undefined ? {} : { complaint: way.complaint }),
        ...refusalOf(tried),
      },
    ]
  }
  if (may(doer, 'review-evaluation'))
    for (const one of await first(view, 'assessment', { state: 'evaluated' }))
      found.push(...told('review-evaluation', one, () => reviewed(one.body, doer, TRIED)))
  if (may(doer, 'decide-certification'))
    for (const one of await first(view, 'assessment', { state: ['reviewed', 'reopened'] }))
      found.push(...told('decide-certification', one, () => decided(one.body, doer, TRIED)))
  return found
}

async function ofCertificates(view: RegisterView, doer: Doer): Promise<readonly Found[]> {
  const found: Found[] = []
  if (may(doer, 'confirm-change'))
    for (const one of await waiting(view, 'confirm-change')) {
      const { body } = one
      const until = 'proposed' in body ? body.proposed?.until : undefined
      // A proposal whose time is over waits for nobody.
      if (until === undefined || until < doer.day) continue
      const tried = refusalOf(() => confirmChange(body, doer))
      found.push({ act: 'confirm-change', ...certified(one), until, ...tried })
    }
  if (may(doer, 'reinstate-certificate'))
    for (const one of await waiting(view, 'reinstate-certificate')) {
      const { body } = one
      const open = body.state === 'withdrawn' ? body.reopened : undefined
      if (open === undefined || open.until < doer.day) continue
      const { until, complaint } = open
      found.push({
        act: 'reinstate-certificate',
        ...certified(one),
        until,
        ...(complaint === undefined ? {} : { complaint }),
        ...refusalOf(() => reinstateCertificate(body, doer, TRIED)),
      })
    }
  return found
}

/** Suspensions that an appeal overturned, until somebody restores the certificate. */
async function ofAppeals(view: RegisterView, doer: Doer): Promise<readonly Found[]> {
  if (!may(doer, 'restore-certificate')) return []
  const found: Found[] = []
  const opening = [{ key: 'opens', value: 'restore-certificate' }]
  for (const { id: complaint, body } of await first(view, 'complaint', { search: opening })) {
    const resolved = body.state === 'resolved' ? body.resolved : undefined
    if (resolved?.opens === undefined) continue
    const one = await need(view, 'certificate', { id: resolved.opens.id })
    const isStill = one.body.state === 'suspended' && one.body.suspended.at < resolved.at
    if (!isStill) continue
    const tried = refusalOf(() => restoreCertificate(one.body, doer, TRIED))
    found.push({ act: 'restore-certificate', ...certified(one), complaint, ...tried })
  }
  return found
}

async function ofComplaints(view: RegisterView, doer: Doer): Promise<readonly Found[]> {
  const found: Found[] = []
  const told = async ({ id, updatedAt, body }: Stored<'complaint'>) => ({
    record: { kind: 'complaint', id } as const,
    organisation: body.organisation,
    about: { form: body.form, ...body.about },
    ...(await certifiedBy(view, body.about)),
    since: updatedAt,
  })
  if (may(doer, 'assign-complaint'))
    for (const one of await first(view, 'complaint', { state: 'received' }))
      found.push({ act: 'assign-complaint', ...(await told(one)) })
  const own = { state: 'assigned', search: [{ key: 'handler', value: doer.person }] }
  for (const one of await first(view, 'complaint', own)) {
    const { involved } = await involvedIn(view, one.body.about)
    const resolution = { outcome: 'rejected', answer: TRIED } as const
    found.push({
      act: 'resolve-complaint',
      ...(await told(one)),
      ...refusalOf(() => resolveComplaint(withInvolved(one.body, involved), doer, resolution)),
    })
  }
  return found
}

/** The standard that a record is about, and the number of a certificate. */
async function certifiedBy(view: RegisterView, { kind, id }: Complaint['about']) {
  const { body } = await need(view, kind, { id })
  if ('number' in body) {
    const { number, standard, rules } = body
    return { number, standard, edition: rules.edition }
  }
  const work =
    'assessment' in body ? (await need(view, 'assessment', { id: body.assessment })).body : body
  return { standard: work.rules.standard, edition: work.rules.edition }
}

async function ofBallots(view: RegisterView, doer: Doer): Promise<readonly Found[]> {
  const own = { state: 'held', search: [{ key: 'voter', value: doer.person }] }
  const ballots = await first(view, 'ballot', own)
  return ballots
    .filter(
      ({ body }) =>
        ballotPhase(body, doer.day) === 'open' && !body.votes.some(({ by }) => by === doer.person),
    )
    .map(({ id, updatedAt, body }) => ({
      act: 'cast-vote',
      record: { kind: 'ballot', id },
      title: body.title,
      revision: body.draft.revision,
      standard: body.standard,
      edition: body.draft.edition,
      since: updatedAt,
      until: body.closes,
    }))
}

/**
 * What does not conform, until it is closed; a correction is checked by the team alone. Where
 * certification was refused nothing waits: whoever applies again is assessed again.
 */
async function ofNonconformities(view: RegisterView, doer: Doer): Promise<readonly Found[]> {
  const found: Found[] = []
  const refused = new Map<string, boolean>()
  const isRefused = async (assessment: string): Promise<boolean> => {
    const known = refused.get(assessment) ?? (await endedInRefusal(view, assessment))
    refused.set(assessment, known)
    return known
  }
  for (const act of ['verify-correction', 'close-nonconformity'] as const) {
    if (!may(doer, act)) continue
    const { from } = NONCONFORMITY.acts[act]
    for (const one of await first(view, 'nonconformity', { state: from })) {
      if (act === 'verify-correction' && !one.body.team.includes(doer.person)) continue
      if (!(await isRefused(one.body.assessment))) found.push(foundAt(act, one))
    }
  }
  return [...found, ...(await unanswered(view, doer))]
}

/**
 * What does not conform and has no correction, where the clerk is the one who may write it down and
 * something rests on it: nobody of the organisation can sign in, and the assessment is not decided.
 */
async function unanswered(view: RegisterView, doer: Doer): Promise<readonly Found[]> {
  const act = 'answer-nonconformity'
  if (!may(doer, act)) return []
  const found: Found[] = []
  const answering = new Map<string, boolean>()
  const answersItself = async (organisation: string): Promise<boolean> => {
    const contacts = {
      organisation,
      state: 'active',
      search: [{ key: 'role', value: 'contact' satisfies Role }],
    }
    const known = answering.get(organisation) ?? (await view.count(PERSON.kind, contacts)) > 0
    answering.set(organisation, known)
    return known
  }
  for (const { id, body } of await first(view, 'assessment', { state: UNDECIDED })) {
    if (await answersItself(body.organisation)) continue
    const { from } = NONCONFORMITY.acts[act]
    const search = [{ key: 'assessment', value: id }]
    for (const one of await first(view, 'nonconformity', { state: from, search }))
      found.push(foundAt(act, one))
  }
  return found
}

/** Assessments in which corrections are still asked for. */
const UNDECIDED = [
  'in-progress',
  'evaluated',
  'reviewed',
  'reopened',
] as const satisfies readonly Stored<'assessment'>['body']['state'][]

function foundAt(act: WaitedFor, { id, updatedAt, body }: Stored<'nonconformity'>): Found {
  const { organisation, assessment, grade, statement } = body
  return {
    act,
    record: { kind: 'nonconformity', id },
    organisation,
    since: updatedAt,
    found: { assessment, grade, statement },
  }
}

async function endedInRefusal(view: RegisterView, assessment: string): Promise<boolean> {
  const { body } = await need(view, 'assessment', { id: assessment })
  if (body.state !== 'decided') return false
  return (await need(view, 'decision', { id: body.decision })).body.state === 'refused'
}

function certified({ id, updatedAt, body }: Stored<'certificate'>) {
  const { organisation, number, standard, rules } = body
  const record = { kind: 'certificate', id } as const
  return { record, organisation, number, standard, edition: rules.edition, since: updatedAt }
}

function waiting(view: RegisterView, act: WaitedFor): Promise<readonly Stored<'certificate'>[]> {
  return first(view, 'certificate', { search: [{ key: 'waits', value: act }] })
}

async function first<K extends RecordKind>(
  view: RegisterView,
  kind: K,
  filter: RecordFilter,
): Promise<readonly Stored<K>[]> {
  return (await view.find<Bodies[K]>(kind, filter, { limit: MOST })).items
}

/** Whether the act is for a role that somebody has. */
function may({ roles }: Doer, act: WaitedFor): boolean {
  return WAITED_FOR[act].some((role) => roles.includes(role))
}

/** Why an act is refused, where it is. */
function refusalOf(act: () => unknown): { readonly refusal?: Refusal } {
  try {
    act()
    return {}
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  }
}
