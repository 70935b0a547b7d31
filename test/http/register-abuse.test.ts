import * as fc from 'fast-check'
import t from 'tap'
import { examplesOf, openRegister } from './open-register.ts'
import { seedOf } from '../seeds.ts'

const SEED = seedOf(20_261_123)
/** Bad requests for each route; 50 are sent before a release. */
const BAD_REQUESTS = Number(process.env['BAD_REQUESTS'] ?? 12)
const EVERYBODY = 'editor,approver,assessor,reviewer,decision-maker,clerk,reader,operator' as const
const STACK = /\bat [\w.<>]+ \(|node_modules|\.ts:\d|\/src\/|SQLITE|syntax error/

const place = fc.constantFrom('path', 'query', 'header', 'key')
const hostile = fc.oneof(
  fc.constantFrom(
    '%00',
    '__proto__',
    "' or 1=1 --",
    '"1", "2"',
    'W/"1"',
    '"99999999999999999999"',
    'constructor',
    '-1',
    '1e9',
    '../../../etc/passwd',
    'x'.repeat(300),
  ),
  fc.string({ minLength: 1, maxLength: 60 }).map((text) => encodeURIComponent(text)),
)

const noise = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constantFrom('', '{', '[]', 'null', '{"a":1,"a":2}', '{"__proto__":{"x":1}}'),
  fc.integer({ min: 64, max: 2000 }).map((deep) => '['.repeat(deep) + ']'.repeat(deep)),
)

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e300, '', [], {}, [null], { zh: '' }, '\u0000', '\n'),
  fc.constantFrom<unknown>('x'.repeat(20_000), '2026-02-30', '__proto__', '示例\u0000示例'),
  fc.jsonValue(),
)

/** What looks at a password takes long, and is asked ten times a minute at most. */
const SLOW = ['signIn', 'setPassword', 'offerSecondFactor']

const { app, ask, operations } = await openRegister(t)

/** Records that are there, so that bad requests get past the question whether they are. */
const known = await begin()

t.test('no bad body is answered by anything but a problem', async (t) => {
  let asked = 0
  for (const [id, [method, path, operation]] of operations) {
    const examples = examplesOf(operation)
    if (operation.requestBody === undefined || SLOW.includes(id)) continue
    if (!path.startsWith('/v1/') || examples.length === 0) continue
    const spoilt = fc.oneof(noise, ...examples.map((body) => spoiled(body)))
    for (const body of fc.sample(spoilt, { numRuns: BAD_REQUESTS, seed: SEED })) {
      const answer = await app.inject({
        method: method as 'POST',
        url: filled(path),
        headers: { ...headers(id), 'content-type': 'application/json' },
        body,
      })
      asked += 1
      const name = `${method} ${path} ${body.slice(0, 200)}: ${answer.statusCode} ${answer.body.slice(0, 300)}`
      if (answer.statusCode >= 500 || STACK.test(answer.body)) t.fail(name)
      if (answer.statusCode >= 300 && !isProblem(answer)) t.fail(name)
    }
  }
  t.ok(asked >= 30 * BAD_REQUESTS, `${asked} bad bodies`)
})

t.test('no bad address, query or header is answered by anything but a problem', async (t) => {
  let asked = 0
  for (const [id, [method, path]] of operations) {
    if (!path.startsWith('/v1/') || id === 'signIn') continue
    for (const [name, given] of fc.sample(fc.tuple(place, hostile), {
      numRuns: BAD_REQUESTS,
      seed: SEED,
    })) {
      const url = filled(path, name === 'path' ? given : undefined)
      const answer = await app.inject({
        method: method as 'GET',
        url: name === 'query' ? `${url}?limit=${given}&cursor=${given}&state=${given}` : url,
        headers: {
          ...headers(id),
          ...(name === 'header' ? { 'if-match': given, 'if-none-match': given } : {}),
          ...(name === 'key' ? { 'idempotency-key': given } : {}),
        },
      })
      asked += 1
      const said = `${method} ${url} ${name} ${given}: ${answer.statusCode} ${answer.body.slice(0, 300)}`
      if (answer.statusCode >= 500 || STACK.test(answer.body)) t.fail(said)
      if (answer.statusCode >= 400 && !isProblem(answer)) t.fail(said)
    }
  }
  t.ok(asked >= 100 * BAD_REQUESTS, `${asked} bad requests`)
})

t.test('the register is whole after all that', async (t) => {
  t.match((await ask('verifyAuditTrail', { as: 'operator' })).json(), { ok: true })
})

/** An organisation, an application and an assessment under way, by the noun in their addresses. */
async function begin(): Promise<Readonly<Record<string, string>>> {
  const made = async (operationId: string, as: string, id: string, body?: object) =>
    (await ask(operationId, { as, path: { id }, ...(body === undefined ? {} : { body }) })).json<{
      id: string
    }>().id
  const name = { zh: '示例（虚构）' }
  const organisations = await made('registerOrganisation', 'clerk', '', {
    name,
    address: name,
    contacts: [],
  })
  const applications = await made('receiveApplication', 'clerk', '', {
    organisation: organisations,
    standard: 'q-hxc-013',
    edition: '2018',
    kind: 'initial',
    scope: name,
    sites: [],
  })
  await made('startApplicationReview', 'clerk', applications)
  await made('acceptApplication', 'clerk', applications)
  const assessments = await made('planAssessment', 'clerk', '', {
    application: applications,
    team: [{ person: 'demo-assessor', isLead: true }],
    methods: ['documents'],
    from: '2026-03-02',
    until: '2026-03-02',
  })
  await made('startAssessment', 'assessor', assessments)
  return { organisations, applications, assessments }
}

function headers(id: string) {
  const person = ['recordAnswers', 'recordConsensus', 'evaluateAssessment'].includes(id)
    ? 'demo-assessor'
    : 'demo-anybody'
  return {
    'touchstone-role': EVERYBODY,
    'touchstone-person': person,
    'idempotency-key': `${id}-${Math.random()}`,
    'if-match': '*',
  }
}

function filled(path: string, given?: string): string {
  return path.replaceAll(/\{(\w+)\}/g, () =>
    encodeURIComponent(given ?? known[path.split('/')[2] ?? ''] ?? 'none'),
  )
}

function isProblem({ headers: of }: { readonly headers: Record<string, unknown> }): boolean {
  return String(of['content-type']).startsWith('application/problem+json')
}

/** A good body with one place spoiled, at any depth. */
function spoiled(body: object): fc.Arbitrary<string> {
  const places = placesOf(body)
  return fc
    .tuple(fc.constantFrom(...places), strange, fc.boolean())
    .map(([at, value, isGone]) => JSON.stringify(put(body, at, isGone ? undefined : value)))
}

function placesOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  const below = Object.entries(value).flatMap(([key, one]) => placesOf(one, [...at, key]))
  return [...(at.length === 0 ? [['unknown']] : [at]), ...below]
}

function put(value: unknown, [key, ...rest]: readonly string[], given: unknown): unknown {
  if (key === undefined) return given
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[key] = put(copy[key], rest, given)
  return copy
}
