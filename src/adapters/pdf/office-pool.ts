import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { FaceRules } from './font-rules.ts'
import { causeOf, type Office, startOffice } from './office.ts'
import { findOffice } from './programs.ts'

/** How an office is asked to convert. */
export type Order = {
  readonly docx: Uint8Array
  readonly isArchival: boolean
  readonly rules: FaceRules
}

/** Offices that wait for work. */
export type OfficePool = {
  /** Converts one file in an office with these rules; rejects where LibreOffice says no. */
  convert(order: Order): Promise<Uint8Array>
  /** Ends those that wait, and those that work when they are done; the next file has a fresh one. */
  clear(): Promise<void>
  close(): Promise<void>
}

type Waiting = { readonly rules: string; readonly office: Office }

/**
 * Offices are started when first needed, and wait for the next file of the same rules. As many as
 * work side by side stay, and one more, so that papers of two kinds of rules can take turns; the one
 * that waited longest goes. One that failed goes too, and one that has done `recycleAfter` files.
 */
export function openOfficePool(options: {
  readonly offices: number
  readonly withinMs: number
  readonly recycleAfter: number
  readonly path: string
}): OfficePool {
  const { offices, withinMs, recycleAfter, path } = options
  const waiting: Waiting[] = []
  let busy = 0
  let isClosed = false
  /** How often the pool was cleared: an office that worked meanwhile is one of those that go. */
  let clearings = 0

  async function officeFor(rules: FaceRules): Promise<Office> {
    const at = waiting.findLastIndex((one) => one.rules === JSON.stringify(rules))
    if (at >= 0) return waiting.splice(at, 1)[0]!.office
    while (waiting.length > 0 && waiting.length + busy > offices + 1)
      await waiting.shift()!.office.stop()
    return start(rules, path)
  }

  async function clear(): Promise<void> {
    clearings++
    await Promise.all(waiting.splice(0).map(({ office }) => office.stop()))
  }

  return {
    async convert({ docx, isArchival, rules }) {
      busy++
      const before = clearings
      try {
        const office = await officeFor(rules)
        try {
          const pdf = await office.convert(docx, isArchival, withinMs)
          if (isClosed || clearings !== before || office.done >= recycleAfter) await office.stop()
          else waiting.push({ rules: JSON.stringify(rules), office })
          return pdf
        } catch (error) {
          await office.stop()
          throw error
        }
      } finally {
        busy--
      }
    },
    clear,
    async close() {
      isClosed = true
      await clear()
    },
  }
}

async function start(rules: FaceRules, path: string): Promise<Office> {
  const { soffice, python } = await findOffice(path)
  if (soffice === undefined)
    throw new Refusal('pdf-unavailable', message('refusal-pdf-unavailable--office'))
  if (python === undefined)
    throw new Refusal('pdf-unavailable', message('refusal-pdf-unavailable--bridge'))
  try {
    return await startOffice({ soffice, python }, rules)
  } catch (error) {
    throw new Refusal(
      'pdf-unavailable',
      message('refusal-pdf-unavailable--broken', { cause: causeOf(error) }),
    )
  }
}
