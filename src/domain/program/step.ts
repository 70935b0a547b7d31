import { logNormal } from '../meaning/curve.ts'
import type { Relation } from '../language/operators/relations.ts'
import type { Fold, Id, Node } from '../meaning/operation.ts'
import { valueOf } from '../meaning/value-of.ts'
import { asNumber, type Value } from '../meaning/value.ts'
import {
  add,
  compare,
  divide,
  fromExact,
  isTooLong,
  isZero,
  multiply,
  NOTHING,
  power,
  Quantity,
  round,
  subtract,
  toExact,
  WHOLE,
} from '../numbers/quantity.ts'
import { isDouble, type Cells } from './cells.ts'
import { areComparable, constantOf, lcm, linesOf, type Kept } from './form.ts'
import { roundingOf } from './rounding.ts'

/** Works one node out in the first `count` rows. */
export type ProgramStep = (count: number) => void

/** What a node is worked out from: where values lie, and what they may come to. */
export type StepSource = {
  readonly cells: Cells
  readonly kept: ReadonlyMap<Id, Kept>
}

/** The step of a node that is no input and no constant. */
export function stepOf(id: Id, node: Node, ground: StepSource): ProgramStep {
  const { cells } = ground
  const { doubles } = cells
  const out = cells.at(id)
  const form = cells.form(id)
  switch (node.op) {
    case 'compare':
      return comparing(node.relation, out, node.of[0]!, node.of[1]!, ground)
    case 'and':
    case 'or': {
      return joining(node.op === 'and', out, columnsOf(node.of, cells), cells)
    }
    case 'not': {
      const from = cells.at(node.of[0]!)
      return (count) => {
        for (let row = 0; row < count; row += 1)
          doubles[out + row] = doubles[from + row] === 1 ? 0 : 1
      }
    }
    case 'present': {
      const [arg] = node.of as readonly [Id]
      const from = cells.at(arg)
      if (!isDouble(cells.form(arg)))
        return (count) => {
          for (let row = 0; row < count; row += 1)
            doubles[out + row] = cells.values[from + row] === undefined ? 0 : 1
        }
      return (count) => {
        for (let row = 0; row < count; row += 1)
          doubles[out + row] = Number.isNaN(doubles[from + row]!) ? 0 : 1
      }
    }
    case 'choose':
      return choosing(id, node.of as readonly [Id, Id, Id], ground)
    case 'count-true': {
      const from = columnsOf(node.of, cells)
      return (count) => {
        for (let row = 0; row < count; row += 1) {
          let sum = 0
          for (let k = 0; k < from.length; k += 1) if (doubles[from[k]! + row] === 1) sum += 1
          doubles[out + row] = sum
        }
      }
    }
    case 'fold':
      return form.as === 'whole'
        ? foldingWhole(node.fold, node.missing === 'skips', out, form.d, node.of, ground)
        : folding(node.fold, node.missing === 'skips', out, node.of, ground)
    case 'difference':
      return form.as === 'whole'
        ? linear(
            out,
            [scaled(node.of[0]!, form.d, cells), minus(node.of[1]!, form.d, cells)],
            cells,
          )
        : arithmetic(id, node.of, subtract, ground)
    case 'ratio': {
      if (form.as !== 'whole')
        return arithmetic(id, node.of, (a, b) => (isZero(b) ? undefined : divide(a, b)), ground)
      const by = fromExact(constantOf(ground.kept.get(node.of[1]!)!)!)
      return linear(out, [{ from: cells.at(node.of[0]!), by: by.n < 0 ? -by.d : by.d }], cells)
    }
    case 'power': {
      if (form.as !== 'whole')
        return arithmetic(id, node.of, (a) => power(a, node.exponent), ground)
      // Left alone, the power of nothing that is 0 would be 1.
      return mapping(out, cells.at(node.of[0]!), (n) => n ** node.exponent, cells)
    }
    case 'round': {
      const [arg] = node.of as readonly [Id]
      const own = cells.form(arg)
      if (form.as === 'whole' && own.as === 'whole')
        return mapping(out, cells.at(arg), roundingOf(node.rounding, own.d), cells)
      return arithmetic(id, node.of, (a) => round(a, node.rounding), ground)
    }
    case 'line': {
      const [arg] = node.of as readonly [Id]
      const own = cells.form(arg)
      if (form.as === 'whole' && own.as === 'whole')
        return mapping(out, cells.at(arg), lineOf(node.through, own.d), cells)
      return bySingle(id, node, ground)
    }
    case 'log-normal':
      return arithmetic(
        id,
        node.of,
        (a) => fromExact(logNormal(toExact(a), node.median, node.p10)),
        ground,
      )
    case 'fit':
      return form.as === 'whole'
        ? linear(out, [scaled(node.of[0]!, form.d, cells)], cells)
        : arithmetic(id, node.of, (a) => (isTooLong(a) ? undefined : a), ground)
    case 'which-best': {
      const read = node.of.map((arg) => cells.quantity(arg))
      return (count) => {
        for (let row = 0; row < count; row += 1) {
          let [best, most] = [0, NOTHING]
          for (let k = 0; k < read.length; k += 1) {
            const one = read[k]!(row)
            if (one === undefined || (best !== 0 && compare(one, most) <= 0)) continue
            best = k + 1
            most = one
          }
          doubles[out + row] = best
        }
      }
    }
    case 'contains':
    case 'excludes':
    case 'table':
    case 'days':
    case 'months':
    case 'year':
      return bySingle(id, node, ground)
    case 'input':
    case 'constant':
      throw new RangeError(`A node ${node.op} is put in, not worked out`)
  }
}

