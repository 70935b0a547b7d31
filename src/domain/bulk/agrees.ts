import { exact, toJson, type ExactJson } from '../exact.ts'
import type { ClauseReceipt, Finding, NodeReceipt, Receipt, ResultReceipt } from '../receipt.ts'
import { CLAUSE_STATES, GRADES, type NodeColumns } from './memory.ts'
import { percentOf } from './node.ts'
import {
  compare,
  fromExact,
  fromNumber,
  round,
  subtract,
  toExact,
  type Quantity,
} from './quantity.ts'
import type { BulkOutcome } from './result-stage.ts'
import type { BulkResult, BulkScorer } from './scorer.ts'

/**
 * Scores the assessment of a receipt anew and holds every number and verdict of the receipt against
 * it. Undefined where both agree; else the first difference, in one sentence.
 */
export function agreesWith(scorer: BulkScorer, receipt: Receipt): string | undefined {
  const { input, faults } = scorer.read(receipt.assessment)
  if (input === undefined) return `the assessment of the receipt has ${faults.length} faults`
  const found = scorer.score(input)
  const compared = new Comparison()
  compareClauses(compared, scorer, receipt, found)
  for (const [id, value] of Object.entries(receipt.values))
    compared.number(`value ${id}`, value, found.values.get(id))
  compared.same('number of results', receipt.results.length, found.results.length)
  for (const [index, outcome] of found.results.entries()) {
    const result = receipt.results[index]
    if (result !== undefined) compareResult(compared, scorer, index, result, outcome)
  }
  return compared.difference
}

/** Remembers the first difference. */
class Comparison {
  difference: string | undefined

  same(what: string, stated: unknown, found: unknown): void {
    if (stated !== found) this.#note(what, stated, found)
  }

  number(
    what: string,
    stated: ExactJson | null | undefined,
    found: Quantity | null | undefined,
  ): void {
    const isThere = stated !== null && stated !== undefined
    if (isThere && found !== null && found !== undefined) {
      const number = typeof stated === 'number' ? fromNumber(stated) : fromExact(exact(stated))
      if (compare(number, found) === 0) return
    } else if (isThere === (found !== null && found !== undefined)) return
    this.#note(what, stated, found === null || found === undefined ? found : toJson(toExact(found)))
  }

  #note(what: string, stated: unknown, found: unknown): void {
    this.difference ??= `${what} is ${show(stated)} in the receipt and ${show(found)} by the second computation`
  }
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

function compareClauses(
  compared: Comparison,
  scorer: BulkScorer,
  receipt: Receipt,
  { clauses }: BulkResult,
): void {
  compared.same('number of clauses', receipt.clauses.length, scorer.expanded.clauses.length)
  const findings = new Map(receipt.findings.map((finding) => [finding.clause, finding]))
  for (const [index, clause] of scorer.expanded.clauses.entries()) {
    const stated = receipt.clauses[index]
    const what = `clause ${clause.id}`
    compared.same(`clause number ${index + 1}`, stated?.clause, clause.id)
    if (stated === undefined) return
    const state = CLAUSE_STATES[clauses.state[index]!]!
    const met = [null, false, true][clauses.met[index]! + 1]!
    compared.same(`${what}: state`, stated.state, state)
    compared.number(`${what}: points`, stated.points, clauses.points[index])
    compared.number(`${what}: maximum`, stated.max, fromExact(clause.weight))
    compared.same(`${what}: in scope`, stated.inScope, clauses.inScope[index] === 1)
    compared.same(`${what}: met`, stated.met, met)
    const rule = clause.alternatives[clauses.alternative[index]!]?.rule.name
    compared.same(`${what}: rule`, stated.rule, rule)
    compareVerdicts(compared, what, stated, clause.take, clauses.alternative[index]!)
    const counted = scorer.expanded.clauses[clauses.countedIn[index]!]?.id
    compared.same(`${what}: counted in`, stated.countedIn, counted)
    const finding = findings.get(clause.id)
    const kind = kindOf(state, met, GRADES[clauses.grade[index]!]!)
    compareFinding(compared, what, finding, kind, clauses.points[index]!)
  }
}

/** Where the first rule that holds counts, no rule before it may be said to hold. */
function compareVerdicts(
  compared: Comparison,
  what: string,
  stated: ClauseReceipt,
  take: 'first' | 'best',
  alternative: number,
): void {
  if (take === 'best' || stated.state !== 'scored') return
  const first = stated.decisions.findIndex(({ holds }) => holds)
  compared.same(`${what}: place of the first rule that holds`, first, alternative)
}

/** The kind of finding that follows from state and verdict, with its grade; undefined for none. */
function kindOf(
  state: (typeof CLAUSE_STATES)[number],
  met: boolean | null,
  grade: (typeof GRADES)[number],
): readonly [Finding['kind'], Finding['grade']] | undefined {
  if (state === 'hidden' || state === 'unscored') return undefined
  if (state !== 'scored') return [state, undefined]
  if (met === true) return ['conformity', undefined]
  return grade === 'none' ? ['opportunity', undefined] : ['nonconformity', grade]
}

function compareFinding(
  compared: Comparison,
  what: string,
  stated: Finding | undefined,
  kind: readonly [Finding['kind'], Finding['grade']] | undefined,
  points: Quantity | null,
): void {
  compared.same(`${what}: finding`, stated?.kind, kind?.[0])
  compared.same(`${what}: grade of the finding`, stated?.grade, kind?.[1])
  if (stated !== undefined) compared.number(`${what}: points in its finding`, stated.points, points)
}

