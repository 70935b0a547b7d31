import { message } from '../../domain/messages/message.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { linesOf } from '../terminal/lines.ts'
import { openInput, parseDocument, readFailure } from './read-input.ts'

/** Longest line that is read, in bytes. */
const LONGEST = 4 * 1024 * 1024

/** The documents of an NDJSON file, or of standard input for `-`, one after another. */
export async function* documentsOf(file: string): AsyncGenerator<unknown> {
  try {
    for await (const { number, bytes } of linesOf(openInput(file).stream, LONGEST, () => {})) {
      const name = message('cli-line', { line: number })
      if (bytes === undefined)
        throw new Failure(
          EXIT.usage,
          'input-unreadable',
          message('cli-input-line-long', { line: name }),
        )
      yield parseDocument(bytes, name)
    }
  } catch (cause) {
    throw readFailure(cause, file)
  }
}
