import t from 'tap'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { engines } from './databases.ts'

const databases = engines()
t.teardown(() => databases.stop())

for (const engine of databases.names)
  t.test(`nothing is written while the clock is before the last link (${engine})`, async (t) => {
    let now = '2027-06-01T04:00:00.000Z'
    const storage = await openStorage(await databases.fresh(engine), {
      clock: { now: () => now },
      ids: createIds(),
    })
    t.teardown(() => storage.close())
    const write = (id: string) =>
      storage.register.transaction({ id: 'p', roles: [] }, undefined, (tx) =>
        tx.create({ kind: 'thing', id, state: 'new', body: {} }, 'make'),
      )
    await write('a')
    now = '2026-02-01T04:00:00.000Z'
    await t.rejects(write('b'), {
      name: 'RegisterUnavailable',
      detail: {
        key: 'storage-clock-back',
        with: { now, last: '2027-06-01T04:00:00.000Z' },
      },
    })
    t.equal(await storage.register.read((view) => view.count('thing')), 1)

    now = '2027-06-01T03:55:00.000Z'
    const within = await write('c')
    t.equal(
      within.createdAt,
      '2027-06-01T04:00:00.000Z',
      'clocks a little apart go on from the last',
    )
    now = '2027-06-01T03:54:59.999Z'
    await t.rejects(write('d'), { name: 'RegisterUnavailable' })
    now = '2027-06-01T04:00:01.000Z'
    t.equal((await write('e')).createdAt, now)
    const links = await storage.register.read((view) => view.auditTrail())
    const times = links.items.map(({ at }) => at)
    t.same(times, times.toSorted(), 'the times of the trail never go back')
    t.match(await storage.register.verifyChain(), { ok: true, links: 3 })
  })
