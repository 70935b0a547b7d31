import { toJson } from '../numbers/exact.ts'
import type { Finding } from '../receipt/receipt.ts'
import type { ScoredClause } from './clauses.ts'

/** The findings, in clause order. Clauses that concern nobody or carry no points have none. */
export function findingsOf(clauses: Iterable<ScoredClause>): readonly Finding[] {
  const findings: Finding[] = []
  for (const scored of clauses) {
    if (scored.state === 'hidden' || scored.state === 'unscored') continue
    findings.push(findingOf(scored, scored.state))
  }
  return findings
}

function findingOf(
  scored: ScoredClause,
  state: Exclude<ScoredClause['state'], 'hidden' | 'unscored'>,
): Finding {
  const { clause, grade, evidence } = scored
  const number = clause.clause.number
  const base = {
    clause: clause.id,
    ...(number === undefined ? {} : { number }),
    points: scored.points === null ? null : toJson(scored.points),
    max: toJson(clause.weight),
    evidence,
  }
  if (state !== 'scored') return { ...base, kind: state }
  if (scored.met === true) return { ...base, kind: 'conformity' }
  if (grade === 'none') return { ...base, kind: 'opportunity' }
  return { ...base, kind: 'nonconformity', grade }
}
