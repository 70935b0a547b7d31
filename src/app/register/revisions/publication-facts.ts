import { dayOf } from '../../../domain/register/calendar.ts'
import { ballotFaults } from '../../../domain/register/ballot.ts'
import type { PublicationFacts } from '../../../domain/register/publication.ts'
import { revisionsInForce } from '../../packs/find-revision.ts'
import type { ShelvedRevision } from '../../ports.ts'
import { commentFaults } from '../consultations/open-comments.ts'
import type { RegisterPorts } from '../perform.ts'
import type { RegisterView } from '../ports.ts'
import { allOf } from '../records.ts'
import type { RevisionCheck } from './check-revision.ts'

/**
 * What publishing a revision rests on: what its check found and what is in force, as they are now, and
 * comments and editors as they are where it is looked at, which may be inside of a transaction.
 */
export async function publicationFacts(
  ports: Pick<RegisterPorts, 'shelf' | 'clock' | 'body'>,
  { record, shelved, faults }: RevisionCheck,
): Promise<(view: RegisterView) => Promise<PublicationFacts>> {
  const day = dayOf(ports.clock.now(), ports.body)
  const { standard, edition, revision } = record.body
  const all = await ports.shelf.revisions()
  const ofEdition = all.filter((one) => one.standard === standard && one.edition === edition)
  const { digested } = shelved
  const [inForce] = revisionsInForce(ofEdition, day)
  const replaces = inForce?.digested?.digest
  const isNameTaken = ofEdition.some(
    (one) => one.revision === revision && isOtherPublished(one, digested?.digest),
  )
  return async (view) => ({
    found: faults,
    comments: await commentFaults(view, record.id, day),
    ballot: ballotFaults(await allOf(view, 'ballot', 'revision', record.id), {
      rules: digested?.pack.standard.ballot,
      ...(inForce?.digested === undefined || digested === undefined
        ? {}
        : { before: { rules: inForce.digested.pack.standard.ballot } }),
      pack: digested?.digest ?? '',
      day,
    }),
    ...(digested === undefined
      ? {}
      : { sound: { pack: digested.digest, inForce: digested.pack.rules.inForce } }),
    ...(replaces === undefined || replaces === digested?.digest ? {} : { replaces }),
    isNameTaken,
    editors: await editorsOf(view, record.id),
  })
}

/** Everybody who drafted or edited a revision, as the audit trail has it. */
export async function editorsOf(view: RegisterView, id: string): Promise<readonly string[]> {
  const links = await view.auditOf({ kind: 'revision', id })
  const edits = links.filter(({ act }) => act === 'import-revision' || act === 'edit-revision')
  return [...new Set(edits.map(({ actor }) => actor))]
}

/** Whether the folders hold something else, published, under the same name. */
function isOtherPublished({ digested }: ShelvedRevision, digest: string | undefined): boolean {
  return digested?.pack.rules.provenance.status === 'published' && digested.digest !== digest
}
