import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { emptyFolder, run } from '../cli/touchstone.ts'
import { needs } from '../needs.ts'
import { startServer } from '../storage/databases.ts'
import { ROOT } from './open-app.ts'
import { walked } from '../walked.ts'

const page = readFileSync(join(ROOT, 'docs/walk-through.md'), 'utf8')
const steps = [...page.matchAll(/```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)]

// A walk is one request after another, so two go side by side.
t.jobs = 2

t.test(
  'the walk-through holds as it stands, in a demonstration on SQLite',
  needs('curl', async (t) => {
    await walk(t, [await startService(t, ['--demo', '--data', emptyFolder(t)])])
    walked('integrator/walk-through')
  }),
)

t.test(
  'the walk-through holds in production, on PostgreSQL with two processes, by people with keys',
  needs('curl', async (t) => {
    const server = await startServer()
    t.teardown(() => server.stop())
    const body = join(ROOT, 'docs/certification-body.json')
    const place = ['--production', '--body', body, '--database-url', await server.fresh()]
    const password = { TOUCHSTONE_OPERATOR_PASSWORD: PASSWORD }
    // The first makes the tables; that several may do so at once is asserted elsewhere.
    const first = await startService(t, place, password)
    const [second, staff] = await Promise.all([startService(t, place, password), hire(first)])
    // Everybody who only says on the page who they are shows a key here.
    const said = / -H 'touchstone-role: ([\w,-]+)'(?: -H 'touchstone-person: ([\w-]+)')?/g
    const nobody = await fetch(`${second}/v1/certificates`, {
      headers: { 'touchstone-role': 'reader' },
    })
    t.equal(nobody.status, 401, 'nobody is believed by word')
    await walk(t, [first, second], (text) =>
      text
        .replaceAll(said, (_, role: string, person?: string) => {
          const { key } = staff.get(person ?? role)!
          return ` -H 'authorization: Bearer ${key}'`
        })
        .replaceAll(
          /"(assessor-li|assessor-wang|judge-zhao)"/g,
          (_, name: string) => `"${staff.get(name)!.id}"`,
        )
        .replaceAll('SPECIMEN-TS-', 'SPECIMEN-EX-')
        .replaceAll(/"demo-([a-z-]+)"/g, (_, role: string) => `"${staff.get(role)!.id}"`),
    )
  }),
)

const PASSWORD = 'a password for one test only'

/** Signs the first operator in, who lets in everybody that the walk-through names, each with a key. */
async function hire(
  service: string,
): Promise<ReadonlyMap<string, { readonly id: string; readonly key: string }>> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const made = async (path: string, body: object) => {
    const answer = await fetch(`${service}${path}`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    const [cookie] = answer.headers.getSetCookie()
    if (cookie !== undefined) headers['cookie'] = cookie.split(';')[0]!
    return (await answer.json()) as { readonly id: string; readonly key: string }
  }
  await made('/v1/sessions', { login: 'operator', password: PASSWORD })
  const staff = new Map<string, { readonly id: string; readonly key: string }>()
  for (const [login, ...roles] of [
    ['clerk', 'clerk'],
    ['reader', 'reader'],
    ['reviewer', 'reviewer'],
    ['decision-maker', 'decision-maker'],
    ['operator', 'operator'],
    ['assessor-li', 'assessor'],
    ['assessor-wang', 'assessor', 'reviewer'],
    ['judge-zhao', 'decision-maker'],
  ] as const) {
    const { id } = await made('/v1/persons', { name: login, login: `the-${login}`, roles })
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const asked = { person: id, label: 'walk', scopes: ['read', 'work', 'operate'], until }
    staff.set(login, { id, key: (await made('/v1/api-keys', asked)).key })
  }
  return staff.set('assessor', staff.get('assessor-li')!)
}

/**
 * Runs every command of the page in one shell, each request to the next of the services. `asHere`
 * puts what the page says into the words of the service that is asked.
 */
async function walk(
  t: Test,
  services: readonly string[],
  asHere: (text: string) => string = (text) => text,
): Promise<void> {
  t.equal(steps.length, page.split('```sh').length - 1, 'each has something under it')
  let turn = 0
  const script = steps
    .map(([, commands], index) => `printf '@@${index}\\n'\n${commands}\nprintf '\\n'`)
    .join('\n')
    .replaceAll('http://127.0.0.1:8013', () => services[turn++ % services.length]!)
  const folder = emptyFolder(t)
  for (const name of ['examples', 'bin', 'package.json'])
    symlinkSync(join(ROOT, name), join(folder, name))
  const { code, out, err } = await run('sh', ['-ec', asHere(script)], { cwd: folder })
  t.equal(code, 0, `${err}\n${out.slice(-2000)}`)
  const printed = out.split(/^@@\d+$/m).slice(1)
  for (const [index, [, , words]] of steps.entries()) {
    const said = (printed[index] ?? '').replaceAll(/\s+/g, ' ')
    for (const line of asHere(words!).trim().split('\n'))
      t.ok(said.includes(line), `${line}\n${said}`)
  }
}

/** A service of its own process; resolves to its address. */
async function startService(
  t: Test,
  place: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const args = ['bin/touchstone.js', 'serve', '--port', '0', ...place]
  const env = { ...process.env, ...settings }
  const child: ChildProcess = spawn(process.execPath, args, { cwd: ROOT, env })
  t.teardown(async () => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  })
  let log = ''
  child.stderr!.on('data', (chunk) => (log += String(chunk)))
  let printed = ''
  while (!printed.includes('Ctrl+C')) {
    const [chunk] = (await Promise.race([
      once(child.stdout!, 'data'),
      once(child, 'exit').then(() => [undefined]),
    ])) as [Buffer | undefined]
    if (chunk === undefined) throw new Error(`The service did not start:\n${log}`)
    printed += String(chunk)
  }
  return /http:\/\/[\w.:]+/.exec(printed)![0]
}
