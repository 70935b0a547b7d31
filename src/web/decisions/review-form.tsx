import { useState, type SubmitEvent } from 'react'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import type { ActForm } from './evaluation-acts.tsx'
import { RefusedHere } from './refused-here.tsx'

/** What somebody outside the team recommends, with the grounds. */
export function ReviewForm({ record, onDone, onChanged }: ActForm) {
  const { assessment } = record
  const words = useWords()
  const service = useService()
  const [recommendation, setRecommendation] = useState<'grant' | 'refuse'>()
  const [notes, setNotes] = useState('')
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (recommendation === undefined || notes.trim() === '') return
    await act.run(async () => {
      await service('reviewEvaluation', {
        path: { id: assessment.id },
        body: { recommendation, notes },
        ifMatch: `"${assessment.version}"`,
      })
      await onDone('review')
    })
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say('decisions-means-review')}</p>
      <ChoiceField
        label={words.say('decisions-recommendation')}
        options={(['grant', 'refuse'] as const).map((id) => ({
          id,
          title: words.say(`decisions-recommend-${id}`),
        }))}
        value={recommendation}
        onChange={setRecommendation}
        faults={[
          ...(isSent && recommendation === undefined
            ? [{ message: words.say('decisions-choose-recommendation') }]
            : []),
          ...faultsOf(act.cause, '/recommendation'),
        ]}
      />
      <LongTextField
        label={words.say('decisions-notes')}
        value={notes}
        onChange={setNotes}
        faults={[
          ...(isSent && notes.trim() === ''
            ? [{ message: words.say('decisions-grounds-missing') }]
            : []),
          ...faultsOf(act.cause, '/notes'),
        ]}
      />
      <RefusedHere act={act} fields={['/recommendation', '/notes']} onLook={onChanged} />
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say('decisions-submit-review')}
        </button>
      </p>
    </form>
  )
}
