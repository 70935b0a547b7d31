import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { REVISION } from '../../domain/register/rules-revision.ts'
import { mayDoNow } from '../../domain/register/lifecycle.ts'
import { readDraft } from '../../domain/drafting/read-draft.ts'
import { DraftHead } from '../drafts/draft-head.tsx'
import { draftKey } from '../drafts/draft-record.ts'
import { FetchedDraft } from '../drafts/fetched-draft.tsx'
import { namedTables } from '../drafts/place-name.ts'
import { fetchDraft, type FetchedDraft as Draft } from '../drafts/use-draft-session.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { usePersonNames } from '../people/listed-people.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { HistoryWords } from './history-words.tsx'
import { OneMoment } from './one-moment.tsx'
import { momentOf } from './moment.ts'

/** What was done to a draft: who changed what, when and why, and every earlier state to look at. */
export default function HistoryPage(props: { readonly who: Who; readonly id: string }) {
  return (
    <HistoryWords>
      <Fetched {...props} />
    </HistoryWords>
  )
}

function Fetched({ who, id }: { readonly who: Who; readonly id: string }) {
  const service = useService()
  const fetched = useQuery({
    queryKey: ['draft-as-it-is', id],
    queryFn: ({ signal }) => fetchDraft(service, id, signal),
    gcTime: 0,
  })
  return (
    <FetchedDraft fetched={fetched}>
      {(draft) => (
        <main id="main" tabIndex={-1}>
          <DraftHead draft={draft.record} view="history" />
          <div className="desk">
            <Moments who={who} draft={draft} onChanged={() => fetched.refetch()} />
          </div>
        </main>
      )}
    </FetchedDraft>
  )
}

function Moments(props: {
  readonly who: Who
  readonly draft: Draft
  readonly onChanged: () => Promise<unknown>
}) {
  const { who, draft, onChanged } = props
  const { record } = draft
  const words = useWords()
  const service = useService()
  const queries = useQueryClient()
  const personNamed = usePersonNames(who)
  const history = useQuery({
    queryKey: ['draft-history', record.id, record.version],
    queryFn: async ({ signal }) =>
      (await service('getRulesRevisionHistory', { path: { id: record.id }, signal })).data.links,
  })
  const names = useMemo(() => namedTables(readDraft(draft.files), words), [draft.files, words])
  if (history.isError) return <Trouble cause={history.error} retry={() => void history.refetch()} />
  if (history.data === undefined) return <Waiting />
  const again = async (): Promise<void> => {
    await onChanged()
    await queries.invalidateQueries({ queryKey: draftKey(record.id) })
  }
  const moments = history.data.flatMap((link) => momentOf(link) ?? []).toReversed()
  const mayEdit = mayDoNow(REVISION.acts['edit-revision'], who, record)
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.say('history-title')}</h2>
      <p className="sub">{words.say('history-means')}</p>
      <ol className="changes-made">
        {moments.map((moment) => (
          <OneMoment
            key={moment.key}
            moment={moment}
            draft={draft}
            names={names}
            by={moment.by === 'house' ? words.say('history-service') : personNamed(moment.by)}
            mayEdit={mayEdit}
            onChanged={again}
          />
        ))}
      </ol>
    </section>
  )
}
