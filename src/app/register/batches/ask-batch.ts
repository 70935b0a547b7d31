import {
  askBatch as asked,
  BATCH_ACTS,
  recordsOf,
  type BatchOrder,
} from '../../../domain/register/batch.ts'
import { fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { recordName } from '../../../domain/register/names.ts'
import { canonicalJson } from '../../../domain/pack/canonical.ts'
import type { JsonValue } from '../../../domain/schema/json.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterView } from '../ports.ts'
import { draftOf, type Stored } from '../records.ts'

/** The queue in which items of batches wait. */
export const BATCH_QUEUE = 'batch'

/**
 * Puts a batch on record and its items in line, in one transaction: either all of it is asked for or
 * nothing. Refuses records that there are not, all at once. What is asked for each is kept whole
 * under its digest.
 */
export async function askBatch(
  ports: RegisterPorts,
  call: Call,
  order: BatchOrder,
): Promise<Stored<'batch'>> {
  const records = recordsOf(order)
  await ports.register.read((view) => requireRecords(view, order, records))
  const id = ports.ids.next()
  const digest = ports.digestOf(order.items)
  return perform(ports, call, async (tx, doer) => {
    const batch = asked(doer, order, digest)
    await tx.packs.put(digest, canonicalJson(order.items))
    await tx.jobs.enqueue(
      order.items.map((payload, index) => ({
        queue: BATCH_QUEUE,
        batch: id,
        item: records[index]!,
        payload: payload as unknown as JsonValue,
      })),
    )
    return tx.create(draftOf('batch', id, batch), 'ask-batch')
  })
}

async function requireRecords(
  view: RegisterView,
  { act }: BatchOrder,
  records: readonly string[],
): Promise<void> {
  const kind = BATCH_ACTS[act]
  const faults = []
  for (const [index, id] of records.entries())
    if ((await view.get(kind, id)) === undefined)
      faults.push(
        fault(
          message('fault-record-unknown--item', { record: recordName(kind), id }),
          `/items/${index}/${kind}`,
        ),
      )
  refuseFaults('batch', faults)
}
