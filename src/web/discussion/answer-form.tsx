import { useState } from 'react'
import { COMMENT_OUTCOMES, type CommentAnswer } from '../../domain/register/comment.ts'
import { LongTextField } from '../parts/long-text-field.tsx'
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
      <LongTextField
        label={words.say('discussion-reason')}
        hint={words.say('discussion-reason-hint')}
        value={reason}
        onChange={setReason}
        faults={faults}
      />
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
