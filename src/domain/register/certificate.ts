import type {
  Certificate,
  CertificateIntent,
  ChangeInput,
  Issued,
  Notice,
  ProposedChange,
} from './certificate-record.ts'
import { fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { wording } from '../messages/text.ts'
import { Refusal } from '../faults/refusal.ts'
import { addDays } from './calendar.ts'
import { signed, type Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, refuseInvolved, type Lifecycle } from './lifecycle.ts'
import { actName } from './names.ts'
import type { Names } from '../language/plain-values.ts'
import { refuseLate, refuseParty, type Reopening } from './reopening.ts'
import { folded } from '../messages/same-text.ts'

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
    'reissue-certificate': {
      from: ['active', 'suspended'],
      roles: ['decision-maker'],
      needs: 'a reason, something to correct, and not to have assessed',
    },
    'propose-change': {
      from: ['active', 'suspended'],
      roles: ['clerk', 'decision-maker'],
      needs: 'a reason',
    },
    'confirm-change': {
      from: ['active', 'suspended'],
      roles: ['decision-maker'],
      needs: 'a change that somebody else proposed, and not to have assessed',
    },
    'decline-change': {
      from: ['active', 'suspended'],
      roles: ['clerk', 'decision-maker'],
      needs: 'a change that was proposed, and a reason',
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
 * What no two live certificates have in common: organisation, standard and scope, in whatever way the
 * words of the scope are typed.
 */
export function scopeKey(of: {
  readonly organisation: string
  readonly standard: string
  readonly scope: Names
}): string {
  return JSON.stringify([of.organisation, of.standard, folded(wording(of.scope, 'zh'))])
}

/** The intent is on record. */
export function intendCertificate(
  doer: Doer,
  intent: Omit<CertificateIntent, 'intended'>,
): Certificate {
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
  refusePastValidity(before, doer)
  return { ...withNotice(before, 'restore-certificate', notice), state: 'active' }
}

/** Taken back, for good unless a way back is opened. */
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
  const suspended = suspensionOf(before)
  const after = withNotice(before, 'reinstate-certificate', notice)
  return suspended === undefined
    ? { ...after, state: 'active' }
    : { ...after, state: 'suspended', suspended }
}

/**
 * The suspension that nobody has ended; undefined where there is none. A withdrawal, and taking it
 * back, leave it as it was, as does the end of validity.
 */
export function suspensionOf(certificate: Certificate): Notice | undefined {
  if (certificate.state === 'suspended') return plainNotice(certificate.suspended)
  const last = noticesOf(certificate).findLast(
    ({ act }) => act === 'suspend-certificate' || act === 'restore-certificate',
  )
  return last?.act === 'suspend-certificate' ? plainNotice(last) : undefined
}

/** Refuses whoever may not reduce or reissue this certificate, and changes without reason. */
export function permitChange(
  before: Certificate,
  doer: Doer,
  { kind, reason }: Pick<ChangeInput, 'kind' | 'reason'>,
): void {
  judged(kind === 'reduction' ? 'reduce-certificate' : 'reissue-certificate', before, doer, reason)
}

/** A change waits for a second person, in the place of any that waited before. */
export function proposeChange(
  before: Certificate,
  doer: Doer,
  { kind, reason, level, scope, sites }: ChangeInput,
  until: string,
): Certificate {
  permit(CERTIFICATE, 'propose-change', before, doer)
  refuseFaults('change', blankFault('/reason', reason, message('words-reason')))
  const proposed = {
    kind,
    reason,
    ...(level === undefined ? {} : { level }),
    ...(scope === undefined ? {} : { scope }),
    ...(sites === undefined ? {} : { sites }),
    ...signed(doer),
    until,
  }
  return withProposed(before, proposed)
}

/** The change that is confirmed. Refuses whoever proposed it or assessed, and one whose time is over. */
export function confirmChange(before: Certificate, doer: Doer): ProposedChange {
  permit(CERTIFICATE, 'confirm-change', before, doer)
  const proposed = proposedOf(before)
  const act = actName('confirm-change')
  refuseInvolved(doer.person, [proposed.by], message('refusal-duties-mixed--proposed', { act }))
  refuseInvolved(doer.person, before.assessors, message('refusal-duties-mixed--assessed', { act }))
  if (doer.day > proposed.until)
    refuseFaults('change', [
      fault(message('fault-proposal-over', { until: { date: proposed.until } }), '/proposed'),
    ])
  return proposed
}

/** Nothing is changed. */
export function declineChange(before: Certificate, doer: Doer, reason: string): Certificate {
  permit(CERTIFICATE, 'decline-change', before, doer)
  proposedOf(before)
  refuseFaults('change', blankFault('/reason', reason, message('words-reason')))
  return withProposed(before, undefined)
}

/** The holder was on record twice: it goes on under the organisation that was kept. */
export function handOverCertificate<One extends Certificate>(
  before: One,
  doer: Doer,
  to: { readonly id: string; readonly name: Names },
): One {
  return { ...before, organisation: to.id, heldBy: { name: to.name, since: doer.day } }
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
export function isPastValidity(
  { validUntil }: Pick<CertificateIntent, 'validUntil'>,
  day: string,
): boolean {
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
    | 'reduce-certificate'
    | 'reissue-certificate',
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

/** The change that waits. Refuses where there is none. */
export function proposedOf(certificate: Certificate): ProposedChange {
  const proposed = 'proposed' in certificate ? certificate.proposed : undefined
  if (proposed !== undefined) return proposed
  return refuseFaults('change', [fault(message('fault-proposal-none'), '/proposed')])
}

function withProposed(before: Certificate, proposed: ProposedChange | undefined): Certificate {
  const issued = { ...issuedOf(before), ...(proposed === undefined ? {} : { proposed }) }
  return before.state === 'suspended'
    ? { ...issued, state: 'suspended', suspended: before.suspended }
    : { ...issued, state: 'active' }
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

function intendedOf(certificate: Certificate): CertificateIntent {
  const { number, organisation, standard, decision, assessment, evaluation, rules } = certificate
  const { holder, scope, sites, level, isSpecimen, firstIssuedOn, validFrom } = certificate
  const { validUntil, surveillanceDue, model, assessors, intended } = certificate
  const { address, creditCode, replaces, earlier, gap, reissued, heldBy } = certificate
  return {
    number,
    organisation,
    standard,
    decision,
    assessment,
    evaluation,
    rules,
    holder,
    ...(address === undefined ? {} : { address }),
    ...(creditCode === undefined ? {} : { creditCode }),
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
    ...(heldBy === undefined ? {} : { heldBy }),
    ...(reissued === undefined ? {} : { reissued }),
    intended,
  }
}
