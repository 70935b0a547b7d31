import type { Assessment } from '../../domain/assessment.ts'
import type { Desk } from './desk.ts'
import type { Page } from './ports.ts'
import type { Stored } from './records.ts'
import { storedReceipt } from './certificate-intent.ts'

/** Evaluations that are read at a time. */
const AT_A_TIME = 500

/** The assessments behind the frozen evaluations of a standard, each in its last form, oldest first. */
export async function assessmentsOnRecord(
  { register }: Pick<Desk, 'register'>,
  standard: string,
): Promise<readonly Assessment[]> {
  const last = new Map<string, Assessment>()
  let cursor: string | undefined
  do {
    const from = cursor
    cursor = await register.read(async (view) => {
      const page: Page<Stored<'evaluation'>> = await view.find(
        'evaluation',
        { standard },
        { limit: AT_A_TIME, ...(from === undefined ? {} : { cursor: from }) },
      )
      for (const { body } of page.items)
        last.set(body.assessment, (await storedReceipt(view, body.receipt)).assessment)
      return page.next
    })
  } while (cursor !== undefined)
  return [...last.values()]
}
