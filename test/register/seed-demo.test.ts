import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { settableClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { certificatesInForce } from '../../src/app/register/certificates/certificates-in-force.ts'
import { listWaitingActs } from '../../src/app/register/waiting-acts.ts'
import type { RegisterView } from '../../src/app/register/ports.ts'
import { demo } from '../../src/demo/casework.ts'
import { seedDemo } from '../../src/demo/seed.ts'
import { EXAMPLE_BODY } from '../../src/domain/register/certification-body.ts'
import { openRegisterPorts, revisionInFolders } from '../../src/composition/register-ports.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { ROOT } from './register-service.ts'

const NAME = { standard: 'q-hxc-013', edition: '2018' }
const EARLIER = { standard: 'gb-t-27922', edition: '2011' }

t.test('the demonstration has something at every stage, and says what it is', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-demo-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const clock = settableClock()
  const place = { file: join(folder, 'register.sqlite') }
  const storage = await openStorage(place, { clock, ids: createIds(), isMadeUp: true })
  t.teardown(() => storage.close())
  const { register, jobs } = storage
  const service = openRulesService({ root: ROOT })
  t.teardown(() => service.papers.close())
  const seal = () => Promise.resolve(undefined)
  const ports = openRegisterPorts({ service, register, jobs, body: EXAMPLE_BODY, seal, clock })
  const files = await revisionInFolders(ROOT, { ...NAME, revision: 1 })
  clock.set('2026-11-23T04:00:00.000Z')
  t.equal(await seedDemo({ ports, clock, ...NAME, earlier: EARLIER, files }), true)
  t.ok(clock.now() > '2026-11-23T04:00:00.000Z', 'the clock goes on')

  const STAGES = {
    application: ['received', 'under-review', 'accepted', 'refused', 'withdrawn'],
    assessment: ['planned', 'in-progress', 'evaluated', 'decided'],
    nonconformity: ['open', 'answered', 'verified'],
    decision: ['granted', 'refused'],
    certificate: ['active', 'suspended', 'withdrawn', 'expired', 'superseded'],
    surveillance: ['due', 'overdue', 'failed', 'lapsed'],
    complaint: ['assigned', 'resolved'],
    revision: ['draft', 'in-review'],
    consultation: ['running'],
    comment: ['open', 'answered'],
  }
  for (const [kind, states] of Object.entries(STAGES))
    for (const state of states)
      t.ok((await register.read((view) => view.count(kind, { state }))) > 0, `${kind} ${state}`)

  const shelved = await service.shelf.revisions()
  const inForce = await Promise.all(
    [NAME, EARLIER].map((name) => {
      const { digested } = shelved.find(({ standard }) => standard === name.standard)!
      return certificatesInForce(ports, { ...name, digest: digested!.digest })
    }),
  )
  const live = (view: RegisterView): Promise<number> =>
    view.count('certificate', { state: ['active', 'suspended'] })
  t.equal(inForce.flat().length, await register.read(live), 'those in force have their assessments')
  t.strictSame(await certificatesInForce(ports, { ...NAME, digest: 'another' }), [])

  await register.read(async (view) => {
    const { items } = await view.find<{ level: string | null; by: string }>(
      'evaluation',
      {},
      { limit: 1000 },
    )
    const levels = new Set(items.map(({ body }) => body.level))
    for (const level of [null, 'one-star', 'two-stars', 'three-stars', 'four-stars', 'five-stars'])
      t.ok(levels.has(level), `somebody comes to ${level}`)
    t.ok(new Set(items.map(({ createdAt }) => createdAt.slice(0, 4))).size >= 3, 'over years')
    t.ok(new Set(items.map(({ body }) => body.by)).size >= 4, 'by several assessors')
  })

  await register.read(async (view) => {
    const { items } = await view.find<{ name: { zh: string; en: string } }>('organisation')
    t.ok(
      items.every(
        ({ body: { name } }) => name.zh.startsWith('示例') && name.en.startsWith('Example'),
      ),
    )
    const certificates = await view.find<{ isSpecimen: boolean }>('certificate')
    t.ok(
      certificates.items.every(({ body }) => body.isSpecimen),
      'its rules are illustrative',
    )
    const { items: links } = await view.auditTrail({ limit: 1000 })
    const times = links.map(({ at }) => at)
    t.same(times, times.toSorted(), 'the trail is in order of time')
  })
  t.equal((await register.verifyChain()).ok, true)
  const waiting = await listWaitingActs(ports, demo('clerk'))
  const refused = await register.read(async (view) =>
    (await view.find<{ assessment: string }>('decision', { state: 'refused' })).items.map(
      ({ body }) => body.assessment,
    ),
  )
  t.ok(refused.length > 2)
  t.notOk(
    waiting.some(({ found }) => found !== undefined && refused.includes(found.assessment)),
    'nobody waits for corrections of those who were refused',
  )
  t.equal(await seedDemo({ ports, clock, ...NAME }), false, 'once is enough')
})
