import { useState } from 'react'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownBallot } from './ballots.ts'

/** Lets a ballot count no more, for a reason. */
export function CancelBallot(props: { readonly ballot: ShownBallot; readonly onDone: () => void }) {
  const { ballot, onDone } = props
  const words = useWords()
  const service = useService()
  const [reason, setReason] = useState('')
  const act = useRecordAct(onDone)
  const faults = faultsOf(act.cause, '/reason')
  return (
    <details>
      <summary>{words.say('ballots-cancel')}</summary>
      <form
        className="form narrow-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void act.run(async () => {
            await service('cancelBallot', { path: { id: ballot.id }, body: { reason } })
            onDone()
          })
        }}
      >
        <p className="sub">{words.say('ballots-cancel-what')}</p>
        <TextField
          label={words.say('ballots-reason')}
          value={reason}
          onChange={setReason}
          faults={faults}
        />
        {faults.length === 0 ? <RefusedAct act={act} onLook={onDone} /> : null}
        <p>
          <button type="submit" className="button" aria-busy={act.isBusy || undefined}>
            {words.say('ballots-cancel-do')}
          </button>
        </p>
      </form>
    </details>
  )
}
