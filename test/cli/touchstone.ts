import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Test } from 'tap'

/** The folder of the project, which holds the shipped packs. */
export const PROJECT = resolve(import.meta.dirname, '../..')

/** How a run of the command line ended. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command line in a process of its own, as a person at a shell does. */
export function touchstone(
  args: readonly string[],
  options: { readonly input?: string | Buffer; readonly cwd?: string } = {},
): Promise<Ran> {
  return run(process.execPath, [join(PROJECT, 'bin/touchstone.js'), ...args], options)
}

/** Runs any program to its end. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly input?: string | Buffer; readonly cwd?: string } = {},
): Promise<Ran> {
  const { TOUCHSTONE_ROOT: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env
  const child = spawn(program, args, {
    cwd: options.cwd ?? PROJECT,
    env: { ...inherited, LC_ALL: 'C.UTF-8', NODE_OPTIONS: '' },
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
