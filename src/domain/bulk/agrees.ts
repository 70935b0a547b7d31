import type { ExpandedClause } from '../expand/expanded.ts'
import type {
  ClauseReceipt,
  Finding,
  NodeReceipt,
  Receipt,
  ResultReceipt,
} from '../receipt/receipt.ts'
import { ReceiptComparison } from './comparison.ts'
import { CLAUSE_STATES, GRADES, type NodeColumns } from './columns.ts'
import {
  divide,
  fromExact,
  HUNDRED,
  isZero,
  multiply,
  round,
  subtract,
  type Quantity,
} from '../numbers/quantity.ts'
import type { BulkOutcome, BulkResult } from './outcome.ts'
import type { BulkScorer } from './scorer.ts'

/**
 * Scores the assessment of a receipt anew and holds every number and verdict of the receipt against
 * it. Undefined where both agree; else the first difference, in one sentence.
 */
export function agreesWith(scorer: BulkScorer, receipt: Receipt): string | undefined {
  const { input, faults } = scorer.read(receipt.assessment)
  if (input === undefined) return `the assessment of the receipt has ${faults.length} faults`
  const found = scorer.score(input)
  if (found.forbidden.length > 0)
    return `the receipt scores clause ${found.forbidden.join(', ')} in a state that is forbidden`
  const compared = new ReceiptComparison()
  compareClauses(compared, scorer, receipt, found)
  for (const [id, value] of Object.entries(receipt.values)) {
    compared.about('value', id)
    compared.number('it', value, found.values.get(id))
  }
  compared.about('the receipt')
  compared.same('number of results', receipt.results.length, found.results.length)
  for (let k = 0; k < found.results.length && k < receipt.results.length; k += 1)
    compareResult(compared, scorer, k, receipt.results[k]!, found.results[k]!)
  return compared.difference
}

function compareClauses(
  compared: ReceiptComparison,
  { expanded }: BulkScorer,
  receipt: Receipt,
  { clauses }: BulkResult,
): void {
  compared.about('the receipt')
  compared.same('number of clauses', receipt.clauses.length, expanded.clauses.length)
  let findings = 0
  for (let k = 0; k < expanded.clauses.length && k < receipt.clauses.length; k += 1) {
    const clause = expanded.clauses[k]!
    const stated = receipt.clauses[k]!
    const points = clauses.points[k]!
    const alternative = clauses.alternative[k]!
    const state = CLAUSE_STATES[clauses.state[k]!]!
    const met = VERDICTS[clauses.met[k]! + 1]!
    compared.about('clause', clause.id)
    compared.same('id', stated.clause, clause.id)
    compared.same('state', stated.state, state)
    compared.number('points', stated.points, points)
    compared.number('maximum', stated.max, weightOf(clause))
    compared.same('being in scope', stated.inScope, clauses.inScope[k] === 1)
    compared.same('being met', stated.met, met)
    compared.same('rule', stated.rule, clause.alternatives[alternative]?.rule.name)
    compareVerdicts(compared, stated, clause.take, alternative)
    compared.same('counted in', stated.countedIn, expanded.clauses[clauses.countedIn[k]!]?.id)

    const kind = kindOf(state, met, GRADES[clauses.grade[k]!]!)
    if (kind === undefined) continue
    const finding = receipt.findings[findings]
    findings += 1
    compared.same('clause of its finding', finding?.clause, clause.id)
    compared.same('finding', finding?.kind, kind)
    compared.same(
      'grade',
      finding?.grade,
      kind === 'nonconformity' ? GRADES[clauses.grade[k]!] : undefined,
    )
    compared.number('points in its finding', finding?.points, points)
  }
  compared.about('the receipt')
  compared.same('number of findings', receipt.findings.length, findings)
}

const VERDICTS = [null, false, true] as const

const WEIGHTS = new WeakMap<ExpandedClause, Quantity>()

function weightOf(clause: ExpandedClause): Quantity {
  const known = WEIGHTS.get(clause) ?? fromExact(clause.weight)
  WEIGHTS.set(clause, known)
  return known
}

/** Where the first rule that holds counts, no rule before it may be said to hold. */
function compareVerdicts(
  compared: ReceiptComparison,
  { state, decisions }: ClauseReceipt,
  take: 'first' | 'best',
  alternative: number,
): void {
  if (take === 'best' || state !== 'scored') return
  const first = decisions.findIndex(({ holds }) => holds)
  compared.same('place of the first rule that holds', first, alternative)
}

/** The kind of finding that follows from state and verdict; undefined for none. */
function kindOf(
  state: (typeof CLAUSE_STATES)[number],
  met: boolean | null,
  grade: (typeof GRADES)[number],
): Finding['kind'] | undefined {
  if (state === 'hidden' || state === 'unscored') return undefined
  if (state !== 'scored') return state
  if (met === true) return 'conformity'
  return grade === 'none' ? 'opportunity' : 'nonconformity'
}

