import { fileURLToPath } from 'node:url'
import { openShelf } from '../../src/adapters/pack-files/shelf.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'

/** One worked example of a pack, as an assessment of it. */
export type WorkedCase = { readonly name: string; readonly assessment: Assessment }

/** A pack with its worked examples. */
export type PackWithCases = { readonly pack: Pack; readonly cases: readonly WorkedCase[] }

/** Every sound pack below a root such as `../../` or `../zoo/`, seen from this folder. */
export async function packsIn(root: string): Promise<readonly PackWithCases[]> {
  const folder = fileURLToPath(new URL(root, import.meta.url))
  const revisions = await openShelf(folder).revisions()
  return revisions.flatMap(({ digested, standard, edition, revision }) => {
    if (digested === undefined) return []
    const { pack } = digested
    const cases = Object.entries(pack.rules.examples ?? {}).map(([id, example]) => ({
      name: `${standard} ${edition} revision ${revision}, ${id}`,
      assessment: { standard, edition, revision, ...example.assessment } as Assessment,
    }))
    return [{ pack, cases }]
  })
}
