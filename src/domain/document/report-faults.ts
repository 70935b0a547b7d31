import { fault, type Fault } from '../faults/fault.ts'
import { Refusal } from '../faults/refusal.ts'
import { message } from '../messages/message.ts'
import { canonicalJson } from '../pack/canonical.ts'
import type { ASSESSMENT_KINDS, Recommendation, ReportFacts } from './report-facts.ts'

type AssessmentKind = (typeof ASSESSMENT_KINDS)[number]

/** What a team may recommend of an assessment of a kind. */
export function recommendable(kind: AssessmentKind): readonly Recommendation[] {
  return kind === 'surveillance' ? ['maintain', 'suspend', 'withdraw'] : ['grant', 'refuse']
}

/** A recommendation that is none of an assessment of this kind. */
export function recommendationFaults(
  kind: AssessmentKind,
  recommendation: Recommendation | undefined,
): readonly Fault[] {
  if (recommendation === undefined || recommendable(kind).includes(recommendation)) return []
  const of = kind === 'surveillance' ? kind : 'other'
  return [fault(message('fault-recommendation-kind', { kind: of }), '/recommendation')]
}

/**
 * Refuses (`report-faulty`) what no findings report may tell, with all that is wrong with it: days out of
 * order, a recommendation that its kind does not know, more than one leader, and a reviewer out of the team
 * (ISO/IEC 17065, 7.5.1).
 */
export function requireSoundReport(report: ReportFacts): void {
  const faults = soundnessFaults(report)
  if (faults.length > 0)
    throw new Refusal(
      'report-faulty',
      message('refusal-report-faulty', { count: faults.length }),
      faults,
    )
}

function soundnessFaults({
  from,
  until,
  kind,
  recommendation,
  team = [],
  reviewer,
}: ReportFacts): readonly Fault[] {
  const leads = team.filter(({ part }) => part === 'lead').length
  const isInTeam =
    reviewer !== undefined &&
    team.some(({ name }) => canonicalJson(name) === canonicalJson(reviewer.name))
  return [
    ...(from !== undefined && until !== undefined && from > until
      ? [
          fault(
            message('fault-dates-order--assessment', {
              from: { date: from },
              until: { date: until },
            }),
            '/until',
          ),
        ]
      : []),
    ...(kind === undefined ? [] : recommendationFaults(kind, recommendation)),
    ...(leads > 1 ? [fault(message('fault-team-lead', { count: leads }), '/team')] : []),
    ...(isInTeam ? [fault(message('fault-report-reviewer'), '/reviewer')] : []),
  ]
}
