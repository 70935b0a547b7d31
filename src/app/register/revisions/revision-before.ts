import type { DigestedPack } from '../../../domain/pack/pack.ts'
import type { PackShelf } from '../../ports.ts'

/**
 * The published revision of the same edition before this one: the one with the highest number below its own.
 * Undefined for the first.
 */
export async function revisionBefore(
  shelf: PackShelf,
  { pack }: DigestedPack,
): Promise<DigestedPack | undefined> {
  const { standard, rules } = pack
  const [before] = (await shelf.revisions())
    .filter((one) => one.standard === standard.id && one.edition === standard.edition)
    .filter((one) => one.revision < rules.revision && one.digested !== undefined)
    .toSorted((a, b) => b.revision - a.revision)
  return before?.digested
}
