import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import { JSON_BODY, openApp, ROOT } from './open-app.ts'

type Told = {
  readonly code: string
  readonly detail: string
  readonly errors: readonly { readonly code: string; readonly pointer: string }[]
  readonly omitted?: number
}

const sample = JSON.parse(
  readFileSync(resolve(ROOT, 'examples/q-hxc-013-four-stars.json'), 'utf8'),
) as { readonly answers: Readonly<Record<string, unknown>> }
const [first] = Object.keys(sample.answers)
const many = (count: number, value: unknown, name = 'zzz') =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at}`, value]))

t.test('however many faults there are, few are told and all are counted', async (t) => {
  const app = await openApp(t)
  const score = async (body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/score',
      headers: JSON_BODY,
      body: text,
    })
    t.equal(answer.statusCode, 400, answer.body.slice(0, 200))
    t.ok(answer.body.length < 100_000, `${answer.body.length} bytes`)
    return answer.json<Told>()
  }
  const unknown = await score({ ...sample, answers: many(5000, true) })
  t.equal(unknown.code, 'assessment-faulty')
  t.equal(unknown.errors.length, 200)
  t.ok(unknown.omitted! >= 4800, String(unknown.omitted))
  t.match(unknown.detail, new RegExp(`The first 200 are listed; there are ${unknown.omitted} more`))

  const beyond = await score({ ...sample, answers: many(253_142, true) })
  t.match(beyond.errors, [{ code: 'answers-many', pointer: '/answers' }])
  t.equal(beyond.omitted, undefined)

  const assessors = many(150_000, 3, 'w')
  const crowd = await score({ ...sample, answers: { [first!]: { assessors } } })
  t.match(crowd.errors, [{ code: 'assessors-many', pointer: `/answers/${first}/assessors` }])

  const equal = await score(`{${Array.from({ length: 30_000 }, () => '"a":1').join()}}`)
  t.match(equal, { code: 'json-faulty', errors: { length: 200 }, omitted: 29_799 })

  const few = await score({ ...sample, answers: many(3, true) })
  t.equal(few.omitted, undefined)
  t.notMatch(few.detail, /listed/)
})
