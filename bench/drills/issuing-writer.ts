// One process of many that issue at once, for the drills and the tests of several processes.
//
// node bench/drills/issuing-writer.ts PLACE COUNT: issues COUNT certificates (0: until killed) at
// the place (JSON) and writes one line for each, "number links", once it is committed.
import { writeSync } from 'node:fs'
import { systemClock } from '../../src/adapters/clock.ts'
import { createIds } from '../../src/adapters/ids.ts'
import { openStorage, type StoragePlace } from '../../src/adapters/storage/open-storage.ts'

const place = JSON.parse(process.argv[2] ?? '') as StoragePlace
const count = Number(process.argv[3] ?? 0)
const actor = { id: `process-${process.pid}`, roles: ['clerk'] }

const storage = await openStorage(place, { clock: systemClock, ids: createIds() })
for (let left = count === 0 ? Infinity : count; left > 0; left--) {
  const line = await storage.register.transaction(actor, 'a drill', async (tx) => {
    const number = await tx.nextNumber('drill')
    const draft = {
      kind: 'certificate',
      id: `certificate-${number}`,
      state: 'intended',
      number: String(number),
      body: { number, by: process.pid, text: '示例'.repeat(number % 40) },
    }
    const intended = await tx.create(draft, 'intend-certificate')
    await tx.claimUnique('drill-number', String(number), draft)
    await tx.put({ ...intended, state: 'active' }, 1, 'issue-certificate')
    return String(number)
  })
  // Synchronously, so that no acknowledgement waits in this process when it is killed.
  writeSync(1, `${line}\n`)
}
await storage.close()
