import { asDecimal, exact, isExact, toJson, type Exact, type ExactJson } from '../numbers/exact.ts'
import { numberWords } from '../messages/numbers.ts'

/** A formula in mathematical notation, before anybody prints it: as a line of text, as an equation. */
export type Formula =
  | { readonly kind: 'number'; readonly value: ExactJson }
  /** A share, printed in per cent. */
  | { readonly kind: 'percent'; readonly value: ExactJson }
  /** What something is called, a date, or a few words. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sum' | 'product'; readonly of: readonly Formula[] }
  | { readonly kind: 'difference' | 'ratio'; readonly a: Formula; readonly b: Formula }
  | { readonly kind: 'power'; readonly base: Formula; readonly exponent: number }
  /** A function by its name. */
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Formula[] }
  /** One of several, each with when it is. */
  | { readonly kind: 'cases'; readonly of: readonly FormulaCase[] }
  | {
      readonly kind: 'relation'
      readonly sign: '≤' | '≥' | '>'
      readonly a: Formula
      readonly b: Formula
    }
  /** The same written several ways: "a + b = 3 + 4 = 7". */
  | { readonly kind: 'equal'; readonly of: readonly Formula[] }

export type FormulaCase = { readonly is: Formula; readonly when: string }

/** A number in a formula. */
export function figure(value: ExactJson | Exact): Formula {
  return { kind: 'number', value: isExact(value) ? toJson(value) : value }
}

/** A share in a formula: in per cent where that is short, else as a fraction. */
export function share(of: Exact): Formula {
  const percent = asDecimal(of.mul(100n))
  if (percent === undefined || !SHORT.test(String(percent))) return figure(of)
  return { kind: 'percent', value: toJson(of) }
}

/** Numbers that stand as they are; all others are fractions or rounded. */
const SHORT = /^-?\d{1,12}(?:\.\d{1,12})?$/

/** A denominator that people still reckon with. */
const MOST_DENOMINATOR = 1_000_000n

/**
 * The digits of a number in a formula, which must be enough to reckon with: a decimal, else a
 * fraction, and only where that is unwieldy the decimal that is near.
 */
function formulaDigits(value: ExactJson): string {
  const number = exact(value)
  const decimal = asDecimal(number)
  if (decimal !== undefined && SHORT.test(String(decimal))) return String(decimal)
  if (number.d <= MOST_DENOMINATOR) return number.toFraction()
  return numberWords(number)
}

/** How tightly a formula holds together: what is looser stands in brackets. */
const Hold = { Equal: 0, Sum: 1, Product: 2, Whole: 3 } as const
type Hold = (typeof Hold)[keyof typeof Hold]

/** How a formula is put on a screen or a paper; which part needs brackets is not its business. */
export type Notation = {
  /** Digits and signs. */
  readonly sign: (text: string) => string
  /** What something is called, or a few words. */
  readonly words: (text: string) => string
  readonly brackets: (inner: string) => string
  /** Absent where a fraction is written in one line, with a sign between. */
  readonly fraction?: (above: string, below: string) => string
  readonly power: (base: string, exponent: number) => string
  readonly call: (name: string, list: readonly string[]) => string
  readonly cases: (list: readonly { readonly is: string; readonly when: string }[]) => string
}

/** A formula in one line of text. */
export function formulaText(formula: Formula): string {
  return writeFormula(formula, LINE)
}

const LINE: Notation = {
  sign: (text) => text,
  words: (text) => text,
  brackets: (inner) => `(${inner})`,
  power: (base, exponent) => `${base}^${exponent}`,
  call: (name, list) => `${functionName(name)}(${list.join(', ')})`,
  cases: (list) => `{${list.map(({ is, when }) => `${is} ${when}`).join('; ')}}`,
}

/** About how many characters wide a formula is as an equation, fractions and cases stacked. */
export function formulaWidth(formula: Formula): number {
  return writeFormula(formula, STACKED).length
}

const STACKED: Notation = {
  ...LINE,
  fraction: (above, below) => (above.length > below.length ? above : below),
  cases: (list) =>
    list
      .map(({ is, when }) => `${is}  ${when}`)
      .reduce((widest, row) => (row.length > widest.length ? row : widest)),
}

