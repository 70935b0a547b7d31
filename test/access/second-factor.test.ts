import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { keptSecrets, readSecretsKey } from '../../src/adapters/access/kept-secrets.ts'
import { oneTimeCodes } from '../../src/adapters/access/one-time-codes.ts'
import { amendPerson } from '../../src/app/access/amend-person.ts'
import { unlock } from '../../src/app/access/attempts-on-record.ts'
import { visitorBySession } from '../../src/app/access/know-visitor.ts'
import {
  confirmSecondFactor,
  offerSecondFactor,
  resetSecondFactor,
} from '../../src/app/access/second-factor.ts'
import { signIn as signInFrom } from '../../src/app/access/sign-in.ts'
import { rolesWithout } from '../../src/domain/access/second-factor.ts'
import type { RegisterUnavailable } from '../../src/app/register/ports.ts'
import type { Call } from '../../src/app/register/perform.ts'
import { engines } from '../storage/databases.ts'
import { hire, openAccessDesk, OPERATOR, PASSWORD } from './access-ports.ts'
import { codeOn } from './telephone.ts'

const databases = engines()
t.teardown(() => databases.stop())

type Desk = Awaited<ReturnType<typeof openAccessDesk>>

const SELF: Call = { actor: { id: 'decider', roles: ['decision-maker'] } }
const ME = { id: 'decider' }
const signIn = (ports: Desk, code?: string, origin = '10.0.0.1') =>
  signInFrom(ports, { login: 'decider', password: PASSWORD, origin, code })
const seconds = (ports: Desk) => Date.parse(ports.clock.now()) / 1000

/** Somebody who decides, and what the app on their telephone shows, so many half minutes from now. */
async function enrolled(ports: Desk) {
  await hire(ports, 'decider', ['decision-maker'])
  const { secret, uri } = await offerSecondFactor(ports, SELF, ME, { current: PASSWORD })
  const shown = (steps = 0) => codeOn(secret, seconds(ports) + steps * 30)
  const { recoveryCodes } = await confirmSecondFactor(ports, SELF, ME, { code: shown() })
  return { secret, uri, shown, recoveryCodes }
}

for (const name of databases.names)
  t.test(`whoever has a second factor signs in with both (${name})`, async (t) => {
    const ports = await openAccessDesk(t, await databases.fresh(name))
    const { secret, uri, shown, recoveryCodes } = await enrolled(ports)
    t.match(uri, `secret=${secret}`)
    t.match(uri, /^otpauth:\/\/totp\/.*decider\?/)

    await t.rejects(signIn(ports), { code: 'second-factor-needed' })
    await t.rejects(
      signInFrom(ports, { login: 'decider', password: 'wrong', origin: '10.0.0.2' }),
      { code: 'sign-in-refused' },
      'who does not know the password is not told that there is one',
    )
    await t.rejects(
      signIn(ports, shown()),
      { code: 'second-factor-refused' },
      'it was confirmed with',
    )
    const { token } = await signIn(ports, ` ${shown(1).replace(/(...)/, '$1 ')} `)
    t.match(await visitorBySession(ports, token), { id: 'decider', roles: ['decision-maker'] })
    await t.rejects(signIn(ports, shown(1)), { code: 'second-factor-refused' }, 'not twice')
    ports.later(90)
    await t.rejects(signIn(ports, shown(-2)), { code: 'second-factor-refused' }, 'a minute old')
    await t.resolves(signIn(ports, shown(-1)), 'the clock of the telephone may be behind')
    ports.later(60)
    const both = await Promise.allSettled([signIn(ports, shown()), signIn(ports, shown())])
    t.same(
      both.map(({ status }) => status).toSorted(),
      ['fulfilled', 'rejected'],
      'of two at once one gets in',
    )

    t.equal(new Set(recoveryCodes).size, 10)
    const [first = ''] = recoveryCodes
    t.match(first, /^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/)
    await t.resolves(signIn(ports, first.toLowerCase().replaceAll('-', ' ')))
    await t.rejects(signIn(ports, first), { code: 'second-factor-refused' }, 'once')

    // What the trail says, and what it does not.
    const trail = await ports.register.read((view) => view.auditTrail({ limit: 1000 }))
    const acts = trail.items.map(({ act }) => act)
    for (const act of ['enrol-second-factor', 'use-recovery-code', 'sign-in'])
      t.ok(acts.includes(act), act)
    for (const secretText of [secret, ...recoveryCodes])
      t.notOk(JSON.stringify(trail).includes(secretText))
    t.match(await ports.register.verifyChain(), { ok: true })

    // A change of name or roles leaves it; an operator resets it.
    await amendPerson(ports, OPERATOR, ME, {
      name: 'D',
      login: 'decider',
      roles: ['decision-maker'],
    })
    await t.rejects(signIn(ports), { code: 'second-factor-needed' })
    await t.rejects(
      resetSecondFactor(ports, { actor: { ...SELF.actor, roles: ['operator'] } }, ME),
      {
        code: 'access-refused',
      },
    )
    const record = await resetSecondFactor(ports, OPERATOR, ME)
    t.notOk('secondFactorSince' in record.body)
    t.same(
      await ports.register.read(async (view) =>
        Promise.all(
          ['second-factor', 'second-factor-offered', 'recovery-codes'].map((one) =>
            view.secrets.get({ kind: 'person', id: 'decider' }, one),
          ),
        ),
      ),
      [undefined, undefined, undefined],
      'nothing of it is left',
    )
    await t.resolves(signIn(ports))
    t.match(await ports.register.verifyChain(), { ok: true })
  })

