import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { resolve, join } from 'node:path'
import t from 'tap'
import { freeBytes, newestFile } from '../../src/adapters/system/surroundings.ts'
import { addPerson } from '../../src/app/access/add-person.ts'
import { makeFirstKey } from '../../src/app/trust/make-first-key.ts'
import { openRegisterService } from '../../src/composition/register-service.ts'
import { buildApp } from '../../src/http/app.ts'
import { OPERATOR } from '../access/access-ports.ts'
import { emptyFolder } from '../cli/touchstone.ts'
import { ROOT } from './open-app.ts'
import { walked } from '../walked.ts'

/** What a production service with an empty register says, in surroundings that a test may change. */
const around = { free: 10 ** 12, backup: undefined as number | undefined }
const data = emptyFolder(t)
const registerService = await openRegisterService(
  { mode: 'production', data, templates: emptyFolder(t) },
  { shipped: ROOT },
)
const { ports, authentication, publicService, service } = registerService
const app = await buildApp(service, {
  ports,
  authentication,
  publicService,
  surroundings: {
    freeBytes: async () => around.free,
    newestBackup: async () => around.backup,
  },
})
t.teardown(async () => {
  await app.close()
  await registerService.close()
})

const figures = async () => (await app.inject('/metrics')).body
const figure = async (name: string) =>
  new RegExp(`^${name.replaceAll(/[{}"]/g, String.raw`\$&`)} (\\S+)$`, 'm').exec(
    await figures(),
  )?.[1]

t.test('what is not known is left out, and not told as 0', async (t) => {
  t.equal(await figure('touchstone_register_up'), '1')
  for (const name of ['audit_whole', 'audit_verified_timestamp_seconds'])
    t.equal(await figure(`touchstone_${name}`), undefined, name)
  t.equal(await figure('touchstone_backup_newest_timestamp_seconds'), undefined)
  t.equal(await figure('touchstone_signing_key_created_timestamp_seconds'), undefined)
  around.backup = 1_764_000_000_000
  t.equal(await figure('touchstone_backup_newest_timestamp_seconds'), '1764000000')
  await makeFirstKey(ports, OPERATOR)
  const made = Number(await figure('touchstone_signing_key_created_timestamp_seconds'))
  t.ok(Math.abs(made * 1000 - Date.now()) < 600_000)
})

t.test(
  'figures are told of jobs, certificates, the trail, the disk and what was refused',
  async (t) => {
    for (const state of ['waiting', 'running', 'done', 'failed'])
      t.equal(await figure(`touchstone_jobs{state="${state}"}`), '0', state)
    t.equal(await figure('touchstone_certificates_unfinished'), '0')
    const { links } = await ports.register.verifyChain()
    t.equal(await figure('touchstone_audit_links'), String(links))
    t.equal(await figure('touchstone_disk_free_bytes'), '1000000000000')
    t.equal(await figure('touchstone_passwords_in_line'), '0')
    t.equal(await figure('touchstone_problems_total{code="sign-in-locked"}'), '0')
    const attempt = { login: 'nobody', password: 'wrong' }
    for (let tries = 0; tries < 6; tries += 1)
      await app.inject({ method: 'POST', url: '/v1/sessions', body: attempt })
    t.equal(await figure('touchstone_problems_total{code="sign-in-locked"}'), '1')
    t.equal(await figure('touchstone_problems_total{code="sign-in-refused"}'), '5')
  },
)

t.test('the last verdict on the trail is a figure from when somebody asked for it', async (t) => {
  const password = 'lantern orbit biscuit quartz'
  const input = { name: 'O', login: 'operator', roles: ['operator'] as const }
  await addPerson(ports, OPERATOR, input, { password })
  const signedIn = await app.inject({
    method: 'POST',
    url: '/v1/sessions',
    body: { login: 'operator', password },
  })
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
  const verdict = await app.inject({ url: '/v1/audit/verdict', headers: { cookie } })
  t.match(verdict.json(), { ok: true })
  t.equal(await figure('touchstone_audit_whole'), '1')
  t.ok(Number(await figure('touchstone_audit_verified_timestamp_seconds')) > 1.7e9)
})

t.test('figures are for programs on this computer alone', async (t) => {
  const status = async (more: object) => (await app.inject({ url: '/metrics', ...more })).statusCode
  t.equal(await status({}), 200)
  t.equal(await status({ remoteAddress: '::1' }), 200)
  t.equal(await status({ remoteAddress: '203.0.113.7' }), 404)
  t.equal(await status({ headers: { 'x-forwarded-for': '127.0.0.1' } }), 404, 'through a proxy')
})

t.test('rules and dashboard ask for figures that there are', async (t) => {
  const known = await figures()
  const folder = resolve(ROOT, 'docs/operating')
  for (const file of ['alerts.yml', 'dashboard.json']) {
    const text = readFileSync(join(folder, file), 'utf8')
    const named = new Set(text.match(/\b(?:touchstone|nodejs|process)_[a-z\d_]+/g))
    t.ok(named.size > 8, file)
    for (const name of named)
      t.ok(known.includes(`# TYPE ${name.replace(/_bucket$/, '')} `), `${file}: ${name}`)
  }
  const dashboard = JSON.parse(readFileSync(join(folder, 'dashboard.json'), 'utf8')) as object
  t.match(dashboard, { title: 'Touchstone' })
  t.equal((await app.inject('/readyz')).statusCode, 200)
  walked('operator/watch')
})

t.test(
  'a full disk and a stop are told by /readyz, and a stop to whoever is answered',
  async (t) => {
    const ready = async () => {
      const answer = await app.inject({ url: '/readyz', headers: { 'accept-language': 'en' } })
      return [answer.statusCode, answer.json<{ detail?: string }>().detail] as const
    }
    t.same((await ready())[0], 200)
    around.free = 1024
    t.match(await ready(), [503, /1024 bytes free/])
    around.free = 10 ** 12
    app.standing.isStopping = true
    t.match(await ready(), [503, /about to stop/])
    const served = await app.inject('/v1/standards')
    t.same(
      [served.statusCode, served.headers['connection']],
      [200, 'close'],
      'work goes on till then',
    )
    app.standing.isStopping = false
    t.equal(served.statusCode, 200)
  },
)

t.test('surroundings are those of the computer', async (t) => {
  const folder = emptyFolder(t)
  t.ok((await freeBytes(folder)) > 0)
  t.equal(await newestFile(folder), undefined)
  for (const [name, at] of [
    ['old', 1_000],
    ['new', 2_000],
  ] as const) {
    writeFileSync(join(folder, name), name)
    utimesSync(join(folder, name), at, at)
  }
  t.equal(await newestFile(folder), 2_000_000)
})
