import { createHash } from 'node:crypto'
import t from 'tap'
import type { Questions } from '../../src/app/packs/questions-of.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { openApp, rootWithRevisions } from './open-app.ts'

const PACK = '/v1/standards/q-hxc-013/editions/2018/revisions/1'

t.test('everything on the shelf is listed with its provenance', async (t) => {
  const app = await openApp(t)
  const { standards } = (await app.inject('/v1/standards')).json<{ standards: { id: string }[] }>()
  t.ok(standards.length >= 3)
  for (const standard of standards) {
    t.strictSame((await app.inject(`/v1/standards/${standard.id}`)).json(), standard)
    t.match(standard, { editions: [{ revisions: [{ sound: true, status: 'illustrative' }] }] })
  }
})

t.test('a pack comes as the bytes that its digest is the digest of', async (t) => {
  const app = await openApp(t)
  const pack = await app.inject(PACK)
  const digest = createHash('sha256').update(pack.rawPayload).digest('hex')
  t.equal(pack.headers.etag, `"${digest}"`)
  const byDigest = await app.inject(`/v1/packs/${digest}`)
  t.equal(byDigest.body, pack.body)
  t.match(byDigest.headers['cache-control'], 'immutable')
})

t.test('a pack that the client has already is not sent again', async (t) => {
  const app = await openApp(t)
  const etag = String((await app.inject(PACK)).headers.etag)
  for (const [known, status] of [
    [etag, 304],
    [`"other", ${etag}`, 304],
    [`W/${etag}`, 304],
    ['*', 304],
    ['"other"', 200],
    [etag.replaceAll('"', ''), 200],
  ] as const) {
    const again = await app.inject({ url: PACK, headers: { 'if-none-match': known } })
    t.equal(again.statusCode, status, known)
    t.equal(again.headers.etag, etag)
    t.equal(again.body === '', status === 304)
  }
})

t.test('for a date exactly one revision answers, or the dates are told', async (t) => {
  const root = rootWithRevisions(
    t,
    { inForce: { from: '2026-01-01', to: '2026-06-30', sunset: '2026-12-31' } },
    { inForce: { from: '2026-07-01' } },
  )
  const app = await openApp(t, openRulesService({ root }))
  const on = (query: string) => app.inject(`/v1/standards/demo/revision?${query}`)

  const first = await on('date=2026-06-30')
  t.match(first.json(), { standard: 'demo', edition: '2026', revision: 1, sound: true })
  t.equal(first.headers['content-location'], '/v1/standards/demo/editions/2026/revisions/1')
  t.equal(first.headers.deprecation, `@${Date.UTC(2026, 6, 1) / 1000}`)
  t.equal(first.headers.sunset, 'Fri, 01 Jan 2027 00:00:00 GMT')

  const second = await on('date=2026-07-01&edition=2026')
  t.match(second.json(), { revision: 2 })
  t.notOk('deprecation' in second.headers || 'sunset' in second.headers)

  const before = await on('date=2025-12-31')
  t.equal(before.statusCode, 422)
  t.match(before.json(), {
    code: 'revision-not-in-force',
    detail: /in force from 2026-01-01 to 2026-06-30.*from 2026-07-01/,
  })
  for (const faulty of ['', 'date=2026-13-01', 'date=2026-07-01&revision=1', 'date=1&date=2'])
    t.match((await on(faulty)).json(), { code: 'request-faulty' }, faulty)
})

t.test('a revision near its end says so wherever it is used', async (t) => {
  const root = rootWithRevisions(t, { inForce: { from: '2026-01-01', sunset: '2026-12-31' } })
  const app = await openApp(t, openRulesService({ root }))
  const assessment = {
    standard: 'demo',
    date: '2026-02-01',
    answers: { hotline: true, 'spare-parts': false },
  }
  for (const answer of [
    await app.inject('/v1/standards/demo/editions/2026/revisions/1'),
    await app.inject({ method: 'POST', url: '/v1/score', body: assessment }),
  ]) {
    t.equal(answer.statusCode, 200)
    t.equal(answer.headers.sunset, 'Fri, 01 Jan 2027 00:00:00 GMT')
  }
  const late = { ...assessment, revision: 1, date: '2027-01-01' }
  const refused = await app.inject({ method: 'POST', url: '/v1/score', body: late })
  t.equal(refused.statusCode, 410)
  t.match(refused.json(), { code: 'revision-sunset', detail: /2026-12-31/ })
})

t.test('the rules of a revision are what json-rules-engine runs', async (t) => {
  const app = await openApp(t)
  const { rules } = (await app.inject(`${PACK}/rules`)).json<{ rules: { name: string }[] }>()
  t.ok(rules.length > 100)
  t.equal(new Set(rules.map(({ name }) => name)).size, rules.length)
  t.match(rules[0], { conditions: {}, event: { type: /./ } })
})

t.test('a faulty revision can be looked into and not be used', async (t) => {
  const root = rootWithRevisions(t, { inForce: { from: '2026-02-30' } })
  const app = await openApp(t, openRulesService({ root }))
  const one = '/v1/standards/demo/editions/2026/revisions/1'
  const check = await app.inject(`${one}/check`)
  t.match(check.json(), { sound: false, faults: [{ file: 'rules/demo/2026/1/rules.json' }] })
  const pack = await app.inject(one)
  t.equal(pack.statusCode, 409)
  t.match(pack.json(), { code: 'pack-faulty', errors: [{ pointer: /inForce/ }] })
  t.equal((await app.inject('/readyz')).statusCode, 503)
})

t.test('every worked example is to be had, ready to be scored', async (t) => {
  const app = await openApp(t)
  const example = (await app.inject(`${PACK}/examples/four-stars`)).json<object>()
  const receipt = await app.inject({ method: 'POST', url: '/v1/score', body: example })
  t.match(receipt.json(), { results: [{ level: { id: 'four-stars' } }] })
  const unknown = await app.inject(`${PACK}/examples/four-star`)
  t.match(unknown.json(), { code: 'example-unknown', detail: /Did you mean "four-stars"\?/ })
})

t.test('what a revision asks is all that its worked examples answer', async (t) => {
  const app = await openApp(t)
  const { standards } = (await app.inject('/v1/standards')).json<{
    standards: {
      id: string
      editions: { edition: string; revisions: { revision: number }[] }[]
    }[]
  }>()
  for (const { id, editions } of standards)
    for (const { edition, revisions } of editions)
      for (const { revision } of revisions) {
        const one = `/v1/standards/${id}/editions/${edition}/revisions/${revision}`
        const asked = (await app.inject(`${one}/questions`)).json<Questions>()
        t.match(asked, { standard: id, edition, revision })
        const clauses = asked.outline.flatMap(({ id: name, clause }) => (clause ? [name] : []))
        for (const { id: example } of asked.examples) {
          const { answers, profile = {} } = (
            await app.inject(`${one}/examples/${example}`)
          ).json<Assessment>()
          const known = new Set([...Object.keys(asked.inputs), ...clauses])
          t.strictSame(
            Object.keys(answers).filter((input) => !known.has(input)),
            [],
            example,
          )
          t.strictSame(
            Object.keys(profile).filter((fact) => asked.profile[fact] === undefined),
            [],
            example,
          )
        }
        const reached = asked.outline.flatMap(({ clause }) => clause?.inputs ?? [])
        t.strictSame(
          new Set([...reached, ...asked.besides]),
          new Set(Object.keys(asked.inputs)),
          'each input stands at a clause, or beside them',
        )
      }
})
