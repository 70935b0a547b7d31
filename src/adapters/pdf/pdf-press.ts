import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { PdfPress } from '../../app/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/refusal.ts'
import { strangersIn } from './faces.ts'
import { causeOf, type Office, startOffice } from './office.ts'

/** How the press works. */
export type PressOptions = {
  /** How many offices work side by side; each takes about 200 MB. */
  readonly offices?: number
  /** Longest time for one file, in milliseconds. */
  readonly withinMs?: number
  /** An office is replaced after so many files, since it grows. */
  readonly recycleAfter?: number
  /** Where programs are looked for; PATH when not given. */
  readonly path?: string
}

/**
 * A press of LibreOffice listeners, started when first needed. Each converts one file at a time,
 * is ended when it takes too long, and replaced after many files. A file that fails is tried once
 * more by a fresh office before it is given up.
 */
export function openPdfPress(options: PressOptions = {}): PdfPress {
  const { offices = 1, withinMs = 60_000, recycleAfter = 200 } = options
  const path = options.path ?? process.env['PATH'] ?? ''
  const idle: Office[] = []
  const waiting: (() => void)[] = []
  let busy = 0
  let isClosed = false

  async function seat(): Promise<void> {
    if (busy >= offices) await new Promise<void>((resolve) => waiting.push(resolve))
    busy++
  }

  function leave(): void {
    busy--
    waiting.shift()?.()
  }

  async function office(): Promise<Office> {
    const ready = idle.pop()
    if (ready !== undefined) return ready
    const [soffice] = await programsIn(path, ['soffice', 'libreoffice'])
    const python = await pythonIn(path)
    if (soffice === undefined)
      throw new Refusal('pdf-unavailable', message('refusal-pdf-unavailable--office'))
    if (python === undefined)
      throw new Refusal('pdf-unavailable', message('refusal-pdf-unavailable--bridge'))
    try {
      return await startOffice({ soffice, python })
    } catch (error) {
      throw new Refusal(
        'pdf-unavailable',
        message('refusal-pdf-unavailable--broken', { cause: causeOf(error) }),
      )
    }
  }

  async function attempt(docx: Uint8Array, isArchival: boolean): Promise<Uint8Array> {
    const one = await office()
    try {
      const pdf = await one.convert(docx, isArchival, withinMs)
      if (isClosed || one.done >= recycleAfter) await one.stop()
      else idle.push(one)
      return pdf
    } catch (error) {
      await one.stop()
      throw error
    }
  }

  return {
    async print(docx, { isArchival }) {
      await seat()
      try {
        const pdf = await attempt(docx, isArchival).catch((error: unknown) => {
          if (error instanceof Refusal) throw error
          return attempt(docx, isArchival)
        })
        return { pdf, strangers: strangersIn(pdf) }
      } catch (error) {
        if (error instanceof Refusal) throw error
        throw new Refusal('pdf-failed', message('refusal-pdf-failed', { cause: causeOf(error) }))
      } finally {
        leave()
      }
    },
    async close() {
      isClosed = true
      await Promise.all(idle.splice(0).map((one) => one.stop()))
    },
  }
}

/** Every runnable program of these names, in the order of the path. */
async function programsIn(path: string, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const folder of path.split(delimiter))
    for (const name of names) {
      const file = join(folder, name)
      if (folder !== '' && (await isRunnable(file))) found.push(file)
    }
  return found
}

/** A Python that has the bridge: the first of a machine is often one of its own making, without. */
async function pythonIn(path: string): Promise<string | undefined> {
  for (const python of await programsIn(path, ['python3'])) {
    const probe = spawn(python, ['-c', 'import uno'], { stdio: 'ignore' })
    const [code] = (await Promise.race([once(probe, 'exit'), once(probe, 'error')])) as [unknown]
    if (code === 0) return python
  }
  return undefined
}

async function isRunnable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
