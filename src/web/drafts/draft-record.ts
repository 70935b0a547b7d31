import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../../client/api.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** A revision on record, as the service shows it. */
export type DraftRecord = Operations['getRulesRevision']['answer']

/** Under which the record of a draft is kept; whoever changes it asks again by this key. */
export function draftKey(id: string): readonly string[] {
  return ['draft', id]
}

/** A revision on record, by its id. */
export function useDraftRecord(id: string) {
  const service = useService()
  return useQuery({
    queryKey: draftKey(id),
    queryFn: async ({ signal }) =>
      (await service('getRulesRevision', { path: { id }, signal })).data,
  })
}

/** What people cite a revision by: its designation where the standard has one, and its number. */
export function useRevisionName(): (
  of: Pick<DraftRecord, 'standard' | 'edition' | 'revision'>,
) => string {
  const words = useWords()
  const service = useService()
  const standards = useQuery({
    queryKey: ['standards'],
    queryFn: async ({ signal }) => (await service('listStandards', { signal })).data.standards,
  })
  return ({ standard, edition, revision }) => {
    const known = standards.data
      ?.find(({ id }) => id === standard)
      ?.editions.find((one) => one.edition === edition)
    const designation = known?.designation ?? `${standard} ${edition}`
    return words.say('drafts-name', { designation, revision })
  }
}

/** Whatever is drafted or in review, what was changed last first; nothing is asked while nobody is signed in. */
export function useDrafts(who: Who | undefined) {
  const service = useService()
  return useQuery({
    queryKey: ['drafts', who?.id],
    enabled: who !== undefined,
    queryFn: async ({ signal }) => {
      const found: DraftRecord[] = []
      for (const state of ['draft', 'in-review'] as const) {
        let cursor: string | undefined
        do {
          const query = { state, limit: '200', ...(cursor === undefined ? {} : { cursor }) }
          const { data } = await service('listRulesRevisions', { query, signal })
          found.push(...data.items)
          cursor = data.next
        } while (cursor !== undefined)
      }
      return found.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    },
  })
}
