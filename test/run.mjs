// Runs the test files and ends with one plain line, "N passed, N failed".
//
// A file that uses tap is a program that writes TAP (https://testanything.org), so Node runs it as it
// stands: the runner that comes with tap looks into every module and every child process that a test
// loads, for coverage and rerunning, which nobody asks for: 16 seconds of processor time for
// access/matrix.test.ts instead of 12. Files share processes (together.mjs): the sixteen of check/ take 21
// seconds of processor time in one, 46 in sixteen.
// The exit code is 0 only where all passed, and a run that executed nothing fails, because an empty
// run proves nothing. Tests that need a program this machine lacks (needs.ts) are told in one line
// before the last; with CI=true nothing may be left out.
// `npm test -- FILE...` runs those files only; `--random` runs what draws cases, with other seeds.
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startOwnServer } from './storage/own-postgres.ts'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Touchstone's tests need Node 24 or newer (this is ${process.versions.node}): run them with "npm test".`,
  )
  process.exit(1)
}

/** What is loaded before each file. */
const CAUGHT = new URL('caught.mjs', import.meta.url).href
const TOGETHER = fileURLToPath(new URL('together.mjs', import.meta.url))

/** What a file may take, in seconds; longer, and it is ended with all that it started. */
const LIMIT = 240

/** Files that change what is the process's own (its environment) or hold it for long stand alone. */
const ALONE = ['http/serve', 'documents/pdf', 'language/adding-an-element']

/**
 * Folders that take longest, which begin first, and how many files of each share a process at most, so
 * that no core waits for a long one at the end. The files of all other folders share processes with one
 * another: a process that loads the program takes seconds for it.
 */
const SHARING = {
  documents: 3,
  web: 3,
  http: 6,
  language: 1,
  register: 12,
  words: 12,
  storage: 12,
  prove: 8,
  access: 8,
  cli: 8,
}
const MOST_SHARING = 10

const isRandom = process.argv.includes('--random')
const seeds = process.env.TOUCHSTONE_SEEDS ?? (isRandom ? String(randomInt(1, 2 ** 31)) : undefined)
const asked = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map((name) => name.replaceAll('\\', '/'))
const files = (
  asked.length > 0 ? asked : globSync('test/**/*.test.ts', { exclude: ['**/node_modules/**'] })
).map((name) => name.replaceAll('\\', '/'))
const chosen = isRandom
  ? files.filter((file) => readFileSync(file, 'utf8').includes('/seeds.ts'))
  : files
const folderOf = (file) => file.split('/')[1]
const place = ([file]) => {
  const found = Object.keys(SHARING).indexOf(folderOf(file))
  return found === -1 ? Number.MAX_SAFE_INTEGER : found
}
const queue = processes(chosen).toSorted((a, b) => place(a) - place(b) || (a[0] < b[0] ? -1 : 1))

/** The files by the processes that they run in. */
function processes(files) {
  const together = Map.groupBy(files.toSorted(), (file) => {
    if (ALONE.some((start) => file.startsWith(`test/${start}`))) return file
    const folder = folderOf(file)
    return Object.hasOwn(SHARING, folder) ? folder : 'others'
  })
  return [...together].flatMap(([folder, files]) => {
    const most = SHARING[folder] ?? MOST_SHARING
    const count = Math.ceil(files.length / most)
    return Array.from({ length: count }, (_, index) =>
      files.filter((_, at) => Math.floor((at * count) / files.length) === index),
    )
  })
}

// One PostgreSQL for all files, each of which makes databases of its own in it: to set one up and to
// stop it takes longer than many a file. Where it does not start, the files say so themselves.
const server =
  asked.length === 0 && process.env.DATABASE_URL === undefined
    ? await startOwnServer().catch(() => undefined)
    : undefined

// What several files need alike and none changes is made once, in this folder.
const shared = mkdtempSync(join(tmpdir(), 'touchstone-run-'))

const totals = { pass: 0, fail: 0, skip: 0, todo: 0 }
/** By program, the files of the tests that lack it. */
const lacking = new Map()
const failed = []
const running = new Set()
let told = 0

