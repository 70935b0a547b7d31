import { readComparison as read } from '../../../domain/register/publication.ts'
import type { ComparisonRead } from '../../../domain/register/rules-revision.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'
import { checkRevision } from './check-revision.ts'
import { publicationFacts } from './publication-facts.ts'

/** Puts on record that somebody read what a revision changes, by the digests of both packs. */
export async function readComparison(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  said: Pick<ComparisonRead, 'before' | 'after'>,
): Promise<Stored<'revision'>> {
  const checked = await checkRevision(ports, ref)
  const factsIn = await publicationFacts(ports, checked)
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'revision', { id: ref.id, version: checked.record.version })
    const after = read(record.body, doer, said, await factsIn(tx))
    return change(tx, 'revision', record, after, 'read-comparison')
  })
}
