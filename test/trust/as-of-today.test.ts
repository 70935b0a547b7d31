import fastify from 'fastify'
import t from 'tap'
import { settableClock } from '../../src/adapters/system/clock.ts'
import { rotateSigningKey } from '../../src/app/trust/rotate-signing-key.ts'
import type { PublicEntry } from '../../src/domain/trust/public-entry.ts'
import { readStatusList } from '../../src/domain/trust/status-list.ts'
import { access } from '../../src/http/access/access-plugin.ts'
import { validation } from '../../src/http/plugins/validation.ts'
import { publicPages } from '../../src/http/routes/public-pages.ts'
import { publicRegister } from '../../src/http/routes/public-register.ts'
import { openPublicService } from '../../src/composition/public-service.ts'
import { openKeyDesk, OPERATOR, putCertificate, putReceipt } from './issued.ts'

const LAST_DAY = '2027-03-31'
/** The body's clocks are eight hours ahead: its day ends at 16:00 in UTC. */
const [BEFORE_MIDNIGHT, AFTER_MIDNIGHT] = ['2027-03-31T15:59:00.000Z', '2027-03-31T16:01:00.000Z']

const SUSPENDED = { by: 'person-2', on: '2027-02-01', at: '2027-02-01T02:00:00.000Z', reason: 'x' }
const CERTIFICATES: { readonly [number: string]: object } = {
  'TS-1': { state: 'active', validUntil: LAST_DAY },
  'TS-2': { state: 'active', validUntil: '2029-01-01' },
  'TS-3': { state: 'suspended', validUntil: LAST_DAY, suspended: SUSPENDED },
  'TS-4': { state: 'suspended', validUntil: '2029-01-01', suspended: SUSPENDED },
  'TS-5': { state: 'expired', validUntil: '2026-12-31', expiredOn: '2027-01-01' },
  'TS-6': { state: 'withdrawn', validUntil: LAST_DAY, withdrawn: SUSPENDED },
}

t.test('every public answer calls a certificate expired from its first day past', async (t) => {
  const ports = await openKeyDesk(t)
  const clock = settableClock()
  await rotateSigningKey(ports, { actor: OPERATOR })
  const receipt = await putReceipt(ports.register)
  for (const [number, certificate] of Object.entries(CERTIFICATES))
    await putCertificate(ports.register, {
      ...certificate,
      number,
      model: { receipt, decision: {} },
    } as never)
  const app = fastify()
  t.teardown(() => app.close())
  const registerService = openPublicService(ports, clock)
  await app.register(validation)
  await app.register(access, { authentication: undefined })
  await app.register(publicRegister, { registerService })
  await app.register(publicPages, { registerService })

  const list = async (status: string, more = '') =>
    (await app.inject(`/v1/public/certificates?status=${status}${more}`)).json<{
      items: PublicEntry[]
      next?: string
    }>()
  const found = async (status: string) => ({
    json: (await list(status)).items.map(({ number }) => number).toSorted(),
    csv: [
      ...(await app.inject(`/v1/public/certificates.csv?status=${status}`)).body.matchAll(
        /^TS-\d/gm,
      ),
    ]
      .map(([number]) => number)
      .toSorted(),
    page: [
      ...new Set((await app.inject(`/register?status=${status}`)).body.match(/TS-\d/g) ?? []),
    ].toSorted(),
    entries: await Promise.all(
      Object.keys(CERTIFICATES).map(async (number) => {
        const answer = await app.inject(`/v1/public/certificates/${number}`)
        return answer.json<PublicEntry>().status === status ? [number] : []
      }),
    ).then((all) => all.flat()),
    signed: readStatusList((await app.inject('/v1/trust/status-list')).body)!
      .list.certificates.filter(({ state }) => state === status)
      .map(({ number }) => number)
      .toSorted(),
  })
  const everywhere = (numbers: readonly string[]) => ({
    json: numbers,
    csv: numbers,
    page: numbers,
    entries: numbers,
    signed: numbers,
  })

  clock.set(BEFORE_MIDNIGHT)
  t.same(await found('active'), everywhere(['TS-1', 'TS-2']))
  t.same(await found('suspended'), everywhere(['TS-3', 'TS-4']))
  t.same(await found('expired'), everywhere(['TS-5']))

  clock.set(AFTER_MIDNIGHT)
  t.same(await found('active'), everywhere(['TS-2']))
  t.same(await found('suspended'), everywhere(['TS-4']))
  t.same(await found('expired'), everywhere(['TS-1', 'TS-3', 'TS-5']))
  t.same(await found('withdrawn'), everywhere(['TS-6']))
  const lapsed = (await list('expired')).items.find(({ number }) => number === 'TS-1')
  t.equal(lapsed?.statusSince, '2027-04-01')

  const walked: string[] = []
  for (let next: string | undefined = ''; next !== undefined;) {
    const page: Awaited<ReturnType<typeof list>> = await list(
      'active',
      `&limit=1${next === '' ? '' : `&cursor=${next}`}`,
    )
    t.ok(page.items.length > 0 || page.next === undefined, 'no page is empty before the end')
    walked.push(...page.items.map(({ number }) => number))
    next = page.next
  }
  t.same(walked, ['TS-2'], 'page by page, what expired is left out')
})
