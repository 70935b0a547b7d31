import { useQuery } from '@tanstack/react-query'
import { useService } from '../service.tsx'

/** What people are called, by their ids; an id stands for itself until names are there. */
export function usePersonNames(): (id: string) => string {
  const service = useService()
  const people = useQuery({
    queryKey: ['person-names'],
    queryFn: async ({ signal }) => {
      const names = new Map<string, string>()
      let cursor: string | undefined
      do {
        const query = { limit: '200', ...(cursor === undefined ? {} : { cursor }) }
        const { data } = await service('listPersons', { query, signal })
        for (const { id, name } of data.items) names.set(id, name)
        cursor = data.next
      } while (cursor !== undefined)
      return names
    },
  })
  return (id) => people.data?.get(id) ?? id
}
