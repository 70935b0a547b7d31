import { pino } from 'pino'
import t from 'tap'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { EXAMPLE, openApp, ROOT } from './open-app.ts'

t.test('the service says that it lives and that its packs are ready', async (t) => {
  const app = await openApp(t)
  t.strictSame((await app.inject('/livez')).json(), { status: 'alive' })
  t.match((await app.inject('/readyz')).json(), { status: 'ready', faulty: 0 })
})

t.test('requests, durations and scores are counted, by route and never by address', async (t) => {
  const app = await openApp(t, openRulesService({ root: ROOT }))
  await app.inject({ method: 'POST', url: '/v1/score', body: EXAMPLE })
  await app.inject({ method: 'POST', url: '/v1/score', body: {} })
  await app.inject('/v1/standards/whatever-somebody-typed')
  await app.inject('/elsewhere')
  const answer = await app.inject({
    url: '/metrics',
    headers: { accept: 'text/plain;version=0.0.4;q=0.5,*/*;q=0.1' },
  })
  for (const line of [
    'touchstone_http_requests_total{method="POST",route="/v1/score",status="200"} 1',
    'touchstone_http_requests_total{method="POST",route="/v1/score",status="400"} 1',
    'touchstone_http_requests_total{method="GET",route="/v1/standards/:id",status="404"} 1',
    'touchstone_http_requests_total{method="GET",route="none",status="404"} 1',
    'touchstone_http_request_seconds_count{method="POST",route="/v1/score"} 2',
    'touchstone_scores_total{standard="q-hxc-013"} 1',
    'touchstone_evaluators_differing_total 0',
  ])
    t.ok(answer.body.includes(line), line)
  t.notMatch(answer.body, 'whatever-somebody-typed')
})

t.test('the log names the request and tells nothing of what was sent', async (t) => {
  const lines: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  const app = await openApp(t, openRulesService({ root: ROOT }), { logger })
  const secret = '示例环卫设备有限公司'
  const headers = { 'x-request-id': 'from-the-client.1', authorization: 'Bearer hush' }
  const answer = await app.inject({ method: 'POST', url: '/v1/score', body: EXAMPLE, headers })
  t.equal(answer.headers['x-request-id'], 'from-the-client.1')
  await app.inject({ method: 'POST', url: '/v1/score', body: { [secret]: secret }, headers })
  const log = lines.join('')
  t.ok(lines.every((line) => JSON.parse(line) !== null))
  t.match(log, '"reqId":"from-the-client.1"')
  t.match(log, '"code":"assessment-faulty"')
  t.match(log, '"statusCode":200')
  t.notMatch(log, secret)
  t.notMatch(log, 'hush')
})

t.test('an id that could deceive a log is replaced', async (t) => {
  const app = await openApp(t)
  for (const given of ['', 'a b', 'x'.repeat(65), '{"a":1}', 'é']) {
    const answer = await app.inject({ url: '/livez', headers: { 'x-request-id': given } })
    t.match(answer.headers['x-request-id'], /^[0-9a-f-]{36}$/, given)
  }
})

t.test('every answer carries the fixed headers, pages a policy of their own', async (t) => {
  const app = await openApp(t)
  for (const url of ['/livez', '/v1/standards', '/nothing', '/v1/%E0%A4%A', '/', '/docs']) {
    const { headers } = await app.inject(url)
    t.match(
      headers,
      {
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'content-security-policy': /default-src 'none'/,
      },
      url,
    )
    t.notOk('access-control-allow-origin' in headers, url)
    t.notOk('x-powered-by' in headers || 'server' in headers, url)
  }
})

t.test(
  'the first page leads on, in every language, and asks for nothing from elsewhere',
  async (t) => {
    const app = await openApp(t)
    for (const [asked, language, mark] of [
      ['fr', 'zh', '未经任何标准归口单位发布'],
      ['en-GB', 'en', 'no standards committee has published them'],
    ] as const) {
      const headers = { host: 'example.org:8013', 'accept-language': asked }
      const home = await app.inject({ url: '/', headers })
      t.match(home.headers['content-type'], 'text/html; charset=utf-8')
      t.match(home.headers, { 'content-language': language, vary: /accept-language/ })
      t.match(home.body, mark, 'the mark of provenance')
      t.match(home.body, `http://example.org:8013/v1/explain?language=${language}`)
      const links = [...home.body.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)
      t.ok(links.length > 5)
      for (const href of links) {
        t.match(href, /^[/#]/)
        t.ok((await app.inject(href)).statusCode < 400, href)
      }
    }
    const hostile = await app.inject({ url: '/', headers: { host: '"><script>alert(1)</script>' } })
    t.notMatch(hostile.body, '<script')
  },
)

t.test('what is no HTTP is answered by a problem as well', async (t) => {
  const app = await openApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  for (const [sent, status] of [
    ['nonsense\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nhost: x\r\nlong: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
  ] as const) {
    const answer = await exchange(port, sent)
    t.match(answer, `HTTP/1.1 ${status} `)
    const body = JSON.parse(answer.split('\r\n\r\n')[1]!) as { status: number; type: string }
    t.equal(body.status, status)
    t.match(body.type, /^\/problems\//)
  }
})

async function exchange(port: number, sent: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(sent)
  let answer = ''
  for await (const chunk of socket) answer += String(chunk)
  return answer
}
