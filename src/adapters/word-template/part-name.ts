import type { BothLanguages } from '../../domain/pack/text.ts'
import { NAME_WORDS } from '../../domain/document/template-words/part-words.ts'

/** Longer than any part Word names; keeps messages and tables readable. */
const MAX_LENGTH = 200
const SEGMENT = /^[A-Za-z0-9_\-.()+,=@~!$&' [\]]+$/
/** Names that mean a device on Windows, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * Why the name of a zip entry is refused, or undefined when it is plain.
 *
 * Only names that read the same to every program pass: printable ASCII, forward slashes, no
 * percent spelling. Word, WPS and LibreOffice write no others, so nothing is ever renamed.
 */
export function partNameProblem(raw: Uint8Array): BothLanguages | undefined {
  if (raw.length === 0) return NAME_WORDS.none
  if (raw.length > MAX_LENGTH) return NAME_WORDS.long(MAX_LENGTH)
  if (raw.some((byte) => byte === 0)) return NAME_WORDS.nul
  if (raw.some((byte) => byte < 0x20 || byte > 0x7e)) return NAME_WORDS.ascii
  const name = Buffer.from(raw).toString('latin1')
  if (name.includes('\\')) return NAME_WORDS.backslash
  if (name.startsWith('/')) return NAME_WORDS.absolute
  if (/^[A-Za-z]:/.test(name) || name.includes(':')) return NAME_WORDS.drive
  if (name.includes('%')) return NAME_WORDS.percent
  for (const segment of name.replace(/\/$/, '').split('/')) {
    if (segment === '..') return NAME_WORDS.climbs
    if (segment === '' || segment === '.') return NAME_WORDS.emptyStep
    if (/[. ]$/.test(segment) || segment.startsWith(' ')) return NAME_WORDS.edge
    if (DEVICE.test(segment)) return NAME_WORDS.device
    if (!SEGMENT.test(segment)) return NAME_WORDS.unusual
  }
  return undefined
}
