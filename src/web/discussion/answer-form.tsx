import { useId, useState } from 'react'
import { COMMENT_OUTCOMES, type CommentAnswer } from '../../domain/register/comment.ts'
import { Segment } from '../parts/segment.tsx'
import { Refused } from '../parts/states.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import { useWords } from '../words.tsx'

/** An outcome and its reason, for one comment or for several. What was typed stays where it is refused. */
export function AnswerForm(props: {
  readonly act: string
  /** Where in what is sent the answer stands. */
  readonly at: string
  readonly before?: CommentAnswer
  readonly send: (answer: CommentAnswer) => Promise<void>
  readonly onDone: () => void
}) {
  const { act, at, before, send, onDone } = props
  const words = useWords()
  const id = useId()
  const [outcome, setOutcome] = useState<CommentAnswer['outcome'] | undefined>(before?.outcome)
  const [reason, setReason] = useState(before?.observation ?? '')
  const { isBusy, cause, run } = useAct(onDone)
  const faults = faultsOf(cause, `${at}/observation`)

  async function answer(): Promise<void> {
    if (outcome === undefined) return
    const observation = reason.trim() === '' ? {} : { observation: reason }
    await run(() => send({ outcome, ...observation }))
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void answer()
      }}
    >
      <Segment
        label={words.say('discussion-answer')}
        options={COMMENT_OUTCOMES.map((one) => ({
          id: one,
          title: words.say(`sheet-outcome-${one}`),
        }))}
        value={outcome}
        onChange={(one) => setOutcome(one as CommentAnswer['outcome'])}
      />
      <div className="field">
        <label htmlFor={id}>{words.say('discussion-reason')}</label>
        <textarea
          id={id}
          className={faults.length > 0 ? 'box words faulty' : 'box words'}
          rows={3}
          value={reason}
          aria-invalid={faults.length > 0 || undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setReason(target.value)}
        />
        <span className="hint" id={`${id}-hint`}>
          {words.say('discussion-reason-hint')}
        </span>
        {faults.map(({ message, fix }) => (
          <span key={message} className="fault" role="alert">
            {message} {fix}
          </span>
        ))}
      </div>
      {faults.length === 0 ? <Refused cause={cause} /> : null}
      <p>
        <button
          type="submit"
          className="button primary"
          aria-disabled={outcome === undefined || undefined}
          aria-busy={isBusy || undefined}
        >
          {act}
        </button>
      </p>
    </form>
  )
}
