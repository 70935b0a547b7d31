import { AUDIT_READERS } from '../../app/register/read-audit.ts'
import { API_KEY } from '../../domain/access/api-key.ts'
import { PERSON } from '../../domain/access/person.ts'
import type { Permission, Reach, KeyScope } from '../../domain/access/scopes.ts'
import { APPLICATION } from '../../domain/register/application.ts'
import { ASSESSMENT } from '../../domain/register/assessment-work.ts'
import { BALLOT } from '../../domain/register/ballot.ts'
import { BATCH } from '../../domain/register/batch.ts'
import { CERTIFICATE } from '../../domain/register/certificate.ts'
import { COMMENT } from '../../domain/register/comment.ts'
import { COMMENT_LINK } from '../../domain/register/comment-link.ts'
import { COMPLAINT } from '../../domain/register/complaint.ts'
import { CONSULTATION } from '../../domain/register/consultation.ts'
import type { Lifecycle } from '../../domain/register/lifecycle.ts'
import type { NamedRecord } from '../../domain/register/names.ts'
import { NONCONFORMITY } from '../../domain/register/nonconformity.ts'
import { ORGANISATION } from '../../domain/register/organisation.ts'
import { ROLES, type Role } from '../../domain/register/roles.ts'
import { REVISION } from '../../domain/register/rules-revision.ts'
import { SURVEILLANCE } from '../../domain/register/surveillance.ts'
import { SIGNING_KEY } from '../../domain/trust/signing-key-record.ts'
import type { AccessRow } from './access-matrix.ts'

/** Everybody who works for the body sees all of it; an organisation sees what is its own. */
const STAFF: { readonly [R in Role]?: Reach } = Object.fromEntries(
  ROLES.filter((role) => role !== 'contact').map((role) => [role, 'any']),
)
const STAFF_AND_OWN: { readonly [R in Role]?: Reach } = { ...STAFF, contact: 'own' }

