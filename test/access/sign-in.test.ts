import t from 'tap'
import type { Refusal } from '../../src/domain/faults/refusal.ts'
import { keptPasswords } from '../../src/adapters/access/kept-passwords.ts'
import { addPerson } from '../../src/app/access/add-person.ts'
import { amendPerson, switchPerson } from '../../src/app/access/amend-person.ts'
import { firstOperator } from '../../src/app/access/first-operator.ts'
import { visitorBySession } from '../../src/app/access/know-visitor.ts'
import { setPassword } from '../../src/app/access/set-password.ts'
import { passwordFaults } from '../../src/domain/access/password.ts'
import { unlock } from '../../src/app/access/attempts-on-record.ts'
import { signIn as signInFrom, signOut } from '../../src/app/access/sign-in.ts'
import { waitSeconds } from '../../src/domain/access/attempts.ts'
import { hire, openAccessDesk, OPERATOR, PASSWORD } from './access-ports.ts'

const HERE = '10.0.0.1'
/** Signs in from one address, unless another is said. */
const signIn = (
  ports: Parameters<typeof signInFrom>[0],
  given: { readonly login: string; readonly password: string; readonly origin?: string },
) => signInFrom(ports, { origin: HERE, ...given })

t.test('a session is opened by name and password and ends in four ways', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  const open = () => signIn(ports, { login: ' Clerk-1 ', password: PASSWORD })
  const known = async (token: string) => (await visitorBySession(ports, token))?.id

  const { token, expiresAt } = await open()
  t.strictSame(await visitorBySession(ports, token), {
    id: 'clerk-1',
    roles: ['clerk'],
    by: 'session',
    credential: ports.tokens.digest(token).slice(0, 16),
  })
  t.equal(expiresAt, '2026-11-23T20:00:00.000Z')
  await signOut(ports, token)
  t.equal(await known(token), undefined, 'by signing out')

  const second = await open()
  ports.later(12 * 3600)
  t.equal(await known(second.token), undefined, 'by time')

  const third = await open()
  await amendPerson(
    ports,
    OPERATOR,
    { id: 'clerk-1' },
    { name: 'C', login: 'c1', roles: ['reader'] },
  )
  t.equal(await known(third.token), undefined, 'by a change of roles')

  const fourth = await signIn(ports, { login: 'c1', password: PASSWORD })
  await switchPerson(ports, OPERATOR, { id: 'clerk-1' }, { state: 'disabled' })
  t.equal(await known(fourth.token), undefined, 'by being disabled')
  await t.rejects(signIn(ports, { login: 'c1', password: PASSWORD }), { code: 'sign-in-refused' })
})

t.test('after five wrong passwords the sixth is not looked at, right or wrong', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  const attempt = (password: string) => signIn(ports, { login: 'clerk-1', password })
  // All at once: the attempt is counted before the password is looked at.
  const answers = await Promise.allSettled(
    Array.from({ length: 30 }, (_, i) => attempt(`guess number ${i}`)),
  )
  const codes = answers.map((one) =>
    one.status === 'rejected' ? (one.reason as { code: string }).code : 'in',
  )
  t.equal(codes.filter((code) => code === 'sign-in-refused').length, 5)
  t.equal(codes.filter((code) => code === 'sign-in-locked').length, 25)
  await t.rejects(attempt(PASSWORD), {
    code: 'sign-in-locked',
    detail: { with: { seconds: 60 } },
  })
  ports.later(60)
  await t.rejects(attempt('wrong again'), { code: 'sign-in-refused' })
  ports.later(60)
  await t.rejects(attempt(PASSWORD), { code: 'sign-in-locked' }, 'now it takes two minutes')
  ports.later(60)
  await t.resolves(attempt(PASSWORD))
  await t.rejects(attempt('wrong'), { code: 'sign-in-refused' }, 'and the count begins anew')
})

