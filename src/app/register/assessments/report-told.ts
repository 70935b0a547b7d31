import type { ReportFacts } from '../../../domain/document/report-facts.ts'
import type { AssessmentWork } from '../../../domain/register/assessment-record.ts'
import { evaluationOf } from '../../../domain/register/assessment-work.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import type { EvaluationReported } from '../../papers/render-document.ts'
import { storedReceipt } from '../certificates/certificate-intent.ts'
import { isDemonstration } from '../keep-mode.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import { nameOf, teamNamed } from '../person-name.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, need } from '../records.ts'
import { pinnedPack } from './pinned-pack.ts'

/** An evaluation with what is on record of the work behind it, for its findings report. */
export type ReportTold = { readonly about: EvaluationReported; readonly report: ReportFacts }

/** What is on record of an evaluation, for its findings report. Refused (`record-unknown`) as reading the evaluation is. */
export async function reportTold(
  ports: Pick<RegisterPorts, 'register' | 'body'>,
  looker: Looker,
  id: string,
): Promise<ReportTold> {
  const { body: evaluation } = await lookUp(ports, looker, 'evaluation', id)
  const { body } = ports
  return ports.register.read(async (view) => {
    const { body: work } = await need(view, 'assessment', { id: evaluation.assessment })
    const { plan } = work
    const isOver = evaluationOf(work) !== id
    const team = await teamNamed(view, plan.team)
    return {
      about: {
        evaluated: await storedReceipt(view, evaluation.receipt),
        rules: await pinnedPack(view, work.rules),
        isDemonstration: await isDemonstration(view),
        isOver,
        people: Object.fromEntries(plan.team.map(({ person }, at) => [person, team[at]!.name])),
      },
      report: {
        body: {
          name: body.name,
          ...(body.address === undefined ? {} : { address: body.address }),
        },
        kind: work.kind,
        from: plan.from,
        until: plan.until,
        methods: plan.methods,
        ...(plan.sampling === undefined ? {} : { sampling: plan.sampling }),
        team,
        ...(await reviewerOf(view, ports, evaluation.assessment, id)),
        // What the team reports by now is about the evaluation that counts.
        ...(isOver ? {} : reportedOf(work, ports)),
      },
    }
  })
}

/** Whoever reviewed the evaluation last, where somebody did. */
async function reviewerOf(
  view: RegisterView,
  { body }: Pick<RegisterPorts, 'body'>,
  assessment: string,
  evaluation: string,
): Promise<Pick<ReportFacts, 'reviewer'>> {
  const last = (await allOf(view, 'review', 'assessment', assessment))
    .map((one) => one.body)
    .filter((one) => one.evaluation === evaluation)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
  if (last === undefined) return {}
  return { reviewer: { name: await nameOf(view, last.by), on: dayOf(last.at, body) } }
}

function reportedOf(
  { report }: Pick<AssessmentWork, 'report'>,
  { body }: Pick<RegisterPorts, 'body'>,
): ReportFacts {
  if (report === undefined) return {}
  const { by: _, at, ...reported } = report
  return { ...reported, reportedOn: dayOf(at, body) }
}
