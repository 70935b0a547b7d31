import { useQueryClient } from '@tanstack/react-query'
import { DraftHead } from '../drafts/draft-head.tsx'
import { useDraftRecord, type DraftRecord } from '../drafts/draft-record.ts'
import { FetchedDraft } from '../drafts/fetched-draft.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { useReadiness } from '../publication/readiness.ts'
import { useWords } from '../words.tsx'
import { useBallots } from './ballots.ts'
import { BallotsWords } from './ballots-words.tsx'
import { OneBallot } from './one-ballot.tsx'
import { OpenBallot } from './open-ballot.tsx'

/** The ballots over a draft: put to the vote, voted on, and what the votes came to. */
export default function BallotPage(props: { readonly who: Who; readonly id: string }) {
  return (
    <BallotsWords>
      <FetchedDraft fetched={useDraftRecord(props.id)}>
        {(draft) => (
          <main id="main" tabIndex={-1}>
            <DraftHead draft={draft} view="ballot" />
            <div className="desk">
              <Ballots who={props.who} draft={draft} />
            </div>
          </main>
        )}
      </FetchedDraft>
    </BallotsWords>
  )
}

function Ballots({ who, draft }: { readonly who: Who; readonly draft: DraftRecord }) {
  const queries = useQueryClient()
  const ballots = useBallots(draft.id)
  const readiness = useReadiness(who, draft.id)
  if (ballots.isError) return <Trouble cause={ballots.error} retry={() => void ballots.refetch()} />
  if (readiness.isError)
    return <Trouble cause={readiness.error} retry={() => void readiness.refetch()} />
  if (ballots.data === undefined || readiness.data === undefined) return <Waiting />
  const again = (): void => {
    void ballots.refetch()
    void readiness.refetch()
    void queries.invalidateQueries({ queryKey: ['consultations', draft.id] })
  }
  const { pack, requirements } = readiness.data
  const isFirst = ballots.data.length === 0
  const isAsked = requirements.some(({ name, isMet }) => name === 'ballot' && !isMet)
  const isDrafted = draft.state === 'draft' || draft.state === 'in-review'
  const isHeld = ballots.data.some(
    ({ ballot, standing }) =>
      ballot.draft.pack === pack && ['awaited', 'open'].includes(standing.phase),
  )
  return (
    <div className="stack ballots">
      {isFirst ? <NoBallot isAsked={isAsked} /> : null}
      {ballots.data.map((one) => (
        <OneBallot
          key={one.ballot.id}
          who={who}
          draft={draft}
          held={one}
          isThisText={one.ballot.draft.pack === pack}
          onDone={again}
        />
      ))}
      {isDrafted && !isHeld && (isAsked || !isFirst) ? (
        <OpenBallot who={who} draft={draft} isFirst={isFirst} onOpened={again} />
      ) : null}
    </div>
  )
}

/** That none was held, and whether the standard asks for one. */
function NoBallot({ isAsked }: { readonly isAsked: boolean }) {
  const words = useWords()
  return (
    <section>
      <h2 className="gate-finding">{words.say('ballots-none')}</h2>
      <p className="sub">{words.say(isAsked ? 'ballots-none-asked' : 'ballots-none-needed')}</p>
    </section>
  )
}
