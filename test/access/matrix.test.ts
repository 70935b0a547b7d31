import type { InjectOptions } from 'fastify'
import t from 'tap'
import { ROLES, type Role } from '../../src/domain/register/roles.ts'
import { ACCESS_MATRIX } from '../../src/http/access/access-matrix.ts'
import { openBody } from './open-body.ts'

const rows = Object.entries(ACCESS_MATRIX).map(([route, row]) => {
  const [method = '', url = ''] = route.split(' ')
  return { route, method, url, ...row }
})

/** What takes long or needs an office is answered to the first who may ask; the others ask what is refused. */
const COSTLY = /\/(?:copy|verdict|check|comparison|test)$/

const body = openBody()
t.teardown(async () => (await body).close())

t.test('every address lets in whom the matrix names, to the records it names', async (t) => {
  const { app, register, hire } = await body
  const organisations = await register.read((view) => view.find('organisation'))
  const contacts = new Map<string, string>()
  for (const { id } of organisations.items) contacts.set(id, await hire('contact', id))
  const staff = new Map<Role, string>()
  for (const role of ROLES) if (role !== 'contact') staff.set(role, await hire(role))

  let asked = 0
  const ask = async (
    route: { method: string; url: string },
    id: string,
    key?: string,
    query = '',
  ) => {
    const url = route.url.replace(':id', id).replaceAll(/:\w+/g, 'nothing') + query
    const request: InjectOptions = {
      method: route.method,
      // Wrong keys from one address are soon no longer looked at.
      remoteAddress: `10.0.${asked >> 8}.${asked & 255}`,
      url,
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    }
    // A body that nobody takes: whoever is let in is told so, and nothing is done.
    if (route.method !== 'GET') request.body = { nonsense: true }
    const { statusCode, headers, body: text } = await app.inject(request)
    const isProblem = String(headers['content-type']).startsWith('application/problem+json')
    return { statusCode, code: isProblem ? (JSON.parse(text) as { code: string }).code : 'fine' }
  }
  const isStopped = ({ code }: { code: string }) =>
    ['sign-in-needed', 'access-refused', 'record-unknown'].includes(code)

  for (const row of rows) {
    const { route, url, permission, record } = row
    // What is in a record may be missing although the record is there.
    const isPart = /:id\/.*:/.test(url)
    const found = record === undefined ? undefined : await register.read((v) => v.find(record))
    const one = found?.items[0]
    const id = one?.id ?? 'nothing'
    const nobody = await ask(row, id)
    if (row.isByLink === true) {
      t.equal(nobody.code, 'sign-in-needed', `${route}: nobody`)
      t.equal((await ask(row, id, 'tsc_wrong')).code, 'sign-in-needed', `${route}: no link`)
      const everybody = [...staff.values()]
      t.equal((await ask(row, id, everybody[0])).code, 'sign-in-needed', `${route}: a key`)
      continue
    }
    if (permission === 'open') {
      t.not(nobody.statusCode, 401, `${route}: anybody`)
      t.not(nobody.statusCode, 403, `${route}: anybody`)
      continue
    }
    t.equal(nobody.code, 'sign-in-needed', `${route}: nobody`)
    t.equal((await ask(row, id, 'tsk_wrong')).code, 'sign-in-needed', `${route}: a wrong key`)
    let answered = 0
    for (const [role, key] of staff) {
      const isSpared = COSTLY.test(url) && answered > 0
      const answer = await ask(row, id, key, isSpared ? '?nonsense=1' : '')
      asked += 1
      if (permission.roles[role] !== undefined) answered += 1
      if (permission.roles[role] === undefined)
        t.equal(answer.code, 'access-refused', `${route}: ${role}`)
      else if (one === undefined || isPart) t.not(answer.statusCode, 403, `${route}: ${role}`)
      else t.notOk(isStopped(answer), `${route}: ${role}: ${answer.code}`)
      const isFault = answer.statusCode >= 500 && answer.code !== 'pdf-unavailable'
      t.notOk(isFault, `${route}: ${role}: ${answer.statusCode}`)
    }
    const owner = record === 'organisation' ? one?.id : one?.organisation
    for (const [organisation, key] of contacts) {
      const answer = await ask(row, id, key)
      const who = `${route}: contact of ${organisation === owner ? 'its own' : 'another'}`
      asked += 1
      if (permission.roles.contact === undefined) t.equal(answer.code, 'access-refused', who)
      else if (permission.roles.contact === 'any' || !url.includes(':id') || one === undefined)
        t.not(answer.code, 'access-refused', who)
      else if (organisation === owner && isPart) t.not(answer.code, 'access-refused', who)
      else if (organisation === owner) t.notOk(isStopped(answer), `${who}: ${answer.code}`)
      else t.equal(answer.code, 'record-unknown', who)
    }
  }
  t.ok(asked > 900, `${asked} requests by people`)
})

