import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiProblem } from '../../../client/client.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { MissingPage } from '../begin/missing-page.tsx'
import { useWords } from '../words.tsx'

/** A page of a draft once the draft is there; before, that it is on its way, or why it does not come. */
export function FetchedDraft<Draft>(props: {
  readonly fetched: UseQueryResult<Draft>
  readonly children: (draft: Draft) => ReactNode
}) {
  const { fetched, children } = props
  const words = useWords()
  if (fetched.error instanceof ApiProblem && fetched.error.problem.status === 404)
    return <MissingPage path={location.pathname} />
  if (fetched.data !== undefined) return children(fetched.data)
  return (
    <main id="main" tabIndex={-1} className="desk">
      <h1>{words.say('drafts-title')}</h1>
      {fetched.isError ? (
        <Trouble cause={fetched.error} retry={() => void fetched.refetch()} />
      ) : (
        <Waiting />
      )}
    </main>
  )
}
