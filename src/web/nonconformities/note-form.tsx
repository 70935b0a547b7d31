import { useState, type SubmitEvent } from 'react'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { StepOfNonconformity } from './nonconformity-acts.tsx'
import { RefusedStep } from './refused-step.tsx'

const STEPS = {
  'verify-correction': {
    operation: 'verifyCorrection',
    means: 'nonconformity-means-verify',
    label: 'nonconformity-check-note',
    missing: 'nonconformity-note-missing',
  },
  'reopen-nonconformity': {
    operation: 'reopenNonconformity',
    means: 'nonconformity-means-reopen',
    label: 'decisions-note',
    missing: 'decisions-reasons-missing',
  },
} as const

/** A step that takes a note and nothing else: that a correction was checked, or why it is opened again. */
export function NoteForm({
  step,
  of,
  onDone,
  onChanged,
}: StepOfNonconformity & { readonly step: keyof typeof STEPS }) {
  const { operation, means, label, missing } = STEPS[step]
  const words = useWords()
  const service = useService()
  const [note, setNote] = useState('')
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (note.trim() === '') return
    await act.run(async () => {
      await service(operation, {
        path: { id: of.id },
        body: { note },
        ifMatch: `"${of.version}"`,
      })
      onDone()
    })
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say(means)}</p>
      <LongTextField
        label={words.say(label)}
        value={note}
        onChange={setNote}
        faults={[
          ...(isSent && note.trim() === '' ? [{ message: words.say(missing) }] : []),
          ...faultsOf(act.cause, '/note'),
        ]}
      />
      <RefusedStep act={act} fields={['/note']} onLook={onChanged} />
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say(`nonconformity-do-${step}`)}
        </button>
      </p>
    </form>
  )
}
