// One process of many that work through a bulk: node bench/drills/job-worker.ts PLACE. Each job
// leaves one record, whose id is the job's, so that an effect that came twice would be refused.
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'

const place = JSON.parse(process.argv[2] ?? '') as StoragePlace
const storage = await openStorage(place, { clock: systemClock, ids: createIds() })
await storage.jobs.work('drill', async (jobs) => {
  await new Promise((resolve) => setTimeout(resolve, 3 * jobs.length))
  return async (tx) => {
    for (const { item } of jobs)
      await tx.create({ kind: 'effect', id: item, state: 'done', body: {} }, 'record-effect')
  }
})
process.on('SIGTERM', () => void storage.close().then(() => process.exit(0)))
