import t from 'tap'
import * as application from '../../src/domain/register/application.ts'
import * as work from '../../src/domain/register/assessment-work.ts'
import * as ballot from '../../src/domain/register/ballot.ts'
import * as batch from '../../src/domain/register/batch.ts'
import * as certificate from '../../src/domain/register/certificate.ts'
import * as comment from '../../src/domain/register/comment.ts'
import * as commentLink from '../../src/domain/register/comment-link.ts'
import * as complaint from '../../src/domain/register/complaint.ts'
import * as consultation from '../../src/domain/register/consultation.ts'
import type { Doer } from '../../src/domain/register/doer.ts'
import * as nonconformity from '../../src/domain/register/nonconformity.ts'
import * as organisation from '../../src/domain/register/organisation.ts'
import { ROLES } from '../../src/domain/register/roles.ts'
import * as publication from '../../src/domain/register/publication.ts'
import * as revision from '../../src/domain/register/rules-revision.ts'
import * as surveillance from '../../src/domain/register/surveillance.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'

/**
 * Who may do what, and in which states, written down a second time: act | states | roles. A new
 * record has the state "-".
 */
const ALLOWED: { readonly [kind: string]: string } = {
  organisation: `
    register-organisation | - | clerk
    amend-organisation | active | clerk
    merge-organisation | active | decision-maker`,
  application: `
    receive-application | - | clerk contact
    start-application-review | received | clerk reviewer
    accept-application | under-review | clerk reviewer
    refuse-application | received under-review | clerk reviewer
    withdraw-application | received under-review accepted | clerk contact`,
  assessment: `
    plan-assessment | - | clerk
    change-plan | planned in-progress evaluated reviewed decided reopened | clerk
    start-assessment | planned | assessor
    record-answers | in-progress | assessor
    record-consensus | in-progress | assessor
    attach-evidence | in-progress | assessor
    report-assessment | in-progress evaluated | assessor
    evaluate-assessment | in-progress | assessor
    review-evaluation | evaluated | reviewer
    return-assessment | evaluated reviewed reopened | reviewer decision-maker
    decide-certification | reviewed reopened | decision-maker
    take-over-answers | in-progress | assessor
    conclude-assessment | evaluated reviewed | assessor
    reopen-assessment | decided reopened | clerk reviewer decision-maker
    abandon-assessment | planned in-progress evaluated reviewed | clerk`,
  nonconformity: `
    raise-nonconformity | - | assessor
    answer-nonconformity | open reopened | contact clerk
    verify-correction | answered | assessor
    close-nonconformity | verified | assessor reviewer
    reopen-nonconformity | answered verified closed | assessor reviewer
    hand-over-nonconformity | open answered verified reopened | clerk
    void-nonconformity | open reopened answered | assessor clerk`,
  certificate: `
    intend-certificate | - | clerk decision-maker
    publish-certificate | intended | clerk decision-maker operator
    carry-suspension | active | clerk decision-maker operator
    carry-withdrawal | active | clerk decision-maker operator
    suspend-certificate | active | decision-maker
    restore-certificate | suspended | decision-maker
    withdraw-certificate | active suspended | decision-maker
    reopen-withdrawal | withdrawn | clerk reviewer decision-maker
    reinstate-certificate | withdrawn | decision-maker
    reduce-certificate | active suspended | decision-maker
    reissue-certificate | active suspended | decision-maker
    propose-change | active suspended | clerk decision-maker
    confirm-change | active suspended | decision-maker
    decline-change | active suspended | clerk decision-maker
    supersede-certificate | active suspended | clerk decision-maker operator
    expire-certificate | active suspended | operator clerk`,
  surveillance: `
    plan-surveillance | - | clerk decision-maker operator
    assess-surveillance | due overdue | clerk
    pass-surveillance | due overdue | assessor
    fail-surveillance | due overdue | assessor
    mark-overdue | due | operator clerk
    carry-surveillance | due overdue passed failed | clerk decision-maker operator
    resume-surveillance | lapsed | clerk decision-maker operator
    reinstate-surveillance | lapsed | decision-maker
    lapse-surveillance | due overdue | operator clerk decision-maker`,
  complaint: `
    receive-complaint | - | clerk contact
    assign-complaint | received assigned | clerk operator
    attach-complaint-file | received assigned | clerk contact
    resolve-complaint | assigned | reviewer decision-maker clerk`,
  revision: `
    import-revision | - | editor
    edit-revision | draft | editor
    submit-revision | draft | editor
    return-revision | in-review | editor approver
    read-comparison | in-review | editor approver
    publish-revision | in-review | approver
    withdraw-revision | published | approver`,
  consultation: `
    open-consultation | - | editor
    amend-consultation | running | editor
    conclude-consultation | running | editor`,
  'comment-link': `
    make-comment-link | - | editor clerk
    revoke-comment-link | active | editor clerk`,
  comment: `
    receive-comment | - | editor approver assessor reviewer decision-maker clerk
    support-comment | open | editor approver assessor reviewer decision-maker clerk
    answer-comment | open answered | editor approver`,
  ballot: `
    open-ballot | - | editor
    cast-vote | held | editor approver assessor reviewer decision-maker clerk reader operator
    cancel-ballot | held | editor`,
  batch: `
    ask-batch | - | clerk decision-maker
    retry-batch | asked | clerk decision-maker
    stop-batch | asked | clerk decision-maker operator`,
}

