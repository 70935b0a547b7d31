import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { brokenPromises, startWriter } from '../../bench/drills/writers.ts'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { sqliteFaults } from '../../src/adapters/storage/sqlite.ts'
import { engines } from './databases.ts'

const given = { clock: systemClock, ids: createIds() }
const databases = engines()
t.teardown(() => databases.stop())

for (const engine of databases.names)
  t.test(`three processes at once on ${engine} give every number once`, async (t) => {
    const place = await databases.fresh(engine)
    const writers = Array.from({ length: 3 }, () => startWriter(place, 100))
    t.same(await Promise.all(writers.map(({ ended }) => ended)), [0, 0, 0])
    const acked = writers.flatMap((writer) => writer.acked)
    t.equal(acked.length, 300)
    const storage = await openStorage(place, given)
    t.same(await brokenPromises(storage.register, acked), [])
    await storage.close()
  })

t.test('a file that another process holds is waited for, and opened then', async (t) => {
  const place = await databases.fresh('sqlite')
  const file = 'file' in place ? place.file : ''
  const other = new DatabaseSync(file)
  other.exec('begin exclusive')
  const opening = openStorage(place, given)
  await setTimeout(500)
  other.exec('commit')
  other.close()
  const storage = await opening
  t.match(await storage.register.verifyChain(), { ok: true })
  await storage.close()
})

for (const engine of databases.names)
  t.test(`a process killed at any moment on ${engine} loses nothing it confirmed`, async (t) => {
    const place = await databases.fresh(engine)
    const acked: number[] = []
    for (let round = 0; round < 4; round++) {
      const writer = startWriter(place, 0)
      t.teardown(() => writer.process.kill())
      const enough = 5 + round * 17
      while (writer.acked.length < enough) await setTimeout(5)
      writer.process.kill('SIGKILL')
      await writer.ended
      acked.push(...writer.acked)
      const storage = await openStorage(place, given)
      t.same(await brokenPromises(storage.register, acked), [], `kill ${round + 1}`)
      await storage.close()
    }
    if ('file' in place) t.same(sqliteFaults(place.file), [])
  })
