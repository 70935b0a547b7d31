import { useState } from 'react'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { ReasonForm } from '../parts/reason-form.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { Standing } from './comments.ts'

type Running = {
  readonly consultation: Standing['consultation']
  readonly onDone: () => void
}

/** Moves the last day of a consultation, or ends it: no more comments, late ones neither. */
export function EndConsultation(props: Running) {
  const words = useWords()
  return (
    <details className="card">
      <summary>{words.say('discussion-end')}</summary>
      <MoveLastDay {...props} />
      <Conclude {...props} />
    </details>
  )
}

function MoveLastDay({ consultation, onDone }: Running) {
  const words = useWords()
  const service = useService()
  const { title, opens, rules, version, id } = consultation
  const [closes, setCloses] = useState(consultation.closes)
  const act = useRecordAct(onDone)
  const faults = faultsOf(act.cause, '/closes')
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void act.run(async () => {
          await service('amendConsultation', {
            path: { id },
            ifMatch: `"${version}"`,
            body: { title, opens, closes, rules },
          })
          onDone()
        })
      }}
    >
      <TextField
        label={words.say('discussion-open-last')}
        type="date"
        value={closes}
        onChange={setCloses}
        faults={faults}
      />
      {faults.length === 0 ? <RefusedAct act={act} onLook={onDone} /> : null}
      <p>
        <button type="submit" className="button" aria-busy={act.isBusy || undefined}>
          {words.say('discussion-move-day')}
        </button>
      </p>
    </form>
  )
}

function Conclude({ consultation, onDone }: Running) {
  const words = useWords()
  const service = useService()
  return (
    <ReasonForm
      means={words.say('discussion-conclude-what')}
      label={words.say('discussion-conclude-reason')}
      title={words.say('discussion-conclude')}
      look="button"
      send={async (reason) => {
        await service('concludeConsultation', {
          path: { id: consultation.id },
          ifMatch: `"${consultation.version}"`,
          body: { reason },
        })
        onDone()
      }}
      onChanged={onDone}
    />
  )
}
