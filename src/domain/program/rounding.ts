import type { Rounding } from '../numbers/rounding.ts'

/** Brings a whole numerator over `d` to a whole numerator over the power of ten that is kept. */
export function roundingOf({ decimals, mode }: Rounding, d: number): (n: number) => number {
  const scale = 10 ** decimals
  if (mode === 'none') return (n) => n
  return (n) => {
    const scaled = Math.abs(n) * scale
    const rest = scaled % d
    const whole = (scaled - rest) / d
    const isUp = rest !== 0 && goesUp(mode, n < 0, rest * 2, d, whole)
    const magnitude = isUp ? whole + 1 : whole
    return n < 0 && magnitude !== 0 ? -magnitude : magnitude
  }
}

function goesUp(
  mode: Rounding['mode'],
  isNegative: boolean,
  twice: number,
  d: number,
  whole: number,
): boolean {
  switch (mode) {
    case 'up':
      return true
    case 'floor':
      return isNegative
    case 'ceiling':
      return !isNegative
    case 'half-up':
      return twice >= d
    case 'half-even':
      return twice > d || (twice === d && whole % 2 === 1)
    case 'down':
    case 'none':
      return false
  }
}
