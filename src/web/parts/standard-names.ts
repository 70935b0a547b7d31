import { useQuery } from '@tanstack/react-query'
import { useService } from '../service.tsx'

/** What an edition of a standard is called by its owner; its id stands until that is there. */
export function useStandardNames(): (standard: string, edition: string) => string {
  const service = useService()
  const found = useQuery({
    queryKey: ['standards'],
    queryFn: async ({ signal }) => (await service('listStandards', { signal })).data.standards,
  })
  return (standard, edition) =>
    found.data?.find(({ id }) => id === standard)?.editions.find((one) => one.edition === edition)
      ?.designation ?? `${standard} ${edition}`
}
