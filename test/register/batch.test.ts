import t from 'tap'
import { addPerson } from '../../src/app/access/add-person.ts'
import { switchPerson } from '../../src/app/access/amend-person.ts'
import { askBatch, BATCH_QUEUE } from '../../src/app/register/batches/ask-batch.ts'
import type { Call } from '../../src/app/register/perform.ts'
import { itemsOfBatch } from '../../src/app/register/batches/follow-batch.ts'
import type { Job, JobStanding } from '../../src/app/register/ports.ts'
import { allOf, need } from '../../src/app/register/records.ts'
import { retryBatch } from '../../src/app/register/batches/retry-batch.ts'
import { reviewEvaluation } from '../../src/app/register/assessments/review-evaluation.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { workBatch } from '../../src/app/register/batches/work-batch.ts'
import type { BatchOrder } from '../../src/domain/register/batch.ts'
import { engines } from '../storage/databases.ts'
import {
  accepted,
  begun,
  certified,
  decided,
  evaluated,
  organisation,
  STAFF,
  wish,
} from './casework.ts'
import { by, openRegisterService, type RegisterService } from './register-service.ts'
import { smallRoot } from './small-root.ts'

const small = await smallRoot()
t.teardown(() => small.clean())
const databases = engines()
t.teardown(() => databases.stop())

const { clerk, decider, reviewer } = STAFF

