import { useState, type SubmitEvent } from 'react'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ActForm } from './evaluation-acts.tsx'
import { RefusedHere } from './refused-here.tsx'

const OPERATIONS = { return: 'returnAssessment', reopen: 'reopenAssessment' } as const

/** Gives the work back to the team, or puts a slip on record: for a reason. */
export function StepForm({
  step,
  record,
  onDone,
  onChanged,
}: ActForm & { readonly step: keyof typeof OPERATIONS }) {
  const { assessment } = record
  const words = useWords()
  const service = useService()
  const [reason, setReason] = useState('')
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (reason.trim() === '') return
    await act.run(async () => {
      await service(OPERATIONS[step], {
        path: { id: assessment.id },
        body: { reason },
        ifMatch: `"${assessment.version}"`,
      })
      await onDone(step)
    })
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say(`decisions-means-${step}`)}</p>
      <LongTextField
        label={words.say('decisions-reason')}
        value={reason}
        onChange={setReason}
        faults={[
          ...(isSent && reason.trim() === ''
            ? [{ message: words.say('decisions-reasons-missing') }]
            : []),
          ...faultsOf(act.cause, '/reason'),
        ]}
      />
      <RefusedHere act={act} fields={['/reason']} onLook={onChanged} />
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say(`decisions-submit-${step}`)}
        </button>
      </p>
    </form>
  )
}
