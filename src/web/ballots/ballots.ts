import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../../client/api.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** A ballot over a draft, as the service shows it. */
export type ShownBallot = Operations['listBallots']['answer']['items'][number]
/** What its votes come to so far, by the rules of the standard. */
export type ShownStanding = Operations['getBallotResult']['answer']

/** Every ballot over a draft, the last one first, each with how it stands. */
export function useBallots(draft: string) {
  const service = useService()
  const { language } = useWords()
  return useQuery({
    queryKey: ['ballots', draft, language],
    queryFn: async ({ signal }) => {
      const query = { revision: draft, limit: '200' }
      const { items } = (await service('listBallots', { query, signal })).data
      const ballots = items.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
      return Promise.all(
        ballots.map(async (ballot) => {
          const path = { id: ballot.id }
          const standing = (await service('getBallotResult', { path, signal })).data
          return { ballot, standing }
        }),
      )
    },
    // Others vote meanwhile.
    staleTime: 0,
    refetchOnWindowFocus: true,
  })
}
