import t from 'tap'
import { readFileSync } from 'node:fs'
import type { Foresight } from '../../src/domain/foresee/foresight.ts'
import { buildApp } from '../../src/http/app.ts'
import { openBody } from '../access/open-body.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const REVISION = { standard: 'q-hxc-013', edition: '2018', revision: 1 }
const LOWER = { op: 'set', path: '/rules/levels/four-stars/atLeast', value: 110 }

t.test('the API foresees a change over synthetic and given assessments', async (t) => {
  const app = await buildApp(openRulesService({ root: ROOT }))
  t.teardown(() => app.close())
  const ask = (payload: object, accept = 'application/json', query = '') =>
    app.inject({
      method: 'POST',
      url: `/v1/foresee${query}`,
      headers: { accept, 'content-type': 'application/json' },
      payload,
    })
  const asked = { revision: REVISION, change: { edits: [LOWER] } }

  const synthetic = await ask({ ...asked, population: { synthetic: { size: 400, seed: 1 } } })
  t.equal(synthetic.statusCode, 200)
  const { crossings, population, marks } = synthetic.json<Foresight>()
  t.same(population, { size: 400, source: 'synthetic', seed: 1 })
  t.same(marks, ['illustrative'])
  t.ok(crossings.rises > 0)
  t.match(crossings.list[0]?.reasons, [{ kind: 'mark', before: 120, after: 110 }])

  const example: unknown = JSON.parse(
    readFileSync(`${ROOT}examples/q-hxc-013-four-stars.json`, 'utf8'),
  )
  const higher = { edits: [{ ...LOWER, value: 126 }] }
  const given = { revision: REVISION, change: higher, population: { assessments: [example] } }
  const one = (await ask(given)).json<Foresight>()
  t.match(one.crossings.list, [
    { before: { level: 'four-stars' }, after: { level: 'three-stars' } },
  ])
  const words = await ask(given, 'text/plain', '?language=zh')
  t.match(words.body, '“四星级”的分数线由 120 改为 126')

  const lost = await ask({
    revision: REVISION,
    change: { edits: [{ op: 'remove', path: '/rules/x' }] },
  })
  t.match(lost, { statusCode: 422 })
  t.match(lost.json(), { code: 'edit-lost', errors: [{ pointer: '/0/path' }] })
  const nobody = await ask({ ...asked, population: { register: true } })
  t.match(nobody, { statusCode: 404 })
  const faulty = await ask({ ...asked, population: { assessments: [{ date: 1 }] } })
  t.match(faulty.json(), { code: 'assessment-faulty' })
  t.equal((await ask({ revision: REVISION, change: {} })).statusCode, 400)
})

t.test('over a register it looks at what is on record, for those of the body', async (t) => {
  const body = await openBody()
  t.teardown(() => body.close())
  const ask = async (key: string) =>
    body.app.inject({
      method: 'POST',
      url: '/v1/foresee',
      headers: { authorization: `Bearer ${key}` },
      payload: {
        revision: REVISION,
        change: { edits: [LOWER] },
        population: { register: true },
      },
    })
  const told = await ask(await body.hire('editor'))
  t.equal(told.statusCode, 200)
  const { population, crossings } = told.json<Foresight>()
  t.equal(population.source, 'register')
  t.ok(population.size > 1, `${population.size} are on record`)
  t.ok(crossings.count <= population.size)
  const { items } = await body.register.read((view) => view.find('organisation', {}, { limit: 1 }))
  const contact = await body.hire('contact', items[0]!.id)
  t.equal((await ask(contact)).statusCode, 403)
})
