import type { Client } from '../../../client/client.ts'
import type { Assessment } from '../../domain/language/assessment.ts'
import { MOST_IN_BROWSER } from './what-if.ts'

/** Evaluations asked for at a time. */
const PAGE = '200'

/** What the register has evaluated by a standard, each assessment in its last form; or that it is too much. */
export type Evaluated =
  | { readonly is: 'read'; readonly assessments: readonly Assessment[] }
  | { readonly is: 'too-many'; readonly count: number }

/** Reads the evaluations of a standard that whoever is signed in may see, a page at a time. */
export async function readEvaluated(
  service: Client,
  standard: string,
  signal: AbortSignal,
  onRead: (done: number, of: number) => void,
): Promise<Evaluated> {
  const last = new Map<string, Assessment>()
  let cursor: string | undefined
  let done = 0
  do {
    const query = { standard, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) }
    const { data } = await service('listEvaluatedAssessments', { query, signal })
    if (data.count > MOST_IN_BROWSER) return { is: 'too-many', count: data.count }
    // What comes over the wire is an assessment as the domain knows it.
    for (const { assessment, document } of data.items) last.set(assessment, document as Assessment)
    done += data.items.length
    onRead(done, data.count)
    cursor = data.next
  } while (cursor !== undefined)
  return { is: 'read', assessments: [...last.values()] }
}
