import type { Assessment } from '../../../domain/language/assessment.ts'
import type { Evaluation } from '../../../domain/register/evaluation.ts'
import type { RegisterPorts } from '../perform.ts'
import type { PageRequest, RegisterView, StoredRecord } from '../ports.ts'
import { storedReceipt } from '../certificates/certificate-intent.ts'
import { pagesOf } from '../records.ts'

/** Evaluations that are read at a time. */
const AT_A_TIME = 500

/** What was judged by an evaluation: of two of the same `assessment` the later one counts. */
export type EvaluatedAssessment = { readonly assessment: string; readonly document: Assessment }

/** The assessments behind the frozen evaluations of a standard, each in its last form, oldest first. */
export async function assessmentsOnRecord(
  { register }: Pick<RegisterPorts, 'register'>,
  standard: string,
): Promise<readonly Assessment[]> {
  const asked = { filter: { standard }, limit: AT_A_TIME }
  const last = new Map<string, Assessment>()
  for await (const page of pagesOf(register, 'evaluation', asked, evaluated))
    for (const { assessment, document } of page) last.set(assessment, document)
  return [...last.values()]
}

/** A page of them, oldest first, and how many evaluations there are in all; for whoever may see every record. */
export function evaluatedAssessments(
  { register }: Pick<RegisterPorts, 'register'>,
  standard: string,
  page: PageRequest,
): Promise<{
  readonly count: number
  readonly items: readonly EvaluatedAssessment[]
  readonly next?: string
}> {
  return register.read(async (view) => {
    const { items, next } = await view.find<Evaluation>('evaluation', { standard }, page)
    return {
      count: await view.count('evaluation', { standard }),
      items: await evaluated(items, view),
      ...(next === undefined ? {} : { next }),
    }
  })
}

async function evaluated(
  records: readonly StoredRecord<Evaluation>[],
  view: RegisterView,
): Promise<readonly EvaluatedAssessment[]> {
  const read: EvaluatedAssessment[] = []
  for (const { body } of records)
    read.push({
      assessment: body.assessment,
      document: (await storedReceipt(view, body.receipt)).assessment,
    })
  return read
}
