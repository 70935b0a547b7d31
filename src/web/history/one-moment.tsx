import { useState } from 'react'
import { actName } from '../../domain/register/names.ts'
import type { NamedTables } from '../drafts/place-name.ts'
import type { FetchedDraft } from '../drafts/use-draft-session.ts'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { dayAndTime } from '../parts/day-and-time.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { Changes } from './changes.tsx'
import { EarlierState } from './earlier-state.tsx'
import type { DraftMoment } from './moment.ts'

/** One thing that was done, with what it changed, the state that came of it, and the way back to that. */
export function OneMoment(props: {
  readonly moment: DraftMoment
  readonly draft: FetchedDraft
  readonly names: NamedTables
  readonly by: string
  readonly mayEdit: boolean
  readonly onChanged: () => Promise<void>
}) {
  const { moment, draft, names, by, mayEdit, onChanged } = props
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const isNow = moment.version === draft.record.version
  return (
    <li>
      <p>
        <time dateTime={moment.at}>{dayAndTime(moment.at)}</time>{' '}
        <b>{words.word(actName(moment.act))}</b> <span className="dim">{by}</span>
        {isNow ? <span className="tag"> {words.say('history-now')}</span> : null}
      </p>
      {moment.why === undefined ? null : (
        <p className="sub">{words.say('history-why', { reason: moment.why })}</p>
      )}
      <Changes changes={moment.changes} names={names} />
      {isNow ? null : (
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{words.say('history-look', { version: moment.version })}</summary>
          {isOpen ? (
            <>
              <EarlierState draft={draft} version={moment.version} names={names} />
              {mayEdit ? (
                <PutBack draft={draft} version={moment.version} onChanged={onChanged} />
              ) : null}
            </>
          ) : null}
        </details>
      )}
    </li>
  )
}

/** Makes the draft what it was then, as a change of its own; refused where somebody changed it meanwhile. */
function PutBack(props: {
  readonly draft: FetchedDraft
  readonly version: number
  readonly onChanged: () => Promise<void>
}) {
  const { draft, version, onChanged } = props
  const words = useWords()
  const service = useService()
  const act = useRecordAct(onChanged)
  const putBack = async (): Promise<void> => {
    const path = { id: draft.record.id }
    await service('editRevision', { path, body: { asOf: version }, ifMatch: draft.version })
    await onChanged()
  }
  return (
    <div>
      <button
        type="button"
        className="button"
        aria-busy={act.isBusy || undefined}
        onClick={() => void act.run(putBack)}
      >
        {words.say('history-put-back')}
      </button>
      <RefusedAct act={act} onLook={onChanged} />
    </div>
  )
}