function compareResult(
  compared: Comparison,
  scorer: BulkScorer,
  index: number,
  stated: ResultReceipt,
  found: BulkOutcome,
): void {
  const expanded = scorer.expanded.results[index]!
  const what = `result ${expanded.id}`
  const level = (rank: number): string | undefined => expanded.levels[rank - 1]?.level.id
  compared.same('id of a result', stated.id, expanded.id)
  compareNodes(compared, scorer, index, stated, found)
  for (const [k, { adjustment: own }] of expanded.adjustments.entries()) {
    const { id, applies, amount, before, after } = stated.adjustments[k] ?? {}
    const adjustment = found.adjustments[k]
    compared.same(`${what}: adjustment number ${k + 1}`, id, own.id)
    compared.same(`${what}: adjustment ${id} applies`, applies, adjustment?.applies)
    compared.number(`${what}: amount of adjustment ${id}`, amount, adjustment?.amount)
    compared.number(`${what}: points before adjustment ${id}`, before, adjustment?.before)
    compared.number(`${what}: points after adjustment ${id}`, after, adjustment?.after)
  }
  compared.same(`${what}: status`, stated.status, found.status)
  compared.number(`${what}: points`, stated.points, found.points)
  compared.number(`${what}: points before rounding`, stated.exactPoints, found.exactPoints)
  compared.number(`${what}: maximum`, stated.max, found.max)
  compared.number(`${what}: per cent`, stated.percent, found.percent)
  compared.number(`${what}: measure`, stated.measure.value, found.measure)
  for (const [k, { level: own }] of expanded.levels.entries()) {
    const { mark, reached } = stated.levels[k] ?? {}
    compared.number(`${what}: mark of level ${own.id}`, mark, found.marks[k])
    compared.same(`${what}: level ${own.id} is reached`, reached, found.reached[k] === 1)
  }
  for (const [k, { id }] of expanded.gates.entries())
    compared.same(`${what}: gate ${id} holds`, stated.gates[k]?.holds, found.gates[k] === 1)
  for (const [k, { qualifier }] of expanded.qualifiers.entries()) {
    const holds = stated.qualifiers[k]?.holds
    compared.same(`${what}: qualifier ${qualifier.id}`, holds, found.qualifiers[k] === 1)
  }
  const blockedBy = stated.blockedBy.map(({ id }) => id).join(', ')
  compared.same(`${what}: what blocks it`, blockedBy, found.blockedBy.join(', '))
  compared.same(
    `${what}: level by points`,
    stated.levelByPoints ?? undefined,
    level(found.byPoints),
  )
  compared.same(`${what}: level`, stated.level?.id ?? null, found.level)
  compareNext(compared, what, stated, found, level(found.rank + 1))
}

function compareNext(
  compared: Comparison,
  what: string,
  stated: ResultReceipt,
  found: BulkOutcome,
  next: string | undefined,
): void {
  const wanted = found.status === 'scored' ? next : undefined
  compared.same(`${what}: level that comes next`, stated.whyNotNext?.level, wanted)
  const mark = found.marks[found.rank]
  for (const lack of stated.whyNotNext?.lacks ?? []) {
    if (lack.kind !== 'points' || mark === undefined || found.measure === null) continue
    compared.number(`${what}: points short`, lack.short, subtract(mark, found.measure))
  }
}

function compareNodes(
  compared: Comparison,
  scorer: BulkScorer,
  index: number,
  stated: ResultReceipt,
  found: BulkOutcome,
): void {
  const { nodes, adjustments } = scorer.expanded.results[index]!
  const places = new Map(nodes.map(({ id }, k) => [id, k]))
  const moved = new Set(adjustments.map(({ to }) => to))
  for (const [k, node] of nodes.entries()) {
    const own = stated.nodes[k]
    compared.same(`result ${stated.id}: node number ${k + 1}`, own?.node, node.id)
    if (own === undefined) return
    const what = `result ${stated.id}: ${node.id}`
    const columns = node.id === 'total' ? found.aggregated : found.nodes
    const at = node.id === 'total' ? 0 : k
    compared.number(`${what}: points`, own.points, columns.points[at])
    compared.number(`${what}: maximum`, own.max, columns.max[at])
    compared.number(`${what}: in scope`, own.inScope, columns.inScopePoints[at])
    compared.number(`${what}: per cent`, own.percent, percentAt(columns, at, node.percentRounding))
    // A node that was set keeps the children that it was combined from at the time.
    if (node.id === 'total' || !moved.has(node.id))
      compareChildren(compared, what, own, found.nodes, places)
  }
}

function compareChildren(
  compared: Comparison,
  what: string,
  stated: NodeReceipt,
  nodes: NodeColumns,
  places: ReadonlyMap<string, number>,
): void {
  for (const child of stated.of) {
    const place = places.get(child.id)
    if (place === undefined) continue
    const points = nodes.points[place]!
    compared.number(`${what}: points of ${child.id}`, child.points, points)
    compared.number(`${what}: maximum of ${child.id}`, child.max, nodes.max[place])
    const counts = nodes.inScope[place] === 1 && points !== null
    compared.same(`${what}: ${child.id} counts`, child.counts, counts)
  }
}

function percentAt(
  { points, max }: NodeColumns,
  at: number,
  rounding: Parameters<typeof round>[1] | undefined,
): Quantity | undefined {
  const percent = percentOf(points[at]!, max[at]!)
  return percent === undefined || rounding === undefined ? percent : round(percent, rounding)
}
