import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import t, { type Test } from 'tap'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { makeFirstKey } from '../../src/app/trust/make-first-key.ts'
import { publishKeys } from '../../src/app/trust/publish-trust.ts'
import type { KeyPorts } from '../../src/app/trust/rotate-signing-key.ts'
import { EXAMPLE_BODY } from '../../src/domain/register/certification-body.ts'
import { OPERATOR } from '../trust/issued.ts'
import { commandsOf, walked } from '../walked.ts'
import { emptyFolder, flat, INSIDES, PROJECT, touchstone, type Ran } from './touchstone.ts'

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
  const renew = commandsOf('operator').get('operator/upgrade')!
  t.match(await asTold(renew, { FOLDER: data }), [{ code: 0, out: /up to date/ }])
  walked('operator/upgrade')
  const care = commandsOf('operator').get('operator/backup')!
  const places = { 'NEW-FOLDER': join(folder, 'new'), FOLDER: data, COPY: join(folder, 'first') }
  t.match(await asTold(care, places), [{ code: 0 }, { code: 0 }])
  walked('operator/backup')
  const look = commandsOf('operator').get('operator/audit')!
  t.match(await asTold(look, { FOLDER: join(folder, 'new') }), [{ code: 0 }])
  walked('operator/audit')
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

  const log = join(folder, 'log')
  const publish = ['checkpoint', 'publish', '--to', log, '--body', BODY]
  const unnamed = await touchstone(['checkpoint', 'publish', '--to', log, ...at])
  t.match(unnamed, { code: 2, err: /TOUCHSTONE_BODY/ }, 'nothing is published in a made-up name')
  const early = await touchstone([...publish, ...at])
  t.match([early.code, flat(early.out)], [1, /There is no signing key yet/])
  await makeKey(join(data, 'register.sqlite'))
  const published = await touchstone([...publish, ...at])
  t.match([published.code, flat(published.out)], [0, /example\.org\/trail: \d+ entries/])
  const note = join(log, 'trail', 'checkpoint')
  const held = ['audit', 'verify', '--checkpoint', note]
  t.match(await touchstone([...held, ...at]), { code: 0, out: /The checkpoint of/ })
  t.match(await touchstone([...held, ...at]), { code: 0, out: /The checkpoint of/ })
  const cut = await touchstone([...held, ...restored])
  t.match([cut.code, flat(cut.out)], [1, /has no key that signed the checkpoint/])
  const pem = join(folder, 'signing.pem')
  const moved = await touchstone(['signing-key', 'move', pem, ...at])
  t.match([moved.code, flat(moved.out)], [0, /still signs.* TOUCHSTONE_SIGNING_KEY=/])
  const inside = await touchstone(['signing-key', 'list', ...at])
  t.match(flat(inside.out), /active signs since .* private key not in the register/)
  const unsigned = await touchstone([...publish, ...at])
  t.match([unsigned.code, flat(unsigned.err)], [2, /Name it in TOUCHSTONE_SIGNING_KEY/])
  const twiceMoved = await touchstone(['signing-key', 'move', pem, ...at])
  t.match([twiceMoved.code, flat(twiceMoved.err)], [1, /there is none to move/])
  const next = await touchstone(['signing-key', 'make', pem])
  t.match([next.code, flat(next.err)], [2, /already exists/], 'nothing is overwritten')
  const rotated = await touchstone(['signing-key', 'rotate', ...at, '--json'])
  t.match(JSON.parse(rotated.out), { id: /^[\w-]{11}$/, isNew: true })
  const keys = join(folder, 'keys.json')
  writeFileSync(keys, JSON.stringify(await keysIn(join(data, 'register.sqlite'))))
  const keep = ['--keys', keys, '--keep', join(folder, 'kept')]
  const witness = ['checkpoint', 'witness', join(log, 'trail'), ...keep]
  t.match(await touchstone(witness), { code: 0, out: /first checkpoint kept/ })
  const again = await touchstone([...witness, '--json'])
  t.match(JSON.parse(again.out), { ok: true, origin: 'example.org/trail' })
  const crossed = await touchstone(['checkpoint', 'witness', join(log, 'certificates'), ...keep])
  t.match([crossed.code, flat(crossed.out)], [1, /Refused, and not kept/])

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
    walked('operator/start')
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
    walked('operator/first-start')
    await second.stop()
  },
)

/** Runs commands of a guide as they stand there, with places for the words in capitals. */
async function asTold(commands: readonly string[], places: Readonly<Record<string, string>>) {
  const ran: Ran[] = []
  for (const command of commands) {
    const [npx, name, ...words] = command.split(' ')
    if (npx !== 'npx' || name !== 'touchstone') throw new Error(command)
    ran.push(await touchstone(words.map((word) => places[word] ?? word)))
  }
  return ran
}

/** A register in a file, for as long as something is done in it. */
async function inRegister<T>(file: string, work: (ports: KeyPorts) => Promise<T>): Promise<T> {
  const storage = await openStorage({ file }, { clock: systemClock, ids: createIds() })
  const ports = { register: storage.register, body: EXAMPLE_BODY, signing: ed25519 }
  try {
    return await work(ports)
  } finally {
    await storage.close()
  }
}

const makeKey = (file: string) =>
  inRegister(file, (ports) => makeFirstKey(ports, { actor: OPERATOR }))

const keysIn = (file: string) => inRegister(file, (ports) => publishKeys(ports))

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
