import type { PdfPress } from '../../app/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { facesNamedIn } from '../word-template/paper/named-faces.ts'
import { type InstalledFaces, installedFaces } from './installed-faces.ts'
import { missingIn, missingMessage } from './missing.ts'
import { causeOf } from './office.ts'
import { openOfficePool, type Order } from './office-pool.ts'
import { facesIn } from './pdf-faces.ts'
import { programIn } from './programs.ts'

/** How the press works. */
export type PressOptions = {
  /** How many offices work side by side; each takes about 200 MB, and one more may wait. */
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
 *
 * A paper is set in the installed faces that it names and in stand-ins for the others, whatever else
 * is installed. What none of these has is left blank and found again in the copy; then the copy is
 * refused, or made once more with every face of the machine.
 */
export function openPdfPress(options: PressOptions = {}): PdfPress {
  const { offices = 1, withinMs = 60_000, recycleAfter = 200 } = options
  const path = options.path ?? process.env['PATH'] ?? ''
  const pool = openOfficePool({ offices, withinMs, recycleAfter, path })
  const waiting: (() => void)[] = []
  let busy = 0
  let known: Promise<InstalledFaces | undefined> | undefined

  async function seat(): Promise<void> {
    if (busy >= offices) await new Promise<void>((resolve) => waiting.push(resolve))
    busy++
  }

  function leave(): void {
    busy--
    waiting.shift()?.()
  }

  function look(): Promise<InstalledFaces | undefined> {
    return (known = programIn(path, ['fc-list']).then(installedFaces))
  }

  async function convert(order: Order): Promise<Uint8Array> {
    try {
      return await pool.convert(order).catch((error: unknown) => {
        if (error instanceof Refusal) throw error
        return pool.convert(order)
      })
    } catch (error) {
      if (error instanceof Refusal) throw error
      throw new Refusal('pdf-failed', message('refusal-pdf-failed', { cause: causeOf(error) }))
    }
  }

  return {
    async print(docx, { isArchival, isExact }) {
      const named = await facesNamedIn(docx)
      const inNamedFaces = async (installed: InstalledFaces | undefined) => {
        const only = named.filter((face) => installed?.has(face) !== false)
        const pdf = await convert({ docx, isArchival, rules: { only } })
        const shown = facesIn(pdf)
        if (shown.size === 0) throw new Refusal('pdf-failed', message('refusal-pdf-failed--silent'))
        return { pdf, missing: missingIn(shown, named, installed) }
      }
      await seat()
      try {
        const before = await (known ?? look())
        let copy = await inNamedFaces(before)
        if (copy.missing === undefined) return copy
        const now = await look()
        if (now?.list !== before?.list) {
          // Somebody installed a face: offices that run do not see it.
          await pool.clear()
          copy = await inNamedFaces(now)
        }
        const { missing } = copy
        if (missing === undefined) return copy
        if (isExact) throw new Refusal('pdf-failed', missingMessage(missing))
        return { pdf: await convert({ docx, isArchival, rules: 'any' }), missing }
      } finally {
        leave()
      }
    },
    close: () => pool.close(),
  }
}
