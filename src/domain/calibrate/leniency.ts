import type { AssessorReading } from './calibration.ts'

/** Additive leniency of every assessor who judged something that somebody else judged as well. */
export type Leniency = {
  readonly assessors: readonly string[]
  /** By place in `assessors`: effect with mean 0 within each group, its standard error, the group from 0. */
  readonly effects: readonly number[]
  readonly errors: readonly (number | null)[]
  readonly group: readonly number[]
  readonly groups: number
  /** Standard deviation of one reading; null without degrees of freedom. */
  readonly noise: number | null
}

/**
 * Least squares for share = what the organisation deserves on the clause + leniency of the assessor +
 * noise. The first is eliminated by taking differences within each organisation and clause; what
 * remains is solved exactly. Errors are the usual ones of least squares: they suppose that noise is
 * independent and about equal for all readings.
 */
export function leniencyOf(cells: readonly (readonly AssessorReading[])[]): Leniency {
  const assessors = [...new Set(cells.flat().map(({ assessor }) => assessor))].toSorted()
  const place = new Map(assessors.map((name, index) => [name, index]))
  const count = assessors.length
  const matrix = square(count)
  const right = Array.from({ length: count }, () => 0)
  const group = assessors.map((_, index) => index)
  for (const cell of cells) {
    const mean = meanOf(cell)
    const places = cell.map(({ assessor }) => place.get(assessor)!)
    for (const [index, { share }] of cell.entries()) {
      const k = places[index]!
      right[k]! += share - mean
      matrix[k]![k]! += 1
      for (const l of places) matrix[k]![l]! -= 1 / cell.length
      join(group, places[0]!, k)
    }
  }
  const marks = [...new Set(group)]
  for (const mark of marks) {
    const members = group.flatMap((one, index) => (one === mark ? [index] : []))
    // A group is only known up to a constant; its mean is set to none.
    for (const k of members) for (const l of members) matrix[k]![l]! += 1 / members.length
  }
  const inverse = inverted(matrix)
  const effects = inverse.map((row) => row.reduce((sum, one, k) => sum + one * right[k]!, 0))
  let squares = 0
  let readings = 0
  for (const cell of cells) {
    const rests = cell.map(({ share, assessor }) => share - effects[place.get(assessor)!]!)
    const mean = rests.reduce((sum, one) => sum + one, 0) / rests.length
    for (const rest of rests) squares += (rest - mean) ** 2
    readings += cell.length
  }
  const freedom = readings - cells.length - (count - marks.length)
  const noise = freedom > 0 ? Math.sqrt(squares / freedom) : null
  return {
    assessors,
    effects,
    errors: inverse.map((row, k) => {
      const members = group.filter((one) => one === group[k]).length
      return noise === null ? null : noise * Math.sqrt(Math.max(0, row[k]! - 1 / members))
    }),
    group: group.map((mark) => marks.indexOf(mark)),
    groups: marks.length,
    noise,
  }
}

/** Mean share of a cell. */
export function meanOf(cell: readonly AssessorReading[]): number {
  return cell.reduce((sum, { share }) => sum + share, 0) / cell.length
}

function join(group: number[], a: number, b: number): void {
  const [keep, drop] = [group[a]!, group[b]!]
  if (keep === drop) return
  for (const [index, mark] of group.entries()) if (mark === drop) group[index] = keep
}

function square(size: number): number[][] {
  return Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
}

/** The inverse of a positive definite matrix, by Gauss and Jordan with the greatest pivot. */
function inverted(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length
  const work = matrix.map((row, k) => [...row, ...row.map((_, l) => (k === l ? 1 : 0))])
  for (let k = 0; k < size; k += 1) {
    let best = k
    for (let r = k + 1; r < size; r += 1)
      if (Math.abs(work[r]![k]!) > Math.abs(work[best]![k]!)) best = r
    ;[work[k], work[best]] = [work[best]!, work[k]!]
    const pivot = work[k]![k]!
    for (let c = 0; c < 2 * size; c += 1) work[k]![c]! /= pivot
    for (let r = 0; r < size; r += 1) {
      const factor = work[r]![k]!
      if (r === k || factor === 0) continue
      for (let c = 0; c < 2 * size; c += 1) work[r]![c]! -= factor * work[k]![c]!
    }
  }
  return work.map((row) => row.slice(size))
}
