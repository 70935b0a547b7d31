import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../../client/api.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** What stands between a draft and its publication, for whoever looks. */
export type Readiness = Operations['getReadiness']['answer']
export type ShownRequirement = Readiness['requirements'][number]

/** The requirements, and the version of the revision that they were told of. */
export function useReadiness(who: Who, id: string) {
  const service = useService()
  const { language } = useWords()
  return useQuery({
    queryKey: ['readiness', id, who.id, language],
    queryFn: async ({ signal }) => {
      const { data, etag = '' } = await service('getReadiness', { path: { id }, signal })
      return { ...data, etag }
    },
    // Others answer comments and edit meanwhile: whoever comes back sees what is so now.
    staleTime: 0,
    refetchOnWindowFocus: true,
  })
}
