import * as fc from 'fast-check'
import { equal } from 'node:assert/strict'
import t from 'tap'
import { answerLines, type NdjsonLine } from '../../src/http/replies/ndjson.ts'
import '../seeds.ts'

const listening = new AbortController().signal

/** What comes out when each line is answered by its number and itself. */
async function echo(chunks: readonly Buffer[], longest = 1000): Promise<string> {
  const answer = ({ number, text }: NdjsonLine): string =>
    `${number}:${text === 'too-long' ? 'too long' : text.toString()}`
  let all = ''
  const from = (async function* () {
    yield* chunks
  })()
  for await (const piece of answerLines(from, { longest, signal: listening, answer })) all += piece
  return all
}

t.test('every line is answered in order, however the bytes were cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => /^[^\s]+$/u.test(s))),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (lines, cuts) => {
        const whole = Buffer.from(lines.join('\n'))
        const chunks: Buffer[] = []
        for (let at = 0, n = 0; at < whole.length; n++) {
          const size = cuts[n % cuts.length]!
          chunks.push(whole.subarray(at, at + size))
          at += size
        }
        equal(await echo(chunks), lines.map((line, at) => `${at + 1}:${line}\n`).join(''))
      },
    ),
    { numRuns: 200 },
  )
})

t.test('blank lines are counted and not answered', async (t) => {
  t.equal(await echo([Buffer.from('a\n\n \t\r\nb\r\n\n')]), '1:a\n4:b\r\n')
})

t.test('a line that is too long is answered without being kept', async (t) => {
  const long = Buffer.alloc(600, 'x')
  const chunks = [Buffer.from('a\n'), long, long, Buffer.from('x\nb\n'), long, long]
  t.equal(await echo(chunks), '1:a\n2:too long\n3:b\n4:too long\n')
})

t.test('what has arrived is answered before more is waited for', async (t) => {
  let arrived = 0
  const from = (async function* () {
    for (const line of ['a\n', 'b\n']) {
      arrived++
      yield Buffer.from(line)
    }
  })()
  const answer = (): string => 'ok'
  const answers = answerLines(from, { longest: 10, signal: listening, answer })
  t.equal((await answers.next()).value, 'ok\n')
  t.equal(arrived, 1)
  await answers.return()
  t.equal(arrived, 1, 'and nothing is read once the answers are given up')
})

t.test('nobody listening stops the work at once', async (t) => {
  const gone = new AbortController()
  let answered = 0
  const answer = (): string => {
    answered++
    gone.abort()
    return 'ok'
  }
  const from = (async function* () {
    yield Buffer.from('a\nb\nc\n')
  })()
  const answers = answerLines(from, { longest: 10, signal: gone.signal, answer })
  t.equal((await answers.next()).done, true)
  t.equal(answered, 1)
})
