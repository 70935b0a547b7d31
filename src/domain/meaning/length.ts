import { MOST_DIGITS, type Exact } from '../numbers/exact.ts'
import type { Node } from './operation.ts'

/**
 * How long a number may be at most: digits of its numerator; its denominator divides ten to the power
 * `tens` times a number of `other` digits.
 */
export type Length = { readonly digits: number; readonly tens: number; readonly other: number }

/** Anything that is read: fifteen digits, merged over places and assessors. */
const READ: Length = { digits: 60, tens: 30, other: 6 }
const SHORT: Length = { digits: 1, tens: 0, other: 0 }

/** Whether a number of at most this length keeps to the limit on digits. */
export function isShort({ digits, tens, other }: Length): boolean {
  return digits < MOST_DIGITS && tens + other < MOST_DIGITS
}

/** The greatest length of a node's number, from those of its arguments. */
export function lengthOf(node: Node, args: readonly Length[]): Length {
  const [a = SHORT, b = SHORT] = args
  switch (node.op) {
    case 'input':
      return READ
    case 'constant':
      return typeof node.value === 'object' && 'd' in node.value
        ? lengthOfNumber(node.value)
        : SHORT
    case 'choose':
      return args.slice(1).reduce(longest, SHORT)
    case 'difference':
      return sumOf(args)
    case 'ratio':
      return {
        digits: a.digits + b.tens + b.other,
        tens: a.tens,
        other: a.other + b.digits,
      }
    case 'power':
      return Array.from({ length: Math.min(Math.abs(node.exponent), MOST_DIGITS) }).reduce<Length>(
        (length) => productOf(length, node.exponent < 0 ? inverse(a) : a),
        SHORT,
      )
    case 'round':
      return {
        digits: a.digits + node.rounding.decimals + 1,
        tens: node.rounding.decimals,
        other: 0,
      }
    case 'line':
      return node.through.reduce<Length>(
        (length, [x, y]) => sumOf([length, productOf(lengthOfNumber(x), lengthOfNumber(y))]),
        sumOf([a, a]),
      )
    case 'log-normal':
      return { digits: 7, tens: 6, other: 0 }
    case 'table':
      return { digits: 40, tens: 30, other: 0 }
    case 'fit':
      return { digits: MOST_DIGITS, tens: 0, other: MOST_DIGITS }
    case 'fold': {
      const { fold } = node
      if (fold === 'least' || fold === 'most') return args.reduce(longest, SHORT)
      if (fold === 'product') return args.reduce(productOf, SHORT)
      const sum = sumOf(args)
      const isMean = fold === 'mean' || fold === 'median'
      return isMean ? { ...sum, other: sum.other + String(args.length).length } : sum
    }
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'present':
    case 'contains':
    case 'excludes':
    case 'count-true':
    case 'which-best':
    case 'days':
    case 'months':
    case 'year':
      return { digits: 10, tens: 0, other: 0 }
  }
}

function lengthOfNumber({ n, d }: Exact): Length {
  const text = d.toString()
  const isTen = /^10*$/.test(text)
  return {
    digits: n.toString().length,
    tens: isTen ? text.length : 0,
    other: isTen ? 0 : text.length,
  }
}

function longest(a: Length, b: Length): Length {
  return {
    digits: Math.max(a.digits, b.digits),
    tens: Math.max(a.tens, b.tens),
    other: Math.max(a.other, b.other),
  }
}

function sumOf(list: readonly Length[]): Length {
  const tens = list.reduce((most, one) => Math.max(most, one.tens), 0)
  const other = list.reduce((sum, one) => sum + one.other, 0)
  const digits = list.reduce((most, one) => Math.max(most, one.digits), 0)
  return { digits: digits + tens + other + String(list.length).length, tens, other }
}

function productOf(a: Length, b: Length): Length {
  return { digits: a.digits + b.digits, tens: a.tens + b.tens, other: a.other + b.other }
}

function inverse({ digits, tens, other }: Length): Length {
  return { digits: tens + other + 1, tens: 0, other: digits }
}
