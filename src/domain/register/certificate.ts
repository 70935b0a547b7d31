import type { Decision as PaperDecision } from '../document/decision.ts'
import type { DocumentLanguage } from '../document/kinds.ts'
import { fault } from '../fault.ts'
import { message } from '../messages/message.ts'
import { wording } from '../pack/text.ts'
import type { Site } from './application.ts'
import type { PinnedRules } from './assessment-work.ts'
import { addDays } from './calendar.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { blankFault, permit, refuseFaults, refuseInvolved, type Lifecycle } from './lifecycle.ts'
import { actName } from './names.ts'
import type { Names } from './organisation.ts'
import type { Gap } from './succession.ts'

/** Everything the paper is made from, fixed before the paper is made: rendering it twice gives the same bytes. */
export type CertificateModel = {
  /** What people decided, as the paper states it. */
  readonly decision: PaperDecision
  readonly language: DocumentLanguage
  /** SHA-256 of the stored receipt that the paper is made from. */
  readonly receipt: string
  /** SHA-256 of the stored template. */
  readonly template: string
}

/** A notice about a certificate: why it is no longer, or again, what it was. */
export type Notice = Signed & { readonly reason: string; readonly on: string }

type Intended = {
  readonly number: string
  readonly organisation: string
  readonly standard: string
  readonly decision: string
  readonly assessment: string
  readonly evaluation: string
  readonly rules: PinnedRules
  readonly holder: Names
  readonly scope: Names
  readonly sites: readonly Site[]
  readonly level: string
  readonly isSpecimen: boolean
  readonly firstIssuedOn: string
  readonly validFrom: string
  /** The last day it is valid. */
  readonly validUntil: string
  readonly surveillanceDue: readonly string[]
  readonly model: CertificateModel
  /** Everybody who assessed. */
  readonly assessors: readonly string[]
  /** The certificate whose place it takes. */
  readonly replaces?: string
  /** Assessments before this one that its term rests on; their nonconformities go on with it. */
  readonly earlier?: readonly string[]
  /** Days before it on which no certificate was in force, where it is a renewal that came late. */
  readonly gap?: Gap
  readonly intended: Signed
}
type Issued = Intended & {
  /** SHA-256 of the stored paper. */
  readonly document: string
  readonly issued: Signed
  /** Suspensions and restorations so far, those of the certificates before it included, oldest first. */
  readonly notices: readonly (Notice & { readonly act: string })[]
}

/** A statement of conformity on a positive decision (ISO/IEC 17065, 7.7 and 7.11). */
export type Certificate =
  | (Intended & { readonly state: 'intended' })
  | (Issued & { readonly state: 'active' })
  | (Issued & { readonly state: 'suspended'; readonly suspended: Notice })
  | (Issued & { readonly state: 'withdrawn'; readonly withdrawn: Notice })
  | (Issued & { readonly state: 'expired'; readonly expiredOn: string })
  | (Issued & { readonly state: 'superseded'; readonly supersededBy: string })

/** What is there before an intent becomes a certificate. */
export type CertificateIntent = Intended

/** States in which a certificate occupies its scope. */
export const LIVE: readonly Certificate['state'][] = ['active', 'suspended']

export const CERTIFICATE = {
  kind: 'certificate',
  acts: {
    'intend-certificate': {
      from: null,
      to: 'intended',
      roles: ['clerk', 'decision-maker'],
      needs: 'a decision that grants, and no other live certificate for the scope',
    },
    'publish-certificate': {
      from: ['intended'],
      to: 'active',
      roles: ['clerk', 'decision-maker', 'operator'],
    },
    'carry-suspension': {
      from: ['active'],
      to: 'suspended',
      roles: ['clerk', 'decision-maker', 'operator'],
      needs: 'to take the place of a certificate that is suspended',
    },
    'carry-withdrawal': {
      from: ['active'],
      to: 'withdrawn',
      roles: ['clerk', 'decision-maker', 'operator'],
      needs: 'to have been made in the place of a certificate that was withdrawn meanwhile',
    },
    'suspend-certificate': {
      from: ['active'],
      to: 'suspended',
      roles: ['decision-maker'],
      needs: 'a reason, and not to have assessed',
    },
    'restore-certificate': {
      from: ['suspended'],
      to: 'active',
      roles: ['decision-maker'],
      needs: 'a reason, and not to have assessed',
    },
    'withdraw-certificate': {
      from: ['active', 'suspended'],
      to: 'withdrawn',
      roles: ['decision-maker'],
      needs: 'a reason, and not to have assessed',
    },
    'reduce-certificate': {
      from: ['active', 'suspended'],
      roles: ['decision-maker'],
      needs: 'a reason, less than before, and not to have assessed',
    },
    'supersede-certificate': {
      from: ['active', 'suspended'],
      to: 'superseded',
      roles: ['clerk', 'decision-maker', 'operator'],
      needs: 'the certificate that takes its place',
    },
    'expire-certificate': {
      from: ['active', 'suspended'],
      to: 'expired',
      roles: ['operator', 'clerk'],
      needs: 'the last day of validity to be past',
    },
  },
} as const satisfies Lifecycle<Certificate['state']>

/**
 * What no two live certificates have in common: organisation, standard and scope, however the words
 * of the scope are spaced and cased.
 */
export function scopeKey(of: {
  readonly organisation: string
  readonly standard: string
  readonly scope: Names
}): string {
  const scope = wording(of.scope, 'zh').normalize('NFKC').replaceAll(/\s+/g, ' ').trim()
  return JSON.stringify([of.organisation, of.standard, scope.toLowerCase()])
}