/** Runs files in one process and tells of each when it has ended, so that no two are told at once. */
async function run(files) {
  const child = spawn(process.execPath, ['--import', CAUGHT, TOGETHER, files[0]], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own can be ended with whatever it started.
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      TAP: '1',
      ...(seeds === undefined ? {} : { TOUCHSTONE_SEEDS: seeds }),
      ...(server === undefined ? {} : { DATABASE_URL: server.url }),
      TAP_TIMEOUT: String(LIMIT),
      TEST_FILES: files.join('\n'),
      TEST_RUN_FOLDER: shared,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(tmpdir(), 'node-compile-cache'),
    },
  })
  running.add(child)
  let isLate = false
  let limit
  const allow = () => {
    clearTimeout(limit)
    limit = setTimeout(() => {
      isLate = true
      end(child)
    }, LIMIT * 1000)
  }
  const waiting = [...files]
  let lines = []
  let counts
  let failing = false
  let tail = ''
  const tellNext = (time, why) => {
    const file = waiting.shift()
    told += 1
    if (lines.length > 0 || why !== undefined) failed.push(file)
    const isRight = failed.at(-1) !== file
    console.log(`${isRight ? 'ok' : 'not ok'} ${told} - ${file}${time}`)
    for (const line of lines) console.log(line)
    if (why !== undefined) console.log(`    ${why}`)
    lines = []
  }
  allow()
  child.stdout.setEncoding('utf8')
  for await (const chunk of child.stdout) {
    const pieces = (tail + chunk).split('\n')
    tail = pieces.pop() ?? ''
    for (const line of pieces) {
      // A passing file is one line; a failure prints its whole block.
      if (/^\s*not ok /.test(line)) failing = true
      if (failing) lines.push(`    ${line}`)
      if (/^\s*\.\.\.$/.test(line)) failing = false
      const program = /^ok .* # SKIP needs (.+)$/.exec(line)?.[1]
      if (program !== undefined) lacking.set(program, [...(lacking.get(program) ?? []), waiting[0]])
      const seconds = /^# ended \S+ in (\S+) s$/.exec(line)?.[1]
      if (seconds !== undefined) {
        failing = false
        tellNext(` # time=${seconds}s`)
        allow()
      }
      const found = /^# \{ total: (\d+)(.*)\}$/.exec(line)
      if (found) counts = found[2]
    }
  }
  const { code, signal } = await ended(child)
  clearTimeout(limit)
  running.delete(child)
  const of = (name) => Number(new RegExp(`${name}: (\\d+)`).exec(counts ?? '')?.[1] ?? 0)
  for (const name of Object.keys(totals)) totals[name] += of(name)
  const why = isLate
    ? `was ended after ${LIMIT} seconds`
    : signal !== null
      ? `was ended by ${signal}`
      : counts === undefined
        ? 'told no result'
        : undefined
  // What ended a process before its tests could fail is a failure of its own.
  if ((code !== 0 || why !== undefined) && of('fail') === 0) totals.fail += 1
  if (waiting.length > 0) {
    tellNext('', why)
    while (waiting.length > 0) tellNext('', 'did not run')
  } else if (lines.length > 0 || why !== undefined || (code !== 0 && of('fail') === 0)) {
    // Something that came after the last file, which closes what all of them had open.
    waiting.push(files.at(-1))
    tellNext('', why ?? `ended with ${code}`)
  }
}

function end(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

function ended(child) {
  return child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))
    : { code: child.exitCode, signal: child.signalCode }
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of running) end(child)
    rmSync(shared, { recursive: true, force: true })
    process.exit(1)
  })

const works = async () => {
  for (let files = queue.shift(); files !== undefined; files = queue.shift()) await run(files)
}
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, works))
await server?.stop()
rmSync(shared, { recursive: true, force: true })

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`
if (failed.length > 1) console.log(`Failed: ${failed.join(', ')}`)
const wants = [...lacking.keys()]
  .toSorted((a, b) => (a < b ? -1 : 1))
  .map((program) => {
    const files = lacking.get(program)
    const among = count(new Set(files).size, 'file')
    return `${count(files.length, 'test')} in ${among} for want of ${program}`
  })
if (wants.length > 0) console.log(`Not run: ${wants.join(', ')} (CONTRIBUTING.md, "Tests").`)
const isLeftOut = process.env.CI === 'true' && totals.skip > 0
if (isLeftOut) console.log('With CI=true every test must run.')
if (seeds !== undefined)
  console.log(`Seeds moved by ${seeds}: TOUCHSTONE_SEEDS=${seeds} draws the same cases again.`)
const { pass, fail, skip } = totals
console.log(`${pass} passed, ${fail} failed${skip > 0 ? `, ${skip} skipped` : ''}`)
process.exit(fail > 0 || failed.length > 0 || pass === 0 || isLeftOut ? 1 : 0)
