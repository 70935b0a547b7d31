/** Where the reader is in the studio, read from the address. */
export type Place =
  | { readonly page: 'begin' }
  | { readonly page: 'calculator'; readonly revision: RevisionAddress }
  | { readonly page: RoomPage }
  | { readonly page: 'certificate' | 'evaluation' | 'complaint'; readonly id: string }
  | { readonly page: 'ruler'; readonly revision: RevisionAddress }
  | { readonly page: 'draft'; readonly id: string; readonly view: DraftView }
  | { readonly page: 'missing'; readonly path: string }

/** Pages for those who are signed in. */
type RoomPage =
  | 'sign-in'
  | 'account'
  | 'people'
  | 'keys'
  | 'setup'
  | 'certificates'
  | 'waiting'
  | 'bring-complaint'
  | 'drafts'
  | 'clause-table'
  | 'templates'

/** What can be done with a draft, each on a page of its own. */
export type DraftView =
  | 'workbench'
  | 'workbook'
  | 'calculator'
  | 'ruler'
  | 'comments'
  | 'ballot'
  | 'publication'
  | 'history'

export type RevisionAddress = {
  readonly standard: string
  readonly edition: string
  readonly revision: string
}

const OF_RECORD = /^\/studio\/(certificates|decisions|complaints)\/([^/]+)\/?$/
const DRAFT =
  /^\/studio\/drafts\/([^/]+)(?:\/(workbook|calculator|ruler|comments|ballot|publication|history))?\/?$/
const OF_REVISION = /^\/studio\/standards\/([^/]+)\/([^/]+)\/([1-9]\d*)\/(calculator|ruler)\/?$/

/** Where a complaint or an appeal is put on record. */
export const BRING_COMPLAINT = '/studio/complaints/new'

const ROOMS: { readonly [path: string]: RoomPage | undefined } = {
  '/studio/sign-in': 'sign-in',
  '/studio/account': 'account',
  '/studio/people': 'people',
  '/studio/keys': 'keys',
  '/studio/setup': 'setup',
  '/studio/certificates': 'certificates',
  '/studio/decisions': 'waiting',
  [BRING_COMPLAINT]: 'bring-complaint',
  '/studio/drafts': 'drafts',
  '/studio/drafts/from-table': 'clause-table',
  '/studio/templates': 'templates',
}

const PAGES_OF_RECORDS = {
  certificates: 'certificate',
  decisions: 'evaluation',
  complaints: 'complaint',
} as const

/** The place that an address names; what it does not know is missing. */
export function placeAt(path: string): Place {
  if (/^\/studio\/?$/.test(path)) return { page: 'begin' }
  const room = ROOMS[path.replace(/\/$/, '')]
  if (room !== undefined) return { page: room }
  const [, kind, record] = OF_RECORD.exec(path) ?? []
  if (kind !== undefined && record !== undefined)
    return {
      page: PAGES_OF_RECORDS[kind as keyof typeof PAGES_OF_RECORDS],
      id: decodeURIComponent(record),
    }
  const [, draft, view = 'workbench'] = DRAFT.exec(path) ?? []
  if (draft !== undefined)
    return { page: 'draft', id: decodeURIComponent(draft), view: view as DraftView }
  const [, standard, edition, revision, page] = OF_REVISION.exec(path) ?? []
  if (standard === undefined || edition === undefined || revision === undefined)
    return { page: 'missing', path }
  return {
    page: page === 'ruler' ? 'ruler' : 'calculator',
    revision: {
      standard: decodeURIComponent(standard),
      edition: decodeURIComponent(edition),
      revision,
    },
  }
}

/** The address of the calculator of a revision. */
export function calculatorAddress(revision: RevisionAddress): string {
  return `/studio${readingAddress(revision)}/calculator`
}

/** The address of the page of a certificate, by the id of its record. */
export function certificateAddress(id: string): string {
  return `/studio/certificates/${encodeURIComponent(id)}`
}

/** The address of the page on which an assessment is reviewed and decided, by the id of its record. */
export function evaluationAddress(assessment: string): string {
  return `/studio/decisions/${encodeURIComponent(assessment)}`
}

/** The address of the page of a complaint or an appeal, by the id of its record. */
export function complaintAddress(id: string): string {
  return `/studio/complaints/${encodeURIComponent(id)}`
}

/** The address of a nonconformity, on the page of the assessment that found it. */
export function nonconformityAddress(assessment: string, id: string, language: string): string {
  return `${inLanguage(evaluationAddress(assessment), language)}#${id}`
}

/** The address of a page of a draft, by the id of its record. */
export function draftAddress(id: string, view: DraftView = 'workbench'): string {
  return `/studio/drafts/${encodeURIComponent(id)}${view === 'workbench' ? '' : `/${view}`}`
}

/** The address of the ruler of a revision. */
export function rulerAddress(revision: RevisionAddress): string {
  return `/studio${readingAddress(revision)}/ruler`
}

/** The address at which a revision is read. */
export function readingAddress({ standard, edition, revision }: RevisionAddress): string {
  return `/standards/${[standard, edition, revision].map(encodeURIComponent).join('/')}`
}

/** An address of this service, in the language that the reader chose, with what it asks besides. */
export function inLanguage(
  address: string,
  language: string,
  more: Readonly<Record<string, string>> = {},
): string {
  return `${address}?${new URLSearchParams({ ...more, language }).toString()}`
}
