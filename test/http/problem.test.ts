import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { PROBLEM_CODES, problemKind, STATUS_OF } from '../../src/http/replies/problem.ts'
import { JSON_BODY, openApp, ROOT } from './open-app.ts'

const kinds = PROBLEM_CODES.map((code) => problemKind(code, catalogueIn('en')))
const page = readFileSync(resolve(ROOT, 'docs/problems.md'), 'utf8')

t.test('docs/problems.md explains every problem and no other', async (t) => {
  const sections = page.split(/^## /m).slice(1)
  t.same(
    sections.map((section) => /^`([a-z-]+)`/.exec(section)?.[1]),
    kinds.map(({ code }) => code),
  )
  for (const [at, { code, status, title, meaning, remedy }] of kinds.entries()) {
    t.equal(sections[at]?.split('\n')[0], `\`${code}\` (${status})`, code)
    for (const words of [title, meaning, remedy])
      t.ok(sections[at]?.includes(words), `${code}: ${words}`)
  }
})

t.test('the type of a problem leads to its page', async (t) => {
  const app = await openApp(t)
  for (const kind of kinds) {
    const { code } = kind
    const answer = await app.inject(`/problems/${code}`)
    t.match(answer.json(), kind)
    const html = await app.inject({ url: `/problems/${code}`, headers: { accept: 'text/html' } })
    t.match(html.headers['content-type'], 'text/html')
    t.ok(html.body.includes(`<code>${code}</code>`), code)
  }
  const list = await app.inject('/problems')
  t.same(
    list.json<{ problems: { code: string }[] }>().problems.map(({ code }) => code),
    PROBLEM_CODES,
  )
  const unknown = await app.inject('/problems/assessment-fault')
  t.equal(unknown.statusCode, 404)
  t.match(unknown.json(), { detail: /Did you mean "\/problems\/assessment-faulty"\?/ })
})

t.test('an answer that is not the one asked for is a problem', async (t) => {
  const app = await openApp(t)
  const body = '{"a":1}'
  for (const [request, code, also] of [
    [{ method: 'GET', url: '/v1/nothing' }, 'route-unknown', { detail: /\/v1\/nothing/ }],
    [{ method: 'GET', url: '/v1/%E0%A4%A' }, 'request-malformed', {}],
    [{ method: 'DELETE', url: '/v1/standards' }, 'method-not-allowed', { detail: /GET, HEAD/ }],
    [
      { method: 'GET', url: '/v1/standards', headers: { accept: 'text/csv' } },
      'not-acceptable',
      { detail: /application\/json/ },
    ],
    [{ method: 'POST', url: '/v1/score', body }, 'media-type-unsupported', {}],
    [
      { method: 'POST', url: '/v1/score', body, headers: { 'content-type': 'text/plain' } },
      'media-type-unsupported',
      {},
    ],
    [
      { method: 'POST', url: '/v1/score/batch', body, headers: JSON_BODY },
      'media-type-unsupported',
      {},
    ],
    [{ method: 'POST', url: '/v1/score', body: '', headers: JSON_BODY }, 'json-faulty', {}],
    [
      {
        method: 'POST',
        url: '/v1/score',
        body: Buffer.from('{"é":1}', 'latin1'),
        headers: JSON_BODY,
      },
      'json-faulty',
      { errors: [{ code: 'text-encoding' }] },
    ],
    [
      { method: 'POST', url: '/v1/score?standard=x', body, headers: JSON_BODY },
      'request-faulty',
      { errors: [{ pointer: '/query/standard' }] },
    ],
    [
      { method: 'GET', url: '/v1/standards/q-hxc-13' },
      'standard-unknown',
      { detail: /Did you mean "q-hxc-013"\?/ },
    ],
    [
      { method: 'GET', url: '/v1/packs/abc' },
      'request-faulty',
      { errors: [{ pointer: '/path/digest' }] },
    ],
    [{ method: 'GET', url: `/v1/packs/${'0'.repeat(64)}` }, 'revision-unknown', {}],
  ] as const) {
    const answer = await app.inject({ ...request })
    const name = `${request.method} ${request.url}`
    t.equal(answer.statusCode, STATUS_OF[code], name)
    t.match(answer.headers['content-type'], 'application/problem+json', name)
    t.match(
      answer.json(),
      { type: `/problems/${code}`, status: answer.statusCode, code, ...also },
      name,
    )
    t.equal(answer.json<{ requestId: string }>().requestId, answer.headers['x-request-id'], name)
  }
  const other = await app.inject({ method: 'PUT', url: '/v1/score' })
  t.equal(other.headers.allow, 'POST')
})

t.test('a body above the limit is refused, whether it says so or not', async (t) => {
  const app = await openApp(t, undefined, { bodyLimit: 1024 })
  const body = JSON.stringify({ note: 'x'.repeat(2000) })
  const answer = await app.inject({ method: 'POST', url: '/v1/score', body, headers: JSON_BODY })
  t.equal(answer.statusCode, 413)
  t.match(answer.json(), { code: 'body-too-large' })
})

t.test('what is broken here is told without its cause', async (t) => {
  const app = await openApp(t)
  const { service } = await brokenHouse()
  const broken = await openApp(t, service)
  const answer = await broken.inject('/v1/standards')
  t.equal(answer.statusCode, 500)
  t.match(answer.json(), { code: 'internal' })
  t.notMatch(answer.body, 'a secret of the disk')
  t.notMatch(answer.body, /\bat .*\.ts/)
  t.equal((await app.inject('/v1/standards')).statusCode, 200)
})

/** A service whose shelf breaks once the application stands. */
async function brokenHouse() {
  const { openRulesService } = await import('../../src/composition/rules-service.ts')
  const service = openRulesService({ root: ROOT })
  let isOpen = true
  const shelf = {
    ...service.shelf,
    revisions: async () => {
      if (isOpen) {
        isOpen = false
        return service.shelf.revisions()
      }
      throw new Error('a secret of the disk')
    },
  }
  return { service: { ...service, shelf } }
}
