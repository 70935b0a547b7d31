import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** A service of its own process with the register of the demonstration. */
export async function startService(data: string) {
  const args = ['bin/touchstone.js', 'serve', '--demo', '--port', '0', '--data', data]
  const env = { ...process.env, TOUCHSTONE_LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let printed = ''
  while (!printed.includes('Ctrl+C')) {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    printed += String(chunk)
  }
  const origin = /http:\/\/[\w.:]+/.exec(printed)![0]
  return {
    origin,
    pid: child.pid!,
    /** Processor time it has used, in milliseconds. */
    used: () => processorMs(child.pid!),
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** User and system time of a process so far; 0 where the system does not tell. */
function processorMs(pid: number): number {
  try {
    const [user = '0', system = '0'] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .split(') ')[1]!
      .split(' ')
      .slice(11, 13)
    // The kernel counts in hundredths of a second.
    return (Number(user) + Number(system)) * 10
  } catch {
    return 0
  }
}

export type Service = Awaited<ReturnType<typeof startService>>