t.test('nobody keeps others out, and nobody learns which logins there are', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  const said = async (login: string, origin: string, password = 'wrong') =>
    signIn(ports, { login, password, origin }).then(
      () => 'in',
      (error: Refusal) => `${error.code} ${JSON.stringify(error.detail.with)}`,
    )
  for (let at = 0; at < 7; at += 1) {
    const [known, unknown] = [await said('clerk-1', '10.0.0.9'), await said('nobody', '10.0.0.9')]
    t.equal(known, unknown, `attempt ${at + 1}: ${known}`)
    t.match(known, at < 5 ? /^sign-in-refused/ : /^sign-in-locked/)
  }
  t.equal(await said('clerk-1', '10.0.0.10', PASSWORD), 'in', 'from elsewhere')
  t.match(await said('clerk-1', '10.0.0.9', PASSWORD), /^sign-in-locked/)
  t.match(await said(' CLERK-1 ', '10.0.0.9', PASSWORD), /^sign-in-locked/, 'however it is written')
  t.same(await unlock(ports, OPERATOR, 'Clerk-1'), { unlocked: 1 })
  t.equal(await said('clerk-1', '10.0.0.9', PASSWORD), 'in', 'the wait was ended')
  t.match(await ports.register.verifyChain(), { ok: true })
})

t.test('attempts go by age, and strangers write nothing into the trail', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  const kept = () =>
    ports.register.transaction(OPERATOR.actor, undefined, (tx) =>
      tx.attempts.forgetOlder('2000-01-01').then(async () => {
        const ids = [...tried].map((login) => ports.tokens.digest(login).slice(0, 32))
        return (await Promise.all(ids.map((id) => tx.attempts.ofLogin(id)))).flat().length
      }),
    )
  const tried = new Set<string>()
  const wrong = (login: string) => {
    tried.add(login)
    return t.rejects(signIn(ports, { login, password: 'wrong' }))
  }
  const links = async () => {
    const verdict = await ports.register.verifyChain()
    return verdict.ok ? verdict.links : verdict.fault
  }
  const before = await links()
  for (let at = 0; at < 40; at += 1) await wrong(`nobody-${at}`)
  for (let at = 0; at < 5; at += 1) await wrong('nobody-0')
  t.equal(await links(), before, 'however many there were')
  for (let at = 0; at < 5; at += 1) await wrong('clerk-1')
  t.equal(await links(), (before as number) + 1, 'the trail says that somebody on record must wait')
  t.equal(await kept(), 41)
  ports.later(24 * 3600 + 1)
  await wrong('nobody-0')
  t.equal(await kept(), 1, 'the rest is a day old')
})

t.test('the delay doubles up to an hour', async (t) => {
  const now = '2026-11-23T08:00:00.000Z'
  const waits = [0, 4, 5, 6, 7, 10, 11, 60].map((wrong) => waitSeconds({ wrong, last: now }, now))
  t.same(waits, [0, 0, 60, 120, 240, 1920, 3600, 3600])
})

t.test('a name that nobody has is refused like a wrong password', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  const say = (login: string) =>
    signIn(ports, { login, password: 'wrong' }).catch((error: Refusal) => error.detail)
  t.strictSame(await say('nobody'), await say('clerk-1'))
})

t.test(
  'neither password nor token nor digest stands in a record or in the audit trail',
  async (t) => {
    const ports = await openAccessDesk(t)
    await hire(ports, 'clerk-1', ['clerk'])
    const { token } = await signIn(ports, { login: 'clerk-1', password: PASSWORD })
    const trail = await ports.register.read((view) => view.auditTrail({ limit: 1000 }))
    const people = await ports.register.read((view) => view.find('person'))
    const text = JSON.stringify([trail, people])
    for (const secret of [PASSWORD, token, ports.tokens.digest(token), 'scrypt'])
      t.notOk(text.includes(secret), secret.slice(0, 6))
    t.ok(text.includes('sign-in'), 'that somebody signed in does')
  },
)