for (const engine of databases.names)
  t.test(`batches on ${engine}`, async (t) => {
    const registerService = await openRegisterService({
      root: small.root,
      place: await databases.fresh(engine),
    })
    t.teardown(() => registerService.close())
    const { ports, register, jobs } = registerService
    await jobs.work(BATCH_QUEUE, (some) => workBatch(ports, some), { atOnce: 3 })

    /** Asks for a batch, waits until it is over, and says what became of each item. */
    const carriedOut = async (call: Call, order: BatchOrder) => {
      const { id } = await askBatch(ports, call, order)
      return { id, items: await over(registerService, id) }
    }
    const states = (items: readonly JobStanding[]) => items.map(({ state }) => state).toSorted()

    t.test('many certificates are issued, each once', async (t) => {
      const decisions: { decision: string }[] = []
      for (let left = 5; left > 0; left--)
        decisions.push({
          decision: (await decided(registerService, wish((await organisation(registerService)).id)))
            .id,
        })
      const order = { act: 'issue-certificate', items: decisions } as const
      const once = { key: 'issue-all', requestDigest: ports.digestOf(order) }
      const first = await askBatch(ports, { ...clerk, once }, order)
      const again = await askBatch(ports, { ...clerk, once }, order)
      t.equal(again.id, first.id, 'asked again under its key it is the same batch')
      t.same(states(await over(registerService, first.id)), Array(5).fill('done'))
      const later = await carriedOut(clerk, order)
      t.same(states(later.items), Array(5).fill('done'), 'what is done already is done')
      for (const { decision } of decisions) {
        const made = await register.read((view) => allOf(view, 'certificate', 'decision', decision))
        t.match(made, [{ state: 'active' }])
        t.equal(made.length, 1)
      }
      const kept = await register.read(async (view) =>
        view.packs.get((await need(view, 'batch', first)).body.items.digest),
      )
      t.equal(kept, JSON.stringify(decisions), 'what was asked is kept whole')
    })

    t.test('whoever assessed decides nothing by a batch either', async (t) => {
      const cases: string[] = []
      for (let left = 2; left > 0; left--) {
        const application = await accepted(
          registerService,
          wish((await organisation(registerService)).id),
        )
        const { id } = await begun(registerService, application.id)
        await evaluated(registerService, id)
        const review = { recommendation: 'grant', notes: '证据充分' } as const
        await reviewEvaluation(ports, reviewer, { id }, review)
        cases.push(id)
      }
      const items = cases.map((assessment) => ({
        assessment,
        outcome: 'grant' as const,
        level: 'two-stars',
      }))
      const order = { act: 'decide-certification', items } as const
      const insider = await carriedOut(by('lead', 'assessor', 'decision-maker'), order)
      t.match(
        insider.items,
        cases.toSorted().map((item) => ({
          item,
          state: 'failed',
          problem: { code: 'duties-mixed' },
        })),
      )
      t.equal(insider.items[0]!.attempts, 1, 'a refusal is not tried again')
      for (const { assessment } of items)
        t.match(await register.read((view) => need(view, 'assessment', { id: assessment })), {
          state: 'reviewed',
        })
      const [good, bad] = [items[0]!, { ...items[1]!, level: 'nine-stars' }]
      const some = await carriedOut(decider, { ...order, items: [good, bad] })
      t.match(
        some.items.find(({ item }) => item === good.assessment),
        { state: 'done' },
        'one that cannot stand keeps no other from being decided',
      )
      t.match(
        some.items.find(({ item }) => item === bad.assessment),
        {
          state: 'failed',
          problem: { code: 'record-faulty', faults: [{ code: 'level-out-of-reach' }] },
        },
      )
    })

    t.test('what failed is tried again once its cause is gone', async (t) => {
      const { id: certificate } = await certified(registerService)
      const reason = '示例'
      const order = {
        act: 'restore-certificate',
        items: [{ certificate, reason }],
      } as const
      const batch = await carriedOut(decider, order)
      t.match(batch.items, [{ state: 'failed', problem: { code: 'act-untimely' } }])
      await takeStep(ports, decider, 'suspend-certificate', { id: certificate }, { reason })
      await t.rejects(retryBatch(ports, clerk, batch), { code: 'act-forbidden' })
      await retryBatch(ports, decider, batch)
      t.match(await over(registerService, batch.id), [{ state: 'done' }])
      t.match(await register.read((view) => need(view, 'certificate', { id: certificate })), {
        state: 'active',
      })
    })

    t.test('an item that is done twice comes to the same', async (t) => {
      const { id: certificate } = await certified(registerService)
      const payload = { certificate, reason: '示例' }
      const { id } = await carriedOut(decider, { act: 'withdraw-certificate', items: [payload] })
      const version = async () =>
        (await register.read((view) => need(view, 'certificate', { id: certificate }))).version
      const before = await version()
      const job: Job = { queue: BATCH_QUEUE, batch: id, item: certificate, payload, attempt: 2 }
      await workBatch(ports, [job])
      t.equal(await version(), before)
    })

    t.test('nothing is done for a batch that was stopped, or by who was disabled', async (t) => {
      // Nobody works off the queue of this register service, so there is time to change something.
      const idle = await openRegisterService({
        root: small.root,
        place: await databases.fresh(engine),
      })
      t.teardown(() => idle.close())
      const operator = by('operator', 'operator')
      const hired = { name: '示例', login: 'decider', roles: ['decision-maker'] } as const
      await addPerson(idle.ports as never, operator, hired, { id: 'hired' })
      const asker = by('hired', 'decision-maker', 'assessor')
      const { id: certificate } = await certified(idle)
      const payload = { certificate, reason: '示例' }
      const ask = async () => {
        const order = { act: 'suspend-certificate', items: [payload] } as const
        const { id: batch } = await askBatch(idle.ports, asker, order)
        return { queue: BATCH_QUEUE, batch, item: certificate, payload, attempt: 1 }
      }
      const stopped = await ask()
      const reason = '下错了'
      await takeStep(idle.ports, decider, 'stop-batch', { id: stopped.batch }, { reason })
      await t.rejects(workBatch(idle.ports, [stopped]), {
        code: 'act-untimely',
        detail: { with: { person: 'decider', reason: '下错了' } },
      })
      const left = await ask()
      await switchPerson(idle.ports as never, operator, { id: 'hired' }, { state: 'disabled' })
      await t.rejects(workBatch(idle.ports, [left]), {
        code: 'act-forbidden',
        detail: { key: 'refusal-act-forbidden--disabled', with: { person: 'hired' } },
      })
      t.match(await idle.register.read((view) => need(view, 'certificate', { id: certificate })), {
        state: 'active',
      })
    })

    t.test('what cannot be asked is refused whole, with every fault', async (t) => {
      const { id: certificate } = await certified(registerService)
      const item = { certificate, reason: '示例' }
      const unknown = { certificate: 'none', reason: '示例' }
      const act = 'suspend-certificate'
      const ask = (call: Call, items: (typeof item)[]) => askBatch(ports, call, { act, items })
      await t.rejects(ask(decider, [item, unknown, item, unknown]), {
        code: 'record-faulty',
        faults: [{ pointer: '/items/1/certificate' }, { pointer: '/items/3/certificate' }],
      })
      await t.rejects(ask(decider, [item, item]), {
        code: 'record-faulty',
        faults: [{ code: 'item-twice', pointer: '/items/1/certificate' }],
      })
      await t.rejects(ask(clerk, [item]), { code: 'act-forbidden' })
      await t.rejects(ask(decider, []), { code: 'record-faulty' })
    })
  })

/** The items of a batch once nothing of it waits or runs any more. */
async function over({ ports, jobs }: RegisterService, id: string): Promise<readonly JobStanding[]> {
  for (let left = 600; left > 0; left--) {
    const { waiting, running } = await jobs.progress(id)
    if (waiting + running === 0) {
      const page = { page: { limit: 1000 } }
      return (await itemsOfBatch(ports, STAFF.clerk, id, page)).items
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Batch ${id} never ended.`)
}
