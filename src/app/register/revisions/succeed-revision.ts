import type { RevisionName } from '../../../domain/register/revision-files.ts'
import type { RevisionSource } from '../../ports.ts'
import { findRevision } from '../../packs/find-revision.ts'
import type { Call, RegisterPorts } from '../perform.ts'
import { everyIn, type Ref, type Stored } from '../records.ts'
import { draftNextRevision } from './draft-next-revision.ts'
import { exportRevision } from './export-revision.ts'

/** What a successor is asked to be: its first day (YYYY-MM-DD), and its number where it is not the next one. */
export type SuccessorAsked = { readonly from: string; readonly revision?: number | undefined }

/**
 * Begins the successor of a revision on record, published or not, as a draft: the same files under the
 * next number, in force from the day that is asked for, worked examples of days before it moved to it.
 * Refuses (VersionConflict) another version of the revision than the one that is named.
 */
export async function succeedRevision(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  asked: SuccessorAsked,
): Promise<Stored<'revision'>> {
  const { record, files } = await exportRevision(ports, ref)
  return begin(ports, call, record.body, files, asked)
}

/** The same for a revision that stands in folders alone. Refuses one that is neither there nor on record, or has errors there. */
export async function succeedRevisionOnFiles(
  ports: RegisterPorts,
  call: Call,
  name: RevisionName,
  asked: SuccessorAsked,
): Promise<Stored<'revision'>> {
  const record = await onRecord(ports, name)
  if (record !== undefined) return succeedRevision(ports, call, { id: record.id }, asked)
  // Only a name that the shelf knows leads to folders.
  const { pack } = findRevision(await ports.shelf.revisions(), name)
  const found = {
    standard: pack.standard.id,
    edition: pack.standard.edition,
    revision: pack.rules.revision,
  }
  const files = (await ports.shelf.sources?.(found)) ?? []
  return begin(ports, call, found, files, asked)
}

async function begin(
  ports: RegisterPorts,
  call: Call,
  { standard, edition }: Pick<RevisionName, 'standard' | 'edition'>,
  files: readonly RevisionSource[],
  { from, revision }: SuccessorAsked,
): Promise<Stored<'revision'>> {
  return draftNextRevision(ports, call, {
    files,
    revision: revision ?? (await nextNumber(ports, { standard, edition })),
    from,
    movesExamples: true,
  })
}

const EVERY_STATE = ['draft', 'in-review', 'published', 'withdrawn'] as const

async function onRecord(
  { register }: Pick<RegisterPorts, 'register'>,
  { standard, edition, revision }: RevisionName,
): Promise<Stored<'revision'> | undefined> {
  for await (const record of everyIn(register, 'revision', EVERY_STATE)) {
    const { body } = record
    if (body.standard === standard && body.edition === edition && body.revision === revision)
      return record
  }
  return undefined
}

/** One more than the highest number that an edition has in folders or on record. */
async function nextNumber(
  ports: Pick<RegisterPorts, 'register' | 'shelf'>,
  { standard, edition }: Pick<RevisionName, 'standard' | 'edition'>,
): Promise<number> {
  let highest = 0
  const see = (one: RevisionName): void => {
    if (one.standard === standard && one.edition === edition)
      highest = Math.max(highest, one.revision)
  }
  for (const one of await ports.shelf.revisions()) see(one)
  for await (const { body } of everyIn(ports.register, 'revision', EVERY_STATE)) see(body)
  return highest + 1
}
