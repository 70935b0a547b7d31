import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Assessment1, Operations } from '../../../client/api.ts'
import type { CountedBy } from '../../domain/improve/cost.ts'
import { textLanguage } from '../../domain/messages/text.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { withoutEvidence } from './draft.ts'

/** A draft on record, in the version that is tried. */
export type DraftTried = { readonly id: string; readonly version: string }

export type ScoreAnswer = Operations['score']['answer']
export type ExplanationBlocks = Operations['explain']['answer']['blocks']

/** A value as it is once it has stood for so long, in milliseconds. */
export function useSettled<T>(value: T, after: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const wait = setTimeout(() => setSettled(value), after)
    return () => clearTimeout(wait)
  }, [value, after])
  return settled
}

/**
 * The receipt and the explanation of an assessment. While newer answers are on their way, or are
 * refused, those of the last assessment that was scored stay; only the newest answer counts. Under a draft
 * where one is named, else under what is published.
 */
export function useScored(assessment: Assessment1, draft?: DraftTried) {
  const service = useService()
  const { language } = useWords()
  const score = useQuery({
    queryKey: ['score', draft, assessment],
    queryFn: async ({ signal }) =>
      draft === undefined
        ? (await service('score', { body: assessment, signal })).data
        : (await service('scoreOnRecord', { path: { id: draft.id }, body: assessment, signal }))
            .data,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  const explained = useQuery({
    queryKey: ['explain', language, draft, assessment],
    queryFn: async ({ signal }) => {
      const body = withoutEvidence(assessment)
      const asked = { query: { language: textLanguage(language) }, body, signal }
      return draft === undefined
        ? (await service('explain', asked)).data.blocks
        : (await service('explainOnRecord', { ...asked, path: { id: draft.id } })).data.blocks
    },
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  return {
    receipt: useLast(score.data),
    explanation: useLast(explained.data),
    isFresh: score.isSuccess && !score.isPlaceholderData,
    isFetching: score.isFetching,
    error: score.error,
    retry: () => {
      void score.refetch()
      void explained.refetch()
    },
  }
}

/** The last value that there was. */
function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value)
  useEffect(() => {
    if (value !== undefined) last.current = value
  }, [value])
  return value ?? last.current
}

export type WayUp = Operations['improve']['answer']

/** The way up from an assessment, looked for once nothing has changed for a while. */
export function useImprovement(
  assessment: Assessment1,
  { by, isOn }: { readonly by: CountedBy; readonly isOn: boolean },
) {
  const service = useService()
  const found = useQuery({
    queryKey: ['improve', by, assessment],
    queryFn: async ({ signal }) =>
      (await service('improve', { query: { by }, body: withoutEvidence(assessment), signal })).data,
    enabled: isOn,
    gcTime: 60_000,
  })
  return { ...found, last: useLast(found.data) }
}
