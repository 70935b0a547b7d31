import { useState, type SubmitEvent } from 'react'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import type { ShownComplaint } from './complaint-page.tsx'

/** The answer of whoever handles a complaint or an appeal. */
export function AnswerForm(props: {
  readonly complaint: ShownComplaint
  readonly onChanged: () => void
}) {
  const { complaint, onChanged } = props
  const words = useWords()
  const service = useService()
  const [outcome, setOutcome] = useState<'upheld' | 'rejected'>()
  const [answer, setAnswer] = useState('')
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (outcome === undefined || answer.trim() === '') return
    await act.run(async () => {
      await service('resolveComplaint', {
        path: { id: complaint.id },
        body: { outcome, answer },
        ifMatch: `"${complaint.version}"`,
      })
      onChanged()
    })
  }
  const atAnswer = faultsOf(act.cause, '/answer')
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say('decisions-means-answer')}</p>
      <ChoiceField
        label={words.say('decisions-answer-outcome')}
        options={(['upheld', 'rejected'] as const).map((id) => ({
          id,
          title: words.say(`decisions-${id}`),
        }))}
        value={outcome}
        onChange={setOutcome}
        faults={
          isSent && outcome === undefined ? [{ message: words.say('decisions-answer-choose') }] : []
        }
      />
      <LongTextField
        label={words.say('decisions-answer')}
        value={answer}
        onChange={setAnswer}
        faults={[
          ...(isSent && answer.trim() === ''
            ? [{ message: words.say('decisions-answer-missing') }]
            : []),
          ...atAnswer,
        ]}
      />
      {atAnswer.length > 0 ? null : <RefusedAct act={act} onLook={onChanged} />}
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say('decisions-submit-answer')}
        </button>
      </p>
    </form>
  )
}
