import { Writable } from 'node:stream'
import { pino } from 'pino'
import t from 'tap'
import { authenticationOf } from '../../src/app/access/authentication.ts'
import { readConfig, requireSafe } from '../../src/composition/config.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { buildApp } from '../../src/http/app.ts'
import { LOG_SECRETS } from '../../src/composition/log-secrets.ts'
import { ROOT } from '../http/open-app.ts'
import { addPerson } from '../../src/app/access/add-person.ts'
import { setPassword } from '../../src/app/access/set-password.ts'
import { OPERATOR, PASSWORD } from './access-ports.ts'
import { openBody } from './open-body.ts'

const body = openBody()
t.teardown(async () => (await body).close())

type Asked = Partial<{ headers: Record<string, string>; remoteAddress: string }>

async function signIn(login: string, password: string, asked: Asked = {}) {
  const { app } = await body
  const remoteAddress = '10.1.0.1'
  return app.inject({
    method: 'POST',
    url: '/v1/sessions',
    body: { login, password },
    remoteAddress,
    ...asked,
  })
}

/** Puts a clerk on record by the API, and gives the login. */
async function clerk(login: string): Promise<string> {
  const { app, hire, ports } = await body
  const authorization = `Bearer ${await hire('operator')}`
  const headers = (key: string) => ({ authorization, 'idempotency-key': key })
  const made = await app.inject({
    method: 'POST',
    url: '/v1/persons',
    headers: headers(`${login}-1`),
    body: { name: login, login, roles: ['clerk'] },
  })
  const { id } = made.json<{ id: string }>()
  await setPassword(ports, OPERATOR, { id }, { password: PASSWORD })
  return login
}

t.test('a key sets no password and makes no key, whatever its scopes', async (t) => {
  const { app, hire, until } = await body
  const login = await clerk('clerk-k')
  const cookie = String((await signIn(login, PASSWORD)).headers['set-cookie']).split(';')[0]!
  const { id } = (await app.inject({ url: '/v1/sessions/current', headers: { cookie } })).json<{
    id: string
  }>()
  const post = (url: string, headers: Record<string, string>, sent: object) =>
    app.inject({ method: 'POST', url, headers, body: sent, remoteAddress: '10.4.0.1' })
  const own = `/v1/persons/${id}/password`
  const other = { password: 'another lantern orbit' }
  const key = { person: id, label: 'x', scopes: ['read'], until }
  const authorization = `Bearer ${await hire('operator')}`
  for (const [url, sent] of [
    [own, other],
    ['/v1/api-keys', key],
  ] as const) {
    const answer = await post(url, { authorization }, sent)
    t.match([answer.statusCode, answer.json()], [403, { code: 'access-refused' }], url)
  }
  t.equal((await post(own, { cookie }, other)).statusCode, 403, 'without the old one')
  t.equal((await post(own, { cookie }, { ...other, current: 'guessed' })).statusCode, 403)
  t.equal((await signIn(login, PASSWORD)).statusCode, 201, 'nothing has changed')
  t.equal((await post(own, { cookie }, { ...other, current: PASSWORD })).statusCode, 204)
  t.equal((await signIn(login, other.password)).statusCode, 201)
})

t.test('who signs in gets a cookie that scripts and other sites do not', async (t) => {
  const { app } = await body
  const signed = await signIn(await clerk('clerk-a'), PASSWORD)
  t.equal(signed.statusCode, 201)
  const cookie = String(signed.headers['set-cookie'])
  t.match(cookie, /^touchstone-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Expires=/)
  t.notMatch(signed.body, /[\w-]{43}/, 'the token is in the cookie alone')
  const headers = { cookie: cookie.split(';')[0]! }
  const me = await app.inject({ url: '/v1/sessions/current', headers })
  t.match(me.json(), { roles: ['clerk'], by: 'session' })
  const out = await app.inject({ method: 'DELETE', url: '/v1/sessions/current', headers })
  t.equal(out.statusCode, 204)
  t.match(out.headers['set-cookie'], /touchstone-session=;.*1970/)
  t.equal((await app.inject({ url: '/v1/sessions/current', headers })).statusCode, 401)
})

t.test('a page from elsewhere cannot act with the session of who looks at it', async (t) => {
  const { app } = await body
  const signed = await signIn(await clerk('clerk-b'), PASSWORD)
  const cookie = String(signed.headers['set-cookie']).split(';')[0]!
  const post = (headers: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/v1/organisations',
      body: {},
      headers: { cookie, host: 'body.example', ...headers },
    })
  for (const foreign of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])
    t.match((await post(foreign)).json(), { code: 'access-refused' }, JSON.stringify(foreign))
  for (const own of [{ origin: 'http://body.example' }, { 'sec-fetch-site': 'same-origin' }, {}])
    t.not((await post(own)).statusCode, 403, JSON.stringify(own))
})

