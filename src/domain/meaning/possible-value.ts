import { compareExact, type Exact } from '../numbers/exact.ts'
import { asNumber, type ValueKind, type Value } from './value.ts'

/** An end of a range; undefined where there is none on that side. */
export type End = Exact | undefined

/** Every number from `low` to `high`, both included. */
export type Range = { readonly low: End; readonly high: End }

/**
 * What a node may come to while its inputs are anything in a box: a superset of what it does come
 * to. Members that are not there are not possible.
 */
export type Possible = {
  readonly missing?: true
  readonly number?: Range
  readonly true?: true
  readonly false?: true
  /** Texts; `any` for all there are. */
  readonly texts?: ReadonlySet<string> | 'any'
  /** A list of texts: members that it surely has, and others that it may have. */
  readonly list?: { readonly sure: ReadonlySet<string>; readonly maybe: ReadonlySet<string> }
}

export const MISSING: Possible = { missing: true }
const TRUE: Possible = { true: true }
export const FALSE: Possible = { false: true }
export const EITHER: Possible = { true: true, false: true }
export const ANY_NUMBER: Range = { low: undefined, high: undefined }

/** Just this value. */
export function only(value: Value): Possible {
  if (value === undefined) return MISSING
  if (value === true) return TRUE
  if (value === false) return FALSE
  if (typeof value === 'string') return { texts: new Set([value]) }
  const number = asNumber(value)
  if (number !== undefined) return { number: { low: number, high: number } }
  return { list: { sure: new Set(value as readonly string[]), maybe: new Set() } }
}

/** Anything that a node of this kind can come to. */
export function anything(kind: ValueKind): Possible {
  switch (kind) {
    case 'number':
      return { missing: true, number: ANY_NUMBER }
    case 'truth':
      return { missing: true, true: true, false: true }
    case 'text':
      return { missing: true, texts: 'any' }
    case 'texts':
      throw new RangeError('A list of texts needs its members')
  }
}

/** The one value that is possible; `several` where there are more. */
export function single(possible: Possible): { readonly value: Value } | undefined {
  const { missing, number, texts, list } = possible
  const isTrue = possible.true === true
  const isFalse = possible.false === true
  const kinds =
    Number(missing === true) +
    Number(number !== undefined) +
    Number(isTrue) +
    Number(isFalse) +
    Number(texts !== undefined) +
    Number(list !== undefined)
  if (kinds !== 1) return undefined
  if (missing === true) return { value: undefined }
  if (isTrue || isFalse) return { value: isTrue }
  if (number !== undefined) {
    const { low, high } = number
    return low !== undefined && high !== undefined && low.equals(high) ? { value: low } : undefined
  }
  if (texts !== undefined) {
    const [text, ...more] = texts === 'any' ? [] : texts
    return text !== undefined && more.length === 0 ? { value: text } : undefined
  }
  return list!.maybe.size === 0 ? { value: [...list!.sure] } : undefined
}

/** What either may come to. */
export function either(a: Possible, b: Possible): Possible {
  if (a === b) return a
  return {
    ...(a.missing === true || b.missing === true ? { missing: true } : {}),
    ...(a.true === true || b.true === true ? { true: true } : {}),
    ...(a.false === true || b.false === true ? { false: true } : {}),
    ...(a.number === undefined && b.number === undefined
      ? {}
      : {
          number:
            a.number === undefined
              ? b.number!
              : b.number === undefined
                ? a.number
                : {
                    low: a.number.low && b.number.low && lesser(a.number.low, b.number.low),
                    high: a.number.high && b.number.high && greater(a.number.high, b.number.high),
                  },
        }),
    ...(a.texts === undefined && b.texts === undefined
      ? {}
      : {
          texts:
            a.texts === 'any' || b.texts === 'any'
              ? 'any'
              : new Set([...(a.texts ?? []), ...(b.texts ?? [])]),
        }),
    ...(a.list === undefined && b.list === undefined
      ? {}
      : {
          list:
            a.list === undefined ? b.list! : b.list === undefined ? a.list : hull(a.list, b.list),
        }),
  }
}

type List = NonNullable<Possible['list']>

function hull(a: List, b: List): List {
  const sure = new Set([...a.sure].filter((text) => b.sure.has(text)))
  const all = [...a.sure, ...a.maybe, ...b.sure, ...b.maybe]
  return { sure, maybe: new Set(all.filter((text) => !sure.has(text))) }
}

/** Whether both say the same. */
export function isSame(a: Possible, b: Possible): boolean {
  if (a === b) return true
  if (a.missing !== b.missing || a.true !== b.true || a.false !== b.false) return false
  if (!isSameRange(a.number, b.number)) return false
  if (!isSameSet(a.texts, b.texts)) return false
  if (a.list === undefined || b.list === undefined) return a.list === b.list
  return isSameSet(a.list.sure, b.list.sure) && isSameSet(a.list.maybe, b.list.maybe)
}

function isSameRange(a: Range | undefined, b: Range | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  return isSameEnd(a.low, b.low) && isSameEnd(a.high, b.high)
}

function isSameEnd(a: End, b: End): boolean {
  return a === b || (a !== undefined && b !== undefined && a.equals(b))
}

function isSameSet(a: Possible['texts'], b: Possible['texts']): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined || a === 'any' || b === 'any') return false
  return a.size === b.size && [...a].every((text) => b.has(text))
}

/** Whether a value is one of those. */
export function includes(possible: Possible, value: Value): boolean {
  if (value === undefined) return possible.missing === true
  if (typeof value === 'boolean') return (value ? possible.true : possible.false) === true
  if (typeof value === 'string')
    return possible.texts === 'any' || (possible.texts?.has(value) ?? false)
  const number = asNumber(value)
  if (number !== undefined) {
    if (possible.number === undefined) return false
    const { low, high } = possible.number
    return (
      (low === undefined || compareExact(low, number) <= 0) &&
      (high === undefined || compareExact(number, high) <= 0)
    )
  }
  const { list } = possible
  const texts = new Set(value as readonly string[])
  return (
    list !== undefined &&
    [...list.sure].every((text) => texts.has(text)) &&
    [...texts].every((text) => list.sure.has(text) || list.maybe.has(text))
  )
}

export function lesser(a: Exact, b: Exact): Exact {
  return compareExact(a, b) <= 0 ? a : b
}

export function greater(a: Exact, b: Exact): Exact {
  return compareExact(a, b) >= 0 ? a : b
}

/** A truth value that may be true, and may be false. */
export function truth(mayBeTrue: boolean, mayBeFalse: boolean): Possible {
  return mayBeTrue ? (mayBeFalse ? EITHER : TRUE) : FALSE
}
