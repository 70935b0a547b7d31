import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'
import type { Band } from '../language/bands.ts'
import { packFault, type PackFaultKey } from '../faults/pack-faults.ts'
import type { Domain, Interval } from './intervals.ts'
import { contains, endText, intervalOf, joined, shared } from './intervals.ts'
import { rangeOf } from '../rules/range.ts'

/**
 * Bands are tried in order and the first one counts. So a later band may hold an earlier one
 * (at least 95, then at least 90), but a band that earlier ones cover is idle, two that share only
 * some numbers are a slip, and numbers between bands that lie in none were forgotten.
 */
export function bandFaults(bands: readonly Band[], domain: Domain, at: string): Fault[] {
  const faults: Fault[] = endlessBands(bands, at)
  const report = (index: number, found: Message<PackFaultKey>): void => {
    faults.push(packFault(found, at + pointer(index)))
  }
  const found: { readonly index: number; readonly interval: Interval }[] = []
  for (const [index, band] of bands.entries()) {
    if (isEndless(band)) continue
    const interval = intervalOf(band, domain)
    if (interval === undefined) {
      report(index, nothingIn(band, index + 1, domain))
      continue
    }
    const earlier = found.map((one) => one.interval)
    if (joined(earlier, domain).some((one) => contains(one, interval))) {
      report(index, message('fault-band-unreachable', { band: index + 1 }))
    } else {
      const other = found.find(
        (one) => shared(one.interval, interval) !== undefined && !contains(interval, one.interval),
      )
      if (other !== undefined) {
        const bands = { first: other.index + 1, second: index + 1 }
        const common = shared(other.interval, interval)
        const [low, high] = [endText(common?.low), endText(common?.high)]
        report(
          index,
          low === high
            ? message('fault-band-overlap', { ...bands, low })
            : message('fault-band-overlap--range', { ...bands, low, high }),
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
    const ends = { low: endText(last?.high), high: endText(next.low) }
    report(at, message('fault-band-gap', ends))
  }
  return faults
}

/** The faults of bands without an end: no rule can be written out for them. */
export function endlessBands(bands: readonly object[], at: string): Fault[] {
  return bands.flatMap((band, index) =>
    isEndless(band)
      ? [packFault(message('fault-band-endless', { band: index + 1 }), at + pointer(index))]
      : [],
  )
}

function isEndless(band: object): boolean {
  return !['atLeast', 'above', 'atMost', 'below'].some((end) => Object.hasOwn(band, end))
}

/** What is said of a band in which no number of the domain lies. */
function nothingIn(band: Band, place: number, domain: Domain): Message<PackFaultKey> {
  if (intervalOf(band, {}) === undefined) return message('fault-band-empty', { band: place })
  const { decimals, ...ends } = domain
  const range = rangeOf(ends)
  return range !== undefined && intervalOf(band, ends) === undefined
    ? message('fault-band-unreachable--range', { band: place, range })
    : message('fault-band-unreachable--decimals', { band: place, decimals: decimals ?? 0 })
}