t.test('over TLS the cookie is for this host and TLS alone', async (t) => {
  const { ports } = await body
  const service = openRulesService({ root: ROOT })
  t.teardown(() => service.papers.close())
  const authentication = authenticationOf(ports, 'production')
  const app = await buildApp(service, { ports, authentication, proxy: '10.9.0.1' })
  t.teardown(() => app.close())
  const login = await clerk('clerk-c')
  const ask = (remoteAddress: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/sessions',
      body: { login, password: PASSWORD },
      remoteAddress,
      headers: { 'x-forwarded-proto': 'https' },
    })
  t.match((await ask('10.9.0.1')).headers['set-cookie'], /^__Host-touchstone.*; Secure/)
  t.notMatch((await ask('10.9.0.2')).headers['set-cookie'], /Secure/, 'nobody else is believed')

  const valueOf = async (who: string) => {
    const signed = await signIn(who, PASSWORD, { remoteAddress: '10.1.0.7' })
    return String(signed.headers['set-cookie']).split(';')[0]!.split('=')[1]!
  }
  const [attacker, victim] = [await valueOf(await clerk('clerk-e')), await valueOf(login)]
  const whoIs = async (cookie: string) =>
    app.inject({
      url: '/v1/sessions/current',
      remoteAddress: '10.9.0.1',
      headers: { 'x-forwarded-proto': 'https', cookie },
    })
  const shadowed = await whoIs(
    `touchstone-session=${attacker}; __Host-touchstone-session=${victim}`,
  )
  const alone = await whoIs(`__Host-touchstone-session=${victim}`)
  t.equal(alone.statusCode, 200)
  t.same(shadowed.json(), alone.json(), 'a cookie that a sibling site can set counts for nothing')
  t.equal((await whoIs(`touchstone-session=${attacker}`)).statusCode, 401)
  t.match(alone.headers, {
    'strict-transport-security': 'max-age=31536000',
    'cache-control': 'no-store',
  })
})

t.test('a proxy that the settings do not name is told once, loudly', async (t) => {
  const { ports } = await body
  let text = ''
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  const service = openRulesService({ root: ROOT })
  t.teardown(() => service.papers.close())
  const authentication = authenticationOf(ports, 'production')
  const app = await buildApp(service, { ports, authentication, logger: pino(stream) })
  t.teardown(() => app.close())
  const told = () => text.match(/"level":50[^\n]*TOUCHSTONE_PROXY/g)?.length ?? 0
  await app.inject('/livez')
  t.equal(told(), 0)
  for (let at = 0; at < 3; at += 1)
    await app.inject({ url: '/livez', headers: { 'x-forwarded-for': '10.8.8.8' } })
  t.equal(told(), 1)
})

t.test('guessing is slowed by login and address, and by address', async (t) => {
  const login = await clerk('clerk-d')
  const codes: string[] = []
  for (let at = 0; at < 6; at += 1) {
    const answer = await signIn(login, `wrong number ${at}`, { remoteAddress: '10.2.0.1' })
    codes.push(answer.json<{ code: string }>().code)
    if (at === 5) t.equal(answer.headers['retry-after'], '60')
  }
  t.same(codes, [...Array<string>(5).fill('sign-in-refused'), 'sign-in-locked'])
  t.equal((await signIn(login, PASSWORD, { remoteAddress: '10.2.0.2' })).statusCode, 201)

  const statuses: number[] = []
  for (let at = 0; at < 12; at += 1)
    statuses.push((await signIn(`nobody-${at}`, 'wrong', { remoteAddress: '10.3.0.1' })).statusCode)
  t.same(statuses, [...Array<number>(10).fill(401), 429, 429])
})

t.test('neither keys nor passwords nor cookies stand in the log', async (t) => {
  const { ports, hire } = await body
  let text = ''
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  const logger = pino({ level: 'trace', redact: LOG_SECRETS }, stream)
  const service = openRulesService({ root: ROOT })
  t.teardown(() => service.papers.close())
  const app = await buildApp(service, {
    ports,
    authentication: authenticationOf(ports, 'production'),
    logger,
  })
  t.teardown(() => app.close())
  const key = await hire('operator')
  await app.inject({ url: '/v1/audit', headers: { authorization: `Bearer ${key}` } })
  await app.inject({ url: '/v1/audit', headers: { authorization: `Bearer ${key}x`, cookie: key } })
  const login = { login: 'operator', password: PASSWORD }
  await app.inject({ method: 'POST', url: '/v1/sessions', body: login })
  const secret = 'do-not-show'
  const fields = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'key', 'privateKey']
  for (const name of [...fields, 'operatorPassword', 'apiKey', 'secret', 'databaseUrl']) {
    logger.info({ [name]: secret }, 'plain')
    logger.info({ headers: { [name]: secret }, body: { [name]: secret } }, 'near')
    logger.info({ req: { headers: { [name]: secret } } }, 'deep')
  }
  t.ok(text.includes('/v1/audit') && text.includes('(not shown)'), 'something is logged')
  for (const hidden of [key, PASSWORD, secret]) t.notOk(text.includes(hidden), hidden.slice(0, 6))
})

