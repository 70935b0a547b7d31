// Issues on a disk that fails now and then, until it was told so often enough.
//
// node bench/drills/failing-disk-writer.ts PLACE FAILURES: one line of JSON at the end, with the
// numbers that were confirmed and what else went wrong.
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { RegisterUnavailable } from '../../src/app/register/ports.ts'
import { issueOne } from './issue-one.ts'

const place = JSON.parse(process.argv[2] ?? '') as StoragePlace
const wanted = Number(process.argv[3])
const acked: number[] = []
const other: string[] = []
let failures = 0

const storage = await openStorage(place, { clock: systemClock, ids: createIds() })
for (let left = wanted * 200; failures < wanted && left > 0; left--)
  try {
    acked.push(await issueOne(storage.register))
  } catch (error) {
    if (error instanceof RegisterUnavailable) failures += 1
    else other.push(String(error))
  }
await storage.close().catch((error: unknown) => other.push(`close: ${String(error)}`))
process.stdout.write(`${JSON.stringify({ acked, failures, other })}\n`)
