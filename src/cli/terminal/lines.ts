import type { Readable } from 'node:stream'

/** A line of a stream, counted from 1; one that is longer than the limit has no bytes. */
export type InputLine = { readonly number: number; readonly bytes: Buffer | undefined }

const NEW_LINE = 10

/**
 * The lines of a stream that are not blank, one after another, without ever holding more than one.
 * `onRead` hears how many bytes have come so far.
 */
export async function* linesOf(
  stream: Readable,
  longest: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<InputLine> {
  let number = 0
  let read = 0
  let parts: Buffer[] = []
  let length = 0
  const take = (part: Buffer): void => {
    length += part.length
    if (length > longest) parts = []
    else parts.push(part)
  }
  const close = (): InputLine | undefined => {
    number += 1
    const bytes = length > longest ? undefined : Buffer.concat(parts)
    parts = []
    length = 0
    const isBlank = bytes !== undefined && bytes.toString('latin1').trim() === ''
    return isBlank ? undefined : { number, bytes }
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      take(chunk.subarray(from, end))
      const line = close()
      if (line !== undefined) yield line
      from = end + 1
    }
    take(chunk.subarray(from))
    onRead((read += chunk.length))
  }
  const last = close()
  if (last !== undefined) yield last
}
