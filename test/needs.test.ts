import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { emptyFolder, PROJECT } from './cli/touchstone.ts'

t.test('what is not run for want of a program is told once, before the last line', async (t) => {
  const { code, lines } = await runOn(emptyFolder(t), ['two-programs', 'one-program'])
  t.equal(code, 0)
  t.strictSame(lines.slice(-2), [
    'Not run: 1 test in 1 file for want of LibreOffice, 2 tests in 2 files for want of curl (CONTRIBUTING.md, "Tests").',
    '1 passed, 0 failed, 3 skipped',
  ])
})

t.test('in CI a missing program fails the tests that need it', async (t) => {
  const { code, lines } = await runOn(emptyFolder(t), ['two-programs'], { CI: 'true' })
  t.not(code, 0)
  t.match(lines.join('\n'), /needs LibreOffice: .*libreoffice-writer-nogui/)
  t.equal(lines.at(-1), '1 passed, 2 failed')
})

t.test('in CI no test may be left out, for whatever reason', async (t) => {
  const asked = ['left-out'] as const
  t.equal((await runOn(emptyFolder(t), asked)).code, 0)
  const { code, lines } = await runOn(emptyFolder(t), asked, { CI: 'true' })
  t.not(code, 0)
  t.strictSame(lines.slice(-2), [
    'With CI=true every test must run.',
    '1 passed, 0 failed, 1 skipped',
  ])
})

t.test('a run that left everything out fails', async (t) => {
  const { code, lines } = await runOn(emptyFolder(t), ['one-program'])
  t.not(code, 0)
  t.equal(lines.at(-1), '0 passed, 0 failed, 1 skipped')
})

t.test('what nobody catches fails the run, and says where it was thrown', async (t) => {
  for (const [file, said] of [
    ['thrown-later', 'thrown where nobody catches it'],
    ['refused', 'failed where nobody waits for it'],
  ] as const) {
    const { code, lines } = await runOn(emptyFolder(t), [file], {}, 'runner')
    t.not(code, 0)
    t.match(lines.join('\n'), said)
    t.match(lines.join('\n'), `test/fixtures/runner/${file}.ts`)
    t.equal(lines.at(-1), '1 passed, 1 failed')
  }
})

t.test(
  'a file that ends its process fails, and so do those that it kept from running',
  async (t) => {
    const { code, lines } = await runOn(emptyFolder(t), ['fine', 'ends'], {}, 'runner')
    t.not(code, 0)
    t.match(lines.join('\n'), /^not ok 1 - test\/fixtures\/runner\/ends\.ts/)
    t.match(lines.join('\n'), /not ok 2 - test\/fixtures\/runner\/fine\.ts\n {4}did not run/)
  },
)

/** Runs files of a folder of `test/fixtures` on a machine whose only programs are in this folder. */
async function runOn(
  path: string,
  files: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  folder: 'needs' | 'runner' = 'needs',
): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  // A run within a run must not take itself for a part of the outer one.
  const usual = Object.entries(process.env).filter(
    ([name]) => name !== 'CI' && !/^_?TAP/.test(name),
  )
  const args = files.map((name) => join('test/fixtures', folder, `${name}.ts`))
  const env = { ...Object.fromEntries(usual), PATH: path, ...settings }
  const ended = promisify(execFile)(process.execPath, ['test/run.mjs', ...args], {
    cwd: PROJECT,
    env,
  })
  const { code, stdout } = await ended.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (failed: { readonly code: number; readonly stdout: string }) => failed,
  )
  return { code, lines: stdout.trimEnd().split('\n') }
}
