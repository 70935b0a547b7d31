import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { PackShelf, ShelvedRevision } from '../ports.ts'

/** A pack as receipts were made with, and, where nothing new is judged by it, why. */
export type RecordedPack = {
  readonly digested: DigestedPack
  readonly withdrawn?: Withdrawal
  /** No revision here is this pack any more; the register has it because something was judged by it. */
  readonly isReplaced?: true
}

/** Since when (YYYY-MM-DD) and why a revision is withdrawn. */
export type Withdrawal = NonNullable<ShelvedRevision['withdrawn']>

/**
 * The pack with a digest, for whoever looks back: what was issued under it stays checkable, whether
 * its revision was withdrawn or replaced since. Undefined where nobody has it, or it never was sound.
 */
export async function packOnRecord(
  shelf: PackShelf,
  digest: string,
): Promise<RecordedPack | undefined> {
  for (const one of await shelf.revisions()) {
    const found = oncePublished(one)
    if (found?.digested.digest === digest) return found
  }
  const kept = await shelf.kept?.(digest)
  return kept === undefined ? undefined : { digested: kept, isReplaced: true }
}

/** The pack of a revision that is sound, or was until it was withdrawn. */
export function oncePublished({
  digested,
  draft,
  withdrawn,
}: ShelvedRevision): RecordedPack | undefined {
  if (digested !== undefined) return { digested }
  return withdrawn === undefined || draft === undefined ? undefined : { digested: draft, withdrawn }
}
