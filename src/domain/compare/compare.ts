import type { Expanded } from '../expand/expanded.ts'
import { weaker } from '../language/provenance.ts'
import type { TextLanguage } from '../messages/text.ts'
import type { PreparedPack } from '../score/score.ts'
import { continuationOf } from './continuation.ts'
import { carryOver } from './carry-over.ts'
import { clauseViews } from './clause-view.ts'
import { FATES, type Comparison, type Fate, type ComparedRevision } from './comparison.ts'
import { fatesOf } from './fates.ts'
import { judgementOf } from './judged-alike.ts'
import { partShifts } from './part-shifts.ts'
import { ruleChanges } from './rule-changes.ts'
import { threadsOf } from './threads.ts'

/** Two revisions of a standard, or of two editions, side by side. Pure; any two packs may be compared. */
export function comparePacks(left: PreparedPack, right: PreparedPack): Comparison {
  const languages = sharedLanguages(left.expanded, right.expanded)
  const threads = threadsOf(clauseViews(left.expanded), clauseViews(right.expanded), {
    edition: left.expanded.pack.standard.edition,
    languages,
  })
  const clauses = fatesOf(threads, left.expanded, right.expanded, languages)
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
    judged: judgementOf(left, right, continuation.idBefore),
    carryOver: carryOver(left.expanded, right.expanded, threads, languages),
  }
}

function sharedLanguages(left: Expanded, right: Expanded): readonly TextLanguage[] {
  const known = right.pack.standard.languages
  return left.pack.standard.languages.filter((language) => known.includes(language))
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
