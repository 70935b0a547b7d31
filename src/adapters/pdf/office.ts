import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { BLANK, type FaceRules, writeFontRules } from './font-rules.ts'
import { writeProfile } from './office-profile.ts'
import { smallEnvironment } from '../system/small-environment.ts'
import { message, type Message } from '../../domain/messages/message.ts'

/** LibreOffice ended, or did not answer in time. */
class OfficeFailure extends Error {
  readonly detail: Message
  constructor(detail: Message, options?: { readonly cause: unknown }) {
    super(detail.key, options)
    this.name = 'OfficeFailure'
    this.detail = detail
  }
}

/** What is told of a failure: why LibreOffice does not answer, or else what it says itself. */
export function causeOf(error: unknown): Message | string {
  if (error instanceof OfficeFailure) return error.detail
  return error instanceof Error ? error.message : String(error)
}

/** The programs of one LibreOffice that listens: the office itself and the bridge to it. */
export type Office = {
  /** How many files it has converted. */
  readonly done: number
  /** Converts one file; rejects where LibreOffice says no. One at a time. */
  convert(docx: Uint8Array, isArchival: boolean, withinMs: number): Promise<Uint8Array>
  /** Ends both programs and removes everything they left. */
  stop(): Promise<void>
}

/** First start of a new profile takes seconds on a busy machine. */
const START_MS = 60_000

/**
 * Starts LibreOffice with a profile and rules for faces of its own, without window, and waits until
 * it answers. Rejects with a sentence where the office, Python or its bridge is missing, or the
 * office does not follow the rules.
 */
export async function startOffice(
  programs: { readonly soffice: string; readonly python: string },
  rules: FaceRules,
): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-office-'))
  const pipe = `touchstone-${randomUUID()}`
  const profile = join(folder, 'profile')
  await writeProfile(profile)
  const environment = {
    ...smallEnvironment(),
    FONTCONFIG_FILE: await writeFontRules(join(folder, 'fonts'), rules),
    HOME: folder,
    TMPDIR: folder,
  }
  const office = spawn(
    programs.soffice,
    [
      '--headless',
      '--invisible',
      '--norestore',
      '--nodefault',
      '--nolockcheck',
      '--nologo',
      `--accept=pipe,name=${pipe};urp`,
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ],
    // Some offices write where they are started (the list of keys of NSS, pkcs11.txt).
    { stdio: 'ignore', env: environment, cwd: folder, detached: true },
  )
  const bridge = spawn(
    programs.python,
    [
      join(import.meta.dirname, 'convert.py'),
      pipe,
      folder,
      ...(rules === 'any' ? [] : Object.values(BLANK).map(({ family }) => family)),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: environment },
  )
  const answers = createInterface({ input: bridge.stdout })
  let complaint = ''
  bridge.stderr?.on(
    'data',
    (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-500)),
  )
  bridge.stdin?.on('error', () => {})
  let done = 0

  const stop = async (): Promise<void> => {
    end(bridge)
    end(office, 'group')
    answers.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  try {
    await answer(answers, [office, bridge], START_MS)
  } catch (error) {
    await stop()
    const line = complaint.trim().split('\n').at(-1) ?? ''
    if (line === '') throw error
    const said = { cause: causeOf(error), said: line }
    throw new OfficeFailure(message('office-complaint', said), { cause: error })
  }
  return {
    get done() {
      return done
    },
    async convert(docx, isArchival, withinMs) {
      const from = join(folder, 'paper.docx')
      const to = join(folder, 'paper.pdf')
      await writeFile(from, docx)
      const answered = answer(answers, [office, bridge], withinMs)
      bridge.stdin.write(`${JSON.stringify({ from, to, archival: isArchival })}\n`)
      await answered
      done++
      const pdf = await readFile(to)
      await Promise.all([rm(from, { force: true }), rm(to, { force: true })])
      return pdf
    },
    stop,
  }
}

/** The next answer of the bridge; rejects when it is a complaint, does not come, or a program ends. */
async function answer(
  answers: Interface,
  programs: readonly ChildProcess[],
  withinMs: number,
): Promise<void> {
  const over = new AbortController()
  const timer = setTimeout(() => over.abort(), withinMs)
  const ended = programs.map(async (program) => {
    if (program.exitCode !== null || program.signalCode !== null)
      throw new OfficeFailure(message('office-ended'))
    const [code] = (await Promise.race([
      once(program, 'exit', { signal: over.signal }),
      once(program, 'error', { signal: over.signal }),
    ])) as [unknown]
    if (code instanceof Error) throw code
    throw new OfficeFailure(message('office-ended--code', { code: String(code) }))
  })
  try {
    const [line] = (await Promise.race([
      once(answers, 'line', { signal: over.signal }),
      ...ended,
    ])) as [string]
    const { error, failure } = JSON.parse(line) as {
      readonly error?: string
      readonly failure?: 'own-fonts'
    }
    if (failure !== undefined) throw new OfficeFailure(message(`office-${failure}`))
    if (error !== undefined) throw new Error(error)
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError')
      throw new OfficeFailure(message('office-slow', { seconds: withinMs / 1000 }), {
        cause: error,
      })
    throw error
  } finally {
    clearTimeout(timer)
    over.abort()
    for (const one of ended) one.catch(() => {})
  }
}

/** Ends a program; the office is a script that starts the real one, so its whole group is ended. */
function end(program: ChildProcess, whole?: 'group'): void {
  if (program.pid === undefined || program.exitCode !== null) return
  try {
    process.kill(whole === 'group' ? -program.pid : program.pid, 'SIGKILL')
  } catch {
    // It ended by itself in between.
  }
}
