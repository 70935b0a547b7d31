import { execFile } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { ROOT } from './open-app.ts'
import { openRegister } from './open-register.ts'

const run = promisify(execFile)
const PAGE = readFileSync(join(ROOT, 'docs/generated-client.md'), 'utf8')
const [, PROGRAM, PRINTED] = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)\n```/.exec(PAGE)!

/** How a program of somebody else is checked, which knows nothing of ours. */
const OPTIONS = {
  compilerOptions: {
    strict: true,
    target: 'es2024',
    module: 'nodenext',
    types: ['node'],
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  },
  include: ['*.ts'],
}

t.test('a client of a standard generator goes from an application to a certificate', async (t) => {
  const { app } = await openRegister(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  // Within the repository, where the packages that it imports are found.
  const cwd = t.testdir()
  symlinkSync(join(ROOT, 'examples'), join(cwd, 'examples'))
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify(OPTIONS))
  writeFileSync(join(cwd, 'walk.ts'), PROGRAM!)
  const node = (...args: readonly string[]) =>
    run(process.execPath, args, { cwd }).catch(
      (failed: { readonly stdout: string; readonly stderr: string }) => failed,
    )
  const generator = join(ROOT, 'node_modules/oazapfts/dist/cli.js')
  await node(generator, `${origin}/openapi.json`, 'touchstone.ts')
  const [checked, walked] = await Promise.all([
    node(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'),
    node('walk.ts', origin),
  ])
  t.equal(checked.stdout, '', 'it fits the types that are generated')
  t.match(walked.stdout, /^SPECIMEN-TS-\d{4}-\d{5} active, /, walked.stderr)
  t.ok(walked.stdout.includes(PRINTED!), walked.stdout)
})
