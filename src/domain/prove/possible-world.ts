import { divide, fromExact, fromNumber, HUNDRED, isZero, NOTHING } from '../bulk/quantity.ts'
import type { Expanded, ExpandedResult } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import type { ClauseState } from '../receipt.ts'
import type { RuleDocument } from '../rules/document.ts'
import type { Box, PossibleAnswer } from './box.ts'
import { afterOnce, possibleClause, type PossibleClause } from './possible-clause.ts'
import { possibleCondition, type FactOf } from './possible-condition.ts'
import { joinFacts, MISSING_FACT, type PossibleFact } from './possible-fact.ts'
import {
  changedNode,
  possibleNode,
  type PossibleChild,
  type PossibleNode,
} from './possible-node.ts'
import { possibleNumber, type PossibleNumber } from './possible-number.ts'
import { join, multiplySpans, point, roundSpan, type Span } from './span.ts'
import { allOf, canFail, canHold, negation, type Tri } from './tri.ts'

/** Everything that may come of the assessments in a box, up to the tree of one result. */
export type PossibleWorld = {
  readonly factOf: FactOf
  readonly verdict: (rule: RuleDocument) => Tri
  readonly number: (worked: Parameters<typeof possibleNumber>[0]) => PossibleNumber
  readonly hidden: (clause: string) => Tri
  readonly clause: (id: string) => PossibleClause
  readonly node: (id: string) => PossibleNode
  /** Puts other points in the place of those of a node or clause; what rests on them is worked out anew. */
  readonly change: (id: string, points: Span, exact: Span) => void
  /** Makes rank facts known to qualifiers. */
  readonly setLevel: (facts: { readonly [name: string]: PossibleFact }) => void
  /** Forgets what adjustments changed and looks at another result. */
  readonly enter: (result: ExpandedResult) => void
}

const NO_ANSWER: PossibleAnswer = { isMissing: true }

