import t from 'tap'
import { switchPerson } from '../../src/app/access/amend-person.ts'
import { visitorByKey } from '../../src/app/access/know-visitor.ts'
import { makeApiKey, revokeApiKey } from '../../src/app/access/make-api-key.ts'
import type { ApiKeyInput } from '../../src/domain/access/api-key.ts'
import { hire, openAccessDesk, OPERATOR } from './access-ports.ts'

const INPUT: ApiKeyInput = {
  person: 'clerk-1',
  label: 'nightly import',
  scopes: ['read', 'work'],
  until: '2026-12-31',
}

t.test('a key is shown once and opens what its person may, within its scopes', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  const { key, record } = await makeApiKey(ports, OPERATOR, INPUT)
  t.match(key, /^tsk_[\w-]{43}$/)
  t.same(await visitorByKey(ports, key), {
    id: 'clerk-1',
    roles: ['clerk'],
    by: 'api-key',
    credential: record.id,
    scopes: ['read', 'work'],
  })
  const trail = await ports.register.read((view) => view.auditTrail({ limit: 1000 }))
  const all = JSON.stringify([record, trail])
  for (const secret of [key, key.slice(12), ports.tokens.digest(key)])
    t.notOk(all.includes(secret), 'the key stands nowhere')
  t.ok(all.includes(key.slice(0, 12)), 'its beginning does, to tell keys apart')
})

t.test('a key opens nothing that is changed, over, revoked or of a disabled person', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  const { key, record } = await makeApiKey(ports, OPERATOR, INPUT)
  const opens = async (one = key) => (await visitorByKey(ports, one)) !== undefined
  for (let at = 0; at < key.length; at += 1) {
    const other = key.slice(0, at) + (key[at] === 'A' ? 'B' : 'A') + key.slice(at + 1)
    t.notOk(await opens(other), `letter ${at}`)
  }
  t.notOk(await opens(''))
  t.notOk(await opens(key.slice(0, 12)))
  t.ok(await opens())
  await switchPerson(ports, OPERATOR, { id: 'clerk-1' }, { state: 'disabled' })
  t.notOk(await opens(), 'its person is disabled')
  await switchPerson(ports, OPERATOR, { id: 'clerk-1' }, { state: 'active' })
  t.ok(await opens())
  await revokeApiKey(ports, OPERATOR, { id: record.id })
  t.notOk(await opens(), 'revoked')

  const { key: next } = await makeApiKey(ports, OPERATOR, INPUT)
  // Midnight is where the body is: 16:00 in UTC.
  ports.later((Date.parse('2026-12-31T15:59:59Z') - Date.parse(ports.clock.now())) / 1000)
  t.ok(await opens(next), 'to the end of its last day')
  ports.later(1)
  t.notOk(await opens(next))
})

t.test('keys without end, scope or purpose are not made, and not by everybody', async (t) => {
  const ports = await openAccessDesk(t)
  await hire(ports, 'clerk-1', ['clerk'])
  const faults = async (more: Partial<ApiKeyInput>) => {
    const made = makeApiKey(ports, OPERATOR, { ...INPUT, ...more })
    const error = await made.catch((cause: unknown) => cause)
    return (error as { faults?: { code: string }[] }).faults?.map(({ code }) => code)
  }
  t.same(await faults({ label: ' ' }), ['words-missing'])
  t.same(await faults({ scopes: [] }), ['scopes-faulty'])
  for (const until of ['2026-11-22', '2028-01-01', '2026-13-01', 'never'])
    t.same(await faults({ until }), ['until-faulty'], until)
  await t.rejects(makeApiKey(ports, OPERATOR, { ...INPUT, person: 'nobody' }), {
    code: 'record-unknown',
  })
  const clerk = { actor: { id: 'clerk-1', roles: ['clerk'] } }
  await t.rejects(makeApiKey(ports, clerk, INPUT), { code: 'act-forbidden' })
})
