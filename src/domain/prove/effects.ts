import type { BulkInput } from '../bulk/read.ts'
import { compare, toExact, type Quantity } from '../numbers/quantity.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { Assessment } from '../language/assessment.ts'
import { toJson } from '../numbers/exact.ts'
import type { Graph } from '../meaning/graph.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Id, Node } from '../meaning/operation.ts'

/**
 * Whether two packs of the same clauses and results, lowered into one graph, come to different states,
 * points and findings of clauses, or to another status, per cent, level, points of a part or the total,
 * gate or qualifier of a result.
 */
export function comesOutOtherwise(one: Meaning, other: Meaning): Id {
  const { graph } = one
  const others = effectsOf(other)
  const differ = differing(graph)
  return graph.or(effectsOf(one).map((effect, k) => differ(effect, others[k]!)))
}

function effectsOf({ graph, clauses, results }: Meaning): readonly Id[] {
  return [
    ...results.flatMap(({ status, percent, awarded, parts, gates, qualifiers }) => {
      const isScored = graph.compare('eq', status, graph.constant('scored'))
      return [
        status,
        awarded,
        ...[percent, ...[...parts.values()].map(({ points }) => points)].map((one) =>
          graph.choose(isScored, one, graph.missing),
        ),
        ...[...gates, ...qualifiers].map(({ holds }) => graph.and([isScored, holds])),
      ]
    }),
    ...clauses.flatMap(({ state, points, met, grade }) => [
      state,
      points,
      met,
      graph.choose(graph.compare('eq', met, graph.no), grade, graph.missing),
    ]),
  ]
}

/**
 * Says of two nodes whether they come to different values, or one of them to none. Nodes of one form
 * differ only where something that they are made of does: ranges alone would not show that what both
 * have in common is the same.
 */
function differing(graph: Graph): (a: Id, b: Id) => Id {
  const known = new Map<string, Id>()
  return function differ(a, b) {
    if (a === b) return graph.no
    const key = `${a} ${b}`
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(a, b)
    known.set(key, made)
    return made

    function make(one: Id, other: Id): Id {
      const [x, y] = [graph.nodes[one]!, graph.nodes[other]!]
      if (x.op === 'choose' && y.op === 'choose' && x.of[0] === y.of[0])
        return graph.or([
          graph.and([x.of[0]!, differ(x.of[1]!, y.of[1]!)]),
          graph.and([graph.not(x.of[0]!), differ(x.of[2]!, y.of[2]!)]),
        ])
      const [isOne, isOther] = [graph.present(one), graph.present(other)]
      const apart = graph.or([
        graph.and([isOne, graph.not(isOther)]),
        graph.and([isOther, graph.not(isOne)]),
        graph.compare('ne', one, other),
      ])
      const form = formOf(x)
      if (form === undefined || form !== formOf(y) || x.of.length !== y.of.length) return apart
      const own = x.of.filter((id) => !y.of.includes(id))
      const others = y.of.filter((id) => !x.of.includes(id))
      const isPaired = ORDERED.has(x.op) || own.length !== others.length
      const pairs = isPaired
        ? x.of.map((id, k) => [id, y.of[k]!] as const)
        : own.map((id, k) => [id, others[k]!] as const)
      return graph.and([apart, graph.or(pairs.map(([p, q]) => differ(p, q)))])
    }
  }
}

/** Operations in which each argument has a place of its own. */
const ORDERED: ReadonlySet<string> = new Set(['choose', 'difference', 'ratio', 'which-best'])

/** What makes two nodes the same function of their arguments; undefined where that is not looked at. */
function formOf(node: Node): string | undefined {
  switch (node.op) {
    case 'and':
    case 'or':
    case 'not':
    case 'present':
    case 'choose':
    case 'difference':
    case 'ratio':
    case 'count-true':
    case 'which-best':
      return node.op
    case 'fold':
      return `${JSON.stringify(node.fold)} ${node.missing}`
    case 'round':
      return `round ${JSON.stringify(node.rounding)}`
    case 'input':
    case 'constant':
    case 'compare':
    case 'contains':
    case 'excludes':
    case 'power':
    case 'line':
    case 'log-normal':
    case 'table':
    case 'days':
    case 'months':
    case 'year':
    case 'fit':
      return undefined
  }
}

/**
 * The same of one assessment as the scorer has it: everything that comes of it, kept while the next is
 * scored. Undefined where it is refused.
 */
export type ScoredOutcome = {
  readonly numbers: readonly (Quantity | null)[]
  readonly marks: readonly (string | number)[]
}

/** What comes of what was read. */
export function outcomeOf(scorer: BulkScorer, input: BulkInput): ScoredOutcome | undefined {
  const { results, clauses, forbidden } = scorer.score(input)
  if (forbidden.length > 0) return undefined
  const numbers: (Quantity | null)[] = [...clauses.points]
  const marks: (string | number)[] = []
  for (let k = 0; k < clauses.met.length; k += 1) {
    const met = clauses.met[k]!
    marks.push(clauses.state[k]!, met, met === 0 ? clauses.grade[k]! : -1)
  }
  for (const { status, percent, rank, nodes, gates, qualifiers } of results) {
    marks.push(status)
    if (status !== 'scored') continue
    marks.push(rank, ...gates, ...qualifiers)
    numbers.push(percent, ...nodes.points)
  }
  return { numbers, marks }
}

/** Whether two rules make the same of an assessment. */
export function isSameOutcome(
  one: ScoredOutcome | undefined,
  other: ScoredOutcome | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other
  const { numbers, marks } = one
  if (numbers.length !== other.numbers.length || marks.length !== other.marks.length) return false
  for (let k = 0; k < marks.length; k += 1) if (marks[k] !== other.marks[k]) return false
  for (let k = 0; k < numbers.length; k += 1) {
    const [a, b] = [numbers[k]!, other.numbers[k]!]
    if (a === b) continue
    if (a === null || b === null || compare(a, b) !== 0) return false
  }
  return true
}

/** The same as text, or that it is refused. */
export function outcomeText(scorer: BulkScorer, assessment: Assessment): string {
  const { input } = scorer.read(assessment)
  const outcome = input && outcomeOf(scorer, input)
  return outcome === undefined
    ? REFUSED
    : JSON.stringify([outcome.marks, outcome.numbers.map(quantityText)])
}

/** What comes of an assessment that scoring refuses. */
export const REFUSED = 'refused'

/** A number so that equal ones read the same. */
export function quantityText(points: Quantity | null): string | null {
  return points === null ? null : String(toJson(toExact(points)))
}