/** A world over a box. Names are found when they are asked for, as expressions are abbreviations. */
export function possibleWorld(expanded: Expanded, box: Box): PossibleWorld {
  let result = expanded.results[0]!
  let nodes = new Map<string, PossibleNode>()
  let changed = new Map<string, { readonly points: Span; readonly exact: Span }>()
  let level: { readonly [name: string]: PossibleFact } = {}
  const clauses = new Map<string, PossibleClause>()
  const alone = new Map<string, PossibleClause>()
  const hiddens = new Map<string, Tri>()
  const groupOf = new Map(
    expanded.once.flatMap(({ clauses: ids }, index) => ids.map((id) => [id, index] as const)),
  )

  const verdict = (rule: RuleDocument): Tri =>
    possibleCondition(rule.conditions, expanded.shared, factOf)
  const number: PossibleWorld['number'] = (worked) =>
    possibleNumber(worked, {
      factOf,
      groupOf: (name) => expanded.groups.get(name)!.rules.map(verdict),
    })

  function hidden(id: string): Tri {
    const known = hiddens.get(id)
    if (known !== undefined) return known
    const { under } = expanded.clauseById.get(id)!
    const rules = [...under, id].flatMap((one) => expanded.applies.get(one) ?? [])
    const tri = negation(allOf(rules.map(verdict)))
    hiddens.set(id, tri)
    return tri
  }

  function single(id: string): PossibleClause {
    const known = alone.get(id)
    if (known !== undefined) return known
    const clause = expanded.clauseById.get(id)!
    const read = clause.reads === undefined ? undefined : factOf(clause.reads)
    const made = possibleClause(clause, {
      recorded: box.recorded.get(id) ?? new Set<ClauseState>(['missing']),
      hidden: hidden(id),
      verdicts: clause.alternatives.map(({ rule }) => verdict(rule)),
      amount: (earning) => {
        const amount = number(earning.amount)
        if (earning.kind === 'points' || amount.span === undefined || clause.weight.n === 0n)
          return amount
        return { ...amount, span: multiplySpans(amount.span, point(fromExact(clause.weight))) }
      },
      reads: {
        mayBeMissing: read?.isMissing === true,
        mustBeMissing: read !== undefined && isOnlyMissing(read),
      },
    })
    alone.set(id, made)
    return made
  }

  function clause(id: string): PossibleClause {
    const known = clauses.get(id)
    if (known !== undefined) return known
    const own = single(id)
    const group = groupOf.get(id)
    let made = own
    if (group !== undefined) {
      const { clauses: ids, keep } = expanded.once[group]!
      const at = ids.indexOf(id)
      made = afterOnce(own, ids.slice(0, at).map(single), ids.slice(at + 1).map(single), keep)
    }
    clauses.set(id, made)
    return made
  }

  function childOf(id: string): PossibleChild {
    if (result.nodeById.has(id)) return node(id)
    const own = clause(id)
    const group = groupOf.get(id)
    const other = changed.get(id)
    const usual = fromExact(expanded.clauseById.get(id)!.weight)
    const here = result.weights.get(id)?.points
    const weight = point(here === undefined ? usual : fromExact(here))
    /** Points out of the weight that it has in this result. */
    const weighed = (span: Span | undefined): Span | undefined => {
      if (here === undefined || span === undefined) return span
      return isZero(usual)
        ? join(point(NOTHING), weight)
        : multiplySpans(span, point(divide(fromExact(here), usual)))
    }
    return {
      id,
      points: weighed(other?.points ?? own.points.span),
      max: weight,
      nominal: weight,
      mayBeInScope: own.mayBeInScope,
      mayBeOut: own.mayBeOut,
      mayBlock: own.mayBlock,
      ...(group === undefined || other !== undefined
        ? {}
        : {
            once: {
              group,
              alone: weighed(single(id).points.span) ?? point(NOTHING),
              size: expanded.once[group]!.clauses.length,
            },
          }),
    }
  }

  function node(id: string): PossibleNode {
    const known = nodes.get(id)
    if (known !== undefined) return known
    const of = result.nodeById.get(id)!
    const children = of.children
      .filter((child) => result.nodeById.has(child) || expanded.clauseById.has(child))
      .map(childOf)
    const expression = of.points === undefined ? undefined : number(of.points)
    const mayBlock = children.some((child) => child.mayBlock)
    const made = possibleNode(of, children, expression, mayBlock)
    const other = changed.get(id)
    const shown = other === undefined ? made : changedNode(made, other.points, other.exact)
    nodes.set(id, shown)
    return shown
  }

  function factOf(names: readonly string[]): PossibleFact {
    const [space, id = '', field] = names
    switch (space) {
      case 'date':
        return { dates: box.date }
      case 'answers':
        return answerFact(id, field)
      case 'profile':
        return fieldOf(box.profile.get(id) ?? NO_ANSWER, field)
      case 'values':
      case 'terms': {
        const term = expanded.terms.get(`${space}.${id}`)
        if (term === undefined) return MISSING_FACT
        return number(term.worked)
      }
      case 'clauses':
        return expanded.clauseById.has(id) ? clauseFact(id, field) : MISSING_FACT
      case 'parts':
        return result.nodeById.has(id) ? nodeFact(node(id), field) : MISSING_FACT
      case 'total':
        return nodeFact(node(TOTAL), id)
      case 'counts':
        return countFact(id)
      case 'level':
        return level[id] ?? MISSING_FACT
    }
    return MISSING_FACT
  }

  function answerFact(id: string, field: string | undefined): PossibleFact {
    const fact = fieldOf(box.answers.get(id) ?? NO_ANSWER, field)
    const owner = expanded.inputs.get(id)?.clause
    if (owner === undefined) return fact
    const tri = hidden(owner)
    if (!canHold(tri)) return fact
    return canFail(tri) ? joinFacts(fact, MISSING_FACT) : MISSING_FACT
  }

  function clauseFact(id: string, field: string | undefined): PossibleFact {
    const own = clause(id)
    const weight = fromExact(expanded.clauseById.get(id)!.weight)
    const points: PossibleNumber = {
      ...own.points,
      span: changed.get(id)?.points ?? own.points.span,
    }
    if (field === 'state') return { options: own.states }
    if (field === 'points') return points
    if (field === 'max') return { span: point(weight) }
    if (field === 'percent')
      return points.span === undefined || weight.n === 0
        ? MISSING_FACT
        : { ...points, span: multiplySpans(points.span, point(divide(HUNDRED, weight))) }
    if (field !== 'met') return MISSING_FACT
    const options = new Set([...(own.mayBeMet ? [true] : []), ...(own.mayBeUnmet ? [false] : [])])
    const isOther = own.mayBeOut || own.mayBlock
    return options.size === 0 ? MISSING_FACT : { options, isMissing: isOther }
  }

  function nodeFact(of: PossibleNode, field: string | undefined): PossibleFact {
    const isMissing = of.mayBeUnscored || of.mayBlock || of.points === undefined
    const { percentRounding } = result.nodeById.get(of.id)!
    if (field === 'points') return { isMissing, span: of.points }
    if (field === 'exactPoints') return { isMissing, span: of.exact }
    if (field === 'max') return { span: of.max }
    if (field === 'exactPercent')
      return { isMissing: isMissing || of.exactPercent.isMissing, span: of.exactPercent.span }
    if (field === 'percent') {
      const { span } = of.percent
      return {
        isMissing: isMissing || of.percent.isMissing,
        span: span === undefined ? undefined : roundSpan(span, percentRounding),
      }
    }
    if (field !== 'state') return MISSING_FACT
    const states = new Set<string>()
    if (of.mayBeScored) states.add('scored')
    if (of.mayBeUnscored) states.add('not-scored')
    if (of.mayBlock) states.add('open')
    return states.size === 0 ? { options: new Set(['not-scored']) } : { options: states }
  }

  function countFact(name: string): PossibleFact {
    let lo = 0
    let hi = 0
    for (const { id } of expanded.clauses) {
      const { may, must } = counted(name, clause(id))
      if (may) hi += 1
      if (must) lo += 1
    }
    return { span: { lo: fromNumber(lo), hi: fromNumber(hi) } }
  }

  return {
    factOf,
    verdict,
    number,
    hidden,
    clause,
    node,
    change(id, points, exact) {
      changed.set(id, { points, exact })
      nodes = new Map()
    },
    setLevel(facts) {
      level = facts
    },
    enter(next) {
      result = next
      nodes = new Map()
      changed = new Map()
      level = {}
    },
  }
}

