import t from 'tap'
import type { ProofReport } from '../../src/app/insight/prove-pack.ts'
import { openApp } from '../http/open-app.ts'
import { houses } from './packs.ts'

t.test('a proof is streamed: how far it is, then what was found', async (t) => {
  const app = await openApp(t, houses()[0])
  const url = '/v1/standards/computed/editions/2026/revisions/1/proof'
  const answer = await app.inject({ url })
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['content-type'], 'application/x-ndjson')
  const lines = answer.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  const { proof } = lines.at(-1) as { proof: ProofReport }
  t.match(proof, {
    standard: 'computed',
    revision: 1,
    engine: { name: 'json-rules-engine' },
    findings: [{ code: 'cap-idle', severity: 'remark', ground: { kind: 'proof' } }],
  })
  for (const line of lines.slice(0, -1))
    t.match(line, { progress: { done: Number, total: Number } })
})

t.test('what is not there is a problem, not a stream', async (t) => {
  const app = await openApp(t, houses()[0])
  const answer = await app.inject({ url: '/v1/standards/computed/editions/2026/revisions/9/proof' })
  t.equal(answer.statusCode, 404)
  t.match(answer.json(), { code: 'revision-unknown' })
})

t.test('boundary examples and mutants come line by line', async (t) => {
  const app = await openApp(t, houses()[0])
  const at = '/v1/standards/sprs-like/editions/2026/revisions/1'
  const linesAt = async (path: string): Promise<readonly object[]> => {
    const answer = await app.inject({ url: `${at}/${path}` })
    t.equal(answer.statusCode, 200)
    return answer.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
  }
  t.match((await linesAt('boundary-examples'))[0], {
    id: 'mark-ready-reached',
    example: { expect: { points: 9, level: 'ready' } },
  })
  for (const line of await linesAt('mutants'))
    t.match(line, {
      fate: /^(refused|caught|missed|same|not-found)$/,
      message: { zh: String, en: String },
    })
})

t.test('who asks for the head alone gets it at once', async (t) => {
  const app = await openApp(t, houses()[0])
  const url = '/v1/standards/computed/editions/2026/revisions/1/proof'
  const answer = await app.inject({ method: 'HEAD', url })
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['content-type'], 'application/x-ndjson')
})
