import { useState, type SubmitEvent } from 'react'
import { mayDo } from '../../domain/register/lifecycle.ts'
import { COMPLAINT } from '../../domain/register/complaint.ts'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { usePeople } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownComplaint } from './complaint-page.tsx'

/** Gives a complaint to somebody who was not involved: those who were are not offered. */
export function AssignForm(props: {
  readonly who: Who
  readonly complaint: ShownComplaint
  readonly onChanged: () => void
}) {
  const { who, complaint, onChanged } = props
  const words = useWords()
  const service = useService()
  const people = usePeople(who)
  const [handler, setHandler] = useState('')
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)
  const able = (people.data ?? []).filter(
    (person) =>
      person.state === 'active' &&
      !complaint.involved.includes(person.id) &&
      mayDo(COMPLAINT.acts['resolve-complaint'], person),
  )

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (handler === '') return
    await act.run(async () => {
      await service('assignComplaint', {
        path: { id: complaint.id },
        body: { handler },
        ifMatch: `"${complaint.version}"`,
      })
      onChanged()
    })
  }
  const atHandler = faultsOf(act.cause, '/handler')
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <Labelled
        label={words.say('decisions-assign-to')}
        hint={words.say('decisions-assign-why')}
        faults={[
          ...(isSent && handler === '' ? [{ message: words.say('decisions-assign-missing') }] : []),
          ...atHandler,
        ]}
      >
        {(known) => (
          <select
            {...known}
            className="box tall"
            value={handler}
            onChange={({ target }) => setHandler(target.value)}
          >
            <option value="" />
            {able.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {atHandler.length > 0 ? null : <RefusedAct act={act} onLook={onChanged} />}
      <p>
        <button type="submit" className="button" aria-busy={act.isBusy || undefined}>
          {words.say('decisions-assign')}
        </button>
      </p>
    </form>
  )
}
