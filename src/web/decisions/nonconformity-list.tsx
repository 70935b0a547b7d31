import { useState, type SubmitEvent } from 'react'
import { NONCONFORMITY } from '../../domain/register/nonconformity.ts'
import { stateName } from '../../domain/register/names.ts'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownNonconformity, OnRecord } from './use-evaluation.ts'

/** What does not conform, with its state, its correction and what a reviewer may do about it. */
export function NonconformityList(props: {
  readonly who: Who
  readonly record: OnRecord
  readonly onChanged: () => void
}) {
  const { who, record, onChanged } = props
  const { nonconformities, assessment } = record
  const words = useWords()
  // What counts no more stands last.
  const inOrder = nonconformities.toSorted(
    (a, b) => Number(a.state === 'void') - Number(b.state === 'void'),
  )
  return (
    <section className="card">
      <h2>{words.say('decisions-nonconformities')}</h2>
      {inOrder.length === 0 ? (
        <p className="sub">{words.say('decisions-nonconformities-none')}</p>
      ) : (
        <ol className="told on-record">
          {inOrder.map((one) => (
            <li key={one.id}>
              <OneNonconformity
                who={who}
                of={one}
                isEarlier={one.assessment !== assessment.id}
                onChanged={onChanged}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function OneNonconformity(props: {
  readonly who: Who
  readonly of: ShownNonconformity
  readonly isEarlier: boolean
  readonly onChanged: () => void
}) {
  const { who, of, isEarlier, onChanged } = props
  const words = useWords()
  const nameOf = usePersonNames(who)
  const isOpen = of.state === 'open' || of.state === 'answered' || of.state === 'reopened'
  const verified = 'verified' in of ? of.verified : undefined
  const reopened = 'reopened' in of ? of.reopened : undefined
  const signed = (by: string, at: string, note: string) => ({
    by: nameOf(by),
    on: at.slice(0, 10),
    note,
  })
  return (
    <>
      <p>
        <span className={of.grade === 'major' && isOpen ? 'tag bad' : 'tag'}>
          {words.say(`grade-${of.grade}`)}
        </span>{' '}
        <span className="tag">{words.word(stateName('nonconformity', of.state))}</span>
      </p>
      <p>{words.text(of.statement)}</p>
      {isEarlier ? <p className="sub">{words.say('decisions-of-earlier')}</p> : null}
      {'correction' in of ? (
        <dl className="facts-of">
          <dt>{words.say('decisions-cause')}</dt>
          <dd>{of.correction.cause}</dd>
          <dt>{words.say('decisions-correction')}</dt>
          <dd>
            {of.correction.correction}{' '}
            <span className="sub">
              {words.say('decisions-done-by', { due: of.correction.due })}
            </span>
          </dd>
        </dl>
      ) : null}
      {verified === undefined ? null : (
        <p className="sub">
          {words.say('decisions-checked', signed(verified.by, verified.at, verified.note))}
        </p>
      )}
      {reopened === undefined ? null : (
        <p className="sub">
          {words.say('decisions-reopened-note', signed(reopened.by, reopened.at, reopened.note))}
        </p>
      )}
      <ReviewersActs who={who} of={of} onChanged={onChanged} />
    </>
  )
}

/** Closes what was checked, or opens again what does not hold. */
function ReviewersActs(props: {
  readonly who: Who
  readonly of: ShownNonconformity
  readonly onChanged: () => void
}) {
  const { who, of, onChanged } = props
  const words = useWords()
  const service = useService()
  const act = useRecordAct(onChanged)
  const [isOpening, setIsOpening] = useState(false)
  const [note, setNote] = useState('')
  const mayDo = (name: 'close-nonconformity' | 'reopen-nonconformity') => {
    const from: readonly string[] = NONCONFORMITY.acts[name].from
    return from.includes(of.state) && who.roles.includes('reviewer')
  }
  const about = { path: { id: of.id }, ifMatch: `"${of.version}"` }
  async function openAgain(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (note.trim() === '') return
    await act.run(async () => {
      await service('reopenNonconformity', { ...about, body: { note } })
      setIsOpening(false)
      setNote('')
      onChanged()
    })
  }
  if (!mayDo('close-nonconformity') && !mayDo('reopen-nonconformity')) return null
  return (
    <>
      <p className="buttons">
        {mayDo('close-nonconformity') ? (
          <button
            type="button"
            className="button small"
            aria-busy={act.isBusy || undefined}
            onClick={() =>
              void act.run(async () => {
                await service('closeNonconformity', about)
                onChanged()
              })
            }
          >
            {words.say('decisions-close')}
          </button>
        ) : null}
        {mayDo('reopen-nonconformity') ? (
          <button
            type="button"
            className="button small"
            aria-expanded={isOpening}
            onClick={() => setIsOpening(!isOpening)}
          >
            {words.say('decisions-open-again')}
          </button>
        ) : null}
      </p>
      <form
        className={isOpening ? 'form' : 'hidden'}
        noValidate
        onSubmit={(event) => void openAgain(event)}
      >
        <LongTextField
          label={words.say('decisions-note')}
          value={note}
          onChange={setNote}
          faults={faultsOf(act.cause, '/note')}
        />
        <p>
          <button type="submit" className="button small" disabled={note.trim() === ''}>
            {words.say('decisions-open-again')}
          </button>
        </p>
      </form>
      {faultsOf(act.cause, '/note').length > 0 ? null : <RefusedAct act={act} onLook={onChanged} />}
    </>
  )
}
