import type { CodeCells } from './pool.ts'

/** Rows told apart by several columns at once: a number for each combination that occurs. */
export type Joint = {
  /** One a row. */
  readonly codes: CodeCells
  /** For each number a row that has it. */
  readonly samples: readonly number[]
}

/** A column as far as rows are told apart by it: its numbers, and how many there may be. */
export type Coded = { readonly cells: CodeCells; readonly count: number }

/** Combinations up to this many are found in a table, more in a map. */
const LARGEST_TABLE = 1 << 20

/** Tells `size` rows apart by all columns together. */
export function jointOf(columns: readonly Coded[], size: number): Joint {
  let joint: Joint = { codes: new Uint8Array(size), samples: size === 0 ? [] : [0] }
  for (const column of columns) if (column.count > 1) joint = told(joint, column, size)
  return joint
}

function told(joint: Joint, { cells, count }: Coded, size: number): Joint {
  const { codes } = joint
  const combined = new Uint32Array(size)
  const samples: number[] = []
  const keys = joint.samples.length * count
  if (keys <= LARGEST_TABLE) {
    const table = new Int32Array(keys).fill(-1)
    for (let row = 0; row < size; row += 1) {
      const key = codes[row]! * count + cells[row]!
      let code = table[key]!
      if (code === -1) {
        code = samples.push(row) - 1
        table[key] = code
      }
      combined[row] = code
    }
  } else {
    const map = new Map<number, number>()
    for (let row = 0; row < size; row += 1) {
      const key = codes[row]! * count + cells[row]!
      let code = map.get(key)
      if (code === undefined) {
        code = samples.push(row) - 1
        map.set(key, code)
      }
      combined[row] = code
    }
  }
  return { codes: narrowed(combined, samples.length), samples }
}

/** The same numbers in as few bytes as numbers below `count` need. */
function narrowed(codes: Uint32Array, count: number): CodeCells {
  if (count <= 0x100) return new Uint8Array(codes)
  return count <= 0x10000 ? new Uint16Array(codes) : codes
}
