import { BALLOT } from '../../domain/register/ballot.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { DraftRecord } from '../drafts/draft-record.ts'
import { textLanguage } from '../../domain/messages/text.ts'
import { dayAndTime } from '../parts/day-and-time.ts'
import { PaperButton } from '../parts/paper-button.tsx'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { draftAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownBallot, ShownStanding } from './ballots.ts'
import { CancelBallot } from './cancel-ballot.tsx'
import { VoteForm } from './vote-form.tsx'

type Shown = {
  readonly who: Who
  readonly draft: DraftRecord
  readonly held: { readonly ballot: ShownBallot; readonly standing: ShownStanding }
  /** Whether it is over the draft as it stands now. */
  readonly isThisText: boolean
  readonly onDone: () => void
}

/** One ballot: its days, what its votes come to, who voted, and one's own vote. */
export function OneBallot(props: Shown) {
  const { who, draft, held, isThisText, onDone } = props
  const { ballot, standing } = held
  const { phase, sentences } = standing
  const words = useWords()
  const nameOf = usePersonNames(who)
  const heading = `ballot-${ballot.id}`
  const isRunning = phase === 'awaited' || phase === 'open'
  return (
    <section className="ballot" aria-labelledby={heading}>
      <h2 id={heading} className="gate-finding">
        {words.text(ballot.title)}
      </h2>
      <p className="sub">
        {words.say('ballots-days', {
          phase,
          opens: { date: ballot.opens },
          closes: { date: ballot.closes },
        })}{' '}
        {words.say(isThisText ? 'ballots-this-text' : 'ballots-other-text', {
          version: ballot.draft.version,
        })}
      </p>
      {ballot.state === 'cancelled' ? (
        <p className="note warn">
          {words.say('ballots-cancelled', {
            by: nameOf(ballot.cancelled.by),
            on: dayAndTime(ballot.cancelled.at),
            reason: ballot.cancelled.reason,
          })}
        </p>
      ) : null}
      {isRunning ? <h3>{words.say('ballots-so-far')}</h3> : null}
      <ul className="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Votes ballot={ballot} nameOf={nameOf} />
      <Minutes ballot={ballot.id} />
      {ballot.votes.some(({ comment }) => comment !== undefined) ? (
        <p>
          <a href={inLanguage(draftAddress(draft.id, 'comments'), words.language)}>
            {words.say('ballots-reasons')}
          </a>
        </p>
      ) : null}
      {phase === 'open' ? <VoteForm who={who} ballot={ballot} onDone={onDone} /> : null}
      {isRunning && mayDo(BALLOT.acts['cancel-ballot'], who) ? (
        <CancelBallot ballot={ballot} onDone={onDone} />
      ) : null}
    </section>
  )
}

/** The minutes of a ballot as a Word paper. */
function Minutes({ ballot }: { readonly ballot: string }) {
  const words = useWords()
  const service = useService()
  const query = { language: textLanguage(words.language) }
  return (
    <PaperButton
      title={words.say('ballots-minutes')}
      name={`ballot-minutes-${ballot}`}
      make={() => service('getBallotMinutes', { path: { id: ballot }, query })}
    />
  )
}

function Votes(props: {
  readonly ballot: ShownBallot
  readonly nameOf: (person: string) => string
}) {
  const { ballot, nameOf } = props
  const words = useWords()
  const title = words.say('ballots-votes')
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={title}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.say('ballots-voter')}</th>
            <th scope="col">{words.say('ballots-vote')}</th>
            <th scope="col">{words.say('ballots-reason')}</th>
            <th scope="col">{words.say('ballots-on')}</th>
          </tr>
        </thead>
        <tbody>
          {ballot.voters.map((voter) => {
            const vote = ballot.votes.find(({ by }) => by === voter)
            return (
              <tr key={voter}>
                <th scope="row">{nameOf(voter)}</th>
                <td className={vote === undefined ? 'dim' : undefined}>
                  {words.say(
                    vote === undefined ? 'ballots-choice-none' : `ballots-choice-${vote.choice}`,
                  )}
                </td>
                <td className="prose">{vote?.reason ?? ''}</td>
                <td className="nowrap">{vote === undefined ? '' : dayAndTime(vote.at)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
