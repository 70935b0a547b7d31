import t from 'tap'
import { elsewhere } from '../../src/app/insight/ask-elsewhere.ts'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { COSTLY_LIMITS, costlyQueue } from '../../src/composition/costly-queue.ts'
import { givenQuestions } from '../../src/composition/given-questions.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { EXAMPLE, JSON_BODY, openApp, ROOT } from './open-app.ts'

const NAME = { standard: 'q-hxc-013', edition: '2018', revision: 1 }
const edits = [{ op: 'set', path: '/rules/levels/four-stars/atLeast', value: 117 }] as const
const service = openRulesService({ root: ROOT })

t.test('what is worked out in another thread is what is worked out here', async (t) => {
  const population = { size: 50, seed: 1 }
  const here = await service.foresee(NAME, { edits }, population, { language: 'en' })
  const there = (form: 'data' | 'text') =>
    service.elsewhere.foresee(form, NAME, { edits }, population, { language: 'en' })
  t.equal((await there('data'))?.text, JSON.stringify(here.foresight))
  t.same(await there('text'), {
    language: 'en',
    text: `${service.layOut(here.explanation).join('\n')}\n`,
  })
  const improved = await service.improve(EXAMPLE, { limit: 100 })
  const answer = await service.elsewhere.improve('data', EXAMPLE, { limit: 100 })
  t.equal(answer?.text, JSON.stringify(improved.improvement))
  const [left] = (await service.shelf.revisions()).flatMap(({ standard, digested }) =>
    standard === NAME.standard && digested !== undefined ? [digested] : [],
  )
  // More than are copied into the thread at once.
  const assessments = Array.from({ length: 250 }, () => EXAMPLE)
  const asked = { left: left!, right: left!, assessments }
  t.equal(
    (await service.elsewhere.compare('data', asked))?.text,
    JSON.stringify((await service.compare(asked)).comparison),
  )
})

t.test('a refusal of the other thread is told as here', async (t) => {
  const lost = { edits: [{ op: 'set', path: '/rules/nothing/here', value: 1 }] } as const
  const population = { size: 10, seed: 1 }
  const refusal = await service
    .foresee(NAME, lost, population)
    .then(() => ({ code: 'none' }))
    .catch(({ code, detail, faults }: Record<string, unknown>) => ({ code, detail, faults }))
  t.match(refusal, { code: 'edit-lost' })
  await t.rejects(service.elsewhere.foresee('data', NAME, lost, population), {
    name: 'Refusal',
    ...refusal,
  })
})

t.test(
  'what nobody waits for stops, what takes too long is given up, and the rest goes on',
  async (t) => {
    const ask = givenQuestions(ROOT, costlyQueue())
    const { foresee } = elsewhere({ shelf: service.shelf, shape: checkShape }, ask)
    const of = (size: number, signal?: AbortSignal) =>
      foresee('data', NAME, { edits }, { size, seed: 1 }, { signal })
    const gone = new AbortController()
    const never = of(1_000_000, gone.signal)
    const waiting = new AbortController()
    const neither = of(1_000_000, waiting.signal)
    const after = of(10)
    waiting.abort(new Error('hung up in the line'))
    await t.rejects(neither, /hung up in the line/)
    gone.abort(new Error('hung up'))
    await t.rejects(never, /hung up/)
    t.match(await after, { language: 'zh' })
    await t.rejects(of(10, gone.signal), /hung up/, 'before it began')
    const hurried = elsewhere(
      { shelf: service.shelf, shape: checkShape },
      givenQuestions(
        ROOT,
        costlyQueue({ ...COSTLY_LIMITS, seconds: { mostWaiting: 16, longestMs: 0 } }),
      ),
    )
    // Not `too-busy`: asking the same again would be no use.
    await t.rejects(hurried.improve('data', EXAMPLE), { code: 'question-too-costly' })
    const app = await openApp(t, { ...service, elsewhere: hurried })
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/improve',
      headers: JSON_BODY,
      payload: JSON.stringify(EXAMPLE),
    })
    t.match([answer.statusCode, answer.json()], [422, { code: 'question-too-costly' }])
    t.match(answer.json<{ detail: string }>().detail, '60')
  },
)

t.test('more than wait are sent away for a moment', async (t) => {
  const app = await openApp(t, { ...service, elsewhere: full() })
  const change = { revision: NAME, change: { edits } }
  for (const [url, body] of [
    ['/v1/foresee', change],
    ['/v1/improve', EXAMPLE],
    ['/v1/compare', { left: NAME, right: NAME }],
  ] as const) {
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: JSON_BODY,
      payload: JSON.stringify(body),
    })
    t.match([answer.statusCode, answer.json()], [503, { code: 'too-busy' }], url)
    t.match(answer.headers['retry-after'], /^\d+$/)
  }
  const ask = givenQuestions(ROOT, costlyQueue())
  const stop = new AbortController()
  const { improve } = elsewhere({ shelf: service.shelf, shape: checkShape }, ask)
  const asked = Array.from({ length: 18 }, () =>
    improve('data', EXAMPLE, { signal: stop.signal }).catch(() => 'stopped'),
  )
  t.equal(await Promise.race(asked), undefined, 'the eighteenth, before any is worked out')
  stop.abort()
  t.equal((await Promise.all(asked)).filter((one) => one === 'stopped').length, 17)
})

/** A thread that has enough to do. */
function full() {
  return elsewhere({ shelf: service.shelf, shape: checkShape }, async () => undefined)
}
