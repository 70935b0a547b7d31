import type { CodeCells, ReadColumn } from './pool.ts'

/** The codes of a column, by which columns are told that have the same values in the same rows. */
type ColumnCodes = { readonly cells: CodeCells }

/**
 * Columns that are looked at together: wherever all of them have the same values as elsewhere, what rests
 * on them alone comes to the same, so it has to be worked out but once for each combination.
 */
export type JointValues = {
  /** The combination in each row. */
  readonly codes: ColumnCodes
  /** How many combinations occur. */
  readonly count: number
  /** The code in each combination, of each column that was put together, and of the combination itself. */
  readonly codesOf: ReadonlyMap<ColumnCodes, Uint32Array>
}

/** One column by itself; undefined where nearly each row has a value of its own. */
export function aloneIn({ codes, pool }: ReadColumn, size: number): JointValues | undefined {
  const known = JOINT.get(codes)
  if (known !== undefined) return known
  const count = pool.values.length
  if (count === 0 || count * ROWS_A_VALUE > size || size > MOST_ROWS) return undefined
  return kept({ codes, count, codesOf: new Map([[codes, upTo(count)]]) })
}

/** Both together; undefined where too many combinations occur for it to pay. */
export function together(a: JointValues, b: JointValues): JointValues | undefined {
  if (a.codesOf.has(b.codes)) return a
  if (b.codesOf.has(a.codes)) return b
  let known = TOGETHER.get(a.codes)
  if (known === undefined) TOGETHER.set(a.codes, (known = new WeakMap()))
  const found = known.get(b.codes)
  if (found !== undefined) return found === 'many' ? undefined : found
  const made = joined(a, b)
  known.set(b.codes, made ?? 'many')
  return made
}

/** There have to be so many rows for each value. */
const ROWS_A_VALUE = 4
/** More combinations than these are not looked for, and not over more rows than these. */
const MOST_POSSIBLE = 1_048_576
const MOST_ROWS = 50_000

/** What is known of codes, which do not change, and of two of them together. */
const JOINT = new WeakMap<ColumnCodes, JointValues>()
const TOGETHER = new WeakMap<ColumnCodes, WeakMap<ColumnCodes, JointValues | 'many'>>()

function kept(joint: JointValues): JointValues {
  JOINT.set(joint.codes, joint)
  return joint
}

function joined(a: JointValues, b: JointValues): JointValues | undefined {
  if (a.count * b.count > MOST_POSSIBLE) return undefined
  const [left, right] = [a.codes.cells, b.codes.cells]
  const size = Math.min(left.length, right.length)
  const most = Math.floor(size / ROWS_A_VALUE)
  // One more than the code, as 0 is a pair that was not met.
  const codeOf = new Uint16Array(a.count * b.count)
  const pairs: number[] = []
  const cells = new Uint16Array(size)
  for (let row = 0; row < size; row += 1) {
    const pair = left[row]! * b.count + right[row]!
    if (codeOf[pair] === 0) {
      if (pairs.length >= most) return undefined
      codeOf[pair] = pairs.push(pair)
    }
    cells[row] = codeOf[pair]! - 1
  }
  const codes = { cells }
  const ofPairs = (of: Uint32Array, at: (pair: number) => number): Uint32Array =>
    Uint32Array.from(pairs, (pair) => of[at(pair)]!)
  return kept({
    codes,
    count: pairs.length,
    codesOf: new Map([
      ...[...a.codesOf].map(
        ([own, of]) => [own, ofPairs(of, (pair) => Math.floor(pair / b.count))] as const,
      ),
      ...[...b.codesOf].map(([own, of]) => [own, ofPairs(of, (pair) => pair % b.count)] as const),
      [codes, upTo(pairs.length)] as const,
    ]),
  })
}

function upTo(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, code) => code)
}