const COUNTED_STATES: { readonly [name: string]: ClauseState } = {
  scored: 'scored',
  notApplicable: 'not-applicable',
  notChecked: 'not-checked',
  missing: 'missing',
}

/** Whether a clause may, and must, be among what is counted under a name. */
function counted(
  name: string,
  one: PossibleClause,
): { readonly may: boolean; readonly must: boolean } {
  const state = COUNTED_STATES[name]
  if (state !== undefined)
    return { may: one.states.has(state), must: one.states.has(state) && one.states.size === 1 }
  const isSettled = !one.mayBeOut && !one.mayBlock
  if (name === 'met')
    return { may: one.mayBeMet, must: one.mayBeMet && !one.mayBeUnmet && isSettled }
  const grades = [...one.grades]
  const wanted = (grade: string): boolean =>
    name === 'nonconformities' ? grade !== 'none' : grade === name
  return {
    may: one.mayBeUnmet && grades.some(wanted),
    must: one.mayBeUnmet && !one.mayBeMet && isSettled && grades.every(wanted),
  }
}

function fieldOf(
  { isMissing, fact, fields }: PossibleAnswer,
  field: string | undefined,
): PossibleFact {
  const found = field === undefined ? fact : fields?.[field]
  if (found === undefined) return MISSING_FACT
  return isMissing ? joinFacts(found, MISSING_FACT) : found
}

function isOnlyMissing({ span, options, dates, list }: PossibleFact): boolean {
  return [span, options, dates, list].every((kind) => kind === undefined)
}
