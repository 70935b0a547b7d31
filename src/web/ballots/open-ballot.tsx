import { useState } from 'react'
import { BALLOT } from '../../domain/register/ballot.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { DraftRecord } from '../drafts/draft-record.ts'
import { Refused } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import { usePeople } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** Puts the draft to the vote as it stands, from a first to a last day. */
export function OpenBallot(props: {
  readonly who: Who
  readonly draft: DraftRecord
  readonly isFirst: boolean
  readonly onOpened: () => void
}) {
  const { who, draft, isFirst, onOpened } = props
  const words = useWords()
  const service = useService()
  const people = usePeople(who)
  const [zh, setZh] = useState('')
  const [en, setEn] = useState('')
  const [opens, setOpens] = useState('')
  const [closes, setCloses] = useState('')
  const [voters, setVoters] = useState<readonly string[]>([])
  const act = useAct()
  if (!mayDo(BALLOT.acts['open-ballot'], who))
    return <p className="sub">{words.say('ballots-open-role')}</p>

  const voterFaults = faultsOf(act.cause, '/voters')
  const isPlaced = ['/title', '/opens', '/closes', '/voters'].some(
    (at) => faultsOf(act.cause, at).length > 0,
  )
  // Contacts of applicants have no vote; whoever may not sign in could not cast one.
  const able = (people.data ?? []).filter(
    ({ state, roles }) => state === 'active' && roles.some((role) => role !== 'contact'),
  )
  return (
    <section aria-labelledby="open-ballot">
      <h2 id="open-ballot">{words.say(isFirst ? 'ballots-open' : 'ballots-open-again')}</h2>
      <p className="sub">{words.say('ballots-open-what')}</p>
      <form
        className="form narrow-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void act.run(async () => {
            const title = { ...(zh === '' ? {} : { zh }), ...(en === '' ? {} : { en }) }
            await service('openBallot', {
              path: { id: draft.id },
              ifMatch: `"${draft.version}"`,
              body: { title, opens, closes, voters },
            })
            onOpened()
          })
        }}
      >
        <TextField
          label={words.say('ballots-open-title-zh')}
          value={zh}
          onChange={setZh}
          lang="zh"
          faults={faultsOf(act.cause, '/title')}
        />
        <TextField
          label={words.say('ballots-open-title-en')}
          value={en}
          onChange={setEn}
          lang="en"
        />
        <TextField
          label={words.say('ballots-open-first')}
          type="date"
          value={opens}
          onChange={setOpens}
          faults={faultsOf(act.cause, '/opens')}
        />
        <TextField
          label={words.say('ballots-open-last')}
          type="date"
          value={closes}
          onChange={setCloses}
          faults={faultsOf(act.cause, '/closes')}
        />
        <fieldset className="voters" aria-invalid={voterFaults.length > 0 || undefined}>
          <legend>{words.say('ballots-open-voters', { count: voters.length })}</legend>
          {able.map(({ id, name }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={voters.includes(id)}
                onChange={({ target }) =>
                  setVoters(
                    target.checked ? [...voters, id] : voters.filter((voter) => voter !== id),
                  )
                }
              />
              <span>{name}</span>
            </label>
          ))}
          {voterFaults.map(({ message, fix }) => (
            <span key={message} className="fault" role="alert">
              {message} {fix}
            </span>
          ))}
        </fieldset>
        {isPlaced ? null : <Refused cause={act.cause} />}
        <p>
          <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
            {words.say('ballots-open-do')}
          </button>
        </p>
      </form>
    </section>
  )
}
