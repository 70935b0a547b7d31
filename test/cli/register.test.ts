import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import t, { type Test } from 'tap'
import { emptyFolder, flat, INSIDES, PROJECT, touchstone } from './touchstone.ts'

const BODY = join(PROJECT, 'docs/certification-body.json')

t.test('a register is made, filled, copied, restored and verified', async (t) => {
  const folder = emptyFolder(t)
  const data = join(folder, 'data')
  const at = ['--data', data]
  for (const asked of [
    ['audit', 'verify'],
    ['person', 'list'],
    ['backup', join(folder, 'none')],
  ])
    t.match(await touchstone([...asked, ...at]), { code: 2, err: /There is no register at/ })
  t.notOk(existsSync(data), 'a slip in the name makes no register')
  const made = await touchstone(['migrate', ...at, '--json'])
  t.match(JSON.parse(made.out), { engine: 'sqlite', migrated: ['0001-records-and-audit'] })
  t.match(await touchstone(['migrate', ...at]), { code: 0, out: /up to date/ })

  const person = ['person', 'add', ...at, '--login', 'li', '--name', '李雷', '--role', 'operator']
  const added = JSON.parse((await touchstone([...person, '--json'])).out) as {
    id: string
    password: string
  }
  const twice = await touchstone(person)
  t.equal(twice.code, 1, 'a login is one person')
  const listed = await touchstone(['person', 'list', ...at])
  t.match(flat(listed.out), new RegExp(`li 李雷 operator; id ${added.id}`))
  const renewed = await touchstone(['person', 'password', ...at, '--login', 'LI', '--json'])
  t.match(JSON.parse(renewed.out), { id: added.id, password: /^[\w-]{43}$/ })
  t.not((JSON.parse(renewed.out) as { password: string }).password, added.password)
  const nobody = await touchstone(['person', 'password', ...at, '--login', 'wang'])
  t.match(nobody, { code: 1, err: /No person has the login "wang"/ })

  const key = ['key', 'create', ...at, '--person', added.id, '--label', 'a test']
  const until = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10)
  t.match(await touchstone([...key, '--scope', 'read', '--until', until]), {
    code: 0,
    out: /tsk_[\w-]{43}/,
  })
  const unknown = await touchstone([...key, '--scope', 'raed', '--until', until])
  t.match(unknown, { code: 2, err: /Unknown scopes: raed/ })

  const copy = join(folder, 'copy')
  const kept = await touchstone(['backup', copy, ...at, '--json'])
  const { head } = JSON.parse(kept.out) as { head: string }
  t.match(await touchstone(['backup', copy, ...at]), { code: 2, err: /Nothing was overwritten/ })
  const restored = ['--data', join(folder, 'restored')]
  t.equal((await touchstone(['restore', copy, ...restored])).code, 0)
  const verify = ['audit', 'verify', ...restored]
  const verdict = await touchstone([...verify, '--head', head, '--json'])
  t.match(JSON.parse(verdict.out), { ok: true }, 'the trail goes through the head of the backup')
  const other = await touchstone([...verify, '--head', 'f'.repeat(64)])
  t.match([other.code, flat(other.out)], [1, /No link has the hash/])
  t.match(await touchstone([...verify, '--links', '3']), { code: 2, err: /--head/ })

  const database = new DatabaseSync(join(folder, 'restored', 'register.sqlite'))
  database.exec(`update records set body = replace(body, '李雷', '韩梅') where kind = 'person'`)
  database.close()
  const broken = await touchstone(['audit', 'verify', ...restored])
  t.equal(broken.code, 1)
  t.match(flat(broken.out), /does not hold/)
  for (const { out, err } of [twice, unknown, nobody, broken]) t.notMatch(out + err, INSIDES)
})

t.test(
  'production refuses what is not safe, a line each, and so does a demonstration',
  async (t) => {
    const at = ['--port', '0', '--data', emptyFolder(t)]
    const far = ['--database-url', 'postgresql://register.example.org/touchstone']
    const unsafe = await touchstone(['serve', '--production', '--host', '0.0.0.0', ...at, ...far])
    t.equal(unsafe.code, 2)
    for (const variable of ['BODY', 'HOST', 'DATABASE_URL'])
      t.match(flat(unsafe.err), new RegExp(`TOUCHSTONE_${variable}: `))
    const open = await touchstone(['serve', '--demo', '--host', '0.0.0.0', ...at])
    t.match(flat(open.err), /TOUCHSTONE_HOST: in a demonstration anybody can act as anybody/)
    const nowhere = await touchstone([
      'serve',
      '--demo',
      '--port',
      '0',
      '--database-url',
      'postgresql://nobody@127.0.0.1:1/none',
    ])
    t.match(nowhere, { code: 2, err: /PostgreSQL does not answer/ })
  },
)

t.test(
  'the first start shows the password of the operator once, and lets nobody else in',
  async (t) => {
    const data = emptyFolder(t)
    const first = await start(t, data)
    const password = /shown once:\s+(\S+)/.exec(first.printed)?.[1]
    t.ok(password !== undefined, first.printed)
    t.equal((await fetch(`${first.origin}/v1/organisations`)).status, 401)
    const said = { 'touchstone-role': 'operator' }
    t.equal((await fetch(`${first.origin}/v1/persons`, { headers: said })).status, 401)
    const signIn = await fetch(`${first.origin}/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'operator', password }),
    })
    t.equal(signIn.status, 201)
    const [cookie] = (signIn.headers.get('set-cookie') ?? '').split(';')
    const people = await fetch(`${first.origin}/v1/persons`, { headers: { cookie: cookie! } })
    t.match(await people.json(), { items: [{ login: 'operator', roles: ['operator'] }] })
    await first.stop()
    const second = await start(t, data)
    t.notMatch(second.printed, 'shown once')
    await second.stop()
  },
)

/** The service for the work itself, once it says where it is. */
async function start(t: Test, data: string) {
  const args = ['bin/touchstone.js', 'serve', '--production', '--body', BODY, '--data', data]
  const child = spawn(process.execPath, [...args, '--port', '0'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  let printed = ''
  while (!printed.includes('Ctrl+C')) {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    printed += String(chunk)
  }
  const stop = async () => {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
  return { origin: /http:\/\/[\w.:]+/.exec(printed)![0], printed, stop }
}
