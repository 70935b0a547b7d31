import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Calibration } from '../../src/domain/calibrate/calibration.ts'
import type { Comparison } from '../../src/domain/compare/comparison.ts'
import { DOCX } from '../../src/http/schemas/documents.ts'
import { linesOf } from '../documents/papers.ts'
import { openRegister } from './open-register.ts'
import { openApp, ROOT } from './open-app.ts'

const LEFT = { standard: 'q-hxc-013', edition: '2018', revision: 1 }
const EXAMPLE = JSON.parse(
  readFileSync(join(ROOT, 'examples/q-hxc-013-four-stars.json'), 'utf8'),
) as object

t.test('two revisions are compared as data, as text and on paper', async (t) => {
  const app = await openApp(t)
  const body = { left: LEFT, right: { standard: 'gb-t-27922' } }
  const ask = (accept: string, language = 'zh') =>
    app.inject({
      method: 'POST',
      url: `/v1/compare?language=${language}`,
      body,
      headers: { accept },
    })
  const data = (await ask('application/json')).json<Comparison>()
  t.ok(data.counts.new > 0 && data.counts.withdrawn > 0)
  const text = await ask('text/plain')
  t.match(text.body, /各部分分值/)
  t.equal(text.headers['content-language'], 'zh')
  const paper = await ask(DOCX)
  t.equal(paper.headers['touchstone-specimen'], 'true')
  t.ok((await linesOf(paper.rawPayload)).includes('修订比较'))
})

t.test('the right side is one revision or one sound candidate', async (t) => {
  const app = await openApp(t)
  const ask = (body: object) => app.inject({ method: 'POST', url: '/v1/compare', body })
  t.match((await ask({ left: LEFT })).json(), { status: 400, code: 'request-faulty' })
  t.match((await ask({ left: LEFT, right: LEFT, candidate: {} })).json(), { status: 400 })
  t.match((await ask({ left: LEFT, candidate: {} })).json(), { status: 409, code: 'pack-faulty' })
  const none = await ask({ left: LEFT, right: LEFT, certificates: true })
  t.match(none.json(), { status: 404, code: 'record-unknown' })
})

t.test('certificates in force are read from the register that is there', async (t) => {
  const { ask } = await openRegister(t)
  const body = { left: LEFT, right: LEFT, certificates: true }
  const answer = await ask('compare', { as: 'clerk', body })
  t.equal(answer.statusCode, 200, answer.body.slice(0, 300))
  const { effects } = answer.json<Comparison>()
  t.match(effects, { count: 0 }, 'an empty register has none')
})

t.test('assessors are calibrated from the assessments that are sent', async (t) => {
  const app = await openApp(t)
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/calibrate',
    body: { assessments: [EXAMPLE] },
  })
  t.equal(answer.statusCode, 200, answer.body.slice(0, 300))
  const { assessors, readings } = answer.json<Calibration>()
  t.strictSame(assessors.map(({ assessor }) => assessor).toSorted(), ['乙', '甲'])
  t.equal(readings, 18, 'two on each of nine clauses')
  t.ok(
    assessors.every(({ verdict }) => verdict === 'as-others'),
    'one assessment proves little',
  )
})
