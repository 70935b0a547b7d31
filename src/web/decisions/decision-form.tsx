import { useState, type SubmitEvent } from 'react'
import { isWithinReach } from '../../domain/register/evaluation.ts'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import type { ActForm } from './evaluation-acts.tsx'
import { levelTitle } from './level-title.ts'
import { RefusedHere } from './refused-here.tsx'

/** Grants a level that was reached, or refuses; nothing is chosen beforehand. */
export function DecisionForm({ record, score, onDone, onChanged }: ActForm) {
  const { assessment, evaluation, reviews } = record
  const words = useWords()
  const service = useService()
  const [outcome, setOutcome] = useState<'grant' | 'refuse'>()
  const [picked, setLevel] = useState<string>()
  const [reasons, setReasons] = useState('')
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)
  const within = (evaluation?.levels ?? []).filter(
    (id) => evaluation !== undefined && isWithinReach(evaluation, id),
  )
  const level = picked ?? within.at(-1)
  const review = reviews.find((one) => 'review' in assessment && one.id === assessment.review)
  const asksReasons = outcome === 'refuse' || review?.recommendation === 'refuse'
  const isBlank = reasons.trim() === ''

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (outcome === undefined || (asksReasons && isBlank)) return
    await act.run(async () => {
      await service('decideCertification', {
        path: { id: assessment.id },
        body:
          outcome === 'refuse'
            ? { outcome, reasons }
            : { outcome, level: level ?? '', ...(isBlank ? {} : { reasons }) },
        ifMatch: `"${assessment.version}"`,
      })
      await onDone(outcome)
    })
  }
  const atLevel = faultsOf(act.cause, '/level')
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say('decisions-means-decide')}</p>
      <ChoiceField
        label={words.say('decisions-outcome')}
        options={(['grant', 'refuse'] as const).map((id) => ({
          id,
          title: words.say(`decisions-${id}`),
        }))}
        value={outcome}
        onChange={setOutcome}
        faults={[
          ...(isSent && outcome === undefined
            ? [{ message: words.say('decisions-choose-outcome') }]
            : []),
          ...faultsOf(act.cause, '/outcome'),
          // Without a level to choose there is no field for it.
          ...(within.length === 0 ? atLevel : []),
        ]}
      />
      {outcome === 'grant' && within.length > 0 ? (
        <Labelled label={words.say('decisions-level')} faults={atLevel}>
          {(known) => (
            <select
              {...known}
              className="box tall"
              value={level}
              onChange={({ target }) => setLevel(target.value)}
            >
              {within.toReversed().map((id) => (
                <option key={id} value={id}>
                  {levelTitle(score, id, words)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      <LongTextField
        label={words.say(
          outcome === undefined || asksReasons ? 'decisions-reasons' : 'decisions-reasons-optional',
        )}
        value={reasons}
        onChange={setReasons}
        faults={[
          ...(isSent && asksReasons && isBlank
            ? [{ message: words.say('decisions-reasons-missing') }]
            : []),
          ...faultsOf(act.cause, '/reasons'),
        ]}
      />
      <RefusedHere act={act} fields={['/outcome', '/level', '/reasons']} onLook={onChanged} />
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {outcome === undefined
            ? words.say('decisions-do-decide')
            : words.say(`decisions-submit-${outcome}`)}
        </button>
      </p>
    </form>
  )
}
