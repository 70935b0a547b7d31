// npm run -s drill:doors: what is uploaded in bad faith costs little and goes nowhere (S2 to S5). Each
// attempt has a process of its own, so that its memory is its own.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ARCHIVES, SPELLINGS } from '../../test/word-template/crafted-archives.ts'
import { HOSTILE_TEMPLATES, XML_ATTACKS } from '../../test/word-template/hostile-documents.ts'
import { runDrill, type Check } from './drill.ts'

type Attempt = { readonly name: string; readonly code: string | undefined }
type Outcome = {
  readonly codes: readonly string[]
  readonly milliseconds: number
  readonly megabytes: number
}

const run = promisify(execFile)

/** Tries all of a list and holds the slowest and the largest against the numbers. */
function held(
  list: string,
  attempts: readonly Attempt[],
  most: { readonly milliseconds: number; readonly megabytes: number },
): Check {
  return async ({ short }) => {
    const chosen = short ? attempts.filter((_, index) => index % 8 === 0) : attempts
    const wrong: string[] = []
    let milliseconds = 0
    let megabytes = 0
    for (const { name, code } of chosen) {
      const program = join(import.meta.dirname, 'one-upload.ts')
      const { stdout } = await run(process.execPath, [program, list, name])
      const outcome = JSON.parse(stdout) as Outcome
      const isRight = code === undefined ? outcome.codes.length === 0 : outcome.codes.includes(code)
      if (!isRight) wrong.push(`${name}: ${outcome.codes.join(' ') || 'let in'}`)
      milliseconds = Math.max(milliseconds, outcome.milliseconds)
      megabytes = Math.max(megabytes, outcome.megabytes)
    }
    const ok = wrong.length === 0 && milliseconds < most.milliseconds && megabytes < most.megabytes
    return { ok, tried: chosen.length, slowestMs: milliseconds, largestMb: megabytes, wrong }
  }
}

const GATE = { milliseconds: 200, megabytes: 150 }

await runDrill('doors', {
  S2: held(
    'archives',
    Object.entries(ARCHIVES).map(([name, [code]]) => ({ name, code })),
    GATE,
  ),
  S3: held(
    'spellings',
    SPELLINGS.map((_, index) => ({ name: String(index), code: 'part-name' })),
    GATE,
  ),
  S4: held(
    'xml',
    XML_ATTACKS.map(([name, , code]) => ({ name, code })),
    GATE,
  ),
  S5: held(
    'templates',
    HOSTILE_TEMPLATES.map(([name, , code]) => ({ name, code })),
    { milliseconds: 2000, megabytes: 200 },
  ),
})
