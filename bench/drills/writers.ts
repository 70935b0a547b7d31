import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import type { Register } from '../../src/app/register/ports.ts'

/** A process that issues; `acked` grows with each certificate it says it has committed. */
export type Writer = {
  readonly process: ChildProcess
  readonly acked: number[]
  /** Resolves with the exit code, null when it was killed, after its last line was read. */
  readonly ended: Promise<number | null>
}

/** Starts a process that issues `count` certificates; 0 goes on until it is killed. */
export function startWriter(place: StoragePlace, count: number): Writer {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'issuing-writer.ts'), JSON.stringify(place), String(count)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const acked: number[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => void acked.push(Number(line)))
  const ended = Promise.all([
    new Promise<number | null>((done) => child.on('exit', done)),
    new Promise((done) => lines.on('close', done)),
  ]).then(([code]) => code)
  return { process: child, acked, ended }
}

/** What is wrong with what writers left behind; empty when every promise was kept. */
export async function brokenPromises(
  register: Register,
  acked: readonly number[],
): Promise<readonly string[]> {
  const broken: string[] = []
  const verdict = await register.verifyChain()
  if (!verdict.ok) broken.push(verdict.fault.key)
  const stored = await register.read((view) => view.count('certificate'))
  const active = await register.read((view) => view.count('certificate', { state: 'active' }))
  if (stored !== active) broken.push(`${stored - active} certificates are half made`)
  const numbers = new Set<number>()
  let cursor: string | undefined
  do {
    const page = await register.read((view) =>
      view.find<{ readonly number: number }>(
        'certificate',
        {},
        { limit: 1000, ...(cursor === undefined ? {} : { cursor }) },
      ),
    )
    for (const { body } of page.items) numbers.add(body.number)
    cursor = page.next
  } while (cursor !== undefined)
  if (numbers.size !== stored) broken.push('a number was given twice')
  for (let number = 1; number <= stored; number++)
    if (!numbers.has(number)) broken.push(`number ${number} is missing`)
  const lost = acked.filter((number) => !numbers.has(number))
  if (lost.length > 0) broken.push(`${lost.length} acknowledged certificates are lost`)
  if (new Set(acked).size !== acked.length) broken.push('two processes acknowledged one number')
  return broken
}
