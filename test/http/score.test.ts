import { execFileSync } from 'node:child_process'
import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { canonicalJson } from '../../src/domain/pack/canonical.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { EXAMPLE, JSON_BODY, openApp, ROOT } from './open-app.ts'

const post = { method: 'POST', url: '/v1/score' } as const

t.test('a score is the whole receipt, the same as by command line', async (t) => {
  const app = await openApp(t)
  const answer = await app.inject({ ...post, body: EXAMPLE })
  t.equal(answer.statusCode, 200)
  const receipt = answer.json<object>()
  t.strictSame(checkShape('receipt-2', receipt), [])
  const file = 'examples/q-hxc-013-four-stars.json'
  const printed = execFileSync(process.execPath, ['bin/touchstone.js', 'score', file, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  t.equal(canonicalJson(receipt), canonicalJson(JSON.parse(printed)))
})

t.test('under the address of a standard its name may be left out', async (t) => {
  const app = await openApp(t)
  const whole = (await app.inject({ ...post, body: EXAMPLE })).json<object>()
  const url = '/v1/standards/q-hxc-013/score'
  const { standard: _, ...rest } = EXAMPLE
  for (const body of [EXAMPLE, rest])
    t.strictSame((await app.inject({ ...post, url, body })).json(), whole)
  const other = await app.inject({ ...post, url: '/v1/standards/gb-t-27922/score', body: EXAMPLE })
  t.equal(other.statusCode, 400)
  t.match(other.json(), { errors: [{ code: 'standard-differs', pointer: '/standard' }] })
})

t.test('every fault of an assessment is told at once, with where and what to do', async (t) => {
  const app = await openApp(t)
  const answers = {
    ...EXAMPLE.answers,
    'service-departmnt': true,
    hotline: 'often',
    'training-hours': { state: 'not-applicable' },
  }
  const body = { ...EXAMPLE, date: '2026-02-30', answers }
  const answer = await app.inject({ ...post, body })
  t.equal(answer.statusCode, 400)
  const { errors } = answer.json<{ errors: { pointer: string; message: string; fix: string }[] }>()
  t.match(
    errors.find(({ pointer }) => pointer === '/answers/service-departmnt'),
    { message: /Did you mean "service-department"\?$/ },
  )
  for (const pointer of ['/date', '/answers/hotline', '/answers/training-hours'])
    t.ok(
      errors.some((error) => error.pointer.startsWith(pointer)),
      pointer,
    )
  for (const { message, fix } of errors) t.ok(message !== '' && fix !== '')
})

t.test('nothing is coerced, filled in or dropped', async (t) => {
  const app = await openApp(t)
  for (const [change, pointer] of [
    [{ answers: { ...EXAMPLE.answers, 'training-hours': '20' } }, '/answers/training-hours'],
    [{ answers: { ...EXAMPLE.answers, 'safety-plan': 1 } }, '/answers/safety-plan'],
    [{ date: null }, '/date'],
    [{ revision: '1' }, '/revision'],
    [{ evidnce: [] }, '/evidnce'],
  ] as const) {
    const answer = await app.inject({ ...post, body: { ...EXAMPLE, ...change } })
    t.equal(answer.statusCode, 400, pointer)
    t.match(answer.json(), { errors: [{ pointer }] }, pointer)
  }
})

t.test(
  'a score on which two computations differ is withheld, and the alarm is raised',
  async (t) => {
    const alarms: string[] = []
    const service = openRulesService({
      root: ROOT,
      secondOpinion: () => 'at /results/0/points they differ',
      alarm: (message) => alarms.push(message),
    })
    const app = await openApp(t, service)
    alarms.length = 0
    const answer = await app.inject({ ...post, body: EXAMPLE })
    t.equal(answer.statusCode, 500)
    t.match(answer.json(), { code: 'evaluators-differ' })
    t.equal(alarms.length, 1)
    t.match((await app.inject('/metrics')).body, 'touchstone_evaluators_differing_total 1')
  },
)

t.test('a receipt is verified, and the first edit in it is named', async (t) => {
  const app = await openApp(t)
  const receipt = (await app.inject({ ...post, body: EXAMPLE })).json<{
    results: { points: number }[]
  }>()
  const verify = (body: object) => app.inject({ method: 'POST', url: '/v1/receipts/verify', body })
  t.match((await verify(receipt)).json(), { holds: true, differences: [] })
  receipt.results[0]!.points += 1
  t.match((await verify(receipt)).json(), {
    holds: false,
    differences: [{ pointer: '/results/0/points', message: /./ }],
  })
  const none = await verify(EXAMPLE)
  t.equal(none.statusCode, 400)
  t.match(none.json(), { code: 'receipt-faulty', errors: [{ message: /./ }] })
})

t.test('a receipt or an assessment is explained in the language asked for', async (t) => {
  const app = await openApp(t)
  const receipt = (await app.inject({ ...post, body: EXAMPLE })).json<object>()
  const explain = (body: object, query: string, accept = '*/*') =>
    app.inject({ method: 'POST', url: `/v1/explain${query}`, body, headers: { accept } })

  const zh = await explain(EXAMPLE, '?language=zh')
  t.match(zh.headers, { 'content-type': 'text/plain; charset=utf-8', 'content-language': 'zh' })
  t.match(zh.body, '四星级')
  t.match(zh.body, '示例', 'the mark of provenance stays on it')
  t.equal((await explain(receipt, '')).body, zh.body, 'the first language of the standard')
  const en = await explain(receipt, '?language=en', 'text/plain')
  t.match(en.body, 'ILLUSTRATIVE')
  const blocks = await explain(receipt, '?language=en', 'application/json')
  t.match(blocks.json(), { language: 'en', blocks: [{ kind: 'mark', text: /ILLUSTRATIVE/ }] })
  t.equal((await explain({ receipt: 'x' }, '')).json<{ code: string }>().code, 'receipt-faulty')
  t.equal((await explain(receipt, '?language=fr')).statusCode, 400)
  t.equal((await explain(receipt, '', 'text/html')).statusCode, 406)
})

t.test('the published schemas are to be had as they stand, for ever', async (t) => {
  const app = await openApp(t)
  const { schemas } = (await app.inject('/v1/schemas')).json<{ schemas: string[] }>()
  for (const name of schemas) {
    const answer = await app.inject(`/v1/schemas/${name}`)
    t.match(answer.headers, {
      'content-type': 'application/schema+json; charset=utf-8',
      'cache-control': /immutable/,
    })
    t.equal(answer.json<{ $id: string }>().$id, `urn:touchstone:schema:${name}`)
    t.equal((await app.inject(`/v1/schemas/${name}.schema.json`)).body, answer.body)
  }
})

t.test('a body in JSON of any legal charset spelling is read', async (t) => {
  const app = await openApp(t)
  const body = JSON.stringify(EXAMPLE)
  for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON'])
    t.equal(
      (await app.inject({ ...post, body, headers: { ...JSON_BODY, 'content-type': type } }))
        .statusCode,
      200,
      type,
    )
})
