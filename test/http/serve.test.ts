import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { needs } from '../needs.ts'
import { commandsOf, walked } from '../walked.ts'
import { filledInto } from './filled-demonstration.ts'
import { ROOT } from './open-app.ts'

const run = promisify(execFile)

/** One register for all starts: its made-up data are there already. */
const data = t.testdir()
t.before(() => filledInto({ data, templates: join(data, 'templates') }))

t.test(
  'the request that a start prints can be pasted, and the log is JSON on standard error',
  needs('curl', async (t) => {
    const { child, printed, log } = await start(t, 'zh_CN.UTF-8')
    const curl = /^\s+(curl .*)$/m.exec(printed)?.[1]
    t.ok(curl !== undefined, printed)
    const { stdout } = await run('sh', ['-c', curl!], { cwd: ROOT })
    t.match(stdout, '四星级')
    t.match(stdout, '示例')
    const origin = /http:\/\/[\w.:]+/.exec(printed)![0]
    t.match(origin, '//127.0.0.1:', 'it answers on this computer alone')
    for (const page of ['/docs', '/openapi.json'])
      t.equal((await fetch(origin + page)).status, 200, page)
    walked('operator/look', 'integrator/start', 'integrator/curl')
    child.kill('SIGTERM')
    // What it wrote last may come after its exit.
    await once(child, 'close')
    const lines = log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string })
    t.match(
      lines.map(({ msg }) => msg),
      ['settings', 'listening'],
    )
    t.ok(lines.some(({ msg }) => msg === 'request completed'))
    t.notMatch(printed, /"level"/)
  }),
)

t.test(
  'the command that a start prints can be pasted, and a stop lets a running answer end',
  async (t) => {
    const { child, printed } = await start(t)
    const command = /^\s+npm run -s touchstone -- (.*)$/m.exec(printed)?.[1]
    t.ok(command !== undefined, printed)
    const args = ['bin/touchstone.js', ...command!.split(' ')]
    const { stdout } = await run(process.execPath, args, { cwd: ROOT })
    t.match(stdout, 'Four stars')
    t.match(stdout, 'ILLUSTRATIVE')
    const [score] = commandsOf('integrator').get('integrator/score')!
    const scored = score!.replace(/^npx touchstone /, '').split(' ')
    t.match(await run(process.execPath, ['bin/touchstone.js', ...scored], { cwd: ROOT }), {
      stdout: 'Four stars',
    })
    walked('integrator/score')

    const origin = /http:\/\/[\w.:]+/.exec(printed)![0]
    const example = await (
      await fetch(`${origin}/v1/standards/q-hxc-013/editions/2018/revisions/1/examples/four-stars`)
    ).text()
    let send: ((line: string | undefined) => void) | undefined
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (line) => {
          if (line === undefined) controller.close()
          else controller.enqueue(new TextEncoder().encode(`${line}\n`))
        }
      },
    })
    const headers = { 'content-type': 'application/x-ndjson' }
    const asked = fetch(`${origin}/v1/score/batch`, {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    })
    send!(JSON.stringify(JSON.parse(example)))
    const answer = await asked
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    send!(JSON.stringify(JSON.parse(example)))
    send!(undefined)
    const lines = (await answer.text()).trimEnd().split('\n')
    t.equal(lines.length, 2)
    for (const line of lines)
      t.match(JSON.parse(line), { result: { results: [{ level: 'four-stars' }] } })
    t.strictSame(await gone, [0, null])
  },
)

t.test(
  'a demonstration begins again with the data it began with, at the same address',
  async (t) => {
    const { printed } = await start(t)
    const origin = /http:\/\/[\w.:]+/.exec(printed)![0]
    type Standing = { canBeginAgain: boolean; isBeginning: boolean; began: number }
    const ask = async <T>(path: string, body?: object): Promise<T> => {
      const answer = await fetch(origin + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          'touchstone-person': 'demo-clerk',
          'content-type': 'application/json',
          'idempotency-key': path,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return (await answer.json()) as T
    }
    const organisations = async () =>
      (await ask<{ items: { name: unknown }[] }>('/v1/organisations?limit=1000')).items.map(
        ({ name }) => name,
      )
    const before = await organisations()
    t.ok(before.length > 1)
    await ask('/v1/organisations', {
      name: { en: 'Of a visitor' },
      address: { en: 'Somewhere' },
      contacts: [],
    })
    t.equal((await organisations()).length, before.length + 1)

    const [one, two] = await Promise.all(
      [1, 2].map(() => ask<Standing>('/v1/demonstration/begin-again', {})),
    )
    t.match([one, two], [{ isBeginning: true }, { isBeginning: true }])
    t.equal(
      (await organisations()).length,
      before.length + 1,
      'it stays until the new data are there',
    )
    let began = 0
    while (began === 0) {
      // For a moment nobody is there to be asked.
      const now = await ask<Standing>('/v1/demonstration').catch(() => undefined)
      if (now?.isBeginning === false) ({ began } = now)
      await setTimeout(100)
    }
    t.equal(began, 1, 'asked twice, it begins once')
    t.strictSame(await organisations(), before)
  },
)

t.test('a stop is told before it begins, and work goes on meanwhile', async (t) => {
  // Longer than any test: it is killed at the end.
  const { child, printed } = await start(t, 'en_GB.UTF-8', { TOUCHSTONE_DRAIN_MS: '600000' })
  const origin = /http:\/\/[\w.:]+/.exec(printed)![0]
  const ready = async () => (await fetch(`${origin}/readyz`)).status
  t.equal(await ready(), 200)
  child.kill('SIGTERM')
  // The signal arrives when it arrives.
  while ((await ready()) === 200);
  t.equal(await ready(), 503)
  const served = await fetch(`${origin}/v1/standards`)
  t.same([served.status, served.headers.get('connection')], [200, 'close'])
})

/** The service as a person starts it, on a free port, once it says where it is. */
async function start(
  t: Test,
  locale = 'en_GB.UTF-8',
  env: { readonly [variable: string]: string } = {},
): Promise<{ child: ChildProcess; printed: string; log: () => string }> {
  const args = ['bin/touchstone.js', 'serve', '--port', '0', '--data', data]
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: locale, ...env },
  })
  t.teardown(() => child.kill('SIGKILL'))
  let printed = ''
  let log = ''
  child.stderr.on('data', (chunk) => (log += String(chunk)))
  while (!printed.includes('Ctrl+C')) {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    printed += String(chunk)
  }
  return { child, printed, log: () => log }
}
