import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { emptyFolder, run } from '../cli/touchstone.ts'
import { startServer } from '../storage/databases.ts'
import { ROOT } from './open-app.ts'

const page = readFileSync(join(ROOT, 'docs/walk-through.md'), 'utf8')
const steps = [...page.matchAll(/```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)]

t.test('the walk-through holds on SQLite', async (t) => {
  const service = await startService(t, ['--data', emptyFolder(t)])
  await walk(t, [service])
})

t.test('the walk-through holds on PostgreSQL with three processes', async (t) => {
  const server = await startServer()
  t.teardown(() => server.stop())
  const place = ['--database-url', await server.fresh()]
  // The first makes the tables; that several may do so at once is asserted elsewhere.
  const first = await startService(t, place)
  const others = await Promise.all([startService(t, place), startService(t, place)])
  await walk(t, [first, ...others])
})

/** Runs every command of the page in one shell, each request to the next of the services. */
async function walk(t: Test, services: readonly string[]): Promise<void> {
  t.equal(steps.length, page.split('```sh').length - 1, 'each has something under it')
  let turn = 0
  const script = steps
    .map(([, commands], index) => `printf '@@${index}\\n'\n${commands}\nprintf '\\n'`)
    .join('\n')
    .replaceAll('http://127.0.0.1:8013', () => services[turn++ % services.length]!)
  const folder = emptyFolder(t)
  for (const name of ['examples', 'bin', 'package.json'])
    symlinkSync(join(ROOT, name), join(folder, name))
  const { code, out, err } = await run('sh', ['-ec', script], { cwd: folder })
  t.equal(code, 0, `${err}\n${out.slice(-2000)}`)
  const printed = out.split(/^@@\d+$/m).slice(1)
  for (const [index, [, , words]] of steps.entries()) {
    const said = (printed[index] ?? '').replaceAll(/\s+/g, ' ')
    for (const line of words!.trim().split('\n')) t.ok(said.includes(line), `${line}\n${said}`)
  }
}

/** A service of its own process; resolves to its address. */
async function startService(t: Test, place: readonly string[]): Promise<string> {
  const args = ['bin/touchstone.js', 'serve', '--demo', '--port', '0', ...place]
  const child: ChildProcess = spawn(process.execPath, args, { cwd: ROOT })
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
