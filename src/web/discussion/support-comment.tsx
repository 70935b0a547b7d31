import { useState } from 'react'
import type { Operations } from '../../../client/api.ts'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownComment } from './comments.ts'

type Position = Operations['supportComment']['body']['position']

/** Says that a unit supports a comment, or opposes it; what it said before is replaced. */
export function SupportComment(props: {
  readonly comment: ShownComment['comment']
  readonly onDone: () => void
}) {
  const { comment, onDone } = props
  const words = useWords()
  const service = useService()
  const [unit, setUnit] = useState('')
  const act = useRecordAct(onDone)
  const faults = faultsOf(act.cause, '/unit')
  const say = (position: Position): void =>
    void act.run(async () => {
      await service('supportComment', {
        path: { id: comment.id },
        body: { unit, position },
        ifMatch: `"${comment.version}"`,
      })
      setUnit('')
      onDone()
    })
  return (
    <details>
      <summary>{words.say('discussion-support')}</summary>
      <div className="form">
        <TextField
          label={words.say('discussion-write-from')}
          value={unit}
          onChange={setUnit}
          faults={faults}
        />
        {faults.length === 0 ? <RefusedAct act={act} onLook={onDone} /> : null}
        <p className="buttons">
          {(['supports', 'opposes'] as const).map((position) => (
            <button
              key={position}
              type="button"
              className="button small"
              aria-busy={act.isBusy || undefined}
              onClick={() => say(position)}
            >
              {words.say(`discussion-it-${position}`)}
            </button>
          ))}
        </p>
      </div>
    </details>
  )
}
