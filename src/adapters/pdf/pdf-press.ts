import type { PdfPress } from '../../app/ports.ts'
import { Refusal } from '../../domain/refusal.ts'
import { strangersIn } from './faces.ts'
import { findOffice } from './find-office.ts'
import { type Office, startOffice } from './office.ts'

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
    const { soffice, python } = await findOffice(path)
    if (soffice === undefined || python === undefined)
      throw new Refusal(
        'pdf-unavailable',
        `PDF copies need ${soffice === undefined ? 'LibreOffice ("soffice")' : 'the Python bridge of LibreOffice ("python3-uno")'}, which is not installed here. On Debian: apt install libreoffice-writer-nogui python3-uno fonts-noto-cjk.`,
      )
    try {
      return await startOffice({ soffice, python })
    } catch (error) {
      throw new Refusal(
        'pdf-unavailable',
        `LibreOffice cannot be used here: ${(error as Error).message} On Debian: apt install libreoffice-writer-nogui python3-uno.`,
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
        throw new Refusal('pdf-failed', `The PDF copy failed twice: ${(error as Error).message}`)
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
