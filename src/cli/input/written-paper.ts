import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message } from '../../domain/messages/message.ts'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, parse } from 'node:path'
import type { Paper } from '../../app/papers/render-document.ts'
import type { Explanation } from '../../domain/words/explain/explanation.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { reasonOf } from './read-input.ts'
import { shown } from './root.ts'

/** Endings of files that papers are written to. */
const PAPERS: ReadonlySet<string> = new Set(['.docx', '.pdf'])

/**
 * Writes a paper under its full name into a folder, or to the file that is named: where `out` ends in
 * `.docx` or `.pdf` and is no folder, under that name with the paper's own ending. Gives the file.
 */
export function writePaper(out: string, { names, bytes }: Paper): string {
  const { dir, name, ext } = parse(out)
  const isFile = PAPERS.has(ext.toLowerCase()) && !isFolder(out)
  const own = extname(names.full)
  const ending = ext.toLowerCase() === own ? ext : own
  const file = isFile ? join(dir, `${name}${ending}`) : join(out, names.full)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  } catch (cause) {
    throw new Failure(
      EXIT.usage,
      'not-written',
      message('cli-not-written', { file, reason: reasonOf(cause) }),
    )
  }
  return file
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** What was written, with the mark of a specimen where it is one. */
export function writtenWords(
  { isSpecimen, sha256 }: Paper,
  file: string,
  catalogue: Catalogue,
): Explanation {
  return [
    ...(isSpecimen ? [{ kind: 'mark', text: catalogue.say('cli-specimen') } as const] : []),
    { kind: 'list', items: [{ text: shown(file), details: [`SHA-256 ${sha256}`] }] },
  ]
}
