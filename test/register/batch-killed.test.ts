import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { askBatch } from '../../src/app/register/batches/ask-batch.ts'
import { everyIn } from '../../src/app/register/records.ts'
import { engines } from '../storage/databases.ts'
import { decided, organisation, STAFF, wish } from './casework.ts'
import { openRegisterService } from './register-service.ts'
import { smallRoot } from './small-root.ts'

const MANY = 24

const small = await smallRoot()
t.teardown(() => small.clean())
const databases = engines()
t.teardown(() => databases.stop())

// Whether a worker is dead is known after 10 to 15 seconds of silence, so both engines wait at once.
t.jobs = 2
for (const engine of databases.names)
  t.test(`a batch is over although its workers were killed, on ${engine}`, async (t) => {
    const place = await databases.fresh(engine)
    const registerService = await openRegisterService({
      root: small.root,
      place,
      clock: systemClock,
    })
    t.teardown(() => registerService.close())
    const workers: ChildProcess[] = []
    t.teardown(() => workers.forEach((worker) => worker.kill('SIGKILL')))
    const startWorker = () => {
      const program = join(import.meta.dirname, 'batch-worker.ts')
      const worker = spawn(process.execPath, [program, JSON.stringify(place), small.root], {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      workers.push(worker)
      return worker
    }
    const items: { decision: string }[] = []
    for (let left = MANY; left > 0; left--)
      items.push({
        decision: (await decided(registerService, wish((await organisation(registerService)).id)))
          .id,
      })
    const { id } = await askBatch(registerService.ports, STAFF.clerk, {
      act: 'issue-certificate',
      items,
    })
    const worker = startWorker()
    await until(async () => (await registerService.jobs.progress(id)).done > 0)
    worker.kill('SIGKILL')
    const left = await registerService.jobs.progress(id)
    t.comment(`killed after ${left.done} of ${MANY}`)
    startWorker()
    startWorker()
    await until(async () => (await registerService.jobs.progress(id)).done === MANY)

    const numbers: number[] = []
    const of = new Set<string>()
    for await (const { body } of everyIn(registerService.register, 'certificate', [
      'intended',
      'active',
    ])) {
      t.equal(body.state, 'active')
      numbers.push(Number(body.number.slice(-5)))
      of.add(body.decision)
    }
    t.same(
      numbers.toSorted((a, b) => a - b),
      items.map((_, index) => index + 1),
      'no number is missing or there twice',
    )
    t.equal(of.size, MANY, 'each decision has its certificate')
    t.match(await registerService.register.verifyChain(), { ok: true })
  })

async function until(question: () => Promise<boolean>): Promise<void> {
  for (let left = 6000; !(await question()); left--) {
    if (left === 0) throw new Error('It never came about.')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