const STATES: { readonly [kind: string]: readonly string[] } = {
  organisation: ['active', 'merged'],
  application: ['received', 'under-review', 'accepted', 'refused', 'withdrawn'],
  assessment: [
    'planned',
    'in-progress',
    'evaluated',
    'reviewed',
    'decided',
    'reopened',
    'concluded',
    'abandoned',
  ],
  nonconformity: ['open', 'answered', 'verified', 'closed', 'reopened', 'void'],
  certificate: ['intended', 'active', 'suspended', 'withdrawn', 'expired', 'superseded'],
  surveillance: ['due', 'overdue', 'passed', 'failed', 'lapsed'],
  complaint: ['received', 'assigned', 'resolved'],
  revision: ['draft', 'in-review', 'published', 'withdrawn'],
  consultation: ['running', 'concluded'],
  'comment-link': ['active', 'revoked'],
  comment: ['open', 'answered'],
  ballot: ['held', 'cancelled'],
  batch: ['asked', 'stopped'],
}

type Act = (record: never, doer: Doer) => unknown
const any = {} as never
const words = 'words'

/** What the service does for each act. */
const DONE: { readonly [act: string]: Act } = {
  'register-organisation': (_, doer) => organisation.registerOrganisation(doer, any),
  'amend-organisation': (one, doer) => organisation.amendOrganisation(one, doer, any),
  'merge-organisation': (one, doer) =>
    organisation.mergeOrganisation(
      { id: 'one', body: one },
      { id: 'other', body: { state: 'active' } as never },
      doer,
      words,
    ),
  'receive-application': (_, doer) => application.receiveApplication(doer, OWN as never),
  'start-application-review': application.startApplicationReview,
  'accept-application': application.acceptApplication,
  'refuse-application': (one, doer) => application.refuseApplication(one, doer, words),
  'withdraw-application': (one, doer) => application.withdrawApplication(one, doer, words),
  'plan-assessment': (_, doer) => work.planAssessment(doer, any),
  'change-plan': (one, doer) => work.changePlan(one, doer, any),
  'start-assessment': work.startAssessment,
  'record-answers': work.permitAnswers,
  'record-consensus': (one, doer) => work.recordConsensus(one, doer, {}),
  'attach-evidence': (one, doer) => work.attachEvidence(one, doer, any),
  'report-assessment': (one, doer) => work.reportAssessment(one, doer, {}),
  'evaluate-assessment': work.permitEvaluation,
  'review-evaluation': (one, doer) => work.reviewed(one, doer, words),
  'return-assessment': (one, doer) => work.returnAssessment(one, doer, words),
  'decide-certification': (one, doer) => work.decided(one, doer, words),
  'take-over-answers': (one, doer) => work.takeOverAnswers(one, doer, any),
  'conclude-assessment': work.concludeAssessment,
  'reopen-assessment': (one, doer) => work.reopened(one, doer, any),
  'abandon-assessment': (one, doer) => work.abandonAssessment(one, doer, words),
  'raise-nonconformity': (_, doer) => nonconformity.raiseNonconformity(doer, any, any),
  'answer-nonconformity': (one, doer) => nonconformity.answerNonconformity(one, doer, any),
  'verify-correction': (one, doer) => nonconformity.verifyCorrection(one, doer, words),
  'close-nonconformity': nonconformity.closeNonconformity,
  'reopen-nonconformity': (one, doer) => nonconformity.reopenNonconformity(one, doer, words),
  'hand-over-nonconformity': (one, doer) => nonconformity.handOverNonconformity(one, doer, [words]),
  'void-nonconformity': (one, doer) => nonconformity.voidNonconformity(one, doer, words),
  'intend-certificate': (_, doer) => certificate.intendCertificate(doer, any),
  'publish-certificate': (one, doer) => certificate.publishCertificate(one, doer, words),
  'carry-suspension': (one, doer) => certificate.carrySuspension(one, doer, any),
  'carry-withdrawal': (one, doer) => certificate.carryWithdrawal(one, doer, any),
  'suspend-certificate': (one, doer) => certificate.suspendCertificate(one, doer, words),
  'restore-certificate': (one, doer) => certificate.restoreCertificate(one, doer, words),
  'withdraw-certificate': (one, doer) => certificate.withdrawCertificate(one, doer, words),
  'reopen-withdrawal': (one, doer) => certificate.reopenWithdrawal(one, doer, any),
  'reinstate-certificate': (one: object, doer) =>
    certificate.reinstateCertificate({ ...one, reopened: { involved: [] } } as never, doer, words),
  'reduce-certificate': (one, doer) =>
    certificate.permitChange(one, doer, { kind: 'reduction', reason: words }),
  'reissue-certificate': (one, doer) =>
    certificate.permitChange(one, doer, { kind: 'reissue', reason: words }),
  'propose-change': (one, doer) =>
    certificate.proposeChange(one, doer, { kind: 'reissue', reason: words }, words),
  'confirm-change': certificate.confirmChange,
  'decline-change': (one, doer) => certificate.declineChange(one, doer, words),
  'supersede-certificate': (one, doer) => certificate.supersedeCertificate(one, doer, words),
  'expire-certificate': certificate.expireCertificate,
  'plan-surveillance': (_, doer) => surveillance.planSurveillance(doer, any),
  'assess-surveillance': surveillance.permitSurveillanceAssessment,
  'pass-surveillance': (one, doer) =>
    surveillance.concludeSurveillance(one, doer, { outcome: 'passed', notes: words }, words),
  'fail-surveillance': (one, doer) =>
    surveillance.concludeSurveillance(one, doer, { outcome: 'failed', notes: words }, words),
  'mark-overdue': surveillance.markOverdue,
  'carry-surveillance': (one, doer) => surveillance.carrySurveillance(one, doer, words),
  'resume-surveillance': (one, doer) => surveillance.resumeSurveillance(one, doer, words),
  'lapse-surveillance': (one, doer) => surveillance.lapseSurveillance(one, doer, words),
  'reinstate-surveillance': surveillance.reinstateSurveillance,
  'receive-complaint': (_, doer) => complaint.receiveComplaint(doer, OWN as never, []),
  'assign-complaint': (one, doer) => complaint.assignComplaint(one, doer, words),
  'attach-complaint-file': (one, doer) => complaint.attachComplaintFile(one, doer, any),
  'resolve-complaint': (one, doer) => complaint.resolveComplaint(one, doer, any),
  'import-revision': (_, doer) => revision.draftRevision(doer, any),
  'edit-revision': (one, doer) => revision.editRevision(one, doer, [], []),
  'submit-revision': (one, doer) => revision.submitRevision(one, doer, []),
  'return-revision': (one, doer) => revision.returnRevision(one, doer, words),
  'read-comparison': (one, doer) => publication.readComparison(one, doer, any, any),
  'publish-revision': (one, doer) => publication.permitPublishing(one, doer, []),
  'withdraw-revision': (one, doer) => revision.withdrawRevision(one, doer, words),
  'open-consultation': (_, doer) => consultation.openConsultation(doer, ASKED, any),
  'amend-consultation': (one: object, doer) =>
    consultation.amendConsultation({ ...one, ...ASKED } as never, doer, ASKED),
  'conclude-consultation': (one, doer) => consultation.concludeConsultation(one, doer, words),
  'make-comment-link': (_, doer) => commentLink.makeCommentLink(doer, any, words),
  'revoke-comment-link': commentLink.revokeCommentLink,
  'receive-comment': (_, doer) => comment.permitComment(doer),
  'support-comment': (one: object, doer) =>
    comment.supportComment({ ...one, supports: [] } as never, doer, {
      unit: words,
      position: 'supports',
    }),
  'open-ballot': (_, doer) => ballot.openBallot(doer, any, any),
  'cast-vote': (one: object, doer) =>
    ballot.castVote({ voters: ['anybody'], ...one } as never, doer, any),
  'cancel-ballot': (one, doer) => ballot.cancelBallot(one, doer, words),
  'answer-comment': (one, doer) => comment.answerComment(one, doer, { outcome: 'adopted' }),
  'ask-batch': (_, doer) => batch.askBatch(doer, ISSUING, words),
  'retry-batch': (one: object, doer) =>
    batch.retryBatch({ ...one, act: 'issue-certificate', retried: [] } as never, doer),
  'stop-batch': (one, doer) => batch.stopBatch(one, doer, words),
}

