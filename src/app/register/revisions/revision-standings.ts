import { standingsOn, type RevisionStanding } from '../../../domain/register/rules-revision.ts'
import type { RegisterPorts } from '../perform.ts'
import { everyIn, type Stored } from '../records.ts'

/**
 * What each revision on record of an edition is on a day, by its id: in force, superseded by a
 * later one, still awaited, or what its state says. Published files count as later ones too.
 */
export async function revisionStandings(
  ports: Pick<RegisterPorts, 'register' | 'shelf'>,
  { standard, edition }: { readonly standard: string; readonly edition: string },
  day: string,
): Promise<ReadonlyMap<string, RevisionStanding>> {
  const records: Stored<'revision'>[] = []
  const states = ['draft', 'in-review', 'published', 'withdrawn'] as const
  for await (const record of everyIn(ports.register, 'revision', states))
    if (record.body.standard === standard && record.body.edition === edition) records.push(record)
  const shelved = (await ports.shelf.revisions()).filter(
    (one) => one.standard === standard && one.edition === edition,
  )
  const rulesOf = (revision: number) => {
    const found = shelved.find((one) => one.revision === revision)
    return (found?.digested ?? found?.draft)?.pack.rules
  }
  const recorded = new Set(records.map(({ body }) => body.revision))
  const dated = [
    ...records.map(({ body }) => ({ state: body.state, rules: rulesOf(body.revision) })),
    ...shelved
      .filter(({ revision }) => !recorded.has(revision))
      .map(({ revision }) => ({ state: 'published' as const, rules: rulesOf(revision) })),
  ]
  const standings = standingsOn(dated, day)
  return new Map(records.map(({ id }, index) => [id, standings[index]!]))
}