function columnsOf(ids: readonly Id[], cells: Cells): Int32Array {
  return Int32Array.from(ids, (id) => cells.at(id))
}

/** Whether all hold, or any does. */
function joining(isAnd: boolean, out: number, from: Int32Array, { doubles }: Cells): ProgramStep {
  const [a, b] = [from[0]!, from[1]!]
  if (from.length === 2)
    return isAnd
      ? (count) => {
          for (let row = 0; row < count; row += 1)
            doubles[out + row] = doubles[a + row] === 1 && doubles[b + row] === 1 ? 1 : 0
        }
      : (count) => {
          for (let row = 0; row < count; row += 1)
            doubles[out + row] = doubles[a + row] === 1 || doubles[b + row] === 1 ? 1 : 0
        }
  return (count) => {
    for (let row = 0; row < count; row += 1) {
      let holds = isAnd
      for (let k = 0; k < from.length && holds === isAnd; k += 1)
        holds = doubles[from[k]! + row] === 1
      doubles[out + row] = holds ? 1 : 0
    }
  }
}

/** By the meaning of the operation on single values: for what is rare. */
function bySingle(id: Id, node: Node, { cells }: StepSource): ProgramStep {
  const read = node.of.map((arg) => cells.value(arg))
  const put = putting(id, cells)
  return (count) => {
    for (let row = 0; row < count; row += 1)
      put(
        row,
        valueOf(node, (k) => read[k]!(row)),
      )
  }
}

/** Puts a value of the graph into one row. */
function putting(id: Id, cells: Cells): (row: number, value: Value) => void {
  const { doubles, values } = cells
  const out = cells.at(id)
  const form = cells.form(id)
  switch (form.as) {
    case 'truth':
      return (row, value) => {
        doubles[out + row] = value === undefined ? Number.NaN : value === true ? 1 : 0
      }
    case 'word':
      return (row, value) => {
        doubles[out + row] = cells.wordNumber(value as string) ?? Number.NaN
      }
    case 'whole':
      return (row, value) => {
        const number = asNumber(value)
        const q = number && fromExact(number)
        doubles[out + row] = q === undefined ? Number.NaN : q.n * (form.d / q.d)
      }
    case 'quantity':
      return (row, value) => {
        const number = asNumber(value)
        values[out + row] = number && fromExact(number)
      }
    case 'as-is':
      return (row, value) => {
        values[out + row] = value
      }
  }
}

/** A column, and what its numerators are multiplied by. */
type Scaled = { readonly from: number; readonly by: number }

