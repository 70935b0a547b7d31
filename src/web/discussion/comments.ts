import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../../client/api.ts'
import { useService } from '../service.tsx'

/** A consultation on a draft, and how many of its comments wait. */
export type Standing = Operations['listConsultationsOnRevision']['answer']['consultations'][number]
/** A comment with where its clause is now. */
export type ShownComment = Operations['listCommentsOnDraft']['answer']['comments'][number]

/** Every consultation on a draft, the last one first. */
export function useConsultations(draft: string) {
  const service = useService()
  return useQuery({
    queryKey: ['consultations', draft],
    queryFn: async ({ signal }) => {
      const { data } = await service('listConsultationsOnRevision', {
        path: { id: draft },
        signal,
      })
      return data.consultations.toReversed()
    },
  })
}

/** The comments of a consultation in the order of the clauses. */
export function useComments(consultation: string) {
  const service = useService()
  return useQuery({
    queryKey: ['comments', consultation],
    queryFn: async ({ signal }) =>
      (await service('listCommentsOnDraft', { path: { id: consultation }, signal })).data,
    // Others answer meanwhile, and comments come in.
    staleTime: 0,
    refetchOnWindowFocus: true,
  })
}

/** What a comment is about, as it was written. */
export function placeOf({ place }: ShownComment['comment']): string | undefined {
  return place.number ?? place.clause
}