/** What everybody who may ask for a batch may do. */
const ISSUING = { act: 'issue-certificate', items: [{ decision: words }] } as const
const ASKED = {
  title: { en: words },
  opens: '2026-11-23',
  closes: '2026-11-23',
  rules: { unanswered: 'told' },
} as const
const OWN = { organisation: 'own' }
const TABLES: { readonly [kind: string]: { readonly acts: object } } = {
  organisation: organisation.ORGANISATION,
  application: application.APPLICATION,
  assessment: work.ASSESSMENT,
  nonconformity: nonconformity.NONCONFORMITY,
  certificate: certificate.CERTIFICATE,
  surveillance: surveillance.SURVEILLANCE,
  complaint: complaint.COMPLAINT,
  revision: revision.REVISION,
  consultation: consultation.CONSULTATION,
  'comment-link': commentLink.COMMENT_LINK,
  comment: comment.COMMENT,
  ballot: ballot.BALLOT,
  batch: batch.BATCH,
}

/** What the gate says: `passed` where role and state are right, whatever else may be wrong. */
function gate(act: string, state: string, roles: readonly string[], of = OWN): string {
  const at = '2026-11-23T04:00:00.000Z'
  const doer = { person: 'somebody', roles, at, day: '2026-11-23', ...OWN }
  try {
    DONE[act]!({ state, ...of } as never, doer)
  } catch (error) {
    if (!(error instanceof Refusal)) return 'passed'
    if (error.code === 'act-forbidden' || error.code === 'act-untimely') return error.code
  }
  return 'passed'
}

