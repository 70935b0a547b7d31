import { useQuery } from '@tanstack/react-query'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { DraftsWords } from './drafts-words.tsx'
import { FetchedDraft } from './fetched-draft.tsx'
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
  const service = useService()
  const fetched = useQuery({
    queryKey: ['draft-opened', id, who.id],
    queryFn: ({ signal }) => fetchDraft(service, id, signal),
    // The work goes on from what was fetched first; what others save is met by it.
    gcTime: 0,
  })
  return (
    <FetchedDraft fetched={fetched}>
      {(draft) => <Workbench key={`${id} ${who.id}`} who={who} id={id} fetched={draft} />}
    </FetchedDraft>
  )
}
