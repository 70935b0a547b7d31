import type { FaultKeyOf } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'

/**
 * How certificate numbers are written: fixed text with `{year}`, `{yy}`, `{standard}` and exactly
 * one `{serial:N}`, a running number with at least N digits.
 */
export type NumberPattern = string

const TOKEN = /\{([a-z]+)(?::(\d+))?\}/g

/** Why a pattern cannot be used; undefined for a sound one. */
export function patternFault(
  numbers: NumberPattern,
): Message<FaultKeyOf<'number-pattern'>> | undefined {
  const pattern = { value: numbers }
  const tokens = [...numbers.matchAll(TOKEN)]
  const serials = tokens.filter(([, name]) => name === 'serial')
  if (serials.length !== 1)
    return message('fault-number-pattern--serials', { pattern, count: serials.length })
  const digits = Number(serials[0]![2] ?? Number.NaN)
  if (!(digits >= 1 && digits <= 12)) return message('fault-number-pattern--digits', { pattern })
  const stray = tokens.find(
    ([, name, size]) =>
      !['year', 'yy', 'standard', 'serial'].includes(name!) ||
      (name !== 'serial' && size !== undefined),
  )
  if (stray !== undefined)
    return message('fault-number-pattern--token', { pattern, token: stray[0] })
  return /^[A-Za-z0-9._-]+$/.test(numbers.replaceAll(TOKEN, '0'))
    ? undefined
    : message('fault-number-pattern--characters', { pattern })
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
