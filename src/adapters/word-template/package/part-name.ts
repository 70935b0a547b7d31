import type { TemplateFaultMessage } from '../../../domain/document/template-fault.ts'
import { partWords } from '../../../domain/document/template-place.ts'
import { message } from '../../../domain/messages/message.ts'

/** Longer than any part Word names; keeps messages and tables readable. */
const MAX_LENGTH = 200
const SEGMENT = /^[A-Za-z0-9_\-.()+,=@~!$&' [\]]+$/
/** Names that mean a device on Windows, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * Why the name of a zip entry is refused, or undefined when it is plain; `part` is the name to print.
 *
 * Only names that read the same to every program pass: printable ASCII, forward slashes, no
 * percent spelling. Word, WPS and LibreOffice write no others, so nothing is ever renamed.
 */
export function partNameProblem(raw: Uint8Array, part: string): TemplateFaultMessage | undefined {
  if (raw.length === 0) return message('fault-part-name--none')
  if (raw.length > MAX_LENGTH)
    return message('fault-part-name--long', { part: partWords(part), most: MAX_LENGTH })
  if (raw.some((byte) => byte === 0))
    return message('fault-part-name--nul', { part: partWords(part) })
  if (raw.some((byte) => byte < 0x20 || byte > 0x7e))
    return message('fault-part-name--ascii', { part: partWords(part) })
  const name = Buffer.from(raw).toString('latin1')
  if (name.includes('\\')) return message('fault-part-name--backslash', { part: partWords(part) })
  if (name.startsWith('/')) return message('fault-part-name--absolute', { part: partWords(part) })
  if (/^[A-Za-z]:/.test(name) || name.includes(':'))
    return message('fault-part-name--drive', { part: partWords(part) })
  if (name.includes('%')) return message('fault-part-name--percent', { part: partWords(part) })
  for (const segment of name.replace(/\/$/, '').split('/')) {
    if (segment === '..') return message('fault-part-name--climbs', { part: partWords(part) })
    if (segment === '' || segment === '.')
      return message('fault-part-name--empty-step', { part: partWords(part) })
    if (/[. ]$/.test(segment) || segment.startsWith(' '))
      return message('fault-part-name--edge', { part: partWords(part) })
    if (DEVICE.test(segment)) return message('fault-part-name--device', { part: partWords(part) })
    if (!SEGMENT.test(segment))
      return message('fault-part-name--unusual', { part: partWords(part) })
  }
  return undefined
}
