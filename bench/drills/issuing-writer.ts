// One process of many that issue at once, for the drills and the tests of several processes.
//
// node bench/drills/issuing-writer.ts PLACE COUNT: issues COUNT certificates (0: until killed) at
// the place (JSON) and writes the number of each on a line once it is committed.
import { writeSync } from 'node:fs'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { issueOne } from './issue-one.ts'

const place = JSON.parse(process.argv[2] ?? '') as StoragePlace
const count = Number(process.argv[3] ?? 0)

const storage = await openStorage(place, { clock: systemClock, ids: createIds() })
for (let left = count === 0 ? Infinity : count; left > 0; left--)
  // Synchronously, so that no acknowledgement waits in this process when it is killed.
  writeSync(1, `${await issueOne(storage.register)}\n`)
await storage.close()
