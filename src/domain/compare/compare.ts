import { weaker } from '../language/provenance.ts'
import type { PreparedPack } from '../score/score.ts'
import { continuationOf } from './continuation.ts'
import { FATES, type Comparison, type Fate, type ComparedRevision } from './comparison.ts'
import { followClauses } from './follow-clauses.ts'
import { furtherChanges } from './further-changes.ts'
import { judgementOf } from './judged-alike.ts'
import { partShifts } from './part-shifts.ts'
import { ruleChanges } from './rule-changes.ts'

/** Two revisions of a standard, or of two editions, side by side. Pure; any two packs may be compared. */
export function comparePacks(left: PreparedPack, right: PreparedPack): Comparison {
  const { threads, clauses, carryOver } = followClauses(left.expanded, right.expanded)
  const continuation = continuationOf(threads)
  const status = weaker(left.provenance.status, right.provenance.status)
  return {
    comparison: 'touchstone-comparison/1',
    left: sideOf(left),
    right: sideOf(right),
    marks: status === 'published' ? [] : [status],
    counts: Object.fromEntries(
      FATES.map((fate) => [fate, clauses.filter((one) => one.fate === fate).length]),
    ) as { [F in Fate]: number },
    clauses,
    parts: partShifts(left.expanded, right.expanded),
    rules: ruleChanges(left.expanded, right.expanded, continuation),
    further: furtherChanges(left.expanded, right.expanded, { ...continuation, clauses }),
    judged: judgementOf(left, right, continuation.idBefore),
    carryOver,
  }
}

function sideOf({ expanded, digest, provenance }: PreparedPack): ComparedRevision {
  const { standard, rules } = expanded.pack
  return {
    standard: standard.id,
    edition: standard.edition,
    revision: rules.revision,
    digest,
    ...(standard.designation === undefined ? {} : { designation: standard.designation }),
    title: standard.title,
    owner: standard.owner.name,
    inForceFrom: rules.inForce.from,
    status: provenance.status,
  }
}
