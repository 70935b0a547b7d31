import { isUtf8 } from 'node:buffer'
import { fault } from '../../domain/faults/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from './problem.ts'

/** Bytes as text; bytes that are not UTF-8 are a problem and never replaced by a question mark. */
export function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes))
    throw new HttpProblem('json-faulty', message('detail-json-faulty--encoding'), [
      fault(message('fault-text-encoding'), ''),
    ])
  const text = bytes.toString('utf8')
  // A byte-order mark says nothing in UTF-8, and some editors write one.
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
