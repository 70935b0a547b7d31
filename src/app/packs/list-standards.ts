import type { InForce } from '../../domain/language/rules.ts'
import type { ProvenanceStatus } from '../../domain/language/provenance.ts'
import type { TextLanguage, Text } from '../../domain/messages/text.ts'
import type { ShelvedRevision } from '../ports.ts'

/** A standard on the shelf with its editions, in the order of the shelf. */
export type ListedStandard = { readonly id: string; readonly editions: readonly ListedEdition[] }

/** An edition. Words are absent when none of its revisions is sound. */
export type ListedEdition = {
  readonly edition: string
  readonly designation?: string
  readonly title?: Text
  readonly languages?: readonly TextLanguage[]
  readonly revisions: readonly ListedRevision[]
}

/** A revision: sound with its digest and dates, or with so many errors. */
export type ListedRevision = {
  readonly revision: number
  readonly sound: boolean
  readonly errors: number
  readonly digest?: string
  readonly inForce?: InForce
  readonly status?: ProvenanceStatus
}

/** Everything on the shelf, lowest revision first in each edition. */
export function listStandards(shelved: readonly ShelvedRevision[]): readonly ListedStandard[] {
  const standards = Map.groupBy(shelved, ({ standard }) => standard)
  return [...standards].map(([id, ofStandard]) => ({
    id,
    editions: [...Map.groupBy(ofStandard, ({ edition }) => edition)].map(([edition, revisions]) =>
      listEdition(edition, revisions),
    ),
  }))
}

function listEdition(edition: string, shelved: readonly ShelvedRevision[]): ListedEdition {
  const words = shelved.findLast(({ digested }) => digested !== undefined)?.digested?.pack.standard
  return {
    edition,
    ...(words?.designation === undefined ? {} : { designation: words.designation }),
    ...(words === undefined ? {} : { title: words.title, languages: words.languages }),
    revisions: shelved.map(({ revision, digested, faults }) => ({
      revision,
      sound: digested !== undefined,
      errors: faults.filter(({ severity }) => severity === 'error').length,
      ...(digested === undefined
        ? {}
        : {
            digest: digested.digest,
            inForce: digested.pack.rules.inForce,
            status: digested.pack.rules.provenance.status,
          }),
    })),
  }
}
