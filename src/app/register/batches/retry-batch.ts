import { retryBatch as retried } from '../../../domain/register/batch.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/** Puts what failed of a batch back in line. It is done as the person who asked for the batch. */
export async function retryBatch(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
): Promise<Stored<'batch'>> {
  const record = await perform(ports, call, async (tx, doer) => {
    const before = await need(tx, 'batch', ref)
    return change(tx, 'batch', before, retried(before.body, doer), 'retry-batch')
  })
  await ports.jobs.retryFailed(ref.id)
  return record
}