/** The intent is on record. */
export function intendCertificate(doer: Doer, intent: Omit<Intended, 'intended'>): Certificate {
  permit(CERTIFICATE, 'intend-certificate', undefined, doer)
  return { state: 'intended', ...intent, intended: signed(doer) }
}

/**
 * The paper is stored under its digest, and the certificate stands, with the notices of the one whose
 * place it takes.
 */
export function publishCertificate(
  before: Certificate,
  doer: Doer,
  document: string,
  predecessor?: Certificate,
): Certificate {
  permit(CERTIFICATE, 'publish-certificate', before, doer)
  const notices = predecessor !== undefined && 'notices' in predecessor ? predecessor.notices : []
  return { ...intendedOf(before), state: 'active', document, issued: signed(doer), notices }
}

/** The suspension of the one whose place it takes goes on, until somebody restores it. */
export function carrySuspension(before: Certificate, doer: Doer, notice: Notice): Certificate {
  permit(CERTIFICATE, 'carry-suspension', before, doer)
  return { ...issuedOf(before), state: 'suspended', suspended: plainNotice(notice) }
}

/** The one whose place it was to take was withdrawn while it was made. */
export function carryWithdrawal(before: Certificate, doer: Doer, notice: Notice): Certificate {
  permit(CERTIFICATE, 'carry-withdrawal', before, doer)
  return { ...issuedOf(before), state: 'withdrawn', withdrawn: plainNotice(notice) }
}

/** Not valid for the time being. */
export function suspendCertificate(before: Certificate, doer: Doer, reason: string): Certificate {
  const notice = judged('suspend-certificate', before, doer, reason)
  return {
    ...withNotice(before, 'suspend-certificate', notice),
    state: 'suspended',
    suspended: notice,
  }
}

/** Valid again. Refused after its last day. */
export function restoreCertificate(before: Certificate, doer: Doer, reason: string): Certificate {
  const notice = judged('restore-certificate', before, doer, reason)
  if (isPastValidity(before, doer.day))
    refuseFaults('restoration', [
      fault(message('fault-validity-past', { date: { date: before.validUntil } }), '/validUntil'),
    ])
  return { ...withNotice(before, 'restore-certificate', notice), state: 'active' }
}

/** Taken back for good. */
export function withdrawCertificate(before: Certificate, doer: Doer, reason: string): Certificate {
  const notice = judged('withdraw-certificate', before, doer, reason)
  return {
    ...withNotice(before, 'withdraw-certificate', notice),
    state: 'withdrawn',
    withdrawn: notice,
  }
}

/** Refuses whoever may not reduce this certificate, and reductions without reason. */
export function permitReduction(before: Certificate, doer: Doer, reason: string): void {
  judged('reduce-certificate', before, doer, reason)
}

/** Another certificate took its place. */
export function supersedeCertificate(
  before: Certificate,
  doer: Doer,
  supersededBy: string,
): Certificate {
  permit(CERTIFICATE, 'supersede-certificate', before, doer)
  return { ...issuedOf(before), state: 'superseded', supersededBy }
}

/** Its last day is past. */
export function expireCertificate(before: Certificate, doer: Doer): Certificate {
  permit(CERTIFICATE, 'expire-certificate', before, doer)
  return { ...issuedOf(before), state: 'expired', expiredOn: addDays(before.validUntil, 1) }
}

/** Whether its last day is past, whatever the register says yet. */
export function isPastValidity({ validUntil }: Pick<Intended, 'validUntil'>, day: string): boolean {
  return day > validUntil
}

function judged(
  act:
    | 'suspend-certificate'
    | 'restore-certificate'
    | 'withdraw-certificate'
    | 'reduce-certificate',
  before: Certificate,
  doer: Doer,
  reason: string,
): Notice {
  permit(CERTIFICATE, act, before, doer)
  const why = message('refusal-duties-mixed--assessed', { act: actName(act) })
  refuseInvolved(doer.person, before.assessors, why)
  refuseFaults('notice', blankFault('/reason', reason, message('words-reason')))
  return { ...signed(doer), reason, on: doer.day }
}

/** A notice as the state says it, without the act that it came from. */
function plainNotice({ by, at, reason, on }: Notice): Notice {
  return { by, at, reason, on }
}

function withNotice(before: Certificate, act: string, notice: Notice): Issued {
  const issued = issuedOf(before)
  return { ...issued, notices: [...issued.notices, { ...notice, act }] }
}

function issuedOf(certificate: Certificate): Issued {
  if (certificate.state === 'intended')
    throw new TypeError(`Certificate ${certificate.number} is not issued.`)
  const { document, issued, notices } = certificate
  return { ...intendedOf(certificate), document, issued, notices }
}

function intendedOf(certificate: Certificate): Intended {
  const { number, organisation, standard, decision, assessment, evaluation, rules } = certificate
  const { holder, scope, sites, level, isSpecimen, firstIssuedOn, validFrom } = certificate
  const { validUntil, surveillanceDue, model, assessors, intended } = certificate
  const { replaces, earlier, gap } = certificate
  return {
    number,
    organisation,
    standard,
    decision,
    assessment,
    evaluation,
    rules,
    holder,
    scope,
    sites,
    level,
    isSpecimen,
    firstIssuedOn,
    validFrom,
    validUntil,
    surveillanceDue,
    model,
    assessors,
    ...(replaces === undefined ? {} : { replaces }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(gap === undefined ? {} : { gap }),
    intended,
  }
}
