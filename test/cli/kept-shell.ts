// Runs commands one after another in one process, as its parent asks for them: what each is given
// comes in as a message, what it said goes out. Reading the program anew takes most of the time that
// a command takes.
import { on } from 'node:events'
import { Readable } from 'node:stream'
import { main } from '../../src/cli/main.ts'
import type { Command, Ran } from './touchstone.ts'

const said = { out: '', err: '' }
process.stdout.write = capturing('out')
process.stderr.write = capturing('err')

// The parent waits for each answer before it asks again.
for await (const [command] of on(process, 'message', { close: ['disconnect'] }))
  process.send?.(await ran(command as Command))

async function ran({ args, cwd, input }: Command): Promise<Ran> {
  said.out = ''
  said.err = ''
  process.chdir(cwd)
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input, 'base64')])
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true })
  const code = await main(args)
  // What a command listens to for as long as it runs.
  process.removeAllListeners('uncaughtException')
  process.stdout.removeAllListeners('error')
  process.stderr.removeAllListeners('error')
  return { code, ...said }
}

function capturing(stream: keyof typeof said): typeof process.stdout.write {
  return (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
    said[stream] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    const end = typeof encoding === 'function' ? encoding : done
    if (typeof end === 'function') end()
    return true
  }
}
