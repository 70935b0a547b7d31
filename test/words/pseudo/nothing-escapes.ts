import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { keptShell, PROJECT, type Ran } from '../../cli/touchstone.ts'
import { linesOf } from '../../documents/papers.ts'
import { escapedIn } from './escaped.ts'

/** Loaded before a program, it replaces every word of the program. */
export const HOOK = join(import.meta.dirname, 'hook.ts')

/** Members whose values are words of the language of rules: a status, a type of answer. */
const WORDS_OF_THE_LANGUAGE = new Set(
  'status type state op operator merge mode keep otherwise stage kind'.split(' '),
)

/** What committees and bodies wrote: the texts and the identifiers of packs and assessments. */
export const WRITTEN = ['standards', 'rules', 'examples', 'test/zoo'].flatMap((folder) =>
  jsonIn(join(PROJECT, folder)).flatMap(writtenIn),
)

/** Names that are the same in every language: commands, members of requests and files, products. */
export const NAMES = [
  'Touchstone LibreOffice Word Excel PDF JSON API HTTP UTF CSV NDJSON SHA RFC ISO GB Node SQLite',
  'score explain improve foresee population compare calibrate verify render template list tags workbook check',
  'test examples rules new schema serve migrate backup restore audit checkpoint publish witness mend person add disable unlock password',
  'reset second factor comments link conclude drafting note ballot minutes',
  'key create revoke TS register sqlite help command zh en both pointer',
  'Times New Roman Arial SimSun SimHei CNCA CNAS',
  // Tags of templates are names too.
  ...readFileSync(join(PROJECT, 'docs/template-tags.md'), 'utf8')
    .matchAll(/\{\{([^}]*)\}\}/g)
    .map(([, name]) => name!),
]

/** A command with the texts that it is given, whose words it may say. */
export type Spoken = { readonly args: readonly string[]; readonly given?: readonly string[] }

/** Runs a command; what it says has no word but of messages, packs, names and the `given` texts. */
export async function nothingEscapes(
  t: Test,
  args: readonly string[],
  ...given: readonly string[]
): Promise<void> {
  await nothingEscapesFrom(t, await strange(args), { args, given })
}

/** The same of many commands. */
export async function nothingEscapesOf(t: Test, commands: readonly Spoken[]): Promise<void> {
  for (const command of commands) await nothingEscapesFrom(t, await strange(command.args), command)
}

/** Holds what a command said against what it may say. */
async function nothingEscapesFrom(
  t: Test,
  { out, err }: Ran,
  { args, given = [] }: Spoken,
): Promise<void> {
  t.ok(out.length + err.length > 0, `touchstone ${args.join(' ')} says something`)
  const files = (await Promise.all(args.map(textIn))).flat()
  t.strictSame(
    escapedIn(`${out}\n${err}`, [...WRITTEN, ...NAMES, ...args, ...files, ...given]),
    [],
    `touchstone ${args.join(' ')}`,
  )
}

/** Runs a command that speaks the pseudo-language. */
export const strange = keptShell('--import', HOOK)

/** All documents of a folder and the folders in it. */
export function jsonIn(folder: string): readonly unknown[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown)
}

/** Texts, identifiers and names of members; no word of the language of rules, such as a status. */
export function writtenIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    WORDS_OF_THE_LANGUAGE.has(name) && typeof inner === 'string' ? [] : [name, ...writtenIn(inner)],
  )
}

/** What stands in a file that a command is given. */
async function textIn(file: string): Promise<readonly string[]> {
  if (!/\.(?:json|docx)$/.test(file) || !existsSync(join(PROJECT, file))) return []
  const bytes = readFileSync(join(PROJECT, file))
  return file.endsWith('.json') ? [String(bytes)] : (await linesOf(bytes)).flatMap(plainParts)
}

/** A line of a template, without its tags. */
export function plainParts(line: string): readonly string[] {
  return line.split(/\{\{[^}]*\}\}/).filter((part) => part.trim().length > 1)
}
