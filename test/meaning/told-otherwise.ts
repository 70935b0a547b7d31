import type { Assessment } from '../../src/domain/language/assessment.ts'
import { compareExact, exact, toJson, type ExactJson } from '../../src/domain/numbers/exact.ts'
import type { Meaning } from '../../src/domain/meaning/lower/lower.ts'
import { inputsOf } from '../../src/domain/meaning/read-inputs.ts'
import { run } from '../../src/domain/meaning/run.ts'
import type { Id } from '../../src/domain/meaning/operation.ts'
import { asNumber, type Value } from '../../src/domain/meaning/value.ts'
import type {
  Finding,
  NodeReceipt,
  Receipt,
  ResultReceipt,
} from '../../src/domain/receipt/receipt.ts'
import { readAssessment } from '../../src/domain/score/answers.ts'

type Told = ExactJson | boolean | null | undefined

/** A value of the graph as a receipt would hold it. */
function plain(value: Value): Told {
  const number = asNumber(value)
  if (number !== undefined) return toJson(number)
  return value === undefined ? null : (value as string | boolean)
}

/**
 * Runs the graph of a pack over the assessment of a receipt of the engine of record and lists every
 * number and verdict that the graph tells otherwise.
 */
export function toldOtherwise(meaning: Meaning, receipt: Receipt): readonly string[] {
  const values = valuesFor(meaning, receipt.assessment)
  const at = (id: Id): Told => plain(values[id])
  const found: string[] = []
  const same = (what: string, stated: Told, own: Told): void => {
    const [a, b] = [stated ?? null, own ?? null]
    const isEqual =
      a === b ||
      (typeof a !== 'boolean' &&
        typeof b !== 'boolean' &&
        isNumber(a) &&
        isNumber(b) &&
        compareExact(exact(a), exact(b)) === 0)
    if (!isEqual) found.push(`${what}: receipt ${String(a)}, graph ${String(b)}`)
  }

  const findings = new Map(receipt.findings.map((finding) => [finding.clause, finding]))
  for (const [k, own] of meaning.clauses.entries()) {
    const stated = receipt.clauses[k]!
    const name = `clause ${own.clause.id}`
    same(`${name} id`, stated.clause, own.clause.id)
    same(`${name} state`, stated.state, at(own.state))
    same(`${name} points`, stated.points, at(own.points))
    same(`${name} scope`, stated.inScope, at(own.inScope))
    same(`${name} met`, stated.met, at(own.met))
    same(`${name} hidden`, stated.state === 'hidden', at(own.hidden))
    const taken = Number(at(own.taken))
    same(`${name} rule`, stated.rule, own.clause.alternatives[taken - 1]?.rule.name)
    same(`${name} forbidden`, false, at(own.forbidden))
    const finding = findings.get(own.clause.id)
    same(`${name} finding`, finding?.kind, kindOf(stated.state, at(own.met), at(own.grade)))
    if (finding?.grade !== undefined) same(`${name} grade`, finding.grade, at(own.grade))
  }
  for (const [id, node] of meaning.values) same(`value ${id}`, receipt.values[id], at(node))
  for (const [k, own] of meaning.results.entries()) {
    const stated = receipt.results[k]!
    const say = (what: string, a: Told, id: Id): void => same(`${own.id} ${what}`, a, at(id))
    const isScored = stated.status === 'scored'
    say('status', stated.status, own.status)
    same(
      `${own.id} blockers`,
      names(stated.blockedBy),
      names(own.blockers.filter(({ blocks }) => at(blocks) === true)),
    )
    say('maximum', stated.max, own.max)
    if (isScored) {
      say('points', stated.points, own.points)
      say('points before rounding', stated.exactPoints, own.exactPoints)
      say('per cent', stated.percent, own.percent)
      say('measure', stated.measure.value, own.measure)
      const level = (rank: Told): Told => own.levels[Number(rank) - 1]?.id ?? null
      same(`${own.id} level`, stated.level?.id, level(at(own.rank)))
      same(`${own.id} level by points`, stated.levelByPoints, level(at(own.byPoints)))
    }
    for (const [index, level] of own.levels.entries()) {
      say(`level ${level.id} reached`, stated.levels[index]!.reached, level.reached)
      say(`level ${level.id} mark`, stated.levels[index]!.mark, level.mark)
    }
    for (const [index, gate] of own.gates.entries())
      say(`gate ${gate.id}`, stated.gates[index]!.holds, gate.holds)
    for (const [index, one] of own.qualifiers.entries())
      say(`qualifier ${one.id}`, stated.qualifiers[index]!.holds, one.holds)
    for (const [index, one] of own.adjustments.entries()) {
      const step = stated.adjustments[index]!
      say(`step ${one.id} applies`, step.applies, one.applies)
      say(`step ${one.id} amount`, step.amount, one.amount)
      say(`step ${one.id} before`, step.before, one.before)
      say(`step ${one.id} after`, step.after, one.after)
    }
    for (const node of stated.nodes) {
      const part = node.node === 'total' ? own.addedUp : own.parts.get(node.node)!
      sameNode(node, stated, part)
    }

    function sameNode(
      node: NodeReceipt,
      { id }: ResultReceipt,
      part: NonNullable<ReturnType<typeof own.parts.get>>,
    ): void {
      // A total that does not exist has no points to tell.
      if (node.combine !== 'none')
        same(`${id} part ${node.node} points`, node.points, at(part.points))
      same(`${id} part ${node.node} maximum`, node.max, at(part.max))
      same(`${id} part ${node.node} in scope`, node.inScope, at(part.inScopePoints))
    }
  }
  return found
}

/** Whether the graph calls a state of some clause forbidden. */
export function isForbidden(meaning: Meaning, assessment: Assessment): boolean {
  const values = valuesFor(meaning, assessment)
  return meaning.clauses.some(({ forbidden }) => values[forbidden] === true)
}

/** The value of every node of a graph for one assessment. */
export function valuesFor({ graph, expanded }: Meaning, assessment: Assessment): readonly Value[] {
  const { read } = readAssessment(expanded, assessment)
  return run(graph, inputsOf(assessment, read))
}

function isNumber(value: ExactJson | null): value is ExactJson {
  return value !== null && (typeof value === 'number' || /^-?\d+(\/\d+)?$/.test(value))
}

function names(list: readonly { readonly kind: string; readonly id: string }[]): string {
  return list
    .map(({ kind, id }) => `${kind} ${id}`)
    .toSorted()
    .join(', ')
}

function kindOf(state: string, met: Told, grade: Told): Finding['kind'] | undefined {
  if (state === 'hidden' || state === 'unscored') return undefined
  if (state !== 'scored') return state as Finding['kind']
  if (met === true) return 'conformity'
  return grade === 'none' ? 'opportunity' : 'nonconformity'
}
