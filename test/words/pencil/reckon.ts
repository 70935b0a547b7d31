/**
 * Pencil and paper: reads sums as they are printed and works them out again. Shares no code with the
 * service, so that what it finds right is right.
 */

/** A number as a fraction of whole numbers, the second above zero. */
export type Ratio = readonly [n: bigint, d: bigint]

/** Digits as they are printed: `12`, `-2.5`, `100/3`, `≈ 33.3333`. Undefined for anything else. */
export function readNumber(text: string): Ratio | undefined {
  const found = /^(?:≈ )?(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text.trim())
  if (found === null) return undefined
  const [, minus, whole = '', decimals = '', below = '1'] = found
  const n = BigInt(whole + decimals) * (minus === '-' ? -1n : 1n)
  return [n, decimals === '' ? BigInt(below) : 10n ** BigInt(decimals.length)]
}

export function add([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return [a * d + c * b, b * d]
}

function negative([n, d]: Ratio): Ratio {
  return [-n, d]
}

function times([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return [a * c, b * d]
}

function through(a: Ratio, [n, d]: Ratio): Ratio {
  return n < 0n ? times(a, [-d, -n]) : times(a, [d, n])
}

/** Below zero, zero or above as a is less than, equal to or more than b. */
function compare([a, b]: Ratio, [c, d]: Ratio): number {
  const difference = a * d - c * b
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Whether two numbers are the same; within a hundredth where one of them was printed as near. */
export function isSame(a: Ratio, b: Ratio, isNear: boolean): boolean {
  const difference = add(a, negative(b))
  const size: Ratio = difference[0] < 0n ? negative(difference) : difference
  return isNear ? compare(size, [1n, 100n]) <= 0 : size[0] === 0n
}

/** What a printed sum comes to; undefined where it holds words that no pencil can reckon with. */
export function reckon(text: string): Ratio | undefined {
  const tokens = text.match(TOKEN)?.filter((token) => token.trim() !== '') ?? null
  if (tokens === null || tokens.join('').replaceAll(' ', '') !== text.replaceAll(' ', ''))
    return undefined
  let at = 0
  try {
    const value = sum()
    return at === tokens.length ? value : undefined
  } catch {
    return undefined
  }

  function take(token: string): boolean {
    if (tokens![at] !== token) return false
    at += 1
    return true
  }

  function expect(token: string): void {
    if (!take(token)) throw new Error(`No ${token}`)
  }

  function sum(): Ratio {
    let value = product()
    for (;;) {
      if (take('+')) value = add(value, product())
      else if (take('−')) value = add(value, negative(product()))
      else return value
    }
  }

  function product(): Ratio {
    let value = power()
    for (;;) {
      if (take('×')) value = times(value, power())
      else if (take('÷')) value = through(value, power())
      else return value
    }
  }

  function power(): Ratio {
    const base = single()
    if (!take('^')) return base
    const exponent = Number(tokens![at++])
    let value: Ratio = [1n, 1n]
    for (let k = 0; k < Math.abs(exponent); k += 1) value = times(value, base)
    return exponent < 0 ? through([1n, 1n], value) : value
  }

  function single(): Ratio {
    const token = tokens![at++] ?? ''
    if (token === '(') {
      const value = sum()
      expect(')')
      return value
    }
    const fold = FOLDS[token]
    if (fold !== undefined) {
      expect('(')
      const list = [sum()]
      while (take(',')) list.push(sum())
      expect(')')
      return fold(list.toSorted(compare))
    }
    const number = readNumber(token)
    if (number === undefined) throw new Error(`No number: ${token}`)
    return take('%') ? through(number, [100n, 1n]) : number
  }
}

const TOKEN =
  /lowest of|highest of|mean of|median of|≈ -?\d+(?:\.\d+)?|-?\d+(?:\.\d+|\/\d+)?|[-+−×÷^(),%]| +/g

const FOLDS: { readonly [name: string]: (sorted: readonly Ratio[]) => Ratio } = {
  'lowest of': (list) => list[0]!,
  'highest of': (list) => list.at(-1)!,
  'mean of': (list) => through(list.reduce(add), [BigInt(list.length), 1n]),
  'median of': (list) => {
    const low = list[Math.floor((list.length - 1) / 2)]!
    const high = list[Math.floor(list.length / 2)]!
    return through(add(low, high), [2n, 1n])
  },
}

/** A number rounded as the words say. */
export function roundAs(words: string, value: Ratio): Ratio {
  const decimals = words.startsWith('a whole number') ? 0 : Number(/^\d+/.exec(words)?.[0])
  const [n, d] = times(value, [10n ** BigInt(decimals), 1n])
  const isBelow = n < 0n
  const size = isBelow ? -n : n
  const [whole, rest] = [size / d, size % d]
  const mode = words.slice(words.indexOf(', ') + 2)
  const isUp: { readonly [mode: string]: boolean } = {
    'halves away from zero': rest * 2n >= d,
    'halves to even': rest * 2n > d || (rest * 2n === d && whole % 2n === 1n),
    'away from zero': rest > 0n,
    'towards zero': false,
    down: isBelow && rest > 0n,
    up: !isBelow && rest > 0n,
  }
  const up = isUp[mode]
  if (up === undefined) throw new Error(`Rounding in unknown words: ${words}`)
  const rounded = whole + (up ? 1n : 0n)
  return [isBelow ? -rounded : rounded, 10n ** BigInt(decimals)]
}
