import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { needs } from '../needs.ts'
import { openApp, ROOT } from './open-app.ts'

const run = promisify(execFile)

t.test(
  'every command of docs/api.md prints what stands under it',
  needs('curl', async (t) => {
    const page = readFileSync(join(ROOT, 'docs/api.md'), 'utf8')
    const pairs = [...page.matchAll(/```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)]
    t.equal(pairs.length, page.split('```sh').length - 1, 'each has something under it')
    const app = await openApp(t)
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-api-'))
    t.teardown(() => rmSync(folder, { recursive: true, force: true }))
    cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true })
    for (const [, commands, printed] of pairs) {
      const here = commands!.replaceAll('127.0.0.1:8013', `127.0.0.1:${port}`)
      const { stdout } = await run('sh', ['-ec', here], { cwd: folder })
      const said = stdout.replaceAll(/\s+/g, ' ')
      for (const line of printed!.trim().split('\n'))
        t.ok(said.includes(line), `${line}\n${stdout}`)
    }
  }),
)