t.test('codes cannot be guessed from many addresses, and an operator ends the wait', async (t) => {
  const ports = await openAccessDesk(t)
  const { shown } = await enrolled(ports)
  const guess = (at: number, code: string) =>
    signIn(ports, code, `10.0.${at}.1`).then(
      () => 'in',
      (error: { code: string }) => error.code,
    )
  const wrong = ['000000', '111111', '222222', '333333', '444444', '555555', '666666']
  const guesses = wrong.filter((code) => ![shown(-1), shown(), shown(1)].includes(code)).slice(0, 5)
  for (const [at, code] of guesses.entries())
    t.equal(await guess(at, code), 'second-factor-refused', code)
  t.equal(await guess(9, shown(1)), 'sign-in-locked')
  await unlock(ports, OPERATOR, 'decider')
  t.equal(await guess(10, shown(1)), 'in')
})

t.test('another factor takes the place of one by password and code', async (t) => {
  const ports = await openAccessDesk(t)
  const { shown } = await enrolled(ports)
  const offer = (code?: string, current = PASSWORD) =>
    offerSecondFactor(ports, SELF, ME, { current, code })
  await t.rejects(offer(), { code: 'second-factor-needed' })
  await t.rejects(offer(shown()), { code: 'second-factor-refused' })
  await t.rejects(offer(shown(1), 'wrong'), { code: 'access-refused' })
  const { token } = await signIn(ports, shown(1))
  ports.later(60)
  const { secret } = await offer(shown())
  ports.later(60)
  await t.resolves(signIn(ports, shown()), 'the old one holds until the new one is confirmed')
  await t.rejects(confirmSecondFactor(ports, SELF, ME, { code: shown(1) }), {
    code: 'second-factor-refused',
  })
  await confirmSecondFactor(ports, SELF, ME, { code: codeOn(secret, seconds(ports)) })
  t.equal(await visitorBySession(ports, token), undefined, 'sessions of before have ended')
  ports.later(60)
  await t.rejects(signIn(ports, shown()), { code: 'second-factor-refused' })
  await t.resolves(signIn(ports, codeOn(secret, seconds(ports))))
})

t.test('nobody sets one up for somebody else, and no API key does', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'decider', ['decision-maker'])
  const offer = (call: Call) => offerSecondFactor(ports, call, ME, { current: PASSWORD })
  const refused = { code: 'access-refused' }
  await t.rejects(offer(OPERATOR), refused)
  const via = { by: 'api-key', id: 'k', request: 'r' } as const
  await t.rejects(offer({ actor: { ...SELF.actor, via } }), refused)
  await t.rejects(resetSecondFactor(ports, { actor: { ...OPERATOR.actor, via } }, ME), refused)
  await t.rejects(confirmSecondFactor(ports, SELF, ME, { code: '123456' }), {
    code: 'second-factor-refused',
  })
})

t.test('roles that the body asks one for wait until there is one', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'decider', ['decision-maker', 'clerk'])
  const { token } = await signIn(ports)
  t.match(await visitorBySession(ports, token), { roles: ['clerk'], withheld: ['decision-maker'] })
  const { secret } = await offerSecondFactor(ports, SELF, ME, { current: PASSWORD })
  await confirmSecondFactor(ports, SELF, ME, { code: codeOn(secret, seconds(ports)) })
  const after = await signIn(ports, codeOn(secret, seconds(ports) + 30))
  const visitor = await visitorBySession(ports, after.token)
  t.same([visitor?.roles, visitor?.withheld], [['decision-maker', 'clerk'], undefined])
  t.same(rolesWithout({ roles: ['approver'] }, ['approver']).roles, ['reader'])
  t.same(rolesWithout({ roles: ['contact'] }, ['contact']).roles, [])
})

t.test('codes are those of RFC 6238', async (t) => {
  // Appendix B, SHA-1, the last six digits; the secret is "12345678901234567890".
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  for (const [at, code] of [
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ] as const) {
    t.equal(codeOn(secret, at), code)
    const now = new Date(at * 1000).toISOString()
    t.equal(oneTimeCodes.stepOf(secret, code, now), Math.floor(at / 30))
  }
  const made = oneTimeCodes.makeSecret()
  t.match(made, /^[A-Z2-7]{32}$/)
  t.not(made, oneTimeCodes.makeSecret())
})

t.test('a secret is kept under a key outside the register, where there is one', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-key-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 })
    return join(folder, name)
  }
  const key = readSecretsKey(file('one', 'a'.repeat(48)))
  const other = readSecretsKey(file('two', 'b'.repeat(48)))
  const kept = keptSecrets(key).keep('GEZDGNBV', 'p-1')
  t.notMatch(kept, 'GEZDGNBV')
  t.equal(keptSecrets(key).read(kept, 'p-1'), 'GEZDGNBV')
  t.equal(keptSecrets(key).read(keptSecrets().keep('GEZDGNBV', 'p-1'), 'p-1'), 'GEZDGNBV')
  for (const [read, why] of [
    [() => keptSecrets(other).read(kept, 'p-1'), 'secrets-key-other'],
    [() => keptSecrets(key).read(kept, 'p-2'), 'secrets-key-other'],
    [() => keptSecrets().read(kept, 'p-1'), 'secrets-key-missing'],
    [() => readSecretsKey(file('short', 'a'.repeat(31))), 'secrets-key-short'],
    [() => readSecretsKey(join(folder, 'none')), 'secrets-key-unreadable'],
  ] as const)
    t.equal(refusalOf(read), why)
  const open = file('open', 'a'.repeat(48))
  chmodSync(open, 0o644)
  if (process.platform !== 'win32')
    t.equal(
      refusalOf(() => readSecretsKey(open)),
      'secrets-key-readable',
    )
})

function refusalOf(work: () => unknown): string | undefined {
  try {
    work()
  } catch (error) {
    return (error as RegisterUnavailable).detail.key
  }
  return undefined
}
