import { everInTeam } from '../../../domain/register/assessment-work.ts'
import type { ComplaintInput } from '../../../domain/register/complaint.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, need } from '../records.ts'

/** Everybody who assessed, reviewed or decided something, and whose it is. */
export async function involvedIn(
  view: RegisterView,
  { kind, id }: ComplaintInput['about'],
): Promise<{ readonly organisation: string; readonly involved: readonly string[] }> {
  const { body } = await need(view, kind, { id })
  const assessmentId = 'assessment' in body ? body.assessment : id
  const { body: work } = await need(view, 'assessment', { id: assessmentId })
  const sheets = await allOf(view, 'answer-sheet', 'assessment', assessmentId)
  const reviews = await allOf(view, 'review', 'assessment', assessmentId)
  const decisions = await allOf(view, 'decision', 'assessment', assessmentId)
  const involved = [
    ...everInTeam(work),
    ...sheets.map((one) => one.body.assessor),
    ...reviews.map((one) => one.body.by),
    ...decisions.map((one) => one.body.by),
    // Who suspended or restored it decided about it as well.
    ...('notices' in body ? body.notices.map(({ by }) => by) : []),
  ]
  return { organisation: work.organisation, involved: [...new Set(involved)] }
}
