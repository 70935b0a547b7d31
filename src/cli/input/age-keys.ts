import { EXIT, Failure } from '../terminal/failure.ts'
import { message } from '../../domain/messages/message.ts'
import { readBytes } from './read-input.ts'

/** Whom a backup is encrypted for: named outright, and the lines of a file. */
export async function recipientsFrom(options: {
  readonly recipient?: readonly string[]
  readonly recipientsFile?: string
}): Promise<readonly string[]> {
  const { recipient: named = [], recipientsFile: file } = options
  if (file === undefined) return named
  const lines = linesIn(await readBytes(file))
  // A file that is empty by mistake makes no backup that is not encrypted.
  if (lines.length === 0)
    throw new Failure(EXIT.usage, 'recipients-missing', message('age-recipients-missing', { file }))
  return [...named, ...lines]
}

/** What opens an encrypted backup: the lines of a file as `age-keygen` writes it. */
export async function identitiesFrom(file: string | undefined): Promise<readonly string[]> {
  if (file === undefined) return []
  const lines = linesIn(await readBytes(file))
  if (lines.length === 0)
    throw new Failure(EXIT.usage, 'identity-faulty', message('age-identity-faulty'))
  return lines
}

/** Lines that say something: age leaves out empty ones and comments. */
function linesIn(bytes: Buffer): readonly string[] {
  const lines = bytes.toString('utf8').split(/\r?\n/)
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}