/** The numerators of a whole number over `d`. */
function scaled(id: Id, d: number, cells: Cells): Scaled {
  const form = cells.form(id)
  return { from: cells.at(id), by: form.as === 'whole' ? d / form.d : 1 }
}

function denominatorOf(id: Id, cells: Cells): number {
  const form = cells.form(id)
  return form.as === 'whole' ? form.d : 1
}

function minus(id: Id, d: number, cells: Cells): Scaled {
  const { from, by } = scaled(id, d, cells)
  return { from, by: -by }
}

function linear(out: number, of: readonly Scaled[], { doubles }: Cells): ProgramStep {
  return (count) => {
    for (let row = 0; row < count; row += 1) {
      let sum = 0
      for (let k = 0; k < of.length; k += 1) sum += doubles[of[k]!.from + row]! * of[k]!.by
      doubles[out + row] = sum
    }
  }
}

function mapping(
  out: number,
  from: number,
  f: (n: number) => number,
  { doubles }: Cells,
): ProgramStep {
  return (count) => {
    for (let row = 0; row < count; row += 1) {
      const n = doubles[from + row]!
      doubles[out + row] = Number.isNaN(n) ? n : f(n)
    }
  }
}

/** A line on whole numerators. */
export function lineOf(
  through: Parameters<typeof linesOf>[0],
  from: number,
): (n: number) => number {
  const stretches = linesOf(through, from)!.of
  return (n) => {
    for (const { upTo, by, plus } of stretches) if (n <= upTo) return n * by + plus
    return Number.NaN
  }
}

function comparing(relation: Relation, out: number, a: Id, b: Id, ground: StepSource): ProgramStep {
  const { cells, kept } = ground
  const { doubles } = cells
  const [left, right] = [cells.form(a), cells.form(b)]
  const areWhole = areComparable(kept.get(a)!, kept.get(b)!)
  const isEquality = relation === 'eq' || relation === 'ne'
  const areWords = isEquality && left.as === 'word' && right.as === 'word'
  if (areWhole || areWords || (left.as === 'truth' && right.as === 'truth')) {
    if (!areWhole && !isEquality) return (count) => void doubles.fill(0, out, out + count)
    const d = areWhole && left.as === 'whole' && right.as === 'whole' ? lcm(left.d, right.d) : 1
    return comparingDoubles(relation, out, scaled(a, d, cells), scaled(b, d, cells), cells)
  }
  if (isNumber(left.as) && isNumber(right.as)) {
    const [x, y] = [cells.quantity(a), cells.quantity(b)]
    const holds = HOLDS[relation]
    return (count) => {
      for (let row = 0; row < count; row += 1) {
        const [p, q] = [x(row), y(row)]
        doubles[out + row] = p !== undefined && q !== undefined && holds(compare(p, q), 0) ? 1 : 0
      }
    }
  }
  const [x, y] = [cells.value(a), cells.value(b)]
  const single: Node = { op: 'compare', relation, of: [a, b] }
  return (count) => {
    for (let row = 0; row < count; row += 1) {
      const [p, q] = [x(row), y(row)]
      doubles[out + row] = valueOf(single, (k) => (k === 0 ? p : q)) === true ? 1 : 0
    }
  }
}

/** A loop for each relation, as calling one of four from a single loop takes several times as long. */
function comparingDoubles(
  relation: Relation,
  out: number,
  { from: a, by: p }: Scaled,
  { from: b, by: q }: Scaled,
  { doubles }: Cells,
): ProgramStep {
  switch (relation) {
    case 'eq':
      return (count) => {
        for (let row = 0; row < count; row += 1)
          doubles[out + row] = doubles[a + row]! * p === doubles[b + row]! * q ? 1 : 0
      }
    case 'ne':
      return (count) => {
        for (let row = 0; row < count; row += 1) {
          const [x, y] = [doubles[a + row]! * p, doubles[b + row]! * q]
          doubles[out + row] = isOther(x, y) ? 1 : 0
        }
      }
    case 'lt':
      return (count) => {
        for (let row = 0; row < count; row += 1)
          doubles[out + row] = doubles[a + row]! * p < doubles[b + row]! * q ? 1 : 0
      }
    case 'le':
      return (count) => {
        for (let row = 0; row < count; row += 1)
          doubles[out + row] = doubles[a + row]! * p <= doubles[b + row]! * q ? 1 : 0
      }
  }
}

