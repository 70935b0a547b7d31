import { isUtf8 } from 'node:buffer'
import { DoorProblem } from './problem.ts'

/** Bytes as text; bytes that are not UTF-8 are a problem and never replaced by a question mark. */
export function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes))
    throw new DoorProblem('json-faulty', 'The text is not UTF-8.', [
      {
        code: 'text-encoding',
        pointer: '',
        message: 'The bytes of the body are not UTF-8.',
        fix: 'Save or send the document as UTF-8.',
      },
    ])
  const text = bytes.toString('utf8')
  // A byte-order mark says nothing in UTF-8, and some editors write one.
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
