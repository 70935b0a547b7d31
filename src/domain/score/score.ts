import type { Assessment } from '../language/assessment.ts'
import { exact, toJson } from '../numbers/exact.ts'
import { expandPack } from '../expand/expand.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { foundedAs } from '../expand/founded.ts'
import { planPack, type ScoringPlan } from '../expand/plan.ts'
import type { Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { DigestedPack } from '../pack/pack.ts'
import type { Provenance } from '../language/provenance.ts'
import { Refusal } from '../faults/refusal.ts'
import type { ClauseReceipt, RuleDecision, Receipt } from '../receipt/receipt.ts'
import type { ReadAssessment } from './answers.ts'
import { lackingFact } from './blocks.ts'
import { clauseFact, countClauses, countOnce, scoreClause, type ScoredClause } from './clauses.ts'
import { plainDecision, plainResult } from './decisions.ts'
import type { Facts } from './facts.ts'
import { findingsOf } from './findings.ts'
import { forbiddenFault } from './forbidden.ts'
import { scoreResult } from './result.ts'
import { startScoring, type Working } from './scoring.ts'

/** A pack ready to score with: expanded and ordered. */
export type PreparedPack = {
  readonly digest: string
  readonly expanded: Expanded
  readonly plan: ScoringPlan
  readonly provenance: Provenance
}

/** Who computed a receipt, for its record. */
export type ReceiptOrigin = Pick<Receipt, 'software' | 'engine'>

/** Prepares a checked pack. Done once per pack; scoring then only reads it. */
export function preparePack({ pack, digest }: DigestedPack): PreparedPack {
  const expanded = expandPack(pack)
  return {
    digest,
    expanded,
    plan: planPack(expanded),
    provenance: foundedAs(expanded),
  }
}

/**
 * Scores one assessment: a pure function of pack, answers, profile and date. It asks for rules to be
 * judged by yielding them and takes the outcomes back, so that any engine can drive it. `read` is
 * what `readAssessment` made of `assessment`, without faults. Throws a Refusal where a clause that a
 * condition might have hidden counts after all and has a state that the standard forbids.
 */
export function* scoreAssessment(
  prepared: PreparedPack,
  assessment: Assessment,
  read: ReadAssessment,
  inputDigest: string,
  origin: ReceiptOrigin,
): Working<Receipt> {
  const { expanded, plan } = prepared
  const { standard, rules } = expanded.pack
  const facts: Facts = {
    date: assessment.date,
    // What applicability may take away must not go from what was read.
    answers: expanded.applies.size === 0 ? read.answers : { ...read.answers },
    several: read.several,
    profile: read.profile,
    values: {},
    terms: {},
    clauses: {},
    parts: {},
  }
  const scoring = startScoring(expanded, facts)
  const clauses = new Map<string, ScoredClause>()

  yield* scoring.run(plan.clauses, (key) => {
    if (key.startsWith('clause:')) setClause(workClause(key.slice('clause:'.length)))
    else if (key.startsWith('once:')) {
      const group = expanded.once[Number(key.slice('once:'.length))]!
      const scored = group.clauses.map((id) => clauses.get(id)!)
      for (const one of countOnce(scored, group.keep)) setClause(one)
    } else if (key === 'counts') facts.counts = countClauses(clauses.values())
    else return false
    return true
  })
  const ordered = new Map(expanded.clauses.map(({ id }) => [id, clauses.get(id)!]))
  facts.counts = countClauses(ordered.values())
  refuseForbidden()

  const isOne = plan.results.length === 1
  const atClauses = isOne ? {} : { ...facts.clauses }
  const open = read.lacking.map(lackingFact)
  const results = []
  let values: Facts['values'] = {}
  for (const result of plan.results) {
    if (!isOne) Object.assign(facts.clauses, atClauses)
    results.push(yield* scoreResult(result, scoring, ordered, open))
    if (results.length === 1) {
      yield* scoring.run(plan.values, () => false)
      values = { ...facts.values }
    }
  }

  return {
    receipt: 'touchstone-receipt/2',
    standard: {
      id: standard.id,
      edition: standard.edition,
      ...(standard.designation === undefined ? {} : { designation: standard.designation }),
      title: standard.title,
      revision: rules.revision,
      digest: prepared.digest,
      inForce: rules.inForce,
    },
    languages: standard.languages,
    provenance: prepared.provenance,
    marks: prepared.provenance.status === 'published' ? [] : [prepared.provenance.status],
    ...origin,
    assessment,
    inputDigest,
    date: assessment.date,
    merged: read.merged,
    values: Object.fromEntries(
      Object.keys(rules.values ?? {}).map((id) => {
        const value = values[id]
        return [id, value === undefined ? null : toJson(exact(value))]
      }),
    ),
    clauses: [...ordered.values()].map(clauseReceipt),
    results: results.map(plainResult),
    findings: findingsOf(ordered.values()),
  }

  function workClause(key: string): ScoredClause {
    const clause = expanded.clauseById.get(key)!
    const { id } = clause
    const recorded = read.recorded.get(id)!
    const { outcomes, picks } = scoring
    const scored = scoreClause(clause, recorded, scoring.isHidden(id), outcomes, facts, picks)
    return scored.state === 'hidden' ? { ...scored, decisions: hiding(clause) } : scored
  }

  /** Why it does not concern this organisation: what was decided of it or of a section above it. */
  function hiding({ id, under }: ExpandedClause): readonly RuleDecision[] {
    return [...under, id].flatMap((one) => {
      const decision: RuleDecision | undefined = scoring.outcomes.get(`applies:${one}`)
      return decision === undefined || decision.holds ? [] : [decision]
    })
  }

  /** Clauses that turned out to count and have a state that the standard forbids. */
  function refuseForbidden(): void {
    const faults: Fault[] = []
    for (const clause of expanded.clauses) {
      const fault = forbiddenFault(clause, read.recorded.get(clause.id)!)
      if (fault !== undefined && !scoring.isHidden(clause.id)) faults.push(fault)
    }
    if (faults.length > 0)
      throw new Refusal(
        'assessment-faulty',
        message('refusal-assessment-faulty--forbidden', { count: faults.length }),
        faults,
      )
  }

  function setClause(scored: ScoredClause): void {
    clauses.set(scored.clause.id, scored)
    facts.clauses[scored.clause.id] = clauseFact(scored)
  }
}

function clauseReceipt(scored: ScoredClause): ClauseReceipt {
  const { fixed, countedIn, evidence } = scored
  const decisions = scored.decisions.map(plainDecision)
  if (fixed === undefined || countedIn !== undefined) return newReceipt(scored, decisions)
  const known = FIXED_RECEIPTS.get(fixed)
  if (known !== undefined) return { ...known, decisions, evidence }
  const made = newReceipt(scored, decisions)
  FIXED_RECEIPTS.set(fixed, made)
  return made
}

/** Of clauses that earned the same as somebody before, all but decisions and evidence is the same. */
const FIXED_RECEIPTS = new WeakMap<object, ClauseReceipt>()

function newReceipt(scored: ScoredClause, decisions: readonly RuleDecision[]): ClauseReceipt {
  const { clause, points, reason, policy, rule, say, arithmetic, countedIn } = scored
  const { unresolved } = scored
  const { number, title, text } = clause.clause
  const shown = title ?? text
  const weight = toJson(clause.weight)
  return {
    clause: clause.id,
    ...(number === undefined ? {} : { number }),
    ...(shown === undefined ? {} : { title: shown }),
    under: clause.under,
    state: scored.state,
    ...(reason === undefined ? {} : { reason }),
    ...(unresolved === undefined ? {} : { unresolved }),
    ...(policy === undefined ? {} : { policy }),
    points: points === null ? null : toJson(points),
    max: weight,
    inScope: scored.inScope,
    met: scored.met,
    weight: {
      points: weight,
      ...(clause.weightReason === undefined ? {} : { reason: clause.weightReason }),
      provenance: clause.provenance,
    },
    ...(rule === undefined ? {} : { rule }),
    ...(say === undefined ? {} : { say }),
    ...(arithmetic === undefined ? {} : { arithmetic }),
    decisions,
    evidence: scored.evidence,
    ...(countedIn === undefined ? {} : { countedIn }),
  }
}