t.test('the first operator needs nobody, and only the first', async (t) => {
  const ports = await openAccessDesk(t)
  const answers = await Promise.all(
    Array.from({ length: 3 }, () => firstOperator(ports, { login: 'operator' })),
  )
  const [made, ...others] = answers.filter((one) => one !== undefined)
  t.same(others, [], 'three starts at once make one')
  await t.resolves(signIn(ports, { login: 'operator', password: made!.password! }))
  t.equal(await firstOperator(ports, { login: 'other', password: PASSWORD }), undefined)
})

t.test('who may set a password, and which', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  await hire(ports, 'clerk-2', ['clerk'])
  const as = (id: string) => ({ actor: { id, roles: ['clerk'] } })
  const set = (call: { actor: { id: string; roles: string[] } }, password: string) =>
    setPassword(ports, call, { id: 'clerk-1' }, { password, current })
  let current: string | undefined = PASSWORD
  await t.resolves(set(as('clerk-1'), 'another lantern orbit'))
  for (current of [PASSWORD, undefined])
    await t.rejects(set(as('clerk-1'), 'one more lantern orbit'), { code: 'access-refused' })
  current = 'another lantern orbit'
  await t.rejects(set(as('clerk-2'), 'another lantern orbit'), { code: 'act-forbidden' })
  for (const password of ['short', 'aaaaaaaaaaaaaa', 'clerk-1 is my name', 'x'.repeat(300)])
    await t.rejects(set(as('clerk-1'), password), { code: 'record-faulty' }, password.slice(0, 20))
})

t.test('a login of two letters may stand in a password, and adds nothing to it', async (t) => {
  // One in twenty-five of the passwords that are made holds "li".
  for (const login of ['li', 'LI', 'a1'])
    for (const password of [
      'sH2whuDoaz-MrwrQStyFLi9nAgVHgWvnQ52mU9GTA1c',
      'a little lantern a1 orbit',
    ])
      t.same(passwordFaults(password, login), [], `${login}: ${password}`)
  for (const [login, password] of [
    ['li', 'LiliLi-lantern'],
    ['clerk-1', 'Clerk-1lantern'],
  ] as const)
    t.match(passwordFaults(password, login), [{ code: 'password-plain' }], password)
})

t.test('people are put on record without mixing what may not be mixed', async (t) => {
  const ports = await openAccessDesk(t)
  const add = (more: object) =>
    addPerson(ports, OPERATOR, { name: 'A', login: 'a1', roles: ['clerk'], ...more })
  const codes = async (more: object) => {
    const error = await add(more).catch((cause: unknown) => cause)
    return (error as { faults?: { code: string }[] }).faults?.map(({ code }) => code)
  }
  t.same(await codes({ roles: [] }), ['roles-faulty'])
  t.same(await codes({ roles: ['king'] }), ['roles-faulty'])
  t.same(await codes({ login: 'a b' }), ['login-faulty'])
  t.same(await codes({ roles: ['contact'] }), ['contact-organisation'])
  t.same(await codes({ roles: ['contact', 'clerk'], organisation: 'o' }), ['contact-mixed'])
  t.same(await codes({ organisation: 'o' }), ['contact-organisation'])
  await t.rejects(add({ roles: ['contact'], organisation: 'o' }), { code: 'record-unknown' })
  await add({})
  await t.rejects(
    add({ login: 'A1' }),
    { code: 'record-taken' },
    'letter case makes no other login',
  )
  const clerk = { actor: { id: 'c', roles: ['clerk'] } }
  const input = { name: 'B', login: 'b1', roles: ['operator'] as const }
  await t.rejects(addPerson(ports, clerk, input), { code: 'act-forbidden' })
})

const CHEAP = {
  argon2id: { memory: 64, passes: 2, lanes: 1 },
  scrypt: { N: 1024, r: 8, p: 1 },
}

