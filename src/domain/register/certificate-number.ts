/**
 * How certificate numbers are written: fixed text with `{year}`, `{yy}`, `{standard}` and exactly
 * one `{serial:N}`, a running number with at least N digits.
 */
export type NumberPattern = string

const TOKEN = /\{([a-z]+)(?::(\d+))?\}/g

/** Why a pattern cannot be used, in a sentence; undefined for a sound one. */
export function patternFault(pattern: NumberPattern): string | undefined {
  const tokens = [...pattern.matchAll(TOKEN)]
  const serials = tokens.filter(([, name]) => name === 'serial')
  if (serials.length !== 1)
    return `It has ${serials.length} places for the running number; write {serial:5} once.`
  const digits = Number(serials[0]![2] ?? Number.NaN)
  if (!(digits >= 1 && digits <= 12)) return 'The running number has 1 to 12 digits: {serial:5}.'
  const stray = tokens.find(
    ([, name, size]) =>
      !['year', 'yy', 'standard', 'serial'].includes(name!) ||
      (name !== 'serial' && size !== undefined),
  )
  if (stray !== undefined)
    return `${stray[0]} means nothing; there are {year}, {yy} and {standard}.`
  if (!/^[A-Za-z0-9._-]+$/.test(pattern.replaceAll(TOKEN, '0')))
    return 'Beside these it holds only letters, digits, points, hyphens and underscores.'
  return undefined
}

/** What specimens begin with, so that nobody takes one for a certificate and no number is spent. */
const SPECIMEN = 'SPECIMEN-'

/** The series a number is taken from: everything of the number but the running part. */
export function seriesOf(
  pattern: NumberPattern,
  of: { readonly day: string; readonly standard: string; readonly isSpecimen: boolean },
): string {
  return (of.isSpecimen ? SPECIMEN : '') + filled(pattern, of, '#')
}

/** The number with this place in its series. */
export function certificateNumber(
  pattern: NumberPattern,
  of: { readonly day: string; readonly standard: string; readonly isSpecimen: boolean },
  serial: number,
): string {
  const digits = Number(/\{serial:(\d+)\}/.exec(pattern)?.[1] ?? 1)
  const running = String(serial).padStart(digits, '0')
  return (of.isSpecimen ? SPECIMEN : '') + filled(pattern, of, running)
}

function filled(
  pattern: NumberPattern,
  { day, standard }: { readonly day: string; readonly standard: string },
  serial: string,
): string {
  return pattern.replaceAll(TOKEN, (whole, name: string) => {
    if (name === 'year') return day.slice(0, 4)
    if (name === 'yy') return day.slice(2, 4)
    if (name === 'standard') return standard
    return name === 'serial' ? serial : whole
  })
}
