import type { FastifyInstance } from 'fastify'
import { once } from 'node:events'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { ShortScore } from '../../src/app/scoring/score-in-bulk.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import type { RulesService } from '../../src/app/rules-service.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { EXAMPLE, openApp, ROOT } from './open-app.ts'

const NDJSON = { 'content-type': 'application/x-ndjson' }
const LINE = `${JSON.stringify(EXAMPLE)}\n`

t.test('each line has its receipt or its problem, in order', async (t) => {
  const app = await openApp(t)
  const alone = await app.inject({ method: 'POST', url: '/v1/score', body: EXAMPLE })
  const lines = [
    JSON.stringify(EXAMPLE),
    '',
    '{"a":1,"a":2}',
    'nonsense',
    JSON.stringify({ ...EXAMPLE, standard: 'q-hxc-13' }),
    '{"x":"' + 'x'.repeat(3000) + '"}',
    JSON.stringify(EXAMPLE),
  ]
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/score/batch?answer=receipt',
    body: lines.join('\r\n'),
    headers: NDJSON,
  })
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['content-type'], 'application/x-ndjson')
  const answers = answer.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  t.strictSame(answers[0], { line: 1, receipt: alone.json() })
  t.match(answers.slice(1, 5), [
    { line: 3, problem: { code: 'json-faulty', errors: [{ code: 'key-duplicate' }] } },
    { line: 4, problem: { code: 'json-faulty' } },
    { line: 5, problem: { code: 'standard-unknown', detail: /q-hxc-013/ } },
    { line: 6, problem: { code: 'assessment-faulty' } },
  ])
  t.strictSame(answers[5], { line: 7, receipt: alone.json() })
})

t.test('the short answer has the numbers of the receipt, and its mark', async (t) => {
  const app = await openApp(t)
  const receipt = (
    await app.inject({ method: 'POST', url: '/v1/score', body: EXAMPLE })
  ).json<Receipt>()
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/score/batch',
    body: LINE,
    headers: NDJSON,
  })
  const { result } = JSON.parse(answer.body) as { result: ShortScore }
  const { id, edition, revision, digest } = receipt.standard
  t.strictSame(result.standard, { id, edition, revision, digest })
  t.strictSame(result.marks, ['illustrative'])
  const { points, max, percent, status, level } = receipt.results[0]!
  t.match(result.results[0], { points, max, percent, status, level: level!.id })
})

t.test('a line above the limit is refused, and the next one is read', async (t) => {
  const app = await openApp(t, undefined, { bodyLimit: 1024 * 20 })
  const body = `"${'x'.repeat(100_000)}"\n${LINE}`
  const answer = await app.inject({ method: 'POST', url: '/v1/score/batch', body, headers: NDJSON })
  const [first, second] = answer.body.split('\n')
  t.match(JSON.parse(first!), { line: 1, problem: { code: 'body-too-large' } })
  t.match(JSON.parse(second!), { line: 2, result: { results: [{ level: 'four-stars' }] } })
})

t.test('answers come while the body is still being sent', async (t) => {
  const { post } = await listening(t)
  const sent = post()
  sent.write(LINE)
  const answer = await answerTo(sent)
  const lines = linesOf(answer)
  t.match((await lines.next()).value, { line: 1, receipt: {} })
  sent.write(LINE.slice(0, 100))
  sent.end(LINE.slice(100))
  t.match((await lines.next()).value, { line: 2, receipt: {} })
  t.equal((await lines.next()).done, true)
})

t.test('who does not read the answers is not read from', async (t) => {
  const many = 600
  const { post, scored } = await listening(t)
  const sent = post()
  for (let n = 0; n < many; n++) sent.write(LINE)
  sent.end()
  const answer = await answerTo(sent)
  await settled(scored)
  // What the two ends of a socket hold is a few megabytes; the answers would be sixty.
  t.ok(scored() < many / 2, `${scored()} of ${many} were scored while nobody read`)
  let line = 0
  for await (const one of linesOf(answer)) t.equal(one.line, ++line)
  t.equal(line, many, 'and all are answered once somebody reads')
})

t.test('hanging up stops the work', async (t) => {
  const many = 600
  const { post, scored, app } = await listening(t)
  const sent = post()
  sent.on('error', () => undefined)
  for (let n = 0; n < many; n++) sent.write(LINE)
  const answer = await answerTo(sent)
  answer.on('error', () => undefined)
  await once(answer, 'readable')
  sent.destroy()
  await settled(scored)
  t.ok(scored() < many, `${scored()} of ${many} were scored`)
  t.equal((await app.inject('/livez')).statusCode, 200)
})

t.test('other requests are answered while a batch runs', async (t) => {
  const { post, app } = await listening(t)
  const sent = post()
  for (let n = 0; n < 200; n++) sent.write(LINE)
  sent.end()
  const answer = await answerTo(sent)
  let ended = false
  answer.on('end', () => (ended = true))
  answer.resume()
  t.equal((await app.inject('/livez')).statusCode, 200)
  t.equal(ended, false)
  await once(answer, 'end')
})

/** An application on a port of its own that counts what it scores, with one score for all. */
async function listening(t: Test) {
  const service = openRulesService({ root: ROOT })
  const receipt = await service.scoreDocument(EXAMPLE)
  let count = 0
  const counting: RulesService = {
    ...service,
    scoreDocument: async () => {
      count++
      return receipt
    },
  }
  const app: FastifyInstance = await openApp(t, counting)
  count = 0
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const post = (): ClientRequest =>
    request({
      port,
      host: '127.0.0.1',
      path: '/v1/score/batch?answer=receipt',
      method: 'POST',
      headers: NDJSON,
    })
  return { app, post, scored: () => count }
}

async function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return answer
}

async function* linesOf(answer: IncomingMessage): AsyncGenerator<{ line: number }, void> {
  let open = ''
  answer.setEncoding('utf8')
  for await (const chunk of answer) {
    const lines = (open + String(chunk)).split('\n')
    open = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line) as { line: number }
  }
}

/** Waits until a count has not changed for a while. */
async function settled(count: () => number): Promise<void> {
  for (let still = 0, last = -1; still < 20; still++) {
    await setTimeout(25)
    if (count() !== last) still = 0
    last = count()
  }
}
