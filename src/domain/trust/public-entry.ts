import { toBase64url } from './base64url.ts'
import { readClaim } from './claim.ts'
import { TEXT_LANGUAGES, wording, type Text } from '../messages/text.ts'
import { addDays } from '../register/calendar.ts'
import type { Certificate } from '../register/certificate-record.ts'
import { isPastValidity } from '../register/certificate.ts'
import type { Receipt } from '../receipt/receipt.ts'
import type { Names } from '../language/plain-values.ts'
import type { Gap } from '../register/certificate-record.ts'
import type { CertificateStatus } from './status-list.ts'

type Assessed = NonNullable<Receipt['assessment']['subject']>

/** What anybody may know of a certificate (ISO/IEC 17065, 4.6 and 7.8). */
export type PublicEntry = {
  readonly number: string
  readonly status: CertificateStatus
  readonly isSpecimen: boolean
  readonly holder: { readonly name: Names; readonly address: Names; readonly creditCode?: string }
  /** Under whom the register has it since a day, where the holder was on record twice, under two names. */
  readonly heldBy?: { readonly name: Names; readonly since: string }
  readonly standard: {
    readonly id: string
    readonly edition: string
    readonly designation: string
    readonly title: Names
  }
  readonly level: { readonly id: string; readonly title: Names; readonly stars?: number }
  readonly scope: Names
  readonly sites: readonly { readonly name: Names; readonly address?: Names }[]
  readonly firstIssuedOn: string
  readonly validFrom: string
  /** The last day it is, or was to be, valid. */
  readonly validUntil: string
  /** First and last day on which none was in force before it, where a renewal came late. */
  readonly gap?: Gap
  /** Since when it is what it is, where that is not its first day. */
  readonly statusSince?: string
  /** Number of the certificate that took its place. */
  readonly supersededBy?: string
  readonly body: Names
  /** SHA-256 of the paper. */
  readonly document: string
  /** Signature of the claim in its QR code, base64url; absent where none was signed. */
  readonly claim?: string
}

/** What the rules of a certificate call things. */
export type EntryNames = {
  readonly designation: string
  readonly title: Text
  readonly level: { readonly title: Text; readonly stars?: number }
}

/** An issued certificate as the public sees it on a day: its holder is named as on the day of issue. */
export function publicEntry(
  certificate: Exclude<Certificate, { readonly state: 'intended' }>,
  of: {
    /** Whom the receipt names, for certificates from before the address was kept with them. */
    readonly subject: Pick<Assessed, 'name' | 'address' | 'creditCode'> | undefined
    readonly names: EntryNames
    readonly body: Names
    readonly supersededBy: string | undefined
    readonly day: string
  },
): PublicEntry {
  const { subject, names, body, supersededBy, day } = of
  const { number, standard, rules, scope, sites, level, isSpecimen } = certificate
  const { firstIssuedOn, validFrom, validUntil, gap, document } = certificate
  const status = statusOn(certificate, day)
  const since = statusSince(certificate, status)
  const claim = claimSignature(certificate)
  const holder = holderOf(certificate, subject)
  const heldBy = heldByOther(certificate, holder.name)
  return {
    number,
    status,
    isSpecimen,
    holder,
    ...(heldBy === undefined ? {} : { heldBy }),
    standard: {
      id: standard,
      edition: rules.edition,
      designation: names.designation,
      title: namesOf(names.title),
    },
    level: {
      id: level,
      title: namesOf(names.level.title),
      ...(names.level.stars === undefined ? {} : { stars: names.level.stars }),
    },
    scope,
    sites,
    firstIssuedOn,
    validFrom,
    validUntil,
    ...(gap === undefined ? {} : { gap }),
    ...(since === undefined ? {} : { statusSince: since }),
    ...(supersededBy === undefined ? {} : { supersededBy }),
    body,
    document,
    ...(claim === undefined ? {} : { claim }),
  }
}

/** Which claim stands in the QR code of the paper: its signature, undefined where there is none. */
export function claimSignature({ model }: Certificate): string | undefined {
  const { claim } = model.decision
  const signature = claim === undefined ? undefined : readClaim(claim)?.signature
  return signature === undefined ? undefined : toBase64url(signature)
}

