import t from 'tap'
import type { Test } from 'tap'
import { keepCalendar } from '../../src/app/register/certificates/keep-calendar.ts'
import { buildApp } from '../../src/http/app.ts'
import { openRegisterService } from '../../src/composition/register-service.ts'
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
  const registerService = await openRegisterService(config, { shipped: small.root, clock })
  const app = await buildApp(registerService.service, registerService)
  t.teardown(async () => {
    await app.close()
    await registerService.close()
  })
  const { ports, service } = registerService
  const { register } = ports
  const { jobs } = registerService.storage
  const casework = { ports, service, register, jobs, close: () => Promise.resolve(), today: day }
  const certificate = await certified(casework)
  return {
    certificate,
    ports,
    on: async (next: string) => {
      day = next
      await keepCalendar(ports, STAFF.operator)
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

t.test('what comes to its day is told as a list, as a feed and as a calendar', async (t) => {
  const { ask, on, certificate } = await open(t)
  await on('2027-11-24')
  const list = await ask('/v1/reminders?within=3y')
  const items = list.json<{ items: readonly { kind: string; on: string; isOverdue: boolean }[] }>()
  t.same(
    items.items.map((one) => [one.kind, one.on, one.isOverdue]),
    [
      ['surveillance-due', '2027-11-23', true],
      ['surveillance-due', '2028-11-23', false],
      ['certificate-ends', '2029-11-22', false],
    ],
  )
  t.same((await ask('/v1/reminders')).json<{ items: readonly unknown[] }>().items.length, 1)

  const feed = await ask('/v1/reminders/feed.json?within=3y', { 'accept-language': 'zh' })
  t.equal(feed.headers['content-type'], 'application/feed+json; charset=utf-8')
  t.match(feed.json(), {
    version: 'https://jsonfeed.org/version/1.1',
    language: 'zh',
    items: [{ title: '示例水壶厂（虚构）的证书 TS-2026-00001 监督逾期' }, {}, {}],
  })
  const again = await ask('/v1/reminders/feed.json?within=3y')
  const ids = (answer: typeof feed) =>
    answer.json<{ items: readonly { id: string }[] }>().items.map(({ id }) => id)
  t.same(ids(again), ids(feed), 'the same thing has the same id, whoever reads')

  const calendar = await ask('/v1/reminders/calendar.ics?within=3y')
  t.equal(calendar.headers['content-type'], 'text/calendar; charset=utf-8')
  const lines = calendar.body.replaceAll('\r\n ', '').split('\r\n')
  t.same(
    lines.filter((line) => line.startsWith('DTSTART')),
    ['20271123', '20281123', '20291122'].map((day) => `DTSTART;VALUE=DATE:${day}`),
  )
  t.ok(lines.some((line) => line.startsWith('SUMMARY:Certificate TS-2026-00001 of Example')))
  t.equal(lines.filter((line) => line.startsWith('UID:')).length, 3)
  t.ok(lines.includes('DTSTAMP:20271124T040000Z'), 'the clock of the body, not of the computer')
  t.ok(
    calendar.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75),
    'folded',
  )
  t.equal(certificate.body.number, 'TS-2026-00001')

  const contact = { 'touchstone-role': 'contact' }
  t.same((await ask('/v1/reminders?within=3y', contact)).json(), { items: [] }, 'its own alone')
})