/** Of two numbers that are there. */
export function isOther(a: number, b: number): boolean {
  return a !== b && !Number.isNaN(a) && !Number.isNaN(b)
}

function isNumber(as: string): boolean {
  return as === 'whole' || as === 'quantity'
}

/** On doubles of which NaN is missing: nothing holds of it. */
const HOLDS: Record<Relation, (a: number, b: number) => boolean> = {
  eq: (a, b) => a === b,
  ne: isOther,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
}

function choosing(
  id: Id,
  [condition, then, otherwise]: readonly [Id, Id, Id],
  ground: StepSource,
): ProgramStep {
  const { cells } = ground
  const { doubles, values } = cells
  const out = cells.at(id)
  const when = cells.at(condition)
  const form = cells.form(id)
  if (isDouble(form)) {
    const d = form.as === 'whole' ? form.d : 1
    const [a, b] = [scaled(then, d, cells), scaled(otherwise, d, cells)]
    const [yes, no, p, q] = [a.from, b.from, a.by, b.by]
    return (count) => {
      for (let row = 0; row < count; row += 1)
        doubles[out + row] =
          doubles[when + row] === 1 ? doubles[yes + row]! * p : doubles[no + row]! * q
    }
  }
  const read = (side: Id): ((row: number) => unknown) =>
    form.as === 'quantity' ? cells.quantity(side) : cells.value(side)
  const [a, b] = [read(then), read(otherwise)]
  return (count) => {
    for (let row = 0; row < count; row += 1)
      values[out + row] = doubles[when + row] === 1 ? a(row) : b(row)
  }
}

/** A fold of whole numbers over one denominator. */
function foldingWhole(
  fold: Fold,
  skips: boolean,
  out: number,
  d: number,
  of: readonly Id[],
  ground: StepSource,
): ProgramStep {
  const { cells } = ground
  const { doubles } = cells
  if (fold === 'product') return multiplying(out, of, skips, cells)
  const common = fold === 'mean' ? d / of.length : d
  const args = of.map((arg) => scaled(arg, common, cells))
  if (fold === 'sum' || fold === 'mean') return summing(out, args, skips, cells)
  if (fold === 'least' || fold === 'most') return extreme(fold, out, args, skips, cells)
  const list: number[] = []
  return (count) => {
    for (let row = 0; row < count; row += 1) {
      list.length = 0
      let isMissing = false
      for (const { from, by } of args) {
        const one = doubles[from + row]! * by
        if (!Number.isNaN(one)) list.push(one)
        else if (!skips) isMissing = true
      }
      doubles[out + row] = isMissing ? Number.NaN : ordered(fold, list)
    }
  }
}

/** Column by column, as a loop over few doubles that lie together is several times as quick. */
function summing(
  out: number,
  args: readonly Scaled[],
  skips: boolean,
  { doubles }: Cells,
): ProgramStep {
  return (count) => {
    doubles.fill(0, out, out + count)
    for (const { from, by } of args)
      if (skips)
        for (let row = 0; row < count; row += 1) {
          const one = doubles[from + row]!
          if (!Number.isNaN(one)) doubles[out + row]! += one * by
        }
      else for (let row = 0; row < count; row += 1) doubles[out + row]! += doubles[from + row]! * by
  }
}

/** A product over the product of the denominators: a factor that is left out is 1 over its own. */
function multiplying(out: number, of: readonly Id[], skips: boolean, cells: Cells): ProgramStep {
  const { doubles } = cells
  const factors = of.map((id) => ({
    from: cells.at(id),
    instead: skips ? denominatorOf(id, cells) : Number.NaN,
  }))
  return (count) => {
    doubles.fill(1, out, out + count)
    for (const { from, instead } of factors)
      for (let row = 0; row < count; row += 1) {
        const one = doubles[from + row]!
        doubles[out + row]! *= Number.isNaN(one) ? instead : one
      }
  }
}

