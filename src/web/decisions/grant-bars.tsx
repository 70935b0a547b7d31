import { grantBars } from '../../domain/register/decision.ts'
import { isSettled } from '../../domain/register/nonconformity.ts'
import { wordFaults } from '../../domain/words/faults.ts'
import { useWords } from '../words.tsx'
import type { OnRecord } from './use-evaluation.ts'

/** What bars a grant as things are on record, before anybody tries. */
export function GrantBars({ record }: { readonly record: OnRecord }) {
  const { evaluation, nonconformities } = record
  const words = useWords()
  if (evaluation === undefined) return null
  const bars = wordFaults(grantBars(evaluation, nonconformities), words)
  const isBelow = evaluation.status === 'scored' && evaluation.level === null
  const minor = nonconformities.filter(
    (one) => one.grade === 'minor' && one.state !== 'void' && !isSettled(one),
  ).length
  const isBarred = bars.length > 0 || isBelow
  return (
    <div className={isBarred ? 'note warn' : 'note'}>
      {isBarred ? (
        <>
          <p>
            <b>{words.say('decisions-bars')}</b>
          </p>
          <ul>
            {isBelow ? <li>{words.say('decisions-bars-level')}</li> : null}
            {bars.map(({ message, fix }) => (
              <li key={message}>
                {message} {fix}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.say('decisions-bars-none')}</p>
      )}
      {minor === 0 ? null : <p>{words.say('decisions-bars-minor', { count: minor })}</p>}
    </div>
  )
}
