import { exact, toFact, type Exact } from '../../numbers/exact.ts'
import type { Expanded } from '../../expand/expanded.ts'
import { expressionWriter } from '../../expand/expressions.ts'
import type { Expression } from '../../language/expressions/registry.ts'
import type { ClauseReceipt, NodeReceipt, Receipt, ResultReceipt } from '../../receipt/receipt.ts'
import { compileCondition } from '../../rules/closures.ts'
import { readFact, requirePathNames } from '../../rules/path.ts'
import { readAssessment } from '../../score/answers.ts'
import type { ClauseFact, Facts, NodeFact } from '../../score/facts.ts'
import { workOut } from '../../score/work-out.ts'
import type { FormulaValues } from '../expression.ts'

/**
 * What rules could read when a result was worked out, as far as its receipt tells. Numbers that were
 * changed on the way stand as they were at the end, so that whoever shows a formula with these values
 * must see first that it comes to what the receipt has.
 */
export function receiptFacts(receipt: Receipt, result: ResultReceipt, pack: Expanded): Facts {
  const { read } = readAssessment(pack, receipt.assessment)
  const answers = { ...read.answers }
  for (const { state, clause } of receipt.clauses) if (state === 'hidden') delete answers[clause]
  const values = Object.entries(receipt.values).flatMap(([id, value]) =>
    value === null ? [] : [[id, toFact(exact(value))] as const],
  )
  const total = result.nodes.at(-1)
  return {
    date: receipt.date,
    answers,
    several: read.several,
    profile: read.profile,
    values: Object.fromEntries(values),
    terms: {},
    clauses: Object.fromEntries(receipt.clauses.map((one) => [one.clause, clauseFact(one)])),
    parts: Object.fromEntries(result.nodes.map((node) => [node.node, nodeFact(node)])),
    ...(total === undefined ? {} : { total: nodeFact(total) }),
    counts: countsOf(receipt),
  }
}

/** The same facts with a total of so many points, as it stood between two steps. */
export function withTotal(facts: Facts, points: Exact): Facts {
  return facts.total === undefined
    ? facts
    : { ...facts, total: { ...facts.total, points: toFact(points), exactPoints: toFact(points) } }
}

function clauseFact({ state, points, max, met }: ClauseReceipt): ClauseFact {
  const most = exact(max)
  return {
    state,
    max: toFact(most),
    ...(points === null
      ? {}
      : {
          points: toFact(exact(points)),
          ...(most.n === 0n ? {} : { percent: toFact(exact(points).div(most).mul(100n)) }),
        }),
    ...(met === null ? {} : { met }),
  }
}

function nodeFact({ state, points, max, percent, arithmetic }: NodeReceipt): NodeFact {
  const unrounded = arithmetic && (arithmetic.steps?.at(-1)?.gives ?? arithmetic.before)
  const before = points === null || unrounded === undefined ? points : unrounded
  return {
    state,
    max: toFact(exact(max)),
    ...(points === null ? {} : { points: toFact(exact(points)) }),
    ...(percent === null ? {} : { percent: toFact(exact(percent)) }),
    ...(before === null ? {} : { exactPoints: toFact(exact(before)) }),
  }
}

function countsOf({ clauses, findings }: Receipt): Record<string, number> {
  const inState = (state: string): number => clauses.filter((one) => one.state === state).length
  const grades = (grade: string): number => findings.filter((one) => one.grade === grade).length
  return {
    met: clauses.filter(({ met }) => met === true).length,
    minor: grades('minor'),
    major: grades('major'),
    nonconformities: findings.filter(({ kind }) => kind === 'nonconformity').length,
    scored: inState('scored'),
    notApplicable: inState('not-applicable'),
    notChecked: inState('not-checked'),
    missing: inState('missing'),
  }
}

/** What formulas come to over some facts. */
export function formulaValues(facts: Facts, pack: Expanded): FormulaValues {
  return {
    at: (path) => readFact(facts, requirePathNames(path)),
    of: (expression) => reckon(expression).value,
    first: (expression) => reckon(expression).first,
  }

  function reckon(expression: Expression): {
    readonly value: Exact | undefined
    readonly first: number
  } {
    const writer = expressionWriter(pack.pack.rules.tables ?? {})
    const worked = writer.write(expression, 'shown')
    const own = { ...facts, terms: { ...facts.terms } }
    const picks = new Map<string, number>()
    // Each round settles at least one more of what the others wait for.
    for (let round = writer.terms.size + writer.groups.size; round > 0; round -= 1) {
      for (const { id, worked: term } of writer.terms.values()) {
        const value = workOut(term, own, picks)
        if (value !== undefined) own.terms[id] = toFact(value)
      }
      for (const [name, { rules }] of writer.groups)
        picks.set(
          name,
          rules.findIndex(({ conditions }) => compileCondition(conditions, pack.shared)(own)),
        )
    }
    const first = worked.op === 'pick' ? (picks.get(worked.group) ?? -1) : -1
    return { value: workOut(worked, own, picks), first }
  }
}
