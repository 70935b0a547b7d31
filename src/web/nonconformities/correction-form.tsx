import { useState, type SubmitEvent } from 'react'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { StepOfNonconformity } from './nonconformity-acts.tsx'
import { RefusedStep } from './refused-step.tsx'

/** What the organisation says: why it happened, what was or is done, and when. */
export function CorrectionForm({ of, onDone, onChanged }: StepOfNonconformity) {
  const words = useWords()
  const service = useService()
  const [cause, setCause] = useState('')
  const [correction, setCorrection] = useState('')
  const [due, setDue] = useState('')
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if ([cause, correction, due].some((text) => text.trim() === '')) return
    await act.run(async () => {
      await service('answerNonconformity', {
        path: { id: of.id },
        body: { cause, correction, due },
        ifMatch: `"${of.version}"`,
      })
      onDone()
    })
  }
  const faults = (member: 'cause' | 'correction' | 'due', value: string) => [
    ...(isSent && value.trim() === ''
      ? [{ message: words.say(`nonconformity-${member}-missing`) }]
      : []),
    ...faultsOf(act.cause, `/${member}`),
  ]
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say('nonconformity-means-answer')}</p>
      <LongTextField
        label={words.say('decisions-cause')}
        value={cause}
        onChange={setCause}
        faults={faults('cause', cause)}
      />
      <LongTextField
        label={words.say('decisions-correction')}
        value={correction}
        onChange={setCorrection}
        faults={faults('correction', correction)}
      />
      <TextField
        label={words.say('nonconformity-due')}
        type="date"
        value={due}
        onChange={setDue}
        faults={faults('due', due)}
      />
      <RefusedStep act={act} fields={['/cause', '/correction', '/due']} onLook={onChanged} />
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say('nonconformity-do-answer-nonconformity')}
        </button>
      </p>
    </form>
  )
}
