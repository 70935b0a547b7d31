import type { Permission, Reach, KeyScope } from '../../domain/access/scopes.ts'
import type { NamedRecord } from '../../domain/register/names.ts'
import type { Role } from '../../domain/register/roles.ts'
import { REGISTER_ACCESS } from './register-access.ts'

/** Who may use an address. */
export type AccessRow = {
  readonly permission: Permission
  /** The kind of record that `:id` in the address names. */
  readonly record?: NamedRecord
  /** Where there is no register to protect, it is for anybody. */
  readonly isOpenAlone?: true
  /** For whoever shows the token of a comment link, which the route looks at by itself. */
  readonly isByLink?: true
}

/** For anybody: nothing here is secret, and nothing is changed. */
const OPEN: AccessRow = { permission: 'open' }

/** Everybody who works for the body. */
const STAFF = [
  'editor',
  'approver',
  'assessor',
  'reviewer',
  'decision-maker',
  'clerk',
  'reader',
  'operator',
] as const satisfies readonly Role[]

const PRINTING: AccessRow = { permission: staff('work'), isOpenAlone: true }
const TEMPLATES: AccessRow = {
  permission: { scope: 'operate', roles: { editor: 'any', clerk: 'any', operator: 'any' } },
  isOpenAlone: true,
}

/**
 * Who may use which address. An address that is missing here keeps the service from starting; what
 * somebody does behind it is judged again by the table of the record itself.
 */
export const ACCESS_MATRIX: { readonly [route: string]: AccessRow } = {
  'GET /': OPEN,
  'GET /favicon.svg': OPEN,
  'GET /standards': OPEN,
  'GET /standards/:id': OPEN,
  'GET /standards/:id/:edition/:revision': OPEN,
  'GET /standards/:id/comparison': OPEN,
  'GET /studio': OPEN,
  'GET /studio/*': OPEN,
  'GET /studio/assets/:file': OPEN,
  'GET /openapi.json': OPEN,
  'GET /problems': OPEN,
  'GET /problems/:code': OPEN,
  'GET /livez': OPEN,
  'GET /readyz': OPEN,
  'GET /metrics': OPEN,
  'GET /v1/schemas': OPEN,
  'GET /v1/schemas/:name': OPEN,

  'GET /v1/standards': OPEN,
  'GET /v1/standards/:id': OPEN,
  'GET /v1/standards/:id/revision': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/rules': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/questions': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/check': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/test': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/annex': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/assessment-sheet': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/standard-text': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/workbook': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/proof': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/boundary-examples': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/mutants': OPEN,
  'GET /v1/standards/:id/editions/:edition/revisions/:revision/examples/:example': OPEN,
  'GET /v1/packs/:digest': OPEN,
  'POST /v1/score': OPEN,
  'POST /v1/score/result': OPEN,
  'POST /v1/standards/:id/score': OPEN,
  'POST /v1/score/batch': OPEN,
  'POST /v1/receipts/verify': OPEN,
  'POST /v1/explain': OPEN,
  'POST /v1/improve': OPEN,
  // Certificates in force are looked at, and papers look like those of the body.
  'POST /v1/compare': PRINTING,
  'POST /v1/calibrate': OPEN,
  // Over a register it looks at what everybody was answered, and it takes seconds.
  'POST /v1/foresee': PRINTING,

  'GET /v1/documents/kinds': OPEN,
  'GET /v1/documents/kinds/:kind/tags': OPEN,
  'GET /v1/templates': OPEN,
  'GET /v1/templates/versions': OPEN,
  'GET /v1/templates/:sha256': OPEN,
  'GET /v1/templates/:sha256/preview': PRINTING,
  // Papers look like those of the body, so beside a register only its people print them.
  'POST /v1/render': PRINTING,
  'POST /v1/render/batch': PRINTING,
  'POST /v1/templates': TEMPLATES,
  'POST /v1/templates/check': TEMPLATES,
  'POST /v1/templates/mend': TEMPLATES,
  'POST /v1/templates/:sha256/activate': TEMPLATES,

  ...REGISTER_ACCESS,

  'GET /c/:number': OPEN,
  'GET /register': OPEN,
  'GET /verify.html': OPEN,
  'GET /check': OPEN,
  'POST /check': OPEN,
  // Whoever has the link comments in the name of the unit; the page looks at it by itself.
  'GET /comment/:token': OPEN,
  'POST /comment/:token': OPEN,
  'POST /comment/:token/blank': OPEN,
  'GET /v1/public/certificates': OPEN,
  'GET /v1/public/certificates.csv': OPEN,
  'GET /v1/public/certificates/:number': OPEN,
  'POST /v1/public/papers': OPEN,
  'GET /v1/trust/keys': OPEN,
  'GET /v1/public/certificates/:number/proof': OPEN,
  'GET /v1/trust/status-list': OPEN,
  'GET /v1/trust/logs/:log/checkpoint': OPEN,
  'GET /v1/trust/logs/:log/tile/*': OPEN,

  'GET /v1/demonstration': OPEN,
  'POST /v1/demonstration/begin-again': { permission: staff('work') },

  'POST /v1/sessions': OPEN,
  'GET /v1/sessions/current': { permission: staff('read', { contact: 'own' }) },
  'DELETE /v1/sessions/current': { permission: staff('read', { contact: 'own' }) },
}

/** Everybody of the body, and who else is named. */
function staff(scope: KeyScope, others: { readonly [R in Role]?: Reach } = {}): Permission {
  return { scope, roles: { ...Object.fromEntries(STAFF.map((role) => [role, 'any'])), ...others } }
}

/** The row of a route; undefined where the matrix has none. The pages about the API are for anybody. */
export function accessRow(method: string, url: string): AccessRow | undefined {
  if (url === '/docs' || url.startsWith('/docs/')) return OPEN
  return ACCESS_MATRIX[`${method === 'HEAD' ? 'GET' : method} ${url}`]
}
