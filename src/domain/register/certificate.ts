import type { Decision as PaperDecision } from '../document/decision.ts'
import type { DocumentLanguage } from '../document/kinds.ts'
import { fault } from '../fault.ts'
import { message } from '../messages/message.ts'
import { wording } from '../pack/text.ts'
import { Refusal } from '../refusal.ts'
import type { Site } from './application.ts'
import type { PinnedRules } from './assessment-work.ts'
import { addDays, addMonths } from './calendar.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { blankFault, permit, refuseFaults, refuseInvolved, type Lifecycle } from './lifecycle.ts'
import { actName } from './names.ts'
import type { Names } from './organisation.ts'
import { refuseLate, refuseParty, type Reopening } from './reopening.ts'

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
  readonly intended: Signed
}
type Issued = Intended & {
  /** SHA-256 of the stored paper. */
  readonly document: string
  readonly issued: Signed
  /** Suspensions and restorations so far, oldest first. */
  readonly notices: readonly (Notice & { readonly act: string })[]
}

/** A statement of conformity on a positive decision (ISO/IEC 17065, 7.7 and 7.11). */
export type Certificate =
  | (Intended & { readonly state: 'intended' })
  | (Issued & { readonly state: 'active' })
  | (Issued & { readonly state: 'suspended'; readonly suspended: Notice })
  | (Issued & {
      readonly state: 'withdrawn'
      readonly withdrawn: Notice
      /** The way back, where one was opened. */
      readonly reopened?: Reopening
    })
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
    'reopen-withdrawal': {
      from: ['withdrawn'],
      roles: ['clerk', 'reviewer', 'decision-maker'],
      needs: 'an appeal that was upheld, or a slip noticed in time',
    },
    'reinstate-certificate': {
      from: ['withdrawn'],
      to: ['active', 'suspended'],
      roles: ['decision-maker'],
      needs: 'a reason, a withdrawal that was reopened, and no part in it or in the assessment',
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

/**
 * First and last day of validity and the days by which surveillance is due within it. `before` is
 * the term of the certificate whose place is taken: it goes on, and nothing is longer for it.
 */
export function validityFrom(
  day: string,
  { validityMonths, surveillanceMonths }: { validityMonths: number; surveillanceMonths: number },
  before?: Pick<Intended, 'validUntil' | 'surveillanceDue'>,
): Pick<Intended, 'validFrom' | 'validUntil' | 'surveillanceDue'> {
  if (before !== undefined) {
    const surveillanceDue = before.surveillanceDue.filter((due) => due > day)
    return { validFrom: day, validUntil: before.validUntil, surveillanceDue }
  }
  const validUntil = addDays(addMonths(day, validityMonths), -1)
  const surveillanceDue = dueWithin(day, validUntil, surveillanceMonths)
  return { validFrom: day, validUntil, surveillanceDue }
}

/** The days by which surveillance is due from a day on, before the last day of validity. */
function dueWithin(day: string, validUntil: string, everyMonths: number): readonly string[] {
  const due: string[] = []
  for (let at = everyMonths; addMonths(day, at) < validUntil; at += everyMonths)
    due.push(addMonths(day, at))
  return due
}

/** The intent is on record. */
export function intendCertificate(doer: Doer, intent: Omit<Intended, 'intended'>): Certificate {
  permit(CERTIFICATE, 'intend-certificate', undefined, doer)
  return { state: 'intended', ...intent, intended: signed(doer) }
}

/** The paper is stored under its digest, and the certificate stands. */
export function publishCertificate(before: Certificate, doer: Doer, document: string): Certificate {
  permit(CERTIFICATE, 'publish-certificate', before, doer)
  return { ...intendedOf(before), state: 'active', document, issued: signed(doer), notices: [] }
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
  refusePastValidity(before, doer)
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

/** The withdrawal is looked at again. */
export function reopenWithdrawal(
  before: Certificate,
  doer: Doer,
  reopened: Reopening,
): Certificate {
  permit(CERTIFICATE, 'reopen-withdrawal', before, doer)
  refuseFaults('reopening', blankFault('/reason', reopened.reason, message('words-reason')))
  return before.state === 'withdrawn' ? { ...before, reopened } : before
}

/**
 * The withdrawal is taken back, by somebody without a part in it: the certificate is what it was,
 * suspended where it was suspended. Refused where no way back is open, and after its last day.
 */
export function reinstateCertificate(before: Certificate, doer: Doer, reason: string): Certificate {
  const notice = judged('reinstate-certificate', before, doer, reason)
  const open = before.state === 'withdrawn' ? before.reopened : undefined
  if (open === undefined)
    throw new Refusal('act-untimely', message('refusal-act-untimely--withdrawal-final'))
  refuseParty(doer, [open], 'reinstate-certificate')
  refuseLate(doer, open, 'reinstate-certificate')
  refusePastValidity(before, doer)
  const last = noticesOf(before).findLast(({ act }) => act !== 'withdraw-certificate')
  const after = withNotice(before, 'reinstate-certificate', notice)
  if (last?.act !== 'suspend-certificate') return { ...after, state: 'active' }
  const { act: _, ...suspended } = last
  return { ...after, state: 'suspended', suspended }
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

function refusePastValidity(certificate: Certificate, { day }: Doer): void {
  const date = { date: certificate.validUntil }
  if (isPastValidity(certificate, day))
    refuseFaults('restoration', [fault(message('fault-validity-past', { date }), '/validUntil')])
}

function judged(
  act:
    | 'suspend-certificate'
    | 'restore-certificate'
    | 'reinstate-certificate'
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

function withNotice(before: Certificate, act: string, notice: Notice): Issued {
  const issued = issuedOf(before)
  return { ...issued, notices: [...issued.notices, { ...notice, act }] }
}

function noticesOf(certificate: Certificate): Issued['notices'] {
  return 'notices' in certificate ? certificate.notices : []
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
  const { validUntil, surveillanceDue, model, assessors, replaces, intended } = certificate
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
    intended,
  }
}