t.test('a demonstration says so in every answer and on every page', async (t) => {
  const { ports } = await body
  const service = openRulesService({ root: ROOT })
  t.teardown(() => service.papers.close())
  const app = await buildApp(service, { ports, authentication: authenticationOf(ports, 'demo') })
  t.teardown(() => app.close())
  for (const url of [
    '/',
    '/docs/',
    '/v1/standards',
    '/v1/certificates',
    '/none',
    '/problems/internal',
  ])
    t.match((await app.inject(url)).headers['touchstone-demo'], /nothing here certifies/, url)
  for (const url of ['/', '/docs/'])
    t.match((await app.inject(url)).body, /演示.*Demonstration/, url)
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:8013'])
    for (const method of ['GET', 'POST'] as const) {
      const headers = { host, origin: `http://${host}`, 'touchstone-role': 'clerk' }
      const answer = await app.inject({ method, url: '/v1/organisations', headers })
      t.match([answer.statusCode, answer.json()], [421, { code: 'host-unknown' }], host)
    }
  for (const host of ['localhost', 'localhost:8013', '127.0.0.1:8013', '[::1]:8013'])
    t.equal((await app.inject({ url: '/', headers: { host } })).statusCode, 200, host)
  const as = async (headers: Record<string, string>) =>
    (await app.inject({ url: '/v1/sessions/current', headers })).json<{ roles: string[] }>()
  t.match(await as({ 'touchstone-role': 'clerk, reviewer' }), {
    id: 'demo-reviewer',
    roles: ['reviewer', 'clerk'],
    by: 'demo',
  })
  t.match(await as({}), { roles: ['reader'] })
  const person = { name: 'demo-clerk', login: 'demo-clerk', roles: ['clerk'] } as const
  await addPerson(ports, OPERATOR, person, { id: 'demo-clerk' })
  t.match(
    await as({ 'touchstone-person': 'demo-clerk', 'touchstone-role': 'operator' }),
    { id: 'demo-clerk', name: 'demo-clerk', login: 'demo-clerk', roles: ['clerk'] },
    'whoever is on record has the roles they have',
  )
  t.match(
    await as({ 'touchstone-role': 'clerk, reviewer' }),
    { roles: ['reviewer', 'clerk'] },
    'unless only roles are said',
  )
})

t.test('in production nobody is believed by word', async (t) => {
  const { app } = await body
  const headers = { 'touchstone-role': 'operator', 'touchstone-person': 'demo-operator' }
  t.equal((await app.inject({ url: '/v1/audit', headers })).statusCode, 401)
})

t.test('production refuses each unsafe setting in a line of its own', async (t) => {
  const refused = (env: Record<string, string>): string => {
    try {
      requireSafe(readConfig({ TOUCHSTONE_MODE: 'production', ...env }))
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }
  const sound = { TOUCHSTONE_BODY: 'body.json' }
  t.equal(refused(sound), '')
  for (const [env, words] of [
    [{ TOUCHSTONE_BODY: '' }, /TOUCHSTONE_BODY/],
    [{ TOUCHSTONE_HOST: '0.0.0.0' }, /TOUCHSTONE_HOST: .*unencrypted/],
    [{ TOUCHSTONE_DATABASE_URL: 'postgres://db.example/x' }, /TOUCHSTONE_DATABASE_URL/],
    [{ TOUCHSTONE_LOG_LEVEL: 'silent' }, /TOUCHSTONE_LOG_LEVEL/],
  ] as const) {
    const message = refused({ ...sound, ...env })
    t.match(message, words)
    t.equal(message.split('\n- ').length, 2, message)
  }
  t.equal(refused({ ...sound, TOUCHSTONE_HOST: '0.0.0.0', TOUCHSTONE_PROXY: '10.0.0.1' }), '')
  const demo = { TOUCHSTONE_MODE: 'demo', TOUCHSTONE_HOST: '0.0.0.0' }
  t.match(refused(demo), /listens on this computer only/)
})
