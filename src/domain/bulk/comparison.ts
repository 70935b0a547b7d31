import { exact, toJson, type ExactJson } from '../numbers/exact.ts'
import { compare, fromExact, fromNumber, toExact, type Quantity } from '../numbers/quantity.ts'

/** Holds what a receipt states against what was found, and remembers the first difference. */
export class ReceiptComparison {
  difference: string | undefined
  #kind = ''
  #id = ''

  /** Says what the comparisons that follow are about, such as the clause `staffing`. */
  about(kind: string, id = ''): void {
    this.#kind = kind
    this.#id = id
  }

  same(what: string, stated: unknown, found: unknown): void {
    if (stated !== found) this.#note(what, stated, found)
  }

  number(
    what: string,
    stated: ExactJson | null | undefined,
    found: Quantity | null | undefined,
  ): void {
    const isStated = stated !== null && stated !== undefined
    const isFound = found !== null && found !== undefined
    if (isStated && isFound && isSame(stated, found)) return
    if (isStated || isFound) this.#note(what, stated, isFound ? toJson(toExact(found)) : found)
  }

  #note(what: string, stated: unknown, found: unknown): void {
    const subject = [this.#kind, this.#id].filter((part) => part !== '').join(' ')
    this.difference ??= `${subject}: ${what} is ${show(stated)} in the receipt and ${show(found)} by the second computation`
  }
}

function isSame(stated: ExactJson, found: Quantity): boolean {
  // Short decimals are the same exactly when their doubles are.
  if (typeof stated === 'number' && 1000 % found.d === 0 && Math.abs(found.n) < 1e12)
    return stated === found.n / found.d
  const number = typeof stated === 'number' ? fromNumber(stated) : fromExact(exact(stated))
  return compare(number, found) === 0
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
