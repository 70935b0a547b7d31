import { didYouMean } from '../domain/did-you-mean.ts'
import { Refusal } from '../domain/refusal.ts'
import type { ShelvedRevision } from './ports.ts'

/** Names such as `q-hxc-013`, `q-hxc-013/2018` or `q-hxc-013/2018/1`; none stands for all. */
export type Selection = readonly string[]

/** The revisions that the names select, in the order of the shelf. Refuses a name that selects none. */
export function selectRevisions(
  shelved: readonly ShelvedRevision[],
  names: Selection,
): readonly ShelvedRevision[] {
  if (names.length === 0) return shelved
  for (const name of names) {
    if (shelved.some((one) => isCalled(one, name))) continue
    const known = new Set(shelved.flatMap(namesOf))
    const guess = didYouMean(name, known)
    const standards = [...new Set(shelved.map(({ standard }) => standard))]
    throw new Refusal(
      name.includes('/') ? 'revision-unknown' : 'standard-unknown',
      `There is no ${JSON.stringify(name.slice(0, 80))} here. ${guess === undefined ? `There ${standards.length === 1 ? 'is' : 'are'} ${standards.join(', ') || 'no standards'}.` : `Did you mean ${guess}?`}`,
    )
  }
  return shelved.filter((one) => names.some((name) => isCalled(one, name)))
}

function isCalled(one: ShelvedRevision, name: string): boolean {
  return namesOf(one).includes(name)
}

function namesOf({ standard, edition, revision }: ShelvedRevision): readonly string[] {
  return [standard, `${standard}/${edition}`, `${standard}/${edition}/${revision}`]
}
