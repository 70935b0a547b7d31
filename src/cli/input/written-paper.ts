import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message } from '../../domain/messages/message.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from '../../app/papers/render-document.ts'
import type { Explanation } from '../../domain/words/explain/explanation.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { reasonOf } from './read-input.ts'
import { shown } from './root.ts'

/** Writes a paper under its full name. */
export function writePaper(folder: string, { names, bytes }: Paper): string {
  const file = join(folder, names.full)
  try {
    mkdirSync(folder, { recursive: true })
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