t.test('lists show a contact what is its own, and nothing of others', async (t) => {
  const { app, register, hire } = await body
  const { items } = await register.read((view) => view.find('certificate'))
  const mine = items[0]!.organisation!
  const key = await hire('contact', mine)
  let seen = 0
  for (const { method, url, permission } of rows) {
    if (method !== 'GET' || url.includes(':') || permission === 'open') continue
    if (permission.roles.contact === undefined || url.startsWith('/v1/sessions')) continue
    const answer = await app.inject({ url, headers: { authorization: `Bearer ${key}` } })
    t.equal(answer.statusCode, 200, url)
    // A feed and a calendar are made of the list beside them.
    if (/\.(?:json|ics)$/.test(url)) continue
    for (const one of answer.json<{ items: { id: string; organisation?: string }[] }>().items) {
      seen += 1
      t.equal(url === '/v1/organisations' ? one.id : one.organisation, mine, url)
    }
  }
  t.ok(seen > 3)
})

t.test('a key opens no more than its scopes', async (t) => {
  const { app, hire } = await body
  const key = await hire('operator', undefined, ['read'])
  const headers = { authorization: `Bearer ${key}` }
  t.equal((await app.inject({ url: '/v1/certificates', headers })).statusCode, 200)
  const refused = await app.inject({ url: '/v1/audit/verdict', headers })
  t.match(refused.json(), { code: 'access-refused', detail: /scope operate/ })
})

t.test('no address is without a row, and no row without an address', async (t) => {
  const { app } = await body
  for (const { route, method, url } of rows) t.ok(app.hasRoute({ method, url }), route)
  const { default: plain } = await import('fastify')
  const { access } = await import('../../src/http/access/access-plugin.ts')
  const bare = plain()
  await bare.register(access, { authentication: undefined })
  t.throws(() => bare.get('/v1/secret', async () => 'told'), /GET \/v1\/secret is missing/)
})

t.test('what decides, publishes and lets people in is for few', async (t) => {
  const rolesOf = (route: string) => {
    const { permission } = ACCESS_MATRIX[route]!
    return permission === 'open' ? 'open' : Object.keys(permission.roles).toSorted().join(' ')
  }
  t.equal(rolesOf('POST /v1/assessments/:id/decide'), 'decision-maker')
  t.equal(rolesOf('POST /v1/certificates/:id/withdraw'), 'decision-maker')
  t.equal(rolesOf('POST /v1/assessments/:id/review'), 'reviewer')
  t.equal(rolesOf('POST /v1/revisions/:id/publish'), 'approver')
  t.equal(rolesOf('POST /v1/persons'), 'operator')
  t.equal(rolesOf('POST /v1/api-keys'), 'operator')
  t.equal(rolesOf('POST /v1/signing-keys'), 'operator')
})

t.test('tokens of comment links are not tried without end, and open nothing else', async (t) => {
  const { app } = await body
  const authorization = `Bearer tsc_${'A'.repeat(43)}`
  const ask = async (url: string): Promise<number> => {
    const remoteAddress = '10.9.9.9'
    const { statusCode } = await app.inject({ url, remoteAddress, headers: { authorization } })
    return statusCode
  }
  t.equal(await ask('/v1/comments'), 401)
  for (let wrong = 0; wrong < 20; wrong += 1) t.equal(await ask('/v1/commenting'), 401)
  t.equal(await ask('/v1/commenting'), 429)
})
