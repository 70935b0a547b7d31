import { useQuery } from '@tanstack/react-query'
import type { ShownAssessment } from '../decisions/use-evaluation.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** A clause of the rules of an assessment, as somebody chooses it. */
export type AskedClause = {
  readonly id: string
  readonly number: string | undefined
  readonly title: string
  /** What it asks, by name. */
  readonly inputs: readonly string[]
}

/** The clauses that an assessment is about, in their order; none until they are here. */
export function useAskedClauses({ rules }: ShownAssessment): readonly AskedClause[] {
  const words = useWords()
  const service = useService()
  const { standard, edition, revision } = rules
  const found = useQuery({
    queryKey: ['asked', standard, edition, revision],
    queryFn: async ({ signal }) => {
      const path = { id: standard, edition, revision: String(revision) }
      return (await service('getQuestions', { path, signal })).data
    },
  })
  return (found.data?.outline ?? []).flatMap(({ id, number, title, text, clause }) =>
    clause === undefined
      ? []
      : [{ id, number, title: words.text(title ?? text), inputs: clause.inputs }],
  )
}
