import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Test } from 'tap'

/** The folder of the project, which holds the shipped packs. */
export const PROJECT = resolve(import.meta.dirname, '../..')

/** How a run of the command line ended. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** What a kept shell is asked to run; what is typed into it in base64. */
export type Command = {
  readonly args: readonly string[]
  readonly cwd: string
  readonly input: string
}

type Given = { readonly input?: string | Buffer; readonly cwd?: string }

/** Runs the command line, as a person does at a shell that was opened before. */
export const touchstone = keptShell()

/**
 * Commands one after another in one process of their own, which is started with the first and ends
 * with the tests; with `options` of Node. A command that ends the process is told by its exit code.
 */
export function keptShell(...options: readonly string[]) {
  let shell: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  return (args: readonly string[], given: Given = {}): Promise<Ran> => {
    const asked = last.then(() => {
      if (shell?.connected !== true) shell = openShell(options)
      return runIn(shell, args, given)
    })
    last = asked
    return asked
  }
}

function openShell(options: readonly string[]): ChildProcess {
  const shell = fork(join(import.meta.dirname, 'kept-shell.ts'), {
    cwd: PROJECT,
    env: environment(),
    execArgv: [...options],
  })
  // It never keeps the tests from ending.
  shell.unref()
  shell.channel?.unref()
  return shell
}

function runIn(
  shell: ChildProcess,
  args: readonly string[],
  { input = '', cwd = PROJECT }: Given,
): Promise<Ran> {
  return new Promise((done) => {
    const ended = (code: number | null): void => answered({ code, out: '', err: '' })
    const answered = (ran: Ran): void => {
      shell.off('message', answered).off('exit', ended)
      shell.channel?.unref()
      done(ran)
    }
    shell.channel?.ref()
    shell.once('message', answered).once('exit', ended)
    const command: Command = { args, cwd, input: Buffer.from(input).toString('base64') }
    shell.send(command)
  })
}

/** What a command finds around it, on every machine. */
function environment(): NodeJS.ProcessEnv {
  const { TOUCHSTONE_ROOT: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env
  return { ...inherited, LC_ALL: 'C.UTF-8', NODE_OPTIONS: '' }
}

/** Runs any program to its end. */
export function run(program: string, args: readonly string[], options: Given = {}): Promise<Ran> {
  const child = spawn(program, args, {
    cwd: options.cwd ?? PROJECT,
    env: environment(),
  })
  const text = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk))
  // A command that never reads its input may be gone before it is written.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  return new Promise((done) => child.on('close', (code) => done({ code, ...text })))
}

/** A folder that is gone when the test ends. */
export function emptyFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-cli-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What no person should ever see: the inside of the program. */
export const INSIDES = /\n\s+at .*:\d+:\d+|node:internal|file:\/\/|\[object |undefined|NaN/

/** Text as one line, for looking into what was broken into lines. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
