import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../../client/api.ts'
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
