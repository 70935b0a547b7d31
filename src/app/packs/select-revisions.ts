import { didYouMean } from '../../domain/faults/did-you-mean.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { noStandard } from './find-revision.ts'
import type { ShelvedRevision } from '../ports.ts'

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
    if (!name.includes('/'))
      throw new Refusal('standard-unknown', noStandard(name, standardsOf(shelved)))
    const unknown = message('refusal-revision-unknown', { name: { value: name } })
    const guess = didYouMean(name, new Set(shelved.flatMap(namesOf)))
    throw new Refusal(
      'revision-unknown',
      guess === undefined ? unknown : message('did-you-mean', { message: unknown, name: guess }),
    )
  }
  return shelved.filter((one) => names.some((name) => isCalled(one, name)))
}

function standardsOf(shelved: readonly ShelvedRevision[]): readonly string[] {
  return [...new Set(shelved.map(({ standard }) => standard))]
}

function isCalled(one: ShelvedRevision, name: string): boolean {
  return namesOf(one).includes(name)
}

function namesOf({ standard, edition, revision }: ShelvedRevision): readonly string[] {
  return [standard, `${standard}/${edition}`, `${standard}/${edition}/${revision}`]
}
