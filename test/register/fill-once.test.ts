import { spawn } from 'node:child_process'
import { once } from 'node:events'
import t, { type Test } from 'tap'
import { fillOnce } from '../../src/demo/fill-once.ts'
import { emptyFolder, PROJECT } from '../cli/touchstone.ts'
import { engines } from '../storage/databases.ts'
import { organisation } from './casework.ts'
import { by, openRegisterService } from './register-service.ts'

const databases = engines()
t.teardown(() => databases.stop())
const CALL = by('demo-operator', 'operator')

t.test('a register is filled once, and whoever comes meanwhile waits', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const told: string[] = []
  let release = (): void => {}
  const held = new Promise<void>((done) => (release = done))
  const pause = () => new Promise<void>((done) => setImmediate(done))
  const fill = async () => {
    told.push('begun')
    await organisation(registerService)
    release()
    for (let turn = 0; turn < 20; turn += 1) await pause()
    told.push('done')
  }
  const first = fillOnce(registerService.register, CALL, { fill, pause })
  await held
  await fillOnce(registerService.register, CALL, { fill, pause })
  told.push('waited')
  await first
  await fillOnce(registerService.register, CALL, { fill, pause })
  t.strictSame(told, ['begun', 'done', 'waited'])
})

t.test(
  'one that somebody began and left is not waited for without end, nor filled anew',
  async (t) => {
    const registerService = await openRegisterService()
    t.teardown(() => registerService.close())
    let pauses = 0
    const pause = async () => void (pauses += 1)
    const dying = fillOnce(registerService.register, CALL, {
      fill: () => Promise.reject(new Error('killed')),
      pause,
    })
    await t.rejects(dying, /killed/)
    await fillOnce(registerService.register, CALL, { fill: async () => void t.fail('anew'), pause })
    t.ok(pauses > 1 && pauses < 100, `${pauses} looks`)
  },
)

t.test('what has organisations already is left alone', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  await organisation(registerService)
  await fillOnce(registerService.register, CALL, {
    fill: async () => void t.fail('filled'),
    pause: async () => void t.fail('waited'),
  })
})

for (const engine of databases.names)
  t.test(`two demonstrations at once over one empty ${engine} are one`, async (t) => {
    const data = emptyFolder(t)
    const place = await databases.fresh(engine)
    const at = 'url' in place ? ['--database-url', place.url] : []
    const origins = await Promise.all([1, 2].map(() => demonstration(t, ['--data', data, ...at])))
    const [first, second] = await Promise.all(
      origins.map(async (origin) => {
        const url = `${origin}/v1/organisations?limit=100`
        const answer = await fetch(url, { headers: { 'touchstone-role': 'clerk' } })
        const { items } = (await answer.json()) as { items: { id: string; name: { zh: string } }[] }
        return items.map(({ name }) => name.zh)
      }),
    )
    t.ok(first!.length > 10)
    t.equal(new Set(first).size, first!.length, 'no organisation is there twice')
    t.strictSame(second, first, 'both show the same, and all of it, from the beginning')
  })

/** A demonstration that has said where it is. */
async function demonstration(t: Test, args: readonly string[]): Promise<string> {
  const program = ['bin/touchstone.js', 'serve', '--demo', '--port', '0', ...args]
  const child = spawn(process.execPath, program, {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  let printed = ''
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`It ended with ${String(code)}: ${printed}`)
  })
  gone.catch(() => {})
  while (!printed.includes('Ctrl+C'))
    printed += String(((await Promise.race([once(child.stdout, 'data'), gone])) as [Buffer])[0])
  return /http:\/\/[\w.:]+/.exec(printed)![0]
}
