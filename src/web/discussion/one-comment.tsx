import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { REVISION } from '../../domain/register/rules-revision.ts'
import { mayDo, mayDoNow } from '../../domain/register/lifecycle.ts'
import { COMMENT } from '../../domain/register/comment.ts'
import { draftKey, type DraftRecord } from '../drafts/draft-record.ts'
import { dayAndTime } from '../parts/day-and-time.ts'
import { Refused, Trouble, Waiting } from '../parts/states.tsx'
import { useAct } from '../parts/use-act.ts'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { AnswerForm } from './answer-form.tsx'
import { placeOf, type ShownComment } from './comments.ts'
import { ProposedChange } from './proposed-change.tsx'
import { SupportComment } from './support-comment.tsx'

type One = {
  readonly who: Who
  readonly draft: DraftRecord
  readonly placed: ShownComment
  readonly onDone: () => void
}

/** One comment: what it says and proposes, what adopting it would do, and its answer. */
export function OneComment(props: One) {
  const { who, placed, onDone } = props
  const { comment, now, sameAs } = placed
  const words = useWords()
  const service = useService()
  const nameOf = usePersonNames(who)
  const isElsewhere = now.isRenumbered || ['moved', 'split', 'merged'].includes(now.fate)
  const mayAnswer = mayDo(COMMENT.acts['answer-comment'], who)
  const maySupport = mayDo(COMMENT.acts['support-comment'], who)
  const before = comment.state === 'answered' ? comment.answer : undefined
  return (
    <section className="card" aria-labelledby="one-comment">
      <h2 id="one-comment">
        {words.say('discussion-one', { number: comment.number })}{' '}
        <span className="dim">{placeOf(comment) ?? words.say('discussion-whole')}</span>
      </h2>
      <p className="sub">
        {comment.from} ·{' '}
        <time dateTime={comment.received.at}>{dayAndTime(comment.received.at)}</time>
      </p>
      <p className="prose">{comment.comment}</p>
      {comment.proposed === undefined ? null : (
        <div>
          <h3>{words.say('discussion-proposed')}</h3>
          <p className="prose">{comment.proposed}</p>
        </div>
      )}
      {now.fate === 'withdrawn' ? (
        <p className="note warn">{words.say('discussion-clause-gone')}</p>
      ) : isElsewhere ? (
        <p className="sub">
          {words.say('discussion-clause-moved', {
            clauses: {
              list: now.at.map(({ clause, number }) => number ?? clause),
              joined: 'comma',
            },
          })}
        </p>
      ) : null}
      {sameAs === undefined ? null : (
        <p className="sub">{words.say('sheet-same', { number: sameAs })}</p>
      )}
      {comment.change === undefined ? null : <Proposal {...props} />}
      {comment.supports.length === 0 ? null : (
        <ul className="sub">
          {comment.supports.map(({ unit, position }) => (
            <li key={unit}>{words.say(`discussion-${position}`, { unit })}</li>
          ))}
        </ul>
      )}
      {comment.state === 'open' && maySupport ? (
        <SupportComment comment={comment} onDone={onDone} />
      ) : null}
      {before === undefined ? null : (
        <div className="note">
          <p>
            <b>{words.say(`sheet-outcome-${before.outcome}`)}</b> {before.observation}
          </p>
          <p className="dim">
            {words.say('discussion-answered-by', {
              by: nameOf(before.by),
              on: dayAndTime(before.at),
            })}
          </p>
        </div>
      )}
      {mayAnswer ? (
        <AnswerForm
          act={words.say(before === undefined ? 'discussion-answer-it' : 'discussion-answer-anew')}
          at=""
          {...(before === undefined ? {} : { before })}
          send={async (answer) => {
            await service('answerComment', {
              path: { id: comment.id },
              body: answer,
              ifMatch: `"${comment.version}"`,
            })
          }}
          onDone={onDone}
        />
      ) : null}
    </section>
  )
}

/** The change that a comment proposes, with its effect beside it, and the button that takes it over. */
function Proposal({ who, draft, placed: { comment } }: One) {
  const words = useWords()
  const { change } = comment
  if (change === undefined) return null
  return (
    <div className="proposal">
      <h3>{words.say('discussion-change')}</h3>
      <ProposedChange draft={draft} change={change} />
      <Effect comment={comment.id} />
      {mayDoNow(REVISION.acts['edit-revision'], who, draft) ? (
        <TakeOver draft={draft} change={change} />
      ) : null}
    </div>
  )
}

function Effect({ comment }: { readonly comment: string }) {
  const words = useWords()
  const service = useService()
  const asked = useQuery({
    queryKey: ['comment-effect', comment],
    queryFn: async ({ signal }) =>
      (await service('getCommentEffect', { path: { id: comment }, signal })).data.effect,
  })
  if (asked.isError) return <Trouble cause={asked.error} retry={() => void asked.refetch()} />
  if (asked.data === undefined) return <Waiting />
  if (asked.data === null) return null
  const { certificates: count = 0, moves = [], undecided = 0, faults } = asked.data
  if (faults !== undefined)
    return (
      <div className="note bad">
        <p>{words.say('discussion-effect-faulty')}</p>
        {faults.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    )
  return (
    <div>
      <p>
        {words.say('discussion-effect')}{' '}
        {moves.length === 0
          ? words.say('discussion-effect-none', { count })
          : words.say('discussion-effect-moves', { moved: moves.length, count })}
      </p>
      {undecided === 0 ? null : (
        <p className="sub">{words.say('discussion-effect-undecided', { count: undecided })}</p>
      )}
      <ul className="sub">
        {moves.map(({ certificate, name, asDrafted, ifAdopted }) => (
          <li key={certificate ?? JSON.stringify(name)}>
            {certificate} {name === undefined ? '' : words.text(name)}{' '}
            {[asDrafted, ifAdopted]
              .map((level) => (level === null ? '–' : words.text(level.title)))
              .join(' → ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Writes the proposed change into the draft as it stands; refused where somebody changed it meanwhile. */
function TakeOver(props: {
  readonly draft: DraftRecord
  readonly change: NonNullable<ShownComment['comment']['change']>
}) {
  const { draft, change } = props
  const words = useWords()
  const service = useService()
  const queries = useQueryClient()
  const [isDone, setIsDone] = useState(false)
  const act = useAct(() => queries.invalidateQueries({ queryKey: draftKey(draft.id) }))
  const takeOver = async () => {
    const path = { id: draft.id }
    await service('editRevision', { path, body: change, ifMatch: `"${draft.version}"` })
    setIsDone(true)
  }
  if (isDone) return <p role="status">{words.say('discussion-taken-over')}</p>
  return (
    <div>
      <button
        type="button"
        className="button"
        aria-busy={act.isBusy || undefined}
        onClick={() => void act.run(takeOver)}
      >
        {words.say('discussion-take-over')}
      </button>
      <Refused cause={act.cause} />
    </div>
  )
}
