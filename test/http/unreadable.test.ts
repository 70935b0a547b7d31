import t from 'tap'
import { isObject } from '../../src/domain/schema/json.ts'
import { documentFaults, lineFaults } from '../../src/domain/faults/printable.ts'
import { examplesOf, openRegister } from './open-register.ts'

const { app, ask, operations } = await openRegister(t)
const EVERYBODY = 'editor,approver,assessor,reviewer,decision-maker,clerk,reader,operator' as const

const SECRETS = ['setPassword', 'offerSecondFactor', 'confirmSecondFactor']

type Spoilt = { readonly at: string; readonly body: unknown }

/** The document with each of its texts spoilt in turn. */
function spoilt(value: unknown, by: string, at = ''): readonly Spoilt[] {
  if (typeof value === 'string') return [{ at, body: `${value}${by}` }]
  if (Array.isArray(value))
    return value.flatMap((one: unknown, i) =>
      spoilt(one, by, `${at}/${i}`).map((each) => ({
        ...each,
        body: value.map((other: unknown, j) => (i === j ? each.body : other)),
      })),
    )
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, one]) =>
    spoilt(one, by, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).map((each) => ({
      ...each,
      body: { ...value, [name]: each.body },
    })),
  )
}

t.test(
  'what nobody can read is refused where it is typed, in every text of the register',
  async (t) => {
    let refused = 0
    for (const [id, [method, path, operation]] of operations) {
      const isActing = JSON.stringify(operation.responses).includes('act-untimely')
      // A password may be anything, and nobody prints it; a code is held against a few.
      if (method === 'GET' || !isActing || SECRETS.includes(id)) continue
      // Who comments by a link is known by its token alone (register.test.ts).
      if (id === 'commentByLink') continue
      for (const example of examplesOf(operation))
        for (const { at, body } of spoilt(example, '\u202E')) {
          const answer = await app.inject({
            method: method as 'POST',
            url: path.replaceAll(/\{\w+\}/g, 'none'),
            headers: {
              'touchstone-role': EVERYBODY,
              'idempotency-key': `${id}${at}`,
              'if-match': '"1"',
            },
            body: body as object,
          })
          const { code, errors = [] } = answer.json<{
            code: string
            errors?: readonly { pointer: string; code: string }[]
          }>()
          const said = errors.filter(({ pointer }) => pointer === at).map((one) => one.code)
          const where = `${id} ${at}: ${answer.statusCode} ${code} ${said.join()}`
          if (said.includes('character-forbidden')) refused += 1
          // What may only be one of a few words, or follow a pattern, is refused for that.
          else if (code !== 'request-faulty' || said.length === 0) t.fail(where)
        }
    }
    t.ok(refused > 60, `${refused} texts were spoilt and refused`)
  },
)

t.test('names have one line, sentences may have several, and both have characters', async (t) => {
  const clerk = { as: 'clerk' }
  const named = (zh: string) => ({
    ...clerk,
    body: { name: { zh }, address: { zh: '示例路' }, contacts: [], isAnother: true },
  })
  for (const bad of ['\u0000', '\u0001', '\u007F', '\uFFFE', '\uE000', '\u202E', '\u2066']) {
    const answer = await ask('registerOrganisation', named(`甲${bad}乙`))
    t.equal(answer.statusCode, 400, JSON.stringify(bad))
    t.match(answer.json(), { errors: [{ code: 'character-forbidden', pointer: '/name/zh' }] })
  }
  const broken = await ask('registerOrganisation', named('甲\n乙'))
  t.match(broken.json(), {
    code: 'record-faulty',
    errors: [{ code: 'character-forbidden', pointer: '/name/zh' }],
  })
  // They join letters and emoji, and are looked through where names are compared.
  for (const fine of ['\u200B', '\u200D', '\u00AD', '\uFE0F', '\u200E', '𠮷', '👩‍🔧'])
    t.equal((await ask('registerOrganisation', named(`甲${fine}乙`))).statusCode, 201, fine)
  t.same(
    lineFaults('', 'a\tb').map(({ code }) => code),
    ['character-forbidden'],
  )
  t.same(documentFaults('', { reason: '一\r\n二\t三' }), [])
  t.same(
    documentFaults('', { 'na\u0001me': 1, list: ['ok', '\u0007'] }).map(({ pointer }) => pointer),
    ['', '/list/1'],
  )
})
