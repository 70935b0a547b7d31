import { exact, round, sum, toJson, type ExactJson } from '../../numbers/exact.ts'
import type { NodeReceipt, ResultReceipt } from '../../receipt/receipt.ts'
import { combineWords, roundingWords, stepWords } from './calculation.ts'
import type { Telling } from './telling.ts'
import { nameOf } from './explain-arithmetic.ts'
import { numberWords } from '../../messages/numbers.ts'
import { childName } from './working.ts'

/** One row of a table of points by part; null where it has no such figure. */
export type PartRow = {
  /** The part or clause; absent for adjustments. */
  readonly id?: string
  readonly name: string
  readonly points: ExactJson | null
  readonly max: ExactJson | null
  readonly percent: ExactJson | null
  /** A bonus, a deduction or a bound: its points are a change. */
  readonly isChange?: true
}

/**
 * The points of a result by the parts and clauses that the total is made of, bonuses and deductions
 * after them, and the row that sums them up; or why they do not add up to it.
 */
export type PartTable = {
  readonly rows: readonly PartRow[]
  /** Absent for a result without a total. */
  readonly total?: PartRow
  /** Why the rows do not add up to the total; empty where they do. */
  readonly why: readonly string[]
}

/** The points of a total before bonuses and deductions: worked out, or by rule where nothing applies. */
export function standsAt({ arithmetic, points }: NodeReceipt): ExactJson | null {
  return arithmetic?.after ?? points
}

/** See {@link PartTable}. Undefined for a result of which nothing is told. */
export function partTable(result: ResultReceipt, telling: Telling): PartTable | undefined {
  const { catalogue } = telling.sentences
  const node = result.nodes.at(-1)
  if (node === undefined) return undefined
  if (node.combine === 'none')
    return {
      rows: result.nodes.slice(0, -1).map(({ node: id, points, max, percent }) => ({
        id,
        name: childName(id, telling),
        points,
        max,
        percent,
      })),
      why: [],
    }
  const rows = node.of
    .filter(({ id }) => !isApart(id, telling))
    .map((child) => childRow(child, result, telling))
  const added = standsAt(node)
  const total: PartRow = {
    name: catalogue.say('explain-total'),
    points: added,
    max: node.max,
    percent: node.percent,
  }
  const why = whyNot(rows, total, node, telling)
  const changes = added === null ? [] : changeRows(result, added, telling)
  if (changes.length === 0) return { rows, total, why }
  const { points, max, percent } = result
  return {
    rows: [...rows, ...changes],
    total: { name: catalogue.say('explain-result'), points, max, percent },
    why,
  }
}

/** Whether a clause carries no points for anybody, or does not concern this organisation. */
function isApart(id: string, { receipt }: Telling): boolean {
  const state = receipt.clauses.find(({ clause }) => clause === id)?.state
  return state === 'unscored' || state === 'hidden'
}

function childRow(
  { id, points, max, counts }: NodeReceipt['of'][number],
  result: ResultReceipt,
  telling: Telling,
): PartRow {
  const { receipt, pack } = telling
  const name = childName(id, telling)
  const clause = receipt.clauses.find((one) => one.clause === id)
  const node = result.nodes.find((one) => one.node === id)
  const isOut = !counts && (clause === undefined ? result.status !== 'blocked' : !clause.inScope)
  if (isOut) return { id, name, points: null, max: null, percent: null }
  if (node !== undefined)
    return { id, name, points: node.points, max: node.max, percent: node.percent }
  const percent =
    points === null || exact(max).n === 0n ? null : exact(points).mul(100n).div(exact(max))
  const rounding = pack?.pack.rules.rounding?.percent
  return {
    id,
    name,
    points,
    max,
    percent: percent && toJson(rounding === undefined ? percent : round(percent, rounding)),
  }
}

/** Every bonus and deduction of the total, and the bounds that hold it, in the order they applied. */
function changeRows(
  { adjustments, points }: ResultReceipt,
  added: ExactJson,
  telling: Telling,
): readonly PartRow[] {
  const { catalogue } = telling.sentences
  const change = (name: string, from: ExactJson, to: ExactJson): PartRow => ({
    name,
    points: toJson(exact(to).sub(exact(from))),
    max: null,
    percent: null,
    isChange: true,
  })
  if (points === null) return []
  const rows: PartRow[] = []
  let standing = added
  const moveTo = (name: string, to: ExactJson): void => {
    rows.push(change(name, standing, to))
    standing = to
  }
  const bounded = (to: ExactJson): void => {
    if (!exact(standing).equals(exact(to))) moveTo(catalogue.say('step-bounds'), to)
  }
  for (const one of adjustments) {
    const { applies, to, before, after } = one
    if (!applies || to !== 'total' || before === null || after === null) continue
    // Bounds that hold after each step hold before the first one too.
    bounded(before)
    moveTo(nameOf(one, telling), after)
  }
  bounded(points)
  return rows
}

/** Why rows do not add up to the total as it was before bonuses and deductions; empty where they do. */
export function whyNot(
  rows: readonly PartRow[],
  total: PartRow,
  { combine, arithmetic }: NodeReceipt,
  { sentences: { catalogue } }: Telling,
): readonly string[] {
  const adds = (of: 'points' | 'max'): boolean =>
    total[of] === null || sum(rows.map((row) => exact(row[of] ?? 0))).equals(exact(total[of]))
  if (adds('points') && adds('max')) {
    const isRounded = [...rows, total].some(({ points }) =>
      numberWords(points ?? 0).startsWith('≈'),
    )
    return isRounded ? [catalogue.say('parts-near')] : []
  }
  if (arithmetic === undefined && total.points !== null)
    return [catalogue.say('working-nothing-applies', { points: numberWords(total.points) })]
  const { steps = [], rounding } = arithmetic ?? {}
  const isChange = ({ gives }: { readonly gives: ExactJson }, place: number): boolean =>
    !exact(gives).equals(exact(steps[place - 1]?.gives ?? arithmetic?.before ?? 0))
  const why = [
    ...(combine === 'sum' ? [] : [combineWords(combine, catalogue)]),
    ...steps.filter(isChange).map((step) => stepWords(step, catalogue)),
    ...(rounding === undefined
      ? []
      : [catalogue.say('parts-rounded', { rounding: roundingWords(rounding, catalogue) })]),
  ]
  return why.length === 0 ? [catalogue.say('parts-stated')] : why
}
