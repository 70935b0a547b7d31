import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { issueCertificate } from '../../../app/register/certificates/issue-certificate.ts'
import { confirmChange } from '../../../app/register/certificates/confirm-change.ts'
import { proposeChange } from '../../../app/register/certificates/propose-change.ts'
import { reduceCertificate } from '../../../app/register/certificates/reduce-certificate.ts'
import { reissueCertificate } from '../../../app/register/certificates/reissue-certificate.ts'
import { reopenWithdrawal } from '../../../app/register/certificates/reopen-withdrawal.ts'
import { restoreCertificate } from '../../../app/register/certificates/restore-certificate.ts'
import { certificateDocument } from '../../../app/register/assessments/stored-file.ts'
import { withdrawCertificate } from '../../../app/register/certificates/withdraw-certificate.ts'
import { LIVE } from '../../../domain/register/certificate.ts'
import type { ChangeInput } from '../../../domain/register/certificate-record.ts'
import { actingRoute, reasonBody, stepRoute } from '../../register/acting.ts'
import { storedFileRoute } from '../../register/files.ts'
import { readingRoutes } from '../../register/reading.ts'
import { closed, id, names, sentences, site } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/certificates'
const tag = 'Certificates'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const issuing = Type.Object(
  { decision: id },
  {
    additionalProperties: false,
    examples: [{ decision: '0190aaaa-0000-7000-8000-000000000006' }],
  },
)

const words = {
  reason: sentences,
  scope: Type.Optional(names),
  sites: Type.Optional(Type.Array(site, { maxItems: 1000 })),
}
const level = Type.Optional(Type.String({ maxLength: 64 }))

const reduction = Type.Unsafe<Omit<ChangeInput, 'kind'>>({
  ...closed({ ...words, level }),
  examples: [{ reason: 'Example: fewer service points', level: 'three-stars' }],
})

const reissue = Type.Unsafe<Omit<ChangeInput, 'kind' | 'level'>>({
  ...closed(words),
  examples: [{ reason: 'Example: the holder changed its name' }],
})

const proposal = Type.Unsafe<ChangeInput>({
  ...closed({ kind: Type.Enum(['reduction', 'reissue']), ...words, level }),
  examples: [
    {
      kind: 'reduction',
      reason: 'Example: repair was given up',
      scope: { zh: '环卫清扫车的定制服务', en: 'Customization of road sweepers' },
    },
  ],
})

/** What making a certificate may come to. */
const MAKING_MAY_FAIL = [
  'certificate-unfit',
  'template-unknown',
  'template-faulty',
  'document-incomplete',
] as const

