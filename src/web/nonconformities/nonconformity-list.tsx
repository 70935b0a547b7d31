import { useEffect, useRef, useState } from 'react'
import type { OnRecord } from '../decisions/use-evaluation.ts'
import type { Who } from '../people/session.tsx'
import { useWords } from '../words.tsx'
import { OneNonconformity } from './one-nonconformity.tsx'
import { mayRaise, RaiseForm } from './raise-form.tsx'

/** What does not conform, each with its steps; whoever is of the team raises what the rules do not find. */
export function NonconformityList(props: {
  readonly who: Who
  readonly record: OnRecord
  readonly onChanged: () => void
}) {
  const { who, record, onChanged } = props
  const { nonconformities, assessment } = record
  const words = useWords()
  const [isRaising, setIsRaising] = useState(false)
  const [raised, setRaised] = useState(0)
  // What counts no more stands last.
  const inOrder = nonconformities.toSorted(
    (a, b) => Number(a.state === 'void') - Number(b.state === 'void'),
  )
  const list = useRef<HTMLOListElement>(null)
  // The page of an address that leads to one of them is there before they are.
  useEffect(() => {
    const asked = [...(list.current?.children ?? [])].find(
      ({ id }) => id === location.hash.slice(1),
    )
    asked?.scrollIntoView()
  }, [])
  return (
    <section className="card">
      <h2>{words.say('decisions-nonconformities')}</h2>
      {inOrder.length === 0 ? (
        <p className="sub">{words.say('decisions-nonconformities-none')}</p>
      ) : (
        <ol className="told on-record" ref={list}>
          {inOrder.map((one) => (
            <li key={one.id} id={one.id}>
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
      {raised > 0 ? (
        <p className="note good" role="status">
          {words.say('nonconformity-done-raise')}
        </p>
      ) : null}
      {mayRaise(who, assessment) ? (
        <p className="buttons">
          <button
            type="button"
            className="button small"
            aria-expanded={isRaising}
            onClick={() => setIsRaising(!isRaising)}
          >
            {words.say('nonconformity-raise')}
          </button>
        </p>
      ) : null}
      {mayRaise(who, assessment) || isRaising ? (
        <div className={isRaising ? undefined : 'hidden'}>
          <RaiseForm
            key={raised}
            assessment={assessment}
            onChanged={onChanged}
            onDone={() => {
              setIsRaising(false)
              setRaised(raised + 1)
              onChanged()
            }}
          />
        </div>
      ) : null}
    </section>
  )
}
