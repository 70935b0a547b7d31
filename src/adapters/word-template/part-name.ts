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
export function partNameProblem(raw: Uint8Array): string | undefined {
  if (raw.length === 0) return 'has no name'
  if (raw.length > MAX_LENGTH) return `has a name of over ${MAX_LENGTH} characters`
  if (raw.some((byte) => byte === 0)) return 'has a NUL in its name'
  if (raw.some((byte) => byte < 0x20 || byte > 0x7e)) return 'has a name that is not plain ASCII'
  const name = Buffer.from(raw).toString('latin1')
  if (name.includes('\\')) return 'has a backslash in its name'
  if (name.startsWith('/')) return 'has an absolute path'
  if (/^[A-Za-z]:/.test(name) || name.includes(':')) return 'names a drive or a stream'
  if (name.includes('%')) return 'has a percent spelling in its name'
  for (const segment of name.replace(/\/$/, '').split('/')) {
    if (segment === '..') return 'climbs out of its folder'
    if (segment === '' || segment === '.') return 'has an empty step in its path'
    if (/[. ]$/.test(segment) || segment.startsWith(' '))
      return 'has a step ending in a dot or blank'
    if (DEVICE.test(segment)) return 'has the name of a device'
    if (!SEGMENT.test(segment)) return 'has an unusual character in its name'
  }
  return undefined
}
