import { useState, type SubmitEvent } from 'react'
import { recommendable } from '../../domain/document/report-faults.ts'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { LeftOutFields, type LeftOut } from './left-out-fields.tsx'
import { RefusedHere } from './refused-here.tsx'
import type { ShownAssessment } from './use-evaluation.ts'

const TEXTS = ['number', 'sampled', 'conclusion', 'statement'] as const
type Texts = { readonly [name in (typeof TEXTS)[number]]?: string }

/** What the team reports of its work; whatever stays empty is told as not recorded. */
export function ReportForm(props: {
  readonly assessment: ShownAssessment
  readonly onDone: () => Promise<void>
  readonly onChanged: () => unknown
}) {
  const { assessment, onDone, onChanged } = props
  const { report: known, kind } = assessment
  const words = useWords()
  const service = useService()
  const [texts, setTexts] = useState<Texts>(known ?? {})
  const [notCovered, setNotCovered] = useState<LeftOut>(known?.notCovered)
  const [departures, setDepartures] = useState<LeftOut>(known?.departures)
  const [recommendation, setRecommendation] = useState(known?.recommendation)
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    const rows = [...(notCovered ?? []), ...(departures ?? [])]
    if (rows.some(({ what, why }) => what.trim() === '' || why.trim() === '')) return
    await act.run(async () => {
      await service('reportAssessment', {
        path: { id: assessment.id },
        body: {
          ...Object.fromEntries(
            TEXTS.flatMap((name) => {
              const text = texts[name]?.trim() ?? ''
              return text === '' ? [] : [[name, text]]
            }),
          ),
          ...(notCovered === undefined ? {} : { notCovered }),
          ...(departures === undefined ? {} : { departures }),
          ...(recommendation === undefined ? {} : { recommendation }),
        },
        ifMatch: `"${assessment.version}"`,
      })
      await onDone()
    })
  }
  const long = (name: Exclude<(typeof TEXTS)[number], 'number'>) => (
    <LongTextField
      label={words.say(`decisions-report-${name}`)}
      value={texts[name] ?? ''}
      onChange={(text) => setTexts({ ...texts, [name]: text })}
      faults={faultsOf(act.cause, `/${name}`)}
    />
  )
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say('decisions-report-means')}</p>
      <TextField
        label={words.say('decisions-report-number')}
        value={texts.number ?? ''}
        onChange={(number) => setTexts({ ...texts, number })}
        faults={faultsOf(act.cause, '/number')}
      />
      {long('sampled')}
      <LeftOutFields
        member="notCovered"
        value={notCovered}
        onChange={setNotCovered}
        isSent={isSent}
        cause={act.cause}
      />
      <LeftOutFields
        member="departures"
        value={departures}
        onChange={setDepartures}
        isSent={isSent}
        cause={act.cause}
      />
      {long('conclusion')}
      <ChoiceField
        label={words.say('decisions-report-recommendation')}
        options={recommendable(kind).map((id) => ({
          id,
          title: words.say(`decisions-recommend-${id}`),
        }))}
        value={recommendation}
        onChange={setRecommendation}
        faults={faultsOf(act.cause, '/recommendation')}
      />
      {long('statement')}
      <RefusedHere
        act={act}
        fields={[...TEXTS, 'notCovered', 'departures', 'recommendation'].map((name) => `/${name}`)}
        onLook={onChanged}
      />
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say('decisions-report-submit')}
        </button>
      </p>
    </form>
  )
}
