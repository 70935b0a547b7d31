import t from 'tap'
import type { Certificate } from '../../src/domain/register/certificate-record.ts'
import {
  reinstateCertificate,
  reopenWithdrawal,
  restoreCertificate,
  suspendCertificate,
  withdrawCertificate,
} from '../../src/domain/register/certificate.ts'
import type { Doer } from '../../src/domain/register/doer.ts'
import { standingOf } from '../../src/domain/register/succession.ts'

const DAY = '2026-06-01'
const doer = (person: string): Doer => ({
  person,
  roles: ['decision-maker'],
  at: `${DAY}T08:00:00.000Z`,
  day: DAY,
})
const active = {
  state: 'active',
  number: 'TS-1',
  validUntil: '2029-01-01',
  assessors: [],
  notices: [],
} as unknown as Certificate

function takenBack(certificate: Certificate): Certificate {
  const withdrawn = withdrawCertificate(certificate, doer('judge'), 'a fee')
  const reopened = reopenWithdrawal(withdrawn, doer('other'), {
    reason: 'it was paid',
    until: '2026-08-01',
    involved: ['judge'],
    by: 'other',
    at: `${DAY}T08:00:00.000Z`,
  })
  return reinstateCertificate(reopened, doer('other'), 'it was paid')
}

t.test('a withdrawal that is taken back leaves a suspension as it was, however often', (t) => {
  const suspended = suspendCertificate(active, doer('judge'), 'misuse')
  const once = takenBack(suspended)
  t.match(once, { state: 'suspended', suspended: { reason: 'misuse' } })
  const twice = takenBack(once)
  t.match(twice, { state: 'suspended', suspended: { reason: 'misuse' } })
  t.match(standingOf(twice), { state: 'suspended', notice: { reason: 'misuse' } })
  const expired = { ...twice, state: 'expired' } as Certificate
  t.match(standingOf(expired), { state: 'suspended' }, 'nor does the end of validity end it')
  t.end()
})

t.test('a suspension that was ended stays ended when a withdrawal is taken back', (t) => {
  const suspended = suspendCertificate(active, doer('judge'), 'misuse')
  const restored = restoreCertificate(suspended, doer('judge'), 'it ended')
  t.equal(takenBack(restored).state, 'active')
  t.same(standingOf(takenBack(restored)), { state: 'active' })
  t.end()
})