function compareResult(
  compared: ReceiptComparison,
  scorer: BulkScorer,
  index: number,
  stated: ResultReceipt,
  found: BulkOutcome,
): void {
  const { id, adjustments, better, levels, gates, qualifiers } = scorer.expanded.results[index]!
  compareNodes(compared, scorer, index, stated, found)
  compared.about('result', id)
  compared.same('id', stated.id, id)
  compared.same('status', stated.status, found.status)
  compared.number('points', stated.points, found.points)
  compared.number('points before rounding', stated.exactPoints, found.exactPoints)
  compared.number('maximum', stated.max, found.max)
  compared.number('per cent', stated.percent, found.percent)
  compared.number('measure', stated.measure.value, found.measure)
  const blockedBy = stated.blockedBy.map((block) => block.id).join(', ')
  compared.same('what keeps it open', blockedBy, found.blockedBy.join(', '))
  const byPoints = levels[found.byPoints - 1]?.level.id ?? null
  compared.same('level by points', stated.levelByPoints, byPoints)
  compared.same('level', stated.level?.id ?? null, found.level)
  const next = found.status === 'scored' ? levels[found.rank]?.level.id : undefined
  compared.same('level that comes next', stated.whyNotNext?.level, next)
  const mark = found.marks[found.rank]
  for (const lack of stated.whyNotNext?.lacks ?? [])
    if (lack.kind === 'points' && mark !== undefined && found.measure !== null)
      compared.number(
        'points short of it',
        lack.short,
        better === 'less' ? subtract(found.measure, mark) : subtract(mark, found.measure),
      )

  const steps = adjustments.map(({ adjustment }) => adjustment.id)
  for (const [k, step] of [...steps, ...(found.clamp.applies ? ['clamp'] : [])].entries()) {
    const own = stated.adjustments[k]
    const other = found.adjustments[k] ?? found.clamp
    compared.about('adjustment', step)
    compared.same('id', own?.id, step)
    compared.same('applying', own?.applies, other.applies)
    compared.number('amount', own?.amount, other.amount)
    compared.number('points before', own?.before, other.before)
    compared.number('points after', own?.after, other.after)
  }
  for (const [k, { level }] of levels.entries()) {
    compared.about('level', level.id)
    compared.number('mark', stated.levels[k]?.mark, found.marks[k])
    compared.same('being reached', stated.levels[k]?.reached, found.reached[k] === 1)
  }
  for (const [k, gate] of gates.entries()) {
    compared.about('gate', gate.id)
    compared.same('holding', stated.gates[k]?.holds, found.gates[k] === 1)
  }
  for (const [k, { qualifier }] of qualifiers.entries()) {
    compared.about('qualifier', qualifier.id)
    compared.same('holding', stated.qualifiers[k]?.holds, found.qualifiers[k] === 1)
  }
}

function compareNodes(
  compared: ReceiptComparison,
  { expanded }: BulkScorer,
  index: number,
  stated: ResultReceipt,
  found: BulkOutcome,
): void {
  const { nodes, adjustments } = expanded.results[index]!
  const places = new Map(nodes.map(({ id }, k) => [id, k]))
  const moved = new Set(adjustments.map(({ to }) => to))
  for (const [k, node] of nodes.entries()) {
    const own = stated.nodes[k]
    const isTotal = node.id === 'total'
    const columns = isTotal ? found.aggregated : found.nodes
    const at = isTotal ? 0 : k
    compared.about(`result ${stated.id}, part`, node.id)
    compared.same('id', own?.node, node.id)
    const points = node.pointless === true ? null : columns.points[at]
    compared.number('points', own?.points, points)
    compared.number('maximum', own?.max, columns.max[at])
    compared.number('points in scope', own?.inScope, columns.inScopePoints[at])
    compared.number('per cent', own?.percent, percentAt(columns, at, node.percentRounding))
    // A node that was set keeps the children that it was combined from at the time.
    if (own !== undefined && (isTotal || !moved.has(node.id)))
      compareChildren(compared, own, found.nodes, places)
  }
}

function compareChildren(
  compared: ReceiptComparison,
  stated: NodeReceipt,
  nodes: NodeColumns,
  places: ReadonlyMap<string, number>,
): void {
  for (const child of stated.of) {
    const place = places.get(child.id)
    if (place === undefined) continue
    const points = nodes.points[place]!
    compared.number(`points of ${child.id} in it`, child.points, points)
    compared.number(`maximum of ${child.id} in it`, child.max, nodes.max[place])
    const counts = nodes.inScope[place] === 1 && points !== null
    compared.same(`counting of ${child.id} in it`, child.counts, counts)
  }
}

function percentAt(
  { points, max }: NodeColumns,
  at: number,
  rounding: Parameters<typeof round>[1] | undefined,
): Quantity | undefined {
  const own = points[at]!
  if (own === null || isZero(max[at]!)) return undefined
  const percent = multiply(divide(own, max[at]!), HUNDRED)
  return rounding === undefined ? percent : round(percent, rounding)
}