/** The least or the most; of nothing there is none. */
function extreme(
  fold: 'least' | 'most',
  out: number,
  args: readonly Scaled[],
  skips: boolean,
  { doubles }: Cells,
): ProgramStep {
  const sign = fold === 'least' ? 1 : -1
  return (count) => {
    doubles.fill(Infinity, out, out + count)
    for (const { from, by } of args) {
      const scale = by * sign
      for (let row = 0; row < count; row += 1) {
        const one = doubles[from + row]! * scale
        const value = doubles[out + row]!
        if (Number.isNaN(one)) {
          if (!skips) doubles[out + row] = one
        } else if (one < value) doubles[out + row] = one
      }
    }
    for (let row = 0; row < count; row += 1) {
      const value = doubles[out + row]!
      doubles[out + row] = Number.isFinite(value) ? value * sign : Number.NaN
    }
  }
}

/** The median or the sum of the best, of numerators; a median is over twice their denominator. */
function ordered(fold: Fold, list: number[]): number {
  list.sort((a, b) => a - b)
  if (typeof fold === 'object')
    return list.slice(Math.max(0, list.length - fold.best)).reduce((a, b) => a + b, 0)
  if (list.length === 0) return Number.NaN
  const half = list.length >> 1
  return list.length % 2 === 1 ? list[half]! : (list[half - 1]! + list[half]!) / 2
}

/** A fold of any numbers. */
function folding(
  fold: Fold,
  skips: boolean,
  out: number,
  of: readonly Id[],
  ground: StepSource,
): ProgramStep {
  const { values } = ground.cells
  const read = of.map((arg) => ground.cells.quantity(arg))
  return (count) => {
    for (let row = 0; row < count; row += 1) {
      const list: Quantity[] = []
      for (let k = 0; k < read.length; k += 1) {
        const one = read[k]!(row)
        if (one !== undefined) list.push(one)
        else if (!skips) {
          list.length = 0
          break
        }
      }
      const isSpoilt = !skips && list.length < read.length
      values[out + row] = isSpoilt ? undefined : folded(fold, list)
    }
  }
}

function folded(fold: Fold, list: Quantity[]): Quantity | undefined {
  if (typeof fold === 'object')
    return list
      .sort((a, b) => compare(b, a))
      .slice(0, fold.best)
      .reduce(add, NOTHING)
  switch (fold) {
    case 'sum':
      return list.reduce(add, NOTHING)
    case 'product':
      return list.reduce(multiply, WHOLE)
    case 'least':
      return list.length === 0 ? undefined : list.reduce((a, b) => (compare(b, a) < 0 ? b : a))
    case 'most':
      return list.length === 0 ? undefined : list.reduce((a, b) => (compare(b, a) > 0 ? b : a))
    case 'mean':
      return list.length === 0
        ? undefined
        : divide(list.reduce(add, NOTHING), new Quantity(list.length, 1))
    case 'median': {
      const rising = list.sort(compare)
      const half = rising.length >> 1
      const high = rising[half]
      if (high === undefined || rising.length % 2 === 1) return high
      return divide(add(rising[half - 1]!, high), new Quantity(2, 1))
    }
  }
}

/** Something that needs every argument to be there. */
function arithmetic(
  id: Id,
  of: readonly Id[],
  f: (a: Quantity, b: Quantity) => Quantity | undefined,
  { cells }: StepSource,
): ProgramStep {
  const [a, b] = of.map((arg) => cells.quantity(arg))
  const out = cells.at(id)
  const form = cells.form(id)
  const work = (row: number): Quantity | undefined => {
    const x = a!(row)
    const y = b === undefined ? x : b(row)
    return x === undefined || y === undefined ? undefined : f(x, y)
  }
  if (form.as === 'whole')
    return (count) => {
      for (let row = 0; row < count; row += 1) {
        const q = work(row)
        cells.doubles[out + row] = q === undefined ? Number.NaN : q.n * (form.d / q.d)
      }
    }
  return (count) => {
    for (let row = 0; row < count; row += 1) cells.values[out + row] = work(row)
  }
}
