// Runs commands one after another in one process that speaks the pseudo-language: a list of argument
// lists comes in as JSON, what each said goes out. A process for each would take ten times as long.
import { text } from 'node:stream/consumers'
import { main } from '../../../src/cli/main.ts'

const said = { out: '', err: '' }
const write = process.stdout.write.bind(process.stdout)
process.stdout.write = capturing('out')
process.stderr.write = capturing('err')

const ran: { readonly code: number; readonly out: string; readonly err: string }[] = []
for (const args of JSON.parse(await text(process.stdin)) as readonly (readonly string[])[]) {
  said.out = ''
  said.err = ''
  const code = await main(args)
  // What a command listens to for as long as it runs.
  process.removeAllListeners('uncaughtException')
  process.stdout.removeAllListeners('error')
  process.stderr.removeAllListeners('error')
  ran.push({ code, ...said })
}
write(JSON.stringify(ran))

function capturing(stream: keyof typeof said): typeof process.stdout.write {
  return (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
    said[stream] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    const end = typeof encoding === 'function' ? encoding : done
    if (typeof end === 'function') end()
    return true
  }
}
