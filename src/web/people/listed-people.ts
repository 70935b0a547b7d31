import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../../client/api.ts'
import { useService } from '../service.tsx'
import type { Who } from './session.tsx'

export type ListedPerson = Operations['listPersons']['answer']['items'][number]

/** Everybody on record, page after page, those who may come in first. */
export function usePeople(who: Who) {
  const service = useService()
  return useQuery({
    queryKey: ['people', who.id],
    queryFn: async ({ signal }) => {
      const people: ListedPerson[] = []
      let cursor: string | undefined
      do {
        const query = { limit: '200', ...(cursor === undefined ? {} : { cursor }) }
        const { data } = await service('listPersons', { query, signal })
        people.push(...data.items)
        cursor = data.next
      } while (cursor !== undefined)
      return people.toSorted((a, b) => (a.state < b.state ? -1 : a.state > b.state ? 1 : 0))
    },
  })
}

/** What people are called, by their ids; an id stands for itself until names are there. */
export function usePersonNames(who: Who): (id: string) => string {
  const people = usePeople(who)
  return (id) => people.data?.find((one) => one.id === id)?.name ?? id
}