/** A formula in a notation, with brackets where they are needed. */
export function writeFormula(formula: Formula, notation: Notation): string {
  const { sign } = notation
  return written(formula, Hold.Equal)

  function written(one: Formula, within: Hold): string {
    const [text, own] = spelled(one)
    return own < within ? notation.brackets(text) : text
  }

  function spelled(one: Formula): readonly [text: string, hold: Hold] {
    switch (one.kind) {
      case 'number': {
        const digits = formulaDigits(one.value)
        const [above, below] = digits.split('/')
        if (notation.fraction !== undefined && above !== undefined && below !== undefined)
          return [notation.fraction(sign(above), sign(below)), Hold.Whole]
        return [sign(digits), /^\d+(?:\.\d+)?$/.test(digits) ? Hold.Whole : Hold.Product]
      }
      case 'percent':
        return [sign(`${formulaDigits(toJson(exact(one.value).mul(100n)))}%`), Hold.Whole]
      case 'name':
        return [notation.words(one.text), Hold.Whole]
      case 'sum':
        return one.of.length === 1 ? spelled(one.of[0]!) : [one.of.map(term).join(''), Hold.Sum]
      case 'product':
        return one.of.length === 1
          ? spelled(one.of[0]!)
          : [
              one.of
                .map((part, place) => written(part, place === 0 ? Hold.Product : Hold.Whole))
                .join(sign(' × ')),
              Hold.Product,
            ]
      case 'difference':
        return [
          written(one.a, Hold.Sum) +
            sign(' − ') +
            written(one.b, isNegative(one.b) ? Hold.Whole : Hold.Product),
          Hold.Sum,
        ]
      case 'ratio':
        return notation.fraction === undefined
          ? [written(one.a, Hold.Product) + sign(' ÷ ') + written(one.b, Hold.Whole), Hold.Product]
          : [notation.fraction(written(one.a, Hold.Equal), written(one.b, Hold.Equal)), Hold.Whole]
      case 'power':
        return [notation.power(written(one.base, Hold.Whole), one.exponent), Hold.Whole]
      case 'call':
        return [
          notation.call(
            one.name,
            one.of.map((part) => written(part, Hold.Equal)),
          ),
          Hold.Whole,
        ]
      case 'cases':
        return [
          notation.cases(one.of.map(({ is, when }) => ({ is: written(is, Hold.Equal), when }))),
          Hold.Whole,
        ]
      case 'relation':
        return [
          written(one.a, Hold.Sum) + sign(` ${one.sign} `) + written(one.b, Hold.Sum),
          Hold.Equal,
        ]
      case 'equal':
        return [
          one.of
            .map((part, place) => {
              const sides = written(part, Hold.Sum)
              if (place === 0) return sides
              return (isNear(part) ? sign(' ') : sign(' = ')) + sides
            })
            .join(''),
          Hold.Equal,
        ]
      default:
        return one satisfies never
    }
  }

  /** A term of a sum with the sign before it: what is negative is taken away. */
  function term(one: Formula, place: number): string {
    if (place === 0) return written(one, Hold.Sum)
    const opposite = oppositeOf(one)
    return opposite === undefined
      ? sign(' + ') + written(one, Hold.Sum)
      : sign(' − ') + written(opposite, Hold.Product)
  }
}

/** What is taken away where a negative number or a multiple of one is added. */
function oppositeOf(one: Formula): Formula | undefined {
  if (isNegative(one)) return figure(exact(one.value).neg())
  if (one.kind !== 'product') return undefined
  const [first, ...rest] = one.of
  if (first === undefined || !isNegative(first)) return undefined
  return { kind: 'product', of: [figure(exact(first.value).neg()), ...rest] }
}

function isNegative(one: Formula): one is Extract<Formula, { readonly kind: 'number' }> {
  return one.kind === 'number' && exact(one.value).s < 0n
}

/** Whether a number brings its own sign of being near. */
function isNear(one: Formula): boolean {
  return one.kind === 'number' && formulaDigits(one.value).startsWith('≈')
}

/** A name of several words stands apart from its brackets. */
function functionName(name: string): string {
  return /^[\x20-\x7e]+ [\x20-\x7e]+$/.test(name) ? `${name} ` : name
}
