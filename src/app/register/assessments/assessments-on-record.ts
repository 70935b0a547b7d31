import type { Assessment } from '../../../domain/language/assessment.ts'
import type { RegisterPorts } from '../perform.ts'
import { storedReceipt } from '../certificates/certificate-intent.ts'
import { pagesOf } from '../records.ts'

/** Evaluations that are read at a time. */
const AT_A_TIME = 500

/** The assessments behind the frozen evaluations of a standard, each in its last form, oldest first. */
export async function assessmentsOnRecord(
  { register }: Pick<RegisterPorts, 'register'>,
  standard: string,
): Promise<readonly Assessment[]> {
  const asked = { filter: { standard }, limit: AT_A_TIME }
  const pages = pagesOf(register, 'evaluation', asked, async (records, view) => {
    const read: (readonly [of: string, assessment: Assessment])[] = []
    for (const { body } of records)
      read.push([body.assessment, (await storedReceipt(view, body.receipt)).assessment])
    return read
  })
  const last = new Map<string, Assessment>()
  for await (const page of pages) for (const [of, one] of page) last.set(of, one)
  return [...last.values()]
}
