import type { ShownNonconformity } from '../decisions/use-evaluation.ts'
import { stateName } from '../../domain/register/names.ts'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useWords } from '../words.tsx'
import { NonconformityActs } from './nonconformity-acts.tsx'

/** What does not conform, what became of it, and what somebody may do about it now. */
export function OneNonconformity(props: {
  readonly who: Who
  readonly of: ShownNonconformity
  /** Found by an assessment before the one that is shown. */
  readonly isEarlier: boolean
  readonly onChanged: () => void
}) {
  const { who, of, isEarlier, onChanged } = props
  const words = useWords()
  const nameOf = usePersonNames(who)
  const isOpen = of.state === 'open' || of.state === 'answered' || of.state === 'reopened'
  const verified = 'verified' in of ? of.verified : undefined
  const reopened = 'reopened' in of ? of.reopened : undefined
  const signed = ({ by, at }: { readonly by: string; readonly at: string }) => ({
    by: nameOf(by),
    on: at.slice(0, 10),
  })
  const found = { ...signed(of.raised), ...(of.foundOn === undefined ? {} : { on: of.foundOn }) }
  return (
    <>
      <p>
        <span className={of.grade === 'major' && isOpen ? 'tag bad' : 'tag'}>
          {words.say(`grade-${of.grade}`)}
        </span>{' '}
        <span className="tag">{words.word(stateName('nonconformity', of.state))}</span>
      </p>
      <p>{words.text(of.statement)}</p>
      <p className="sub">
        {of.number === undefined
          ? words.say('nonconformity-found', found)
          : words.say('nonconformity-found-at', { ...found, number: of.number })}
      </p>
      {isEarlier ? <p className="sub">{words.say('decisions-of-earlier')}</p> : null}
      {'correction' in of ? (
        <dl className="facts-of">
          <dt>{words.say('decisions-cause')}</dt>
          <dd className="written">{of.correction.cause}</dd>
          <dt>{words.say('decisions-correction')}</dt>
          <dd className="written">
            {of.correction.correction}
            {of.correction.due === '' ? null : (
              <span className="sub line">
                {words.say('nonconformity-correction-done', { due: of.correction.due })}
              </span>
            )}
            <span className="sub line">
              {words.say('nonconformity-answered', signed(of.correction.answered))}
            </span>
          </dd>
        </dl>
      ) : null}
      {verified === undefined || verified.note === '' ? null : (
        <p className="sub">
          {words.say('decisions-checked', { ...signed(verified), note: verified.note })}
        </p>
      )}
      {reopened === undefined ? null : (
        <p className="sub">
          {words.say('decisions-reopened-note', { ...signed(reopened), note: reopened.note })}
        </p>
      )}
      {of.state === 'closed' ? (
        <p className="sub">{words.say('nonconformity-closed', signed(of.closed))}</p>
      ) : null}
      <NonconformityActs who={who} of={of} onChanged={onChanged} />
    </>
  )
}