for (const [kind, table] of Object.entries(ALLOWED))
  t.test(`every act on a ${kind}, in every state, by every role`, async (t) => {
    const rows = table
      .trim()
      .split('\n')
      .map((row) => row.trim().split(' | '))
    t.same(
      rows.map(([act = '']) => act).toSorted(),
      Object.keys(TABLES[kind]!.acts).toSorted(),
      'every act of the service is written down here',
    )
    const differing: string[] = []
    let asked = 0
    for (const [act = '', states = '', roles = ''] of rows)
      for (const state of states === '-' ? ['-'] : STATES[kind]!)
        for (const role of ROLES) {
          const mayNot = !roles.split(' ').includes(role)
          const isEarly = !states.split(' ').includes(state)
          const expected = mayNot ? 'act-forbidden' : isEarly ? 'act-untimely' : 'passed'
          const said = gate(act, state, [role])
          asked += 1
          if (said !== expected) differing.push(`${act} ${state} ${role}: ${said}, not ${expected}`)
        }
    t.same(differing, [])
    t.ok(asked >= rows.length * ROLES.length)
  })

t.test('a contact acts for its own organisation only, unless something else lets it', async (t) => {
  const foreign = { organisation: 'foreign' }
  for (const [act, state] of [
    ['withdraw-application', 'received'],
    ['answer-nonconformity', 'open'],
  ] as const) {
    t.equal(gate(act, state, ['contact']), 'passed')
    t.equal(gate(act, state, ['contact'], foreign), 'act-forbidden')
    t.equal(gate(act, state, ['contact', 'clerk'], foreign), 'passed')
  }
  t.equal(gate('withdraw-application', 'received', []), 'act-forbidden', 'no role, no act')
})
