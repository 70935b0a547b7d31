import {
  receiveComplaint as received,
  type ComplaintInput,
} from '../../domain/register/complaint.ts'
import { recordFault, refuseFaults } from '../../domain/register/lifecycle.ts'
import { teamOf } from '../../domain/register/assessment-work.ts'
import { perform, type Call, type Desk } from './desk.ts'
import type { RegisterView } from './ports.ts'
import { allOf, draftOf, need, type Stored } from './records.ts'

/** Puts a complaint or an appeal on record, with everybody who was involved in what it is about. */
export function receiveComplaint(
  desk: Desk,
  call: Call,
  input: ComplaintInput,
): Promise<Stored<'complaint'>> {
  const id = desk.ids.next()
  return perform(desk, call, async (tx, doer) => {
    const { organisation, involved } = await involvedIn(tx, input.about)
    if (organisation !== input.organisation)
      refuseFaults('complaint', [
        recordFault(
          'organisation-other',
          '/organisation',
          `The ${input.about.kind} is about another organisation.`,
          `Name the organisation of the ${input.about.kind}.`,
        ),
      ])
    return tx.create(draftOf('complaint', id, received(doer, input, involved)), 'receive-complaint')
  })
}

async function involvedIn(
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
    ...teamOf(work),
    ...sheets.map((one) => one.body.assessor),
    ...reviews.map((one) => one.body.by),
    ...decisions.map((one) => one.body.by),
  ]
  return { organisation: work.organisation, involved: [...new Set(involved)] }
}
