import t from 'tap'
import { addPerson } from '../../src/app/access/add-person.ts'
import { makeApiKey } from '../../src/app/access/make-api-key.ts'
import { decideCertification } from '../../src/app/register/assessments/decide-certification.ts'
import type { Bodies } from '../../src/app/register/records.ts'
import { reviewEvaluation } from '../../src/app/register/assessments/review-evaluation.ts'
import type { Role } from '../../src/domain/register/roles.ts'
import { OPERATOR } from './access-ports.ts'
import { openBody } from './open-body.ts'

const ALL_DUTIES: readonly Role[] = ['assessor', 'reviewer', 'decision-maker']

t.test('who assessed neither reviews nor decides, whatever roles they have', async (t) => {
  const { app, ports, register, until, close } = await openBody()
  t.teardown(close)
  const keyOf = async (id: string) => {
    const known = await register.read((view) => view.get('person', id))
    const input = { name: id, login: `with-all-duties-${id}`, roles: ALL_DUTIES }
    if (known === undefined) await addPerson(ports, OPERATOR, input, { id })
    const asked = { person: id, label: 'test', scopes: ['work'] as const, until }
    return (await makeApiKey(ports, OPERATOR, asked)).key
  }
  const found = await register.read((view) =>
    view.find<Bodies['assessment']>('assessment', { state: 'evaluated' }),
  )
  const [assessment] = found.items
  const assessor = assessment!.body.plan.team[0]!.person
  const ref = { id: assessment!.id }
  let keys = 0
  const ask = async (key: string, act: string, body: object) => {
    const seen = await register.read((view) => view.get('assessment', ref.id))
    const answer = await app.inject({
      method: 'POST',
      url: `/v1/assessments/${ref.id}/${act}`,
      headers: {
        authorization: `Bearer ${key}`,
        'idempotency-key': `four-eyes-${(keys += 1)}`,
        'if-match': `"${seen!.version}"`,
      },
      body,
    })
    return {
      status: answer.statusCode,
      code: answer.json<{ code?: string }>().code,
      body: answer.body,
    }
  }
  const insider = await keyOf(assessor)
  const outsider = await keyOf('outsider')
  const review = { recommendation: 'refuse', notes: '测试' } as const
  const decision = { outcome: 'refuse', reasons: '测试' } as const
  const call = { actor: { id: assessor, roles: ALL_DUTIES } }

  t.match(await ask(insider, 'review', review), { status: 403, code: 'duties-mixed' }, 'by the API')
  await t.rejects(
    reviewEvaluation(ports, call, ref, review),
    { code: 'duties-mixed' },
    'by the verb',
  )
  t.match(await ask(outsider, 'review', review), { status: 201 }, 'somebody else may')
  t.match(await ask(insider, 'decide', decision), { status: 403, code: 'duties-mixed' })
  await t.rejects(decideCertification(ports, call, ref, decision), { code: 'duties-mixed' })
  t.match(await ask(outsider, 'decide', decision), { status: 201 })
})
