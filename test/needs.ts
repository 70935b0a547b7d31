import { execFile } from 'node:child_process'
import { readdir, realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { Test } from 'tap'
import { findOffice } from '../src/adapters/pdf/programs.ts'
import { hasChromium } from './browser/chromium.ts'

type Program = {
  /** Whether all is here that tests ask of it. */
  readonly isHere: () => Promise<boolean>
  /** What brings it. */
  readonly remedy: string
}

/** What some tests need and npm does not bring. */
const PROGRAMS = {
  LibreOffice: {
    isHere: async () => {
      const { soffice, python } = await findOffice(process.env['PATH'] ?? '')
      const faces = await said('fc-list', ':', 'family')
      return soffice !== undefined && python !== undefined && /Noto S.* CJK/.test(faces ?? '')
    },
    remedy: 'apt-get install libreoffice-writer-nogui python3-uno fonts-noto-cjk',
  },
  'LibreOffice Calc': {
    isHere: async () => {
      const { soffice } = await findOffice(process.env['PATH'] ?? '')
      if (soffice === undefined) return false
      const program = dirname(await realpath(soffice))
      return (await readdir(program)).some((name) => /^(?:lib)?sclo\./.test(name))
    },
    remedy: 'apt-get install libreoffice-calc-nogui',
  },
  /** Comes from npm where most people work; `browser/chromium.ts` knows where. */
  'Google Chrome': {
    isHere: hasChromium,
    remedy: 'install Google Chrome',
  },
  curl: {
    isHere: async () => (await said('curl', '--version')) !== undefined,
    remedy: 'apt-get install curl',
  },
  Python: {
    isHere: async () => (await said('python3', '-c', 'import fractions')) !== undefined,
    remedy: 'apt-get install python3',
  },
  sed: {
    isHere: async () => (await said('sed', '-n', '', '/dev/null')) !== undefined,
    remedy: 'apt-get install sed',
  },
} as const satisfies { readonly [name: string]: Program }

const known = new Map<string, boolean>()

/**
 * The body of a test that needs a program: `t.test('…', needs('curl', async (t) => …))`. Where the
 * program is missing the body does not run, and the run says once, at its end, how many tests that
 * were (`test/run.mjs`). With `CI=true` a missing program fails the test: CI runs everything.
 */
export function needs(
  program: keyof typeof PROGRAMS,
  body: (t: Test) => Promise<void>,
): (t: Test) => Promise<void> {
  const { isHere, remedy } = PROGRAMS[program]
  return async (t) => {
    if (!known.has(program)) known.set(program, await isHere())
    if (known.get(program)) return body(t)
    if (process.env['CI'] === 'true') t.fail(`needs ${program}: ${remedy}`)
    else t.plan(0, `needs ${program}`)
  }
}

/** What a program prints; undefined where it cannot be run. */
async function said(program: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    return (await promisify(execFile)(program, args)).stdout
  } catch {
    return undefined
  }
}
