import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Operations } from '../../../client/api.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** Something wrong with a draft, in the words of the service. */
export type DraftFault = Operations['checkRevisionOnRecord']['answer']['faults'][number]

/** What came of a worked example of a draft. */
export type ExampleRunShown = Operations['testRevisionOnRecord']['answer']['runs'][number]

/** What the service says of the version of a draft that is on record; what it said before stands until then. */
export function useChecked(id: string, version: string | undefined) {
  const service = useService()
  const { language } = useWords()
  const asked = { enabled: version !== undefined, placeholderData: keepPreviousData }
  const faults = useQuery({
    ...asked,
    queryKey: ['draft-faults', id, version, language],
    queryFn: async ({ signal }) => {
      const { data } = await service('checkRevisionOnRecord', { path: { id }, signal })
      // Examples are told of beside, one by one.
      return data.faults.filter(({ code }) => code !== 'example-fails')
    },
  })
  const runs = useQuery({
    ...asked,
    queryKey: ['draft-runs', id, version, language],
    queryFn: async ({ signal }) =>
      (await service('testRevisionOnRecord', { path: { id }, signal })).data.runs,
  })
  return { faults, runs }
}

/** An answer as a panel shows it. */
export type Checked<T> = {
  readonly data: T | undefined
  readonly error: Error | null
  readonly isFetching: boolean
  readonly refetch: () => unknown
}
