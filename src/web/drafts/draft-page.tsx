import { useQuery } from '@tanstack/react-query'
import { ApiProblem } from '../../../client/client.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { MissingPage } from '../standards/missing-page.tsx'
import { useWords } from '../words.tsx'
import { DraftsWords } from './drafts-words.tsx'
import { fetchDraft } from './use-draft-session.ts'
import { Workbench } from './workbench.tsx'

/** The page on which a committee changes a draft. */
export default function DraftPage({ who, id }: { readonly who: Who; readonly id: string }) {
  return (
    <DraftsWords>
      <Fetched who={who} id={id} />
    </DraftsWords>
  )
}

function Fetched({ who, id }: { readonly who: Who; readonly id: string }) {
  const words = useWords()
  const service = useService()
  const fetched = useQuery({
    queryKey: ['draft-opened', id, who.id],
    queryFn: ({ signal }) => fetchDraft(service, id, signal),
    // The work goes on from what was fetched first; what others save is met by it.
    gcTime: 0,
  })
  if (fetched.error instanceof ApiProblem && fetched.error.problem.status === 404)
    return <MissingPage path={location.pathname} />
  if (fetched.data === undefined)
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
  return <Workbench key={`${id} ${who.id}`} who={who} id={id} fetched={fetched.data} />
}
