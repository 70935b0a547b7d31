import type { RegisterPorts } from '../perform.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { BatchProgress, JobStanding, JobState, Page, PageRequest } from '../ports.ts'

/** How many items of a batch are in which state. Refuses (`record-unknown`) what is no batch. */
export async function progressOfBatch(
  ports: Pick<RegisterPorts, 'register' | 'jobs'>,
  looker: Looker,
  id: string,
): Promise<BatchProgress> {
  await lookUp(ports, looker, 'batch', id)
  return ports.jobs.progress(id)
}

/** The items of a batch by the records they are about, each with what became of it. */
export async function itemsOfBatch(
  ports: Pick<RegisterPorts, 'register' | 'jobs'>,
  looker: Looker,
  id: string,
  { state, page }: { readonly state?: JobState; readonly page: PageRequest },
): Promise<Page<JobStanding>> {
  await lookUp(ports, looker, 'batch', id)
  return ports.jobs.items(id, state, page)
}
