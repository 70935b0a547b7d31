import type { Answer } from '../../domain/language/assessment.ts'
import { languagesOf } from '../../domain/document/kinds.ts'
import { message } from '../../domain/messages/message.ts'
import {
  acceptApplication,
  missingIn,
  refuseApplication,
  startApplicationReview,
} from '../../domain/register/application.ts'
import type { TeamReport } from '../../domain/register/assessment-record.ts'
import {
  recordConsensus,
  reportAssessment,
  returnAssessment,
  startAssessment,
} from '../../domain/register/assessment-work.ts'
import { cancelBallot } from '../../domain/register/ballot.ts'
import { stopBatch } from '../../domain/register/batch.ts'
import { declineChange, suspendCertificate } from '../../domain/register/certificate.ts'
import { answerComment, supportComment, type CommentAnswer } from '../../domain/register/comment.ts'
import { assignComplaint, withInvolved } from '../../domain/register/complaint.ts'
import { concludeConsultation } from '../../domain/register/consultation.ts'
import { refuseFaults } from '../../domain/register/lifecycle.ts'
import type { Doer } from '../../domain/register/doer.ts'
import {
  answerNonconformity,
  closeNonconformity,
  reopenNonconformity,
  verifyCorrection,
  type CorrectionInput,
} from '../../domain/register/nonconformity.ts'
import { returnRevision, withdrawRevision } from '../../domain/register/rules-revision.ts'
import { answerFaults } from './assessments/record-answers.ts'
import { involvedIn } from './assessments/involved-in.ts'
import { pinnedPack } from './assessments/pinned-pack.ts'
import type { RegisterTransaction } from './ports.ts'
import { perform, type Call, type RegisterPorts } from './perform.ts'
import { change, need, type Bodies, type RecordKind, type Ref, type Stored } from './records.ts'

type Take<K extends RecordKind, Input> = (before: Bodies[K], doer: Doer, input: Input) => Bodies[K]

type Nothing = Readonly<Record<string, never>>
type Reason = { readonly reason: string }
type Note = { readonly note: string }

/** A step of one record that depends on nothing but the record, who takes it and what is given. */
function step<K extends RecordKind, Input>(kind: K, take: Take<K, Input>) {
  return { kind, take }
}

/** Steps by name. Those that touch more than one record have verbs of their own. */
export const STEPS = {
  'start-application-review': step<'application', Nothing>('application', startApplicationReview),
  'accept-application': step<'application', Nothing>('application', acceptApplication),
  'refuse-application': step('application', (before, doer, { reason }: Reason) =>
    refuseApplication(before, doer, reason),
  ),
  'start-assessment': step<'assessment', Nothing>('assessment', startAssessment),
  'record-consensus': step(
    'assessment',
    (before, doer, agreed: { readonly [input: string]: Answer | null }) =>
      recordConsensus(before, doer, agreed),
  ),
  'report-assessment': step('assessment', (before, doer, report: TeamReport) =>
    reportAssessment(before, doer, report),
  ),
  'return-assessment': step('assessment', (before, doer, { reason }: Reason) =>
    returnAssessment(before, doer, reason),
  ),
  'answer-nonconformity': step('nonconformity', (before, doer, input: CorrectionInput) =>
    answerNonconformity(before, doer, input),
  ),
  'verify-correction': step('nonconformity', (before, doer, { note }: Note) =>
    verifyCorrection(before, doer, note),
  ),
  'close-nonconformity': step<'nonconformity', Nothing>('nonconformity', closeNonconformity),
  'reopen-nonconformity': step('nonconformity', (before, doer, { note }: Note) =>
    reopenNonconformity(before, doer, note),
  ),
  'stop-batch': step('batch', (before, doer, { reason }: Reason) =>
    stopBatch(before, doer, reason),
  ),
  'suspend-certificate': step('certificate', (before, doer, { reason }: Reason) =>
    suspendCertificate(before, doer, reason),
  ),
  'decline-change': step('certificate', (before, doer, { reason }: Reason) =>
    declineChange(before, doer, reason),
  ),
  'assign-complaint': step('complaint', (before, doer, { handler }: { readonly handler: string }) =>
    assignComplaint(before, doer, handler),
  ),
  'conclude-consultation': step('consultation', (before, doer, { reason }: Reason) =>
    concludeConsultation(before, doer, reason),
  ),
  'cancel-ballot': step('ballot', (before, doer, { reason }: Reason) =>
    cancelBallot(before, doer, reason),
  ),
  'support-comment': step('comment', (before, doer, input: Parameters<typeof supportComment>[2]) =>
    supportComment(before, doer, input),
  ),
  'answer-comment': step('comment', (before, doer, answer: CommentAnswer) =>
    answerComment(before, doer, answer),
  ),
  'return-revision': step('revision', (before, doer, { reason }: Reason) =>
    returnRevision(before, doer, reason),
  ),
  'withdraw-revision': step('revision', (before, doer, { reason }: Reason) =>
    withdrawRevision(before, doer, reason),
  ),
} as const

/**
 * What a step must look at beside its record: it refuses, or gives the record as it is to be judged.
 */
type Look<K extends RecordKind, Input> = (
  ports: RegisterPorts,
  tx: RegisterTransaction,
  before: Bodies[K],
  input: Input,
) => Promise<Bodies[K]>

const agreedBy: Look<'assessment', StepInput<'record-consensus'>> = async (
  ports,
  tx,
  before,
  agreed,
) => {
  const pack = await pinnedPack(tx, before.rules)
  refuseFaults('consensus', answerFaults(ports, pack, agreed, tx.now.slice(0, 10)))
  return before
}
const involvedByNow: Look<'complaint', unknown> = async (_, tx, before) =>
  withInvolved(before, (await involvedIn(tx, before.about)).involved)

/** A certificate will name the holder in each of its languages. */
const namedInFull: Look<'application', unknown> = async ({ body }, tx, before) => {
  const { body: holder } = await need(tx, 'organisation', { id: before.organisation })
  const languages = languagesOf(body.language)
  refuseFaults('organisation', [
    ...missingIn(languages, '/name', holder.name, message('words-name')),
    ...missingIn(languages, '/address', holder.address, message('words-address')),
  ])
  return before
}

const LOOKS: { readonly [N in StepName]?: Look<StepKind<N>, StepInput<N>> } = {
  'accept-application': namedInFull,
  'record-consensus': agreedBy,
  'assign-complaint': involvedByNow,
}

/** The name of a step, the kind of record it is for, and what is given with it. */
export type StepName = keyof typeof STEPS
export type StepKind<N extends StepName> = (typeof STEPS)[N]['kind']
export type StepInput<N extends StepName> = Parameters<(typeof STEPS)[N]['take']>[2]

/** Takes a step of a record. Refused where its table of transitions says so. */
export function takeStep<N extends StepName>(
  ports: RegisterPorts,
  call: Call,
  name: N,
  ref: Ref,
  input: StepInput<N>,
): Promise<Stored<StepKind<N>>> {
  // The table ties kind, body and input together; TypeScript cannot follow it through the name.
  const { kind, take } = STEPS[name] as unknown as {
    kind: StepKind<N>
    take: Take<StepKind<N>, StepInput<N>>
  }
  const look = LOOKS[name]
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, kind, ref)
    // Who may not take the step at all hears that first.
    const after = take(record.body, doer, input)
    if (look === undefined) return change(tx, kind, record, after, name)
    const before = await look(ports, tx, record.body, input)
    return change(tx, kind, record, take(before, doer, input), name)
  })
}
