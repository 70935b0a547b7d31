import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import type { Band } from '../pack/expression.ts'
import type { PackFaultCode } from './codes.ts'
import { packFault } from './codes.ts'
import type { Domain, Interval } from './intervals.ts'
import { contains, endText, intervalOf, joined, shared } from './intervals.ts'

/**
 * Bands are tried in order and the first one counts. So a later band may hold an earlier one
 * (at least 95, then at least 90), but a band that earlier ones cover is idle, two that share only
 * some numbers are a slip, and numbers between bands that lie in none were forgotten.
 */
export function bandFaults(bands: readonly Band[], domain: Domain, at: string): Fault[] {
  const faults: Fault[] = endlessBands(bands, at)
  const report = (code: PackFaultCode, index: number, message: string, fix: string): void => {
    faults.push(packFault(code, at + pointer(index), message, fix))
  }
  const found: { readonly index: number; readonly interval: Interval }[] = []
  for (const [index, band] of bands.entries()) {
    if (isEndless(band)) continue
    const interval = intervalOf(band, domain)
    if (interval === undefined) {
      if (intervalOf(band, {}) === undefined) {
        report('band-empty', index, `No number lies in band ${index + 1}.`, 'Exchange its ends.')
      } else {
        report(
          'band-unreachable',
          index,
          `Band ${index + 1} lies outside what can be answered, ${rangeText(domain)}.`,
          'Remove the band, or widen the range of the input.',
        )
      }
      continue
    }
    const earlier = found.map((one) => one.interval)
    if (joined(earlier, domain).some((one) => contains(one, interval))) {
      report(
        'band-unreachable',
        index,
        `Band ${index + 1} is never reached: the bands before it take all its numbers.`,
        'Put it before them, or remove it.',
      )
    } else {
      const other = found.find(
        (one) => shared(one.interval, interval) !== undefined && !contains(interval, one.interval),
      )
      if (other !== undefined) {
        const common = shared(other.interval, interval)
        report(
          'band-overlap',
          index,
          `Bands ${other.index + 1} and ${index + 1} share ${textOf(common)}.`,
          'Let one begin where the other ends: one end inclusive, the other exclusive.',
        )
      }
    }
    found.push({ index, interval })
  }
  const whole = joined(
    found.map(({ interval }) => interval),
    domain,
  )
  for (const [index, next] of whole.slice(1).entries()) {
    const last = whole[index]
    const at = found.find(({ interval }) => interval.low === next.low)?.index ?? 0
    report(
      'band-gap',
      at,
      `No band holds the numbers between ${endText(last?.high)} and ${endText(next.low)}.`,
      'Let one band begin where the other ends, or add a band between them.',
    )
  }
  return faults
}

/** The faults of bands without an end: no rule can be written out for them. */
export function endlessBands(bands: readonly object[], at: string): Fault[] {
  return bands.flatMap((band, index) =>
    isEndless(band)
      ? [
          packFault(
            'band-endless',
            at + pointer(index),
            `Band ${index + 1} has no end.`,
            'Give it "atLeast", "above", "atMost" or "below"; what holds for all other numbers of an expression stands in "else".',
          ),
        ]
      : [],
  )
}

function isEndless(band: object): boolean {
  return !['atLeast', 'above', 'atMost', 'below'].some((end) => Object.hasOwn(band, end))
}

function rangeText({ min, max }: Domain): string {
  if (min === undefined) return `at most ${max}`
  return max === undefined ? `at least ${min}` : `${min} to ${max}`
}

function textOf(interval: Interval | undefined): string {
  const [low, high] = [endText(interval?.low), endText(interval?.high)]
  return low === high ? `the number ${low}` : `the numbers from ${low} to ${high}`
}
