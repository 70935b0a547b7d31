// Runs every test file with tap and ends with one plain line, "N passed, N failed".
//
// tap's own last line counts asserts in TAP; people and CI read a sentence. The exit code stays
// tap's, and a run that executed nothing fails, because an empty run proves nothing. Tests that need
// a program this machine lacks (needs.ts) are told in one line before the last; with CI=true nothing
// may be left out.
// `npm test -- FILE...` runs those files only.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Touchstone's tests need Node 24 or newer (this is ${process.versions.node}): run them with "npm test".`,
  )
  process.exit(1)
}

const tap = join(
  dirname(createRequire(import.meta.url).resolve('tap/package.json')),
  'dist/esm/run.mjs',
)
// tap is put together anew when it still has the plugin that .taprc leaves out, as it does right
// after an install; doing so at every start would pull it from under a run beside this one.
const together = new URL(
  '../node_modules/@tapjs/test/test-built/dist/esm/index.js',
  import.meta.url,
)
if (!existsSync(together) || readFileSync(together, 'utf8').includes('Plugin_typescript'))
  spawnSync(process.execPath, [tap, 'build'], { stdio: 'inherit' })

const run = spawn(process.execPath, [tap, '--reporter=tap', ...process.argv.slice(2)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
let tail = ''
let failing = false
let counts
/** The file whose tests are being told, and by program the files of the tests that lack it. */
let file = ''
const lacking = new Map()
run.stdout.setEncoding('utf8')
for await (const chunk of run.stdout) {
  const lines = (tail + chunk).split('\n')
  tail = lines.pop() ?? ''
  for (const line of lines) {
    // A passing run prints one line per file; a failure prints its whole block.
    if (/^(ok|not ok) \d+ - /.test(line)) console.log(line.replace(/ \{$/, ''))
    else if (/^\s+not ok /.test(line)) {
      failing = true
      console.log(line)
    } else if (failing) {
      console.log(line)
      if (/^\s+\.\.\.$/.test(line)) failing = false
    }
    // The name stands before its tests, as a comment or as a line that opens a block.
    file = /^(?:# Subtest: |ok \d+ - )(\S+)/.exec(line)?.[1] ?? file
    const program = /^ {4}ok .* # SKIP needs (.+)$/.exec(line)?.[1]
    if (program !== undefined) lacking.set(program, [...(lacking.get(program) ?? []), file])
    const totals = /^# \{ total: (\d+)(.*)\}$/.exec(line)
    if (totals) counts = { total: Number(totals[1]), rest: totals[2] ?? '' }
  }
}
const code = await new Promise((resolve) =>
  run.exitCode === null ? run.on('close', resolve) : resolve(run.exitCode),
)

const of = (name) => Number(new RegExp(`${name}: (\\d+)`).exec(counts?.rest ?? '')?.[1] ?? 0)
const skipped = of('skip')
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`
const wants = [...lacking.keys()]
  .toSorted((a, b) => (a < b ? -1 : 1))
  .map((program) => {
    const files = lacking.get(program)
    const among = count(new Set(files).size, 'file')
    return `${count(files.length, 'test')} in ${among} for want of ${program}`
  })
if (wants.length > 0) console.log(`Not run: ${wants.join(', ')} (CONTRIBUTING.md, "Tests").`)
const isLeftOut = process.env.CI === 'true' && skipped > 0
if (isLeftOut) console.log('With CI=true every test must run.')
console.log(
  `${of('pass')} passed, ${of('fail')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
const hasRun = of('pass') + of('fail') > 0
process.exit(code !== 0 || !hasRun || isLeftOut ? Number(code) || 1 : 0)
