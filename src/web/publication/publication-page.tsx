import { useQueryClient } from '@tanstack/react-query'
import { DraftHead } from '../drafts/draft-head.tsx'
import { draftKey, useDraftRecord, type DraftRecord } from '../drafts/draft-record.ts'
import { FetchedDraft } from '../drafts/fetched-draft.tsx'
import { dayAndTime } from '../parts/day-and-time.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { inLanguage, readingAddress } from '../place.ts'
import { useWords } from '../words.tsx'
import { ComparisonReading } from './comparison-reading.tsx'
import { Digest } from './digest.tsx'
import { ExactlyThis } from './exactly-this.tsx'
import { PublicationWords } from './publication-words.tsx'
import { PublishActs } from './publish-acts.tsx'
import { useReadiness } from './readiness.ts'
import { RequirementList } from './requirement-list.tsx'

/** Everything that stands between a draft and its publication, and the one button that publishes it. */
export default function PublicationPage(props: { readonly who: Who; readonly id: string }) {
  return (
    <PublicationWords>
      <Publication {...props} />
    </PublicationWords>
  )
}

function Publication({ who, id }: { readonly who: Who; readonly id: string }) {
  return (
    <FetchedDraft fetched={useDraftRecord(id)}>
      {(draft) => (
        <main id="main" tabIndex={-1}>
          <DraftHead draft={draft} view="publication" />
          <div className="desk">
            {draft.state === 'published' || draft.state === 'withdrawn' ? (
              <Published who={who} draft={draft} />
            ) : (
              <Gate who={who} draft={draft} />
            )}
          </div>
        </main>
      )}
    </FetchedDraft>
  )
}

function Gate({ who, draft }: { readonly who: Who; readonly draft: DraftRecord }) {
  const words = useWords()
  const queries = useQueryClient()
  const readiness = useReadiness(who, draft.id)
  if (readiness.data === undefined)
    return readiness.isError ? (
      <Trouble cause={readiness.error} retry={() => void readiness.refetch()} />
    ) : (
      <Waiting />
    )
  const { data } = readiness
  const open = data.requirements.filter(({ isMet }) => !isMet)
  const { revision } = draft
  const again = async () => {
    await queries.invalidateQueries({ queryKey: draftKey(draft.id) })
    await readiness.refetch()
  }
  return (
    <div className="beside gate">
      <section>
        <h2 className="gate-finding">
          {data.ready
            ? words.say('publication-ready')
            : words.say('publication-open', { count: open.length })}
        </h2>
        <p className="sub">
          {data.ready
            ? words.say('publication-ready-what', { revision })
            : words.say('publication-open-what')}
        </p>
        <RequirementList who={who} draft={draft} readiness={data} />
        <PublishActs who={who} draft={draft} readiness={data} onDone={() => void again()} />
        <ComparisonReading who={who} draft={draft} readiness={data} onDone={() => void again()} />
      </section>
      <ExactlyThis draft={draft} readiness={data} />
    </div>
  )
}

/** What became of it, where nothing stands in the way any more. */
function Published(props: {
  readonly who: Who
  readonly draft: Extract<DraftRecord, { readonly state: 'published' | 'withdrawn' }>
}) {
  const { who, draft } = props
  const words = useWords()
  const nameOf = usePersonNames(who)
  const { revision, published, inForce, pack, standard, edition } = draft
  const isWithdrawn = draft.state === 'withdrawn'
  return (
    <section>
      <h2 className="gate-finding">
        {words.say(isWithdrawn ? 'publication-withdrawn' : 'publication-published', { revision })}
      </h2>
      <p className="sub">
        {isWithdrawn
          ? draft.withdrawn.reason
          : words.say('publication-published-what', {
              by: nameOf(published.by),
              on: dayAndTime(published.at),
              from: { date: inForce.from },
            })}
      </p>
      <Digest digest={pack} />
      {isWithdrawn ? null : (
        <p>
          <a
            className="button"
            href={inLanguage(
              readingAddress({ standard, edition, revision: String(revision) }),
              words.language,
            )}
          >
            {words.say('publication-read-it')}
          </a>
        </p>
      )}
    </section>
  )
}
