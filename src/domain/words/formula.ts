import { asDecimal, exact, isExact, toJson, type Exact, type ExactJson } from '../exact.ts'
import { numberWords } from './numbers.ts'

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
export function formulaDigits(value: ExactJson): string {
  const number = exact(value)
  const decimal = asDecimal(number)
  if (decimal !== undefined && SHORT.test(String(decimal))) return String(decimal)
  if (number.d <= MOST_DENOMINATOR) return number.toFraction()
  return numberWords(number)
}

/** How tightly a formula holds together: what is looser stands in brackets. */
const Hold = { Equal: 0, Sum: 1, Product: 2, Whole: 3 } as const
type Hold = (typeof Hold)[keyof typeof Hold]

/** A formula in one line of text. */
export function formulaText(formula: Formula): string {
  return written(formula, Hold.Equal)
}

function written(formula: Formula, within: Hold): string {
  const [text, own] = spelled(formula)
  return own < within ? `(${text})` : text
}

function spelled(formula: Formula): readonly [text: string, hold: Hold] {
  switch (formula.kind) {
    case 'number': {
      const digits = formulaDigits(formula.value)
      return [digits, /^\d+(?:\.\d+)?$/.test(digits) ? Hold.Whole : Hold.Product]
    }
    case 'percent':
      return [`${formulaDigits(toJson(exact(formula.value).mul(100n)))}%`, Hold.Whole]
    case 'name':
      return [formula.text, Hold.Whole]
    case 'sum':
      return formula.of.length === 1
        ? spelled(formula.of[0]!)
        : [formula.of.map(term).join(''), Hold.Sum]
    case 'product':
      return formula.of.length === 1
        ? spelled(formula.of[0]!)
        : [
            formula.of
              .map((one, place) => written(one, place === 0 ? Hold.Product : Hold.Whole))
              .join(' × '),
            Hold.Product,
          ]
    case 'difference':
      return [
        `${written(formula.a, Hold.Sum)} − ${written(formula.b, isNegative(formula.b) ? Hold.Whole : Hold.Product)}`,
        Hold.Sum,
      ]
    case 'ratio':
      return [
        `${written(formula.a, Hold.Product)} ÷ ${written(formula.b, Hold.Whole)}`,
        Hold.Product,
      ]
    case 'power':
      return [`${written(formula.base, Hold.Whole)}^${formula.exponent}`, Hold.Whole]
    case 'call':
      return [
        `${functionName(formula.name)}(${formula.of.map(formulaText).join(', ')})`,
        Hold.Whole,
      ]
    case 'cases':
      return [
        `{${formula.of.map(({ is, when }) => `${formulaText(is)} ${when}`).join('; ')}}`,
        Hold.Whole,
      ]
    case 'relation':
      return [
        `${written(formula.a, Hold.Sum)} ${formula.sign} ${written(formula.b, Hold.Sum)}`,
        Hold.Equal,
      ]
    case 'equal':
      return [
        formula.of
          .map((one, place) => {
            const text = written(one, Hold.Sum)
            return place === 0 ? text : text.startsWith('≈') ? ` ${text}` : ` = ${text}`
          })
          .join(''),
        Hold.Equal,
      ]
    default:
      return formula satisfies never
  }
}

/** A term of a sum with the sign before it: what is negative is taken away. */
function term(one: Formula, place: number): string {
  if (place === 0) return written(one, Hold.Sum)
  return isNegative(one)
    ? ` − ${written(figure(exact(one.value).neg()), Hold.Product)}`
    : ` + ${written(one, Hold.Sum)}`
}

function isNegative(one: Formula): one is Extract<Formula, { readonly kind: 'number' }> {
  return one.kind === 'number' && exact(one.value).s < 0n
}

/** A name of several words stands apart from its brackets. */
function functionName(name: string): string {
  return /^[\x20-\x7e]+ [\x20-\x7e]+$/.test(name) ? `${name} ` : name
}
