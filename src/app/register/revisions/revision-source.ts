import type { RevisionFile, RulesRevision } from '../../../domain/register/rules-revision.ts'
import type { RevisionSource } from '../../ports.ts'
import { isObject } from '../../../domain/schema/json.ts'
import type { RegisterTransaction, RegisterView } from '../ports.ts'
import type { Stored } from '../records.ts'

/** Stores a file of a revision under its digest. */
export async function keepSource(
  tx: RegisterTransaction,
  { path, bytes }: RevisionSource,
): Promise<RevisionFile> {
  const { digest, size } = await tx.blob.put(bytes, 'application/json')
  return { path, digest, size }
}

/** The files that a revision had at a version, as the trail has them; undefined where it had no such version. */
export async function filesAt(
  view: RegisterView,
  record: Stored<'revision'>,
  version: number,
): Promise<readonly RevisionFile[] | undefined> {
  if (version === record.version) return record.body.files
  const links = await view.auditOf({ kind: 'revision', id: record.id })
  const then = links.find(({ after }) => isObject(after) && after['version'] === version)?.after
  return isObject(then) ? (then['body'] as RulesRevision).files : undefined
}

/** The files of a revision as they are now, byte for byte, in order of path. */
export async function sourcesOf(
  view: RegisterView,
  { files }: Pick<RulesRevision, 'files'>,
): Promise<readonly RevisionSource[]> {
  const sources: RevisionSource[] = []
  for (const { path, digest } of files) {
    const blob = await view.blob.get(digest)
    if (blob === undefined) throw new Error(`The file ${path} (${digest}) is not in the register.`)
    sources.push({ path, bytes: blob.bytes })
  }
  return sources
}
