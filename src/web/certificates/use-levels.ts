import { useQuery } from '@tanstack/react-query'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownCertificate } from './certificate-page.tsx'

/** The levels that the evaluation of a certificate knows, lowest first, as its standard calls them. */
export function useLevels(who: Who, { evaluation }: Pick<ShownCertificate, 'evaluation'>) {
  const service = useService()
  const words = useWords()
  return useQuery({
    queryKey: ['levels', who.id, evaluation, words.language],
    queryFn: async ({ signal }) => {
      const { data } = await service('getEvaluationReceipt', { path: { id: evaluation }, signal })
      return (data.results[0]?.levels ?? []).map(({ id, title }) => ({
        id,
        title: words.text(title) || id,
      }))
    },
  })
}
