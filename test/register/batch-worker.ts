// One process of several that work off batches: node test/register/batch-worker.ts PLACE ROOT
import { systemClock } from '../../src/adapters/system/clock.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { BATCH_QUEUE } from '../../src/app/register/batches/ask-batch.ts'
import { workBatch } from '../../src/app/register/batches/work-batch.ts'
import { openRegisterService } from './register-service.ts'

const [, , place = '', root = ''] = process.argv
const given = JSON.parse(place) as StoragePlace
const { ports, jobs } = await openRegisterService({ root, place: given, clock: systemClock })
await jobs.work(BATCH_QUEUE, (some) => workBatch(ports, some), { atOnce: 4 })