/** Decisions, and the certificates that are issued on them. */
export function certificates(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'decision',
    path: '/v1/decisions',
    tag: 'Decisions',
    many: 'decisions',
    narrowedBy: {
      organisation: { column: 'organisation' },
      standard: { column: 'standard' },
      assessment: { search: 'assessment' },
    },
  })
  readingRoutes(app, ports, {
    kind: 'certificate',
    path,
    tag,
    many: 'certificates',
    narrowedBy: {
      organisation: { column: 'organisation' },
      standard: { column: 'standard' },
      number: { column: 'number' },
      holder: { search: 'holder', match: 'contains' },
      text: { search: 'public', match: 'contains' },
      level: { search: 'level' },
      decision: { search: 'decision' },
    },
    within: {
      search: 'valid-until',
      states: LIVE,
      isPastToo: false,
      description:
        'Those whose last day comes within so many days, weeks, months or years, such as 90d: active and suspended ones unless a state is asked for.',
    },
  })
  actingRoute(app, ports, {
    url: path,
    tag,
    operationId: 'issueCertificate',
    summary: 'Issue the certificate that a decision grants',
    description:
      'Intended under its number, held to the named rules, printed, stored and published. A decision has one certificate, however often it is asked for; whatever stops in between is finished under the same number.',
    makes: path,
    body: issuing,
    answers: shownRecord('certificate'),
    mayFail: MAKING_MAY_FAIL,
    run: (call, _, input) => issueCertificate(ports, call, input),
  })
  storedFileRoute(app, {
    url: `${path}/:id/document`,
    tag,
    operationId: 'getCertificateDocument',
    summary: 'The paper as it was issued',
    description: 'The bytes that were stored; their SHA-256 is the ETag. Nothing is made anew.',
    forms: { [WORD]: Type.String({ format: 'binary' }) },
    mayFail: ['act-untimely'],
    find: (looker, params) => certificateDocument(ports, looker, params.id),
  })
  stepRoute(app, ports, {
    step: 'suspend-certificate',
    url: `${path}/:id/suspend`,
    tag,
    operationId: 'suspendCertificate',
    summary: 'Suspend a certificate, with the reason',
    body: reasonBody,
  })
  actingRoute(app, ports, {
    url: `${path}/:id/restore`,
    tag,
    operationId: 'restoreCertificate',
    summary: 'Let a suspended certificate hold again, or take a withdrawal back',
    description:
      'A withdrawal is taken back where it was reopened, by an appeal that was upheld or as a slip, and by somebody without a part in it. One that was suspended is suspended again, and its surveillances are due as before.',
    body: reasonBody,
    answers: shownRecord('certificate'),
    run: (call, ref, input) => restoreCertificate(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/reopen`,
    tag,
    operationId: 'reopenWithdrawal',
    summary: 'Put on record that a withdrawal was a slip',
    description:
      'While it is recent. Somebody without a part in it may restore the certificate then. An appeal that is upheld opens the same.',
    body: reasonBody,
    answers: shownRecord('certificate'),
    run: (call, ref, input) => reopenWithdrawal(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/withdraw`,
    tag,
    operationId: 'withdrawCertificate',
    summary: 'Take a certificate back for good',
    body: reasonBody,
    answers: shownRecord('certificate'),
    run: (call, ref, input) => withdrawCertificate(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/reduce`,
    tag,
    operationId: 'reduceCertificate',
    summary: 'Reduce level, scope or sites',
    description:
      'A certificate under a new number takes the place of the old one. Sites that remain are given as they stand, name and address; of the scope whole lines may be left out, the same in each language. What cannot be told to be less is proposed, and confirmed by another.',
    makes: path,
    body: reduction,
    answers: shownRecord('certificate'),
    mayFail: MAKING_MAY_FAIL,
    run: (call, ref, input) => reduceCertificate(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/reissue`,
    tag,
    operationId: 'reissueCertificate',
    summary: 'Issue a certificate anew because of how something is written',
    description:
      'A name, an address, a spelling, lost words of a language: the same decision, level and term, a new number, no assessment. The holder is named as the register has it now. Other words for the scope or a site are proposed, and confirmed by another.',
    makes: path,
    body: reissue,
    answers: shownRecord('certificate'),
    mayFail: MAKING_MAY_FAIL,
    run: (call, ref, input) => reissueCertificate(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/propose`,
    tag,
    operationId: 'proposeChange',
    summary: 'Propose a reduction or a reissue that a second person confirms',
    description:
      'It waits in `proposed` until it is confirmed or declined, its time is over, or anything else is done to the certificate.',
    body: proposal,
    answers: shownRecord('certificate'),
    run: (call, ref, input) => proposeChange(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/confirm`,
    tag,
    operationId: 'confirmChange',
    summary: 'Carry out the change that somebody else proposed',
    makes: path,
    answers: shownRecord('certificate'),
    mayFail: MAKING_MAY_FAIL,
    run: (call, ref) => confirmChange(ports, call, ref),
  })
  stepRoute(app, ports, {
    step: 'decline-change',
    url: `${path}/:id/decline`,
    tag,
    operationId: 'declineChange',
    summary: 'Decline the change that was proposed',
    body: reasonBody,
  })
}
