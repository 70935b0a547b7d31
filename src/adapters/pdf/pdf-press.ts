import type { PdfPress } from '../../app/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { facesNamedIn } from '../word-template/paper/named-faces.ts'
import { printedPieces, withRowsThatBreak } from '../word-template/paper/printed-pieces.ts'
import { type InstalledFaces, installedFaces } from './installed-faces.ts'
import { missingIn, missingMessage } from './missing.ts'
import { causeOf } from './office.ts'
import { openOfficePool, type Order } from './office-pool.ts'
import { lostText } from './lost-text.ts'
import { facesIn } from './pdf-faces.ts'
import { textOfPages } from './pdf-text.ts'
import { programIn } from './programs.ts'

/** A text of the paper that a copy lacks; none where the copy cannot be read. */
function lostIn(pdf: Uint8Array, pieces: readonly string[]): string | undefined {
  const pages = textOfPages(pdf)
  return pages === undefined ? undefined : lostText(pieces, pages)
}

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

  /**
   * The copy with every text of the paper. LibreOffice hides what a row that may not break has beyond a
   * page: then rows may break, and where that does not bring all back, there is no copy.
   */
  async function whole(
    pdf: Uint8Array,
    order: Order,
    pieces: readonly string[],
  ): Promise<Uint8Array> {
    if (lostIn(pdf, pieces) === undefined) return pdf
    const again = await convert({ ...order, docx: await withRowsThatBreak(order.docx) })
    const lost = lostIn(again, pieces)
    if (lost === undefined) return again
    const text = lost.length > 60 ? `${lost.slice(0, 59).toWellFormed()}…` : lost
    throw new Refusal('pdf-failed', message('refusal-pdf-failed--lost', { text }))
  }

  return {
    async print(docx, { isArchival, isExact }) {
      const named = await facesNamedIn(docx)
      const pieces = await printedPieces(docx)
      const inNamedFaces = async (installed: InstalledFaces | undefined) => {
        const only = named.filter((face) => installed?.has(face) !== false)
        const order: Order = { docx, isArchival, rules: { only } }
        const pdf = await convert(order)
        const shown = facesIn(pdf)
        if (shown.size === 0) throw new Refusal('pdf-failed', message('refusal-pdf-failed--silent'))
        const missing = missingIn(shown, named, installed)
        // What no face has is blank here, and told as that rather than as lost.
        return missing === undefined
          ? { pdf: await whole(pdf, order, pieces), missing }
          : { pdf, missing }
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
        const order: Order = { docx, isArchival, rules: 'any' }
        return { pdf: await whole(await convert(order), order, pieces), missing }
      } finally {
        leave()
      }
    },
    close: () => pool.close(),
  }
}
