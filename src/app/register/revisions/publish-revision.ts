import { message } from '../../../domain/messages/message.ts'
import {
  permitPublishing,
  publishRevision as published,
  type RulesRevision,
} from '../../../domain/register/rules-revision.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { PackShelf } from '../../ports.ts'
import { unansweredFaults } from '../consultations/open-comments.ts'
import { checkRevision } from './check-revision.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterView } from '../ports.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/**
 * Publishes a revision at the version that was looked at: from its first day on it answers, and it
 * never changes again. Refused to everybody who drafted or edited it, while anything is wrong with
 * it, where other rules were published under its name in the folders, and while comments wait for an
 * answer that the rules of their consultation ask for.
 */
export async function publishRevision(
  ports: RegisterPorts,
  call: Call,
  ref: Required<Ref>,
): Promise<Stored<'revision'>> {
  const { record: seen, shelved, faults } = await checkRevision(ports, ref)
  const isTaken = await publishedInFolders(ports.shelf, seen.body, shelved.digested?.digest)
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'revision', { id: ref.id, version: seen.version })
    const editors = await editorsOf(tx, ref.id)
    permitPublishing(record.body, doer, editors)
    refuseFaults('revision', await unansweredFaults(tx, ref.id))
    const { digested } = shelved
    if (isTaken) throw new Refusal('record-taken', message('refusal-record-taken--published'))
    const after = published(record.body, doer, {
      faults,
      pack: digested?.digest ?? '',
      inForce: digested?.pack.rules.inForce ?? { from: '' },
      editors,
    })
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

/** Everybody who drafted or edited a revision, as the audit trail has it. */
async function editorsOf(view: RegisterView, id: string): Promise<readonly string[]> {
  const links = await view.auditOf({ kind: 'revision', id })
  const edits = links.filter(({ act }) => act === 'import-revision' || act === 'edit-revision')
  return [...new Set(edits.map(({ actor }) => actor))]
}

/** Whether the folders hold something else, published, under the same name. */
async function publishedInFolders(
  shelf: PackShelf,
  { standard, edition, revision }: RulesRevision,
  digest: string | undefined,
): Promise<boolean> {
  return (await shelf.revisions()).some(
    (one) =>
      one.standard === standard &&
      one.edition === edition &&
      one.revision === revision &&
      one.digested?.pack.rules.provenance.status === 'published' &&
      one.digested.digest !== digest,
  )
}
