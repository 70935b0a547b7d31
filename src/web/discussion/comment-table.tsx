import { useState, type KeyboardEvent } from 'react'
import { COMMENT } from '../../domain/register/comment.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import { Segment } from '../parts/segment.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { AnswerForm } from './answer-form.tsx'
import { placeOf, type ShownComment } from './comments.ts'

type Filter = 'all' | 'open' | 'answered'

/** The comments as a table: filtered, opened one by one, answered many at once. */
export function CommentTable(props: {
  readonly who: Who
  readonly consultation: string
  readonly comments: readonly ShownComment[]
  readonly opened: string | undefined
  readonly onOpen: (id: string) => void
  readonly onDone: () => void
}) {
  const { who, consultation, comments, opened, onOpen, onDone } = props
  const words = useWords()
  const service = useService()
  const [filter, setFilter] = useState<Filter>('all')
  const [clause, setClause] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (comments.length === 0) return <p className="empty">{words.say('discussion-nothing-yet')}</p>
  const whole = words.say('discussion-whole')
  const clauses = [...new Set(comments.map(({ comment }) => placeOf(comment) ?? whole))]
  const count = (state: Filter) =>
    comments.filter(({ comment }) => state === 'all' || comment.state === state).length
  const shown = comments.filter(
    ({ comment }) =>
      (filter === 'all' || comment.state === filter) &&
      (clause === '' || (placeOf(comment) ?? whole) === clause),
  )
  const answering = comments.filter(({ comment }) => chosen.has(comment.id))
  const mayAnswer = mayDo(COMMENT.acts['answer-comment'], who)
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <>
      <div className="buttons filters">
        <Segment
          label={words.say('discussion-filter')}
          options={(['all', 'open', 'answered'] as const).map((id) => ({
            id,
            title: words.say(`discussion-filter-${id}`, { count: count(id) }),
          }))}
          value={filter}
          onChange={(id) => setFilter(id as Filter)}
        />
        <label>
          {words.say('discussion-clause')}{' '}
          <select className="box" value={clause} onChange={({ target }) => setClause(target.value)}>
            <option value="">{words.say('discussion-every-clause')}</option>
            {clauses.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 ? <p className="empty">{words.say('discussion-nothing')}</p> : null}
      <div
        className="scrolls"
        tabIndex={0}
        role="region"
        aria-label={words.say('discussion-comment')}
      >
        <table className="rows comments">
          <thead>
            <tr>
              <th scope="col">{words.say('discussion-number')}</th>
              <th scope="col">{words.say('discussion-clause')}</th>
              <th scope="col">{words.say('discussion-kind')}</th>
              <th scope="col">{words.say('discussion-comment')}</th>
              <th scope="col">{words.say('discussion-from')}</th>
              <th scope="col">{words.say('discussion-answer')}</th>
            </tr>
          </thead>
          <tbody onKeyDown={move}>
            {shown.map((one) => (
              <Row
                key={one.comment.id}
                placed={one}
                isOpened={one.comment.id === opened}
                isChosen={chosen.has(one.comment.id)}
                onOpen={() => onOpen(one.comment.id)}
                {...(mayAnswer ? { onChoose: (is: boolean) => choose(one.comment.id, is) } : {})}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="sub">{words.say('discussion-keys')}</p>
      {mayAnswer ? null : <p className="sub">{words.say('discussion-answer-role')}</p>}
      {answering.length === 0 ? null : (
        <section className="card" aria-labelledby="answer-many">
          <h2 id="answer-many">{words.say('discussion-many', { count: answering.length })}</h2>
          <AnswerForm
            act={words.say('discussion-answer-many')}
            at={`/answers/0`}
            send={async (answer) => {
              await service('answerComments', {
                path: { id: consultation },
                body: {
                  answers: answering.map(({ comment: { id, version } }) => ({
                    comment: id,
                    version,
                    ...answer,
                  })),
                },
              })
              setChosen(new Set())
            }}
            onDone={onDone}
          />
        </section>
      )}
    </>
  )
}

/** J and K, or the arrows, go from row to row. */
function move(event: KeyboardEvent<HTMLTableSectionElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const isDown = event.key === 'ArrowDown' || event.key === 'j'
  const isUp = event.key === 'ArrowUp' || event.key === 'k'
  if (!isDown && !isUp) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const row = (event.target as HTMLElement).closest('tr')
  const at = rows.findIndex((one) => one.closest('tr') === row)
  event.preventDefault()
  rows[Math.min(rows.length - 1, Math.max(0, at + (isDown ? 1 : -1)))]?.focus()
}

function Row(props: {
  readonly placed: ShownComment
  readonly isOpened: boolean
  readonly isChosen: boolean
  readonly onOpen: () => void
  readonly onChoose?: (isChosen: boolean) => void
}) {
  const { placed, isOpened, isChosen, onOpen, onChoose } = props
  const { comment } = placed
  const words = useWords()
  return (
    <tr className={isOpened ? 'chosen' : ''}>
      <td className="nowrap">
        {onChoose === undefined ? null : (
          <input
            type="checkbox"
            aria-label={words.say('discussion-choose', { number: comment.number })}
            checked={isChosen}
            onChange={({ target }) => onChoose(target.checked)}
          />
        )}{' '}
        {comment.number}
      </td>
      <td>{placeOf(comment) ?? words.say('discussion-whole')}</td>
      <td>{words.say(`discussion-kind-${comment.kind}`)}</td>
      <td className="saying">
        <button type="button" className="link strong" aria-pressed={isOpened} onClick={onOpen}>
          {comment.comment}
        </button>
      </td>
      <td>
        {comment.from}{' '}
        {comment.isLate ? <span className="tag">{words.say('discussion-late')}</span> : null}
      </td>
      <td>
        {comment.state === 'answered' ? (
          <span className={comment.answer.outcome === 'adopted' ? 'tag good' : 'tag'}>
            {words.say(`sheet-outcome-${comment.answer.outcome}`)}
          </span>
        ) : (
          <span className="tag wait">{words.say('state-comment-open')}</span>
        )}
      </td>
    </tr>
  )
}
