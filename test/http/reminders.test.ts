import t from 'tap'
import type { Test } from 'tap'
import { keepCalendar } from '../../src/app/register/keep-calendar.ts'
import { buildApp } from '../../src/http/app.ts'
import { openOffice } from '../../src/office.ts'
import { emptyFolder } from '../cli/touchstone.ts'
import { certified, STAFF } from '../register/casework.ts'
import { smallRoot } from '../register/small-root.ts'

const small = await smallRoot()
t.teardown(() => small.clean())

/** A service over a register on a day that the test sets, with one certificate of 2026-11-23. */
async function open(t: Test) {
  let day = '2026-11-23'
  const clock = { now: () => `${day}T04:00:00.000Z` }
  const config = { mode: 'demo', data: emptyFolder(t), root: small.root } as const
  const office = await openOffice(config, { shipped: small.root, clock })
  const app = await buildApp(office.house, office)
  t.teardown(async () => {
    await app.close()
    await office.close()
  })
  const { desk, house } = office
  const { register } = desk
  const { jobs } = office.storage
  const casework = { desk, house, register, jobs, close: () => Promise.resolve(), today: day }
  const certificate = await certified(casework)
  return {
    certificate,
    desk,
    on: async (next: string) => {
      day = next
      await keepCalendar(desk, STAFF.operator)
    },
    ask: async (url: string, headers: { readonly [name: string]: string } = {}) =>
      app.inject({ url, headers: { 'touchstone-role': 'reader', ...headers } }),
  }
}

t.test('what expires or is due is asked for by how long it is until then', async (t) => {
  const { ask, on } = await open(t)
  const days = async (url: string): Promise<readonly unknown[]> => {
    const answer = await ask(url)
    const items = answer.json<{ items?: readonly { validUntil?: string; dueOn?: string }[] }>()
    return items.items?.map(({ validUntil, dueOn }) => validUntil ?? dueOn) ?? [answer.statusCode]
  }
  t.same(await days('/v1/certificates?within=90d'), [])
  t.same(await days('/v1/certificates?within=3y'), ['2029-11-22'])
  t.same(await days('/v1/certificates?within=36m'), ['2029-11-22'])
  t.same(await days('/v1/certificates?within=35m'), [])
  await on('2027-11-22')
  t.same(await days('/v1/surveillance?within=1d'), ['2027-11-23'], 'tomorrow')
  await on('2027-11-24')
  t.same(await days('/v1/surveillance?within=90d'), ['2027-11-23'], 'what is overdue is due still')
  t.same(await days('/v1/surveillance?within=53w'), ['2027-11-23', '2028-11-23'])
  t.same(await days('/v1/surveillance?within=53w&state=due'), ['2028-11-23'])
  await on('2029-11-22')
  t.same(await days('/v1/certificates?within=1d'), ['2029-11-22'], 'its last day')
  await on('2029-11-23')
  t.same(await days('/v1/certificates?within=1d'), [])
  for (const bad of ['90', '0d', '1.5d', '90 days', '-3d', '12345d'])
    t.same(await days(`/v1/certificates?within=${encodeURIComponent(bad)}`), [400], bad)
})
