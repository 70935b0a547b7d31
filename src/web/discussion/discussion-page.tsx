import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CONSULTATION } from '../../domain/register/consultation.ts'
import { mayDo, mayDoNow } from '../../domain/register/lifecycle.ts'
import { COMMENT } from '../../domain/register/comment.ts'
import { DraftHead } from '../drafts/draft-head.tsx'
import { useDraftRecord, type DraftRecord } from '../drafts/draft-record.ts'
import { FetchedDraft } from '../drafts/fetched-draft.tsx'
import { today } from '../parts/day-and-time.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { useWords } from '../words.tsx'
import { CommentLinks } from './comment-links.tsx'
import { CommentTable } from './comment-table.tsx'
import { useComments, useConsultations, type Standing } from './comments.ts'
import { DiscussionWords } from './discussion-words.tsx'
import { EndConsultation } from './end-consultation.tsx'
import { OneComment } from './one-comment.tsx'
import { OpenConsultation } from './open-consultation.tsx'
import { Sheets } from './sheets.tsx'
import { WriteComment } from './write-comment.tsx'

/** The comments on a draft: read at their clauses, answered, brought in and taken out as tables. */
export default function DiscussionPage(props: { readonly who: Who; readonly id: string }) {
  return (
    <DiscussionWords>
      <Discussion {...props} />
    </DiscussionWords>
  )
}

function Discussion({ who, id }: { readonly who: Who; readonly id: string }) {
  return (
    <FetchedDraft fetched={useDraftRecord(id)}>
      {(draft) => (
        <main id="main" tabIndex={-1}>
          <DraftHead draft={draft} view="comments" />
          <div className="desk">
            <Stages who={who} draft={draft} />
          </div>
        </main>
      )}
    </FetchedDraft>
  )
}

function Stages({ who, draft }: { readonly who: Who; readonly draft: DraftRecord }) {
  const words = useWords()
  const stages = useConsultations(draft.id)
  const [chosen, setChosen] = useState<string>()
  if (stages.data === undefined)
    return stages.isError ? (
      <Trouble cause={stages.error} retry={() => void stages.refetch()} />
    ) : (
      <Waiting />
    )
  const isDrafted = draft.state === 'draft' || draft.state === 'in-review'
  const open = isDrafted ? (
    <OpenConsultation who={who} draft={draft} onOpened={() => void stages.refetch()} />
  ) : null
  const stage = stages.data.find(({ consultation }) => consultation.id === chosen) ?? stages.data[0]
  if (stage === undefined)
    return (
      <div className="narrow-form">
        <h2 className="gate-finding">{words.say('discussion-none')}</h2>
        <p className="sub">{words.say('discussion-none-what')}</p>
        {open}
      </div>
    )
  return (
    <>
      {stages.data.length === 1 ? null : (
        <label className="which-stage">
          {words.say('discussion-which')}{' '}
          <select
            className="box"
            value={stage.consultation.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {stages.data.map(({ consultation }) => (
              <option key={consultation.id} value={consultation.id}>
                {words.text(consultation.title)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Stage key={stage.consultation.id} who={who} draft={draft} stage={stage} />
      {open === null ? null : (
        <details className="ask-comments">
          <summary>{words.say('discussion-open')}</summary>
          {open}
        </details>
      )}
    </>
  )
}

function Stage(props: {
  readonly who: Who
  readonly draft: DraftRecord
  readonly stage: Standing
}) {
  const { who, draft, stage } = props
  const { consultation } = stage
  const words = useWords()
  const queries = useQueryClient()
  const comments = useComments(consultation.id)
  const [opened, setOpened] = useState<string>()
  const again = () => {
    void queries.invalidateQueries({ queryKey: ['comments', consultation.id] })
    void queries.invalidateQueries({ queryKey: ['consultations', draft.id] })
  }
  if (comments.data === undefined)
    return comments.isError ? (
      <Trouble cause={comments.error} retry={() => void comments.refetch()} />
    ) : (
      <Waiting />
    )
  const { comments: all, letters } = comments.data
  const open = all.filter(({ comment }) => comment.state === 'open').length
  const mayReceive = mayDo(COMMENT.acts['receive-comment'], who)
  const one = all.find(({ comment }) => comment.id === opened)
  return (
    <div className="beside gate">
      <section>
        <h2 className="gate-finding">{words.say('discussion-title-of', { open })}</h2>
        <p className="sub">
          {words.text(consultation.title)} · <Days stage={stage} />{' '}
          {words.say(
            consultation.rules.unanswered === 'refused'
              ? 'discussion-binding'
              : 'discussion-advice',
          )}
        </p>
        <CommentTable
          who={who}
          consultation={consultation.id}
          comments={all}
          opened={opened}
          onOpen={setOpened}
          onDone={again}
        />
        <p className="sub">{words.say('discussion-letters', letters)}</p>
      </section>
      <div className="stack">
        {one === undefined ? null : (
          <OneComment key={one.comment.id} who={who} draft={draft} placed={one} onDone={again} />
        )}
        {consultation.state === 'concluded' ? (
          <p className="note">
            {words.say('discussion-concluded', { reason: consultation.concluded.reason })}
          </p>
        ) : (
          <>
            {mayReceive ? <WriteComment consultation={consultation.id} onDone={again} /> : null}
            <CommentLinks who={who} consultation={consultation.id} />
          </>
        )}
        <Sheets who={who} consultation={consultation.id} onDone={again} />
        {mayDoNow(CONSULTATION.acts['conclude-consultation'], who, consultation) ? (
          <EndConsultation key={consultation.version} consultation={consultation} onDone={again} />
        ) : null}
      </div>
    </div>
  )
}

/** The days of a consultation, and how many are left. */
function Days({ stage: { consultation, phase } }: { readonly stage: Standing }) {
  const words = useWords()
  const { opens, closes } = consultation
  const left = (Date.parse(closes) - Date.parse(today())) / 86_400_000 + 1
  return (
    <>
      {words.say('discussion-days', { phase, opens: { date: opens }, closes: { date: closes } })}
      {phase === 'open' ? (
        <b> {words.say('discussion-days-left', { days: Math.max(1, left) })}</b>
      ) : null}
    </>
  )
}
