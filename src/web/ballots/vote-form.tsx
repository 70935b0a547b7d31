import { useState, type SubmitEvent } from 'react'
import type { Operations } from '../../../client/api.ts'
import { ChoiceField } from '../parts/choice-field.tsx'
import { dayAndTime } from '../parts/day-and-time.ts'
import { LongTextField } from '../parts/long-text-field.tsx'
import { Refused } from '../parts/states.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownBallot } from './ballots.ts'

type Choice = Operations['castVote']['body']['choice']
const CHOICES = ['approve', 'against', 'abstain'] as const satisfies readonly Choice[]

/** One's own vote; a later one takes its place while the ballot is open. */
export function VoteForm(props: {
  readonly who: Who
  readonly ballot: ShownBallot
  readonly onDone: () => void
}) {
  const { who, ballot, onDone } = props
  const words = useWords()
  const service = useService()
  const before = ballot.votes.find(({ by }) => by === who.id)
  const [choice, setChoice] = useState<Choice | undefined>(before?.choice)
  const [reason, setReason] = useState(before?.reason ?? '')
  const [isSent, setIsSent] = useState(false)
  const act = useAct()
  if (!ballot.voters.includes(who.id)) return <p className="sub">{words.say('ballots-no-voter')}</p>

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (choice === undefined) return
    await act.run(async () => {
      await service('castVote', {
        path: { id: ballot.id },
        body: { choice, ...(reason.trim() === '' ? {} : { reason }) },
      })
      onDone()
    })
  }
  const faults = faultsOf(act.cause, '/reason')
  return (
    <form className="form narrow-form" noValidate onSubmit={(event) => void send(event)}>
      <h3>{words.say('ballots-own')}</h3>
      {before === undefined ? null : (
        <p className="sub" role="status">
          {words.say('ballots-voted', {
            choice: before.choice,
            on: dayAndTime(before.at),
            closes: { date: ballot.closes },
          })}
        </p>
      )}
      <ChoiceField
        label={words.say('ballots-vote')}
        options={CHOICES.map((one) => ({ id: one, title: words.say(`ballots-choice-${one}`) }))}
        value={choice}
        onChange={setChoice}
        faults={
          isSent && choice === undefined ? [{ message: words.say('ballots-choice-missing') }] : []
        }
      />
      <LongTextField
        label={words.say('ballots-reason')}
        hint={words.say('ballots-reason-hint')}
        value={reason}
        onChange={setReason}
        faults={faults}
      />
      {faults.length === 0 ? <Refused cause={act.cause} /> : null}
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say(before === undefined ? 'ballots-vote-do' : 'ballots-vote-anew')}
        </button>
      </p>
    </form>
  )
}