t.test('a password is kept so that only the same one is right', async (t) => {
  for (const [hasArgon2, form] of [
    [true, /^\$argon2id\$v=19\$m=64,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/],
    [false, /^scrypt\$1024\$8\$1\$/],
  ] as const) {
    const passwords = keptPasswords(CHEAP, hasArgon2)
    const kept = await passwords.hash('täglich grüßt 试金石')
    t.match(kept, form)
    t.equal(await passwords.isRight('täglich grüßt 试金石'.normalize('NFD'), kept), true)
    t.equal(await passwords.isRight('other', kept), false)
    t.equal(await passwords.isRight('other', undefined), false)
    t.not(await passwords.hash('same'), await passwords.hash('same'), 'each with its own salt')
    t.equal(passwords.isOutdated(kept), false)
  }
  const [argon, scrypt] = [keptPasswords(CHEAP), keptPasswords(CHEAP, false)]
  const old = await scrypt.hash('lantern')
  t.equal(await argon.isRight('lantern', old), true, 'one by scrypt is known')
  t.equal(argon.isOutdated(old), true)
  const cheaper = { ...CHEAP, argon2id: { memory: 32, passes: 2, lanes: 1 } }
  t.equal(argon.isOutdated(await keptPasswords(cheaper).hash('lantern')), true)
  await t.rejects(argon.isRight('lantern', 'md5$x'), /a form that this version does not know/)
  // The reference implementation of Argon2 is tested with this one.
  const reference =
    '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  t.equal(await argon.isRight('password', reference), true)
  t.equal(await argon.isRight('Password', reference), false)
})

t.test('what was kept by scrypt is kept by Argon2id from the next sign-in on', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  const person = { kind: 'person', id: 'clerk-1' }
  const kept = () => ports.register.read((view) => view.secrets.get(person, 'password'))
  const old = await keptPasswords(CHEAP, false).hash(PASSWORD)
  await ports.register.transaction(OPERATOR.actor, undefined, (tx) =>
    tx.secrets.set(person, 'password', old),
  )
  await t.rejects(signIn(ports, { login: 'clerk-1', password: 'wrong' }))
  t.equal(await kept(), old, 'a wrong password changes nothing')
  await signIn(ports, { login: 'clerk-1', password: PASSWORD })
  const renewed = await kept()
  t.match(renewed, /^\$argon2id\$/)
  await signIn(ports, { login: 'clerk-1', password: PASSWORD })
  t.equal(await kept(), renewed, 'once')
  t.match(await ports.register.verifyChain(), { ok: true })
})

t.test('the last operator who can sign in stays one, whoever asks', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'first', ['operator', 'clerk'])
  const last = { code: 'act-untimely', detail: { key: 'refusal-act-untimely--last-operator' } }
  const disable = (id: string, actor = OPERATOR) =>
    switchPerson(ports, actor, { id }, { state: 'disabled' })
  const demote = (id: string) =>
    amendPerson(ports, OPERATOR, { id }, { name: id, login: id, roles: ['clerk'] })
  const self = { actor: { id: 'first', roles: ['operator'] } }
  await t.rejects(disable('first', self), last, 'not by itself')
  await t.rejects(disable('first'), last, 'and not by another')
  await t.rejects(demote('first'), last)
  await amendPerson(
    ports,
    OPERATOR,
    { id: 'first' },
    { name: 'Other name', login: 'first', roles: ['operator'] },
  )
  const unable = { name: 'second', login: 'second', roles: ['operator'] as const }
  await addPerson(ports, OPERATOR, unable, { id: 'second' })
  await t.rejects(disable('first'), last, 'one without a password cannot sign in')
  await setPassword(ports, OPERATOR, { id: 'second' }, { password: PASSWORD })
  await t.resolves(disable('first'))
  await t.rejects(demote('second'), last)
})
