import type { RevisionFile, RulesRevision } from '../../../domain/register/rules-revision.ts'
import type { RevisionSource } from '../../ports.ts'
import type { RegisterTransaction, RegisterView } from '../ports.ts'

/** Stores a file of a revision under its digest. */
export async function keepSource(
  tx: RegisterTransaction,
  { path, bytes }: RevisionSource,
): Promise<RevisionFile> {
  const { digest, size } = await tx.blob.put(bytes, 'application/json')
  return { path, digest, size }
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
