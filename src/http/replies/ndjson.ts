import { setImmediate } from 'node:timers/promises'

/** One line of a stream, counted from 1. A line longer than the limit has no text. */
export type NdjsonLine = { readonly number: number; readonly text: Buffer | 'too-long' }

/** Text is handed on in pieces of about this many characters: large enough to be cheap to send. */
const PIECE = 64 * 1024

/** Other requests get a turn after this many milliseconds of work. */
const TURN_MS = 10

/**
 * Answers a stream of lines by a stream of lines. Reads on only as fast as answers are taken: it
 * never holds more than one chunk of what came in, one line, and one piece of what goes out. Stops
 * when the stream it feeds is given up, or `signal` says that nobody listens any more.
 */
export async function* answerLines(
  chunks: AsyncIterable<Buffer>,
  options: {
    readonly longest: number
    readonly signal: AbortSignal
    /** The answer to one line, without its end. */
    readonly answer: (line: NdjsonLine) => Promise<string> | string
  },
): AsyncGenerator<string, void> {
  const { longest, signal, answer } = options
  let since = performance.now()
  let piece = ''
  for await (const lines of linesIn(chunks, longest)) {
    for (const line of lines) {
      if (signal.aborted) return
      piece += `${await answer(line)}\n`
      if (piece.length >= PIECE) {
        yield piece
        piece = ''
      }
      if (performance.now() - since > TURN_MS) {
        await setImmediate()
        since = performance.now()
      }
    }
    // What came in is answered before more is waited for, so that a slow sender sees every answer.
    if (piece !== '') yield piece
    piece = ''
  }
}

/** The lines that each chunk completes. Blank lines are counted and left out. */
export async function* linesIn(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<Iterable<NdjsonLine>, void> {
  let number = 0
  let open: Buffer[] = []
  let length = 0

  function* linesOf(chunk: Buffer): Generator<NdjsonLine, void> {
    let from = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end))
      yield* close()
      from = end + 1
    }
    keep(chunk.subarray(from))
  }

  /** Keeps the beginning of a line, as long as it is not too long to be read at all. */
  function keep(part: Buffer): void {
    length += part.length
    if (length > longest) open = []
    else if (part.length > 0) open.push(part)
  }

  function* close(): Generator<NdjsonLine, void> {
    number++
    const text = length > longest ? 'too-long' : open.length === 1 ? open[0]! : Buffer.concat(open)
    open = []
    length = 0
    if (text === 'too-long' || !isBlank(text)) yield { number, text }
  }

  for await (const chunk of chunks) yield linesOf(chunk)
  if (length > 0) yield close()
}

function isBlank(text: Buffer): boolean {
  return text.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