/** Who may use the addresses of the register. What is done is judged again by the record's own table. */
export const REGISTER_ACCESS: { readonly [route: string]: AccessRow } = {
  ...reading('/v1/organisations', 'organisation', STAFF_AND_OWN),
  'POST /v1/organisations': acting(ORGANISATION, 'register-organisation'),
  'PUT /v1/organisations/:id': acting(ORGANISATION, 'amend-organisation'),
  'POST /v1/organisations/:id/merge': acting(ORGANISATION, 'merge-organisation'),
  'GET /v1/organisations/:id/alike': seeing('organisation', STAFF),

  ...reading('/v1/applications', 'application', STAFF_AND_OWN),
  'POST /v1/applications': acting(APPLICATION, 'receive-application'),
  'POST /v1/applications/:id/start-review': acting(APPLICATION, 'start-application-review'),
  'POST /v1/applications/:id/accept': acting(APPLICATION, 'accept-application'),
  'POST /v1/applications/:id/refuse': acting(APPLICATION, 'refuse-application'),
  'POST /v1/applications/:id/withdraw': acting(APPLICATION, 'withdraw-application'),

  ...reading('/v1/assessments', 'assessment', STAFF),
  'POST /v1/assessments': acting(ASSESSMENT, 'plan-assessment'),
  'GET /v1/assessments/:id/plan': seeing('assessment', STAFF),
  'PUT /v1/assessments/:id/plan': acting(ASSESSMENT, 'change-plan'),
  'POST /v1/assessments/:id/start': acting(ASSESSMENT, 'start-assessment'),
  'POST /v1/assessments/:id/take-over': acting(ASSESSMENT, 'take-over-answers'),
  'POST /v1/assessments/:id/answers': acting(ASSESSMENT, 'record-answers'),
  'PATCH /v1/assessments/:id/consensus': acting(ASSESSMENT, 'record-consensus'),
  'POST /v1/assessments/:id/evidence': acting(ASSESSMENT, 'attach-evidence'),
  'GET /v1/assessments/:id/evidence/:file': seeing('assessment', STAFF),
  'PUT /v1/assessments/:id/report': acting(ASSESSMENT, 'report-assessment'),
  'GET /v1/assessments/:id/preview': seeing('assessment', STAFF),
  'POST /v1/assessments/:id/evaluate': acting(ASSESSMENT, 'evaluate-assessment'),
  'POST /v1/assessments/:id/review': acting(ASSESSMENT, 'review-evaluation'),
  'POST /v1/assessments/:id/decide': acting(ASSESSMENT, 'decide-certification'),
  'POST /v1/assessments/:id/return': acting(ASSESSMENT, 'return-assessment'),
  'POST /v1/assessments/:id/reopen': acting(ASSESSMENT, 'reopen-assessment'),
  'POST /v1/assessments/:id/abandon': acting(ASSESSMENT, 'abandon-assessment'),
  'POST /v1/assessments/:id/nonconformities': {
    ...acting(NONCONFORMITY, 'raise-nonconformity'),
    record: 'assessment',
  },
  ...reading('/v1/answer-sheets', 'answer-sheet', STAFF),

  ...reading('/v1/evaluations', 'evaluation', STAFF_AND_OWN),
  'GET /v1/evaluations/:id/receipt': seeing('evaluation', STAFF_AND_OWN),
  'GET /v1/evaluations/:id/report': seeing('evaluation', STAFF_AND_OWN),
  // What everybody was answered, by name.
  'GET /v1/evaluations/assessments': { permission: { scope: 'read', roles: STAFF } },
  ...reading('/v1/reviews', 'review', STAFF),

  ...reading('/v1/nonconformities', 'nonconformity', STAFF_AND_OWN),
  'POST /v1/nonconformities/:id/answer': acting(NONCONFORMITY, 'answer-nonconformity'),
  'POST /v1/nonconformities/:id/verify': acting(NONCONFORMITY, 'verify-correction'),
  'POST /v1/nonconformities/:id/close': acting(NONCONFORMITY, 'close-nonconformity'),
  'POST /v1/nonconformities/:id/reopen': acting(NONCONFORMITY, 'reopen-nonconformity'),

  'GET /v1/waiting': { permission: { scope: 'read', roles: STAFF } },
  ...reading('/v1/decisions', 'decision', STAFF_AND_OWN),
  'GET /v1/decisions/:id/record': seeing('decision', STAFF),
  'GET /v1/grants': { permission: { scope: 'read', roles: STAFF } },
  'GET /v1/grants/:decision/preview': { permission: { scope: 'read', roles: STAFF } },
  ...reading('/v1/certificates', 'certificate', STAFF_AND_OWN),
  'POST /v1/certificates': acting(CERTIFICATE, 'intend-certificate'),
  'GET /v1/certificates/templates': { permission: { scope: 'read', roles: STAFF } },
  'GET /v1/certificates/table': { permission: { scope: 'read', roles: STAFF } },
  'POST /v1/certificates/papers': acting(CERTIFICATE, 'intend-certificate'),
  'GET /v1/certificates/:id/document': seeing('certificate', STAFF_AND_OWN),
  'GET /v1/certificates/:id/copy': seeing('certificate', STAFF_AND_OWN),
  'GET /v1/certificates/:id/notices/:place/letter': seeing('certificate', STAFF_AND_OWN),
  'GET /v1/certificates/:id/label': seeing('certificate', STAFF_AND_OWN),
  'POST /v1/certificates/:id/suspend': acting(CERTIFICATE, 'suspend-certificate'),
  'POST /v1/certificates/:id/restore': acting(CERTIFICATE, 'restore-certificate'),
  'POST /v1/certificates/:id/reopen': acting(CERTIFICATE, 'reopen-withdrawal'),
  'POST /v1/certificates/:id/withdraw': acting(CERTIFICATE, 'withdraw-certificate'),
  'POST /v1/certificates/:id/reduce': acting(CERTIFICATE, 'reduce-certificate'),
  'POST /v1/certificates/:id/reissue': acting(CERTIFICATE, 'reissue-certificate'),
  'POST /v1/certificates/:id/propose': acting(CERTIFICATE, 'propose-change'),
  'POST /v1/certificates/:id/confirm': acting(CERTIFICATE, 'confirm-change'),
  'POST /v1/certificates/:id/decline': acting(CERTIFICATE, 'decline-change'),

  ...reading('/v1/surveillance', 'surveillance', STAFF_AND_OWN),
  'POST /v1/surveillance/:id/assessment': acting(SURVEILLANCE, 'assess-surveillance'),
  'POST /v1/surveillance/:id/conclude': {
    permission: { scope: 'work', roles: rolesOf(SURVEILLANCE.acts['pass-surveillance'].roles) },
    record: 'surveillance',
  },

  'GET /v1/reminders': { permission: { scope: 'read', roles: STAFF_AND_OWN } },
  'GET /v1/reminders/feed.json': { permission: { scope: 'read', roles: STAFF_AND_OWN } },
  'GET /v1/reminders/calendar.ics': { permission: { scope: 'read', roles: STAFF_AND_OWN } },

  ...reading('/v1/batches', 'batch', STAFF),
  'GET /v1/batches/:id/progress': seeing('batch', STAFF),
  'GET /v1/batches/:id/items': seeing('batch', STAFF),
  'POST /v1/batches': acting(BATCH, 'ask-batch'),
  'POST /v1/batches/:id/retry': acting(BATCH, 'retry-batch'),
  'POST /v1/batches/:id/stop': acting(BATCH, 'stop-batch'),

  ...reading('/v1/complaints', 'complaint', STAFF_AND_OWN),
  'POST /v1/complaints': acting(COMPLAINT, 'receive-complaint'),
  'POST /v1/complaints/:id/files': acting(COMPLAINT, 'attach-complaint-file'),
  'GET /v1/complaints/:id/files/:file': seeing('complaint', STAFF_AND_OWN),
  'POST /v1/complaints/:id/assign': acting(COMPLAINT, 'assign-complaint'),
  'POST /v1/complaints/:id/resolve': acting(COMPLAINT, 'resolve-complaint'),

  ...reading('/v1/revisions', 'revision', STAFF),
  'GET /v1/revisions/:id/files': seeing('revision', STAFF),
  'GET /v1/revisions/:id/check': seeing('revision', STAFF),
  'GET /v1/revisions/:id/standing': seeing('revision', STAFF),
  'PUT /v1/revisions/:id/presence': seeing('revision', STAFF),
  'GET /v1/revisions/:id/pack': seeing('revision', STAFF),
  'GET /v1/revisions/:id/rules': seeing('revision', STAFF),
  'GET /v1/revisions/:id/questions': seeing('revision', STAFF),
  'POST /v1/revisions/:id/score': seeing('revision', STAFF),
  'POST /v1/revisions/:id/explain': seeing('revision', STAFF),
  'GET /v1/revisions/:id/test': seeing('revision', STAFF),
  'GET /v1/revisions/:id/annex': seeing('revision', STAFF),
  'GET /v1/revisions/:id/assessment-sheet': seeing('revision', STAFF),
  'GET /v1/revisions/:id/standard-text': seeing('revision', STAFF),
  'GET /v1/revisions/:id/drafting-note': seeing('revision', STAFF),
  'GET /v1/revisions/:id/workbook': seeing('revision', STAFF),
  'GET /v1/revisions/:id/proof': seeing('revision', STAFF),
  'GET /v1/revisions/:id/boundary-examples': seeing('revision', STAFF),
  'GET /v1/revisions/:id/mutants': seeing('revision', STAFF),
  'GET /v1/revisions/:id/comparison': seeing('revision', STAFF),
  'POST /v1/revisions': acting(REVISION, 'import-revision', 'rules'),
  'POST /v1/clause-tables': acting(REVISION, 'import-revision', 'rules'),
  'POST /v1/clause-tables/draft': acting(REVISION, 'import-revision', 'rules'),
  'POST /v1/revisions/:id/successor': acting(REVISION, 'import-revision', 'rules'),
  'POST /v1/standards/:id/editions/:edition/revisions/:revision/successor': {
    permission: acting(REVISION, 'import-revision', 'rules').permission,
  },
  'PATCH /v1/revisions/:id': acting(REVISION, 'edit-revision', 'rules'),
  'POST /v1/revisions/:id/workbook': acting(REVISION, 'edit-revision', 'rules'),
  'POST /v1/revisions/:id/workbook/reading': acting(REVISION, 'edit-revision', 'rules'),
  'POST /v1/revisions/:id/submit': acting(REVISION, 'submit-revision', 'rules'),
  'POST /v1/revisions/:id/return': acting(REVISION, 'return-revision', 'rules'),
  'GET /v1/revisions/:id/readiness': seeing('revision', STAFF),
  'POST /v1/revisions/:id/read': acting(REVISION, 'read-comparison', 'rules'),
  'POST /v1/revisions/:id/publish': acting(REVISION, 'publish-revision', 'rules'),
  'POST /v1/revisions/:id/withdraw': acting(REVISION, 'withdraw-revision', 'rules'),

  'GET /v1/revisions/:id/comments': seeing('revision', STAFF),
  'POST /v1/revisions/:id/consultations': {
    ...acting(CONSULTATION, 'open-consultation', 'rules'),
    record: 'revision',
  },
  ...reading('/v1/consultations', 'consultation', STAFF),
  'PUT /v1/consultations/:id': acting(CONSULTATION, 'amend-consultation', 'rules'),
  'POST /v1/consultations/:id/conclude': acting(CONSULTATION, 'conclude-consultation', 'rules'),
  'GET /v1/consultations/:id/comments': seeing('consultation', STAFF),
  'GET /v1/consultations/:id/table': seeing('consultation', STAFF),
  ...reading('/v1/ballots', 'ballot', STAFF),
  'GET /v1/ballots/:id/result': seeing('ballot', STAFF),
  'GET /v1/ballots/:id/minutes': seeing('ballot', STAFF),
  'POST /v1/revisions/:id/ballots': {
    ...acting(BALLOT, 'open-ballot', 'rules'),
    record: 'revision',
  },
  'POST /v1/ballots/:id/votes': acting(BALLOT, 'cast-vote'),
  'POST /v1/ballots/:id/cancel': acting(BALLOT, 'cancel-ballot', 'rules'),
  'POST /v1/consultations/:id/answers': {
    ...acting(COMMENT, 'answer-comment'),
    record: 'consultation',
  },
  'POST /v1/consultations/:id/sheets': {
    ...acting(COMMENT, 'receive-comment'),
    record: 'consultation',
  },
  ...reading('/v1/comment-links', 'comment-link', STAFF),
  'POST /v1/comment-links': acting(COMMENT_LINK, 'make-comment-link'),
  'POST /v1/comment-links/:id/revoke': acting(COMMENT_LINK, 'revoke-comment-link'),
  ...reading('/v1/comments', 'comment', STAFF),
  'GET /v1/comments/:id/effect': seeing('comment', STAFF),
  'POST /v1/comments': acting(COMMENT, 'receive-comment'),
  'POST /v1/comments/:id/support': acting(COMMENT, 'support-comment'),
  'POST /v1/comments/:id/answer': acting(COMMENT, 'answer-comment'),
  // A unit that was asked for comments shows the token of its link.
  'GET /v1/commenting': { permission: 'open', isByLink: true },
  'POST /v1/commenting/comments': { permission: 'open', isByLink: true },
  'POST /v1/commenting/blank': { permission: 'open', isByLink: true },

  'GET /v1/persons': { permission: { scope: 'read', roles: STAFF } },
  'GET /v1/persons/:id': seeing('person', STAFF),
  'POST /v1/persons': acting(PERSON, 'add-person', 'operate'),
  'PUT /v1/persons/:id': acting(PERSON, 'amend-person', 'operate'),
  'POST /v1/persons/:id/disable': acting(PERSON, 'disable-person', 'operate'),
  'POST /v1/persons/:id/enable': acting(PERSON, 'enable-person', 'operate'),
  'POST /v1/persons/:id/unlock': {
    permission: { scope: 'operate', roles: { operator: 'any' } },
    record: 'person',
  },
  // People set their own password; the verb refuses those of others to all but operators.
  'POST /v1/persons/:id/password': {
    permission: { scope: 'operate', roles: { ...STAFF, contact: 'any' } },
  },
  'POST /v1/persons/:id/second-factor': {
    permission: { scope: 'operate', roles: { ...STAFF, contact: 'any' } },
  },
  'POST /v1/persons/:id/second-factor/confirm': {
    permission: { scope: 'operate', roles: { ...STAFF, contact: 'any' } },
  },
  'POST /v1/persons/:id/second-factor/reset': acting(PERSON, 'reset-second-factor', 'operate'),
  'GET /v1/api-keys': { permission: { scope: 'operate', roles: { operator: 'any' } } },
  'GET /v1/api-keys/:id': { permission: { scope: 'operate', roles: { operator: 'any' } } },
  'POST /v1/api-keys': acting(API_KEY, 'make-api-key', 'operate'),
  'POST /v1/api-keys/:id/revoke': acting(API_KEY, 'revoke-api-key', 'operate'),
  'POST /v1/signing-keys': acting(SIGNING_KEY, 'make-signing-key', 'operate'),
  'POST /v1/signing-keys/:id/revoke': acting(SIGNING_KEY, 'revoke-signing-key', 'operate'),

  'GET /v1/body': { permission: { scope: 'read', roles: STAFF } },

  'GET /v1/audit': { permission: { scope: 'read', roles: rolesOf(AUDIT_READERS) } },
  'GET /v1/audit/verdict': { permission: { scope: 'operate', roles: rolesOf(AUDIT_READERS) } },
}

/** The three addresses by which records of a kind are read. What was done to them is for the staff. */
function reading(
  path: string,
  record: NamedRecord,
  roles: { readonly [R in Role]?: Reach },
): { readonly [route: string]: AccessRow } {
  return {
    [`GET ${path}`]: { permission: { scope: 'read', roles } },
    [`GET ${path}/:id`]: seeing(record, roles),
    [`GET ${path}/:id/history`]: seeing(record, STAFF),
  }
}

function seeing(record: NamedRecord, roles: { readonly [R in Role]?: Reach }): AccessRow {
  return { permission: { scope: 'read', roles }, record }
}

/** Those whom the table of the record lets do it; a contact for its own organisation. */
function acting<Name extends string>(
  { kind, acts }: Lifecycle<string, Name>,
  act: Name,
  scope: KeyScope = 'work',
): AccessRow {
  const permission: Permission = { scope, roles: rolesOf(acts[act].roles) }
  return { permission, record: kind }
}

function rolesOf(roles: readonly Role[]): { readonly [R in Role]?: Reach } {
  return Object.fromEntries(roles.map((role) => [role, role === 'contact' ? 'own' : 'any']))
}