/** Name and address of one moment: of the day of issue, or else of the paper that the receipt made. */
function holderOf(
  { holder, address, creditCode }: Pick<Certificate, 'holder' | 'address' | 'creditCode'>,
  subject: Pick<Assessed, 'name' | 'address' | 'creditCode'> | undefined,
): PublicEntry['holder'] {
  if (address !== undefined)
    return { name: holder, address, ...(creditCode === undefined ? {} : { creditCode }) }
  const { name, address: where, creditCode: code } = subject ?? {}
  return {
    name: name === undefined ? holder : namesOf(name),
    address: where === undefined ? {} : namesOf(where),
    ...(code === undefined ? {} : { creditCode: code }),
  }
}

/** The holder that the register names now, where the paper names another. */
function heldByOther({ heldBy }: Certificate, issuedTo: Names): Certificate['heldBy'] {
  if (heldBy === undefined) return undefined
  const isSame = TEXT_LANGUAGES.every(
    (language) => wording(heldBy.name, language) === wording(issuedTo, language),
  )
  return isSame ? undefined : heldBy
}

/** What a certificate is on a day, whether the register was told yet or not. */
export function statusOn(
  certificate: Exclude<Certificate, { readonly state: 'intended' }>,
  day: string,
): CertificateStatus {
  const isLive = certificate.state === 'active' || certificate.state === 'suspended'
  return isLive && isPastValidity(certificate, day) ? 'expired' : certificate.state
}

function statusSince(
  certificate: Exclude<Certificate, { readonly state: 'intended' }>,
  status: CertificateStatus,
): string | undefined {
  if (certificate.state === 'suspended' && status === 'suspended') return certificate.suspended.on
  if (certificate.state === 'withdrawn') return certificate.withdrawn.on
  if (certificate.state === 'expired') return certificate.expiredOn
  return status === 'expired' ? addDays(certificate.validUntil, 1) : undefined
}

function namesOf(text: Text): Names {
  if (typeof text !== 'string') return text
  return Object.fromEntries(TEXT_LANGUAGES.map((language) => [language, text]))
}

/** What a status is in the table: data for programs, the same whoever reads. */
const LISTED_STATUS: { readonly [S in CertificateStatus]: string } = {
  active: 'Valid',
  suspended: 'Suspended',
  withdrawn: 'Withdrawn',
  expired: 'Expired',
  superseded: 'Superseded',
}

/**
 * The columns of the register as a table. The first fourteen carry what IAF CertSearch asks of a
 * certificate (identity, entity, scheme, scope, status, dates, body); the rest is ours.
 */
export const ENTRY_COLUMNS: readonly (readonly [
  name: string,
  value: (entry: PublicEntry) => string,
])[] = [
  ['certification_number', ({ number }) => number],
  [
    'certification_status',
    ({ status, isSpecimen }) => (isSpecimen ? 'Specimen' : LISTED_STATUS[status]),
  ],
  ['certified_entity_name', ({ holder }) => holder.name.zh ?? holder.name.en ?? ''],
  ['certified_entity_name_en', ({ holder }) => holder.name.en ?? ''],
  ['certified_entity_identifier', ({ holder }) => holder.creditCode ?? ''],
  ['certified_entity_address', ({ holder }) => wording(holder.address, 'zh')],
  ['certified_entity_address_en', ({ holder }) => holder.address.en ?? ''],
  ['standard', ({ standard }) => standard.designation],
  ['scope', ({ scope }) => wording(scope, 'zh')],
  ['scope_en', ({ scope }) => scope.en ?? ''],
  ['original_issue_date', ({ firstIssuedOn }) => firstIssuedOn],
  ['issue_date', ({ validFrom }) => validFrom],
  ['expiry_date', ({ validUntil }) => validUntil],
  ['certification_body', ({ body }) => body.en ?? wording(body, 'zh')],
  ['sites', ({ sites }) => sites.map(({ name }) => wording(name, 'zh')).join('; ')],
  ['level', ({ level }) => level.id],
  ['level_title', ({ level }) => wording(level.title, 'zh')],
  ['status_since', ({ statusSince: since }) => since ?? ''],
  ['superseded_by', ({ supersededBy }) => supersededBy ?? ''],
  ['specimen', ({ isSpecimen }) => (isSpecimen ? 'SPECIMEN' : '')],
  ['document_sha256', ({ document }) => document],
]
