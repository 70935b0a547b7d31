import { join } from 'node:path'
import t from 'tap'
import {
  COSTLY_LIMITS,
  costlyQueue,
  type CostlyLimits,
} from '../../src/composition/costly-queue.ts'
import { packQuestions } from '../../src/composition/pack-questions.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { openApp, ROOT } from '../http/open-app.ts'

const service = openRulesService({ root: ROOT })
const zoo = openRulesService({ root: join(ROOT, 'test/zoo') })
t.teardown(() => Promise.all([service.papers.close(), zoo.papers.close()]))

async function all(lines: AsyncIterable<string> | undefined): Promise<string> {
  let text = ''
  for await (const line of lines!) text += line
  return text
}

t.test('what takes long is worked out once, apart, for few, and stops for nobody', async (t) => {
  const shelved = [...(await zoo.shelf.revisions()), ...(await service.shelf.revisions())]
  const digested = (standard: string) =>
    shelved.find((one) => one.standard === standard && one.digested !== undefined)!.digested!
  const [small, large] = [digested('k-of-n'), digested('q-hxc-013')]
  const ask = packQuestions(ROOT, limited({ mostWaiting: 1, longestMs: 180_000 }))

  // Processor time of this thread: however busy the machine is, what another thread works is not in it.
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  const began = spent()
  const [one, same] = await Promise.all([
    all(ask('boundary-examples', small)),
    all(ask('boundary-examples', small)),
  ])
  t.ok(one.length > 100)
  t.equal(one, same, 'two who ask at once share the work')
  t.ok(spent() - began < 2000, `nobody else waited for it: ${Math.round(spent() - began)} ms`)
  const since = spent()
  t.equal(await all(ask('boundary-examples', small)), one)
  t.ok(spent() - since < 500, 'and it is told again without any')

  // One is worked out and one waits; the names of the packs are made up, so that each is another.
  const other = (name: string) => ask('mutants', { ...large, digest: name })
  const crowd = Array.from({ length: 4 }, (_, at) => other(`crowd-${at}`))
  t.same(
    crowd.map((lines) => lines !== undefined),
    [true, true, false, false],
  )
  t.ok(ask('boundary-examples', small), 'what is known needs no turn')
  t.ok(other('crowd-0'), 'what is being worked out is shared')
  // Whoever goes stops the work that nobody else waits for, and the next in line has its turn.
  for (const lines of crowd) {
    if (lines === undefined) continue
    const reading = lines[Symbol.asyncIterator]()
    t.type((await reading.next()).value, 'string')
    await reading.return?.()
  }
})

t.test('what takes too long is said to, and is not begun again', async (t) => {
  const shelved = await zoo.shelf.revisions()
  const { edition, revision, digested } = shelved.find(({ standard }) => standard === 'k-of-n')!
  const ask = packQuestions(ROOT, limited({ mostWaiting: 1, longestMs: 0 }))
  for (let again = 0; again < 2; again += 1)
    await t.rejects(all(ask('mutants', digested!)), { code: 'question-too-costly' })
  const app = await openApp(t, { ...zoo, askApart: ask })
  const answer = await app.inject(
    `/v1/standards/k-of-n/editions/${edition}/revisions/${revision}/mutants`,
  )
  t.match(answer.body, 'question-too-costly')
})

/** A queue in which a question about a pack has so long. */
function limited(minutes: CostlyLimits['minutes']) {
  return costlyQueue({ ...COSTLY_LIMITS, minutes })
}
