import {
  permitPublishing,
  publishRevision as published,
} from '../../../domain/register/publication.ts'
import { checkRevision } from './check-revision.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'
import { editorsOf, publicationFacts } from './publication-facts.ts'

/**
 * Publishes a revision at the version that was looked at: from its first day on it answers, and it
 * never changes again. Refused while anything is open that {@link revisionReadiness} says of it.
 */
export async function publishRevision(
  ports: RegisterPorts,
  call: Call,
  ref: Required<Ref>,
): Promise<Stored<'revision'>> {
  const checked = await checkRevision(ports, ref)
  const factsIn = await publicationFacts(ports, checked)
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'revision', { id: ref.id, version: checked.record.version })
    const after = published(record.body, doer, await factsIn(tx))
    const { digested } = checked.shelved
    if (digested === undefined) throw new Error('A pack without a digest and without an error.')
    await tx.packs.put(digested.digest, JSON.stringify(digested.pack))
    await tx.claimUnique('published-pack', digested.digest, record)
    return change(tx, 'revision', record, after, 'publish-revision')
  })
}

/** Refuses whoever may not publish this revision now, whatever version of it they have seen. */
export async function requirePublisher(
  ports: RegisterPorts,
  { actor }: Call,
  ref: Ref,
): Promise<void> {
  await perform(ports, { actor }, async (tx, doer) => {
    const record = await need(tx, 'revision', ref)
    permitPublishing(record.body, doer, await editorsOf(tx, ref.id))
    return record
  })
}
