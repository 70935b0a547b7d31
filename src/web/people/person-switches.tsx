import { useState } from 'react'
import { Refused } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ListedPerson } from './listed-people.ts'
import { useSession, type Who } from './session.tsx'

/** What an operator does for somebody: a password, the end of a wait, letting in no more. */
export function PersonSwitches(props: {
  readonly person: ListedPerson
  readonly who: Who
  readonly onDone: (sentence: string) => void
}) {
  const { person, who, onDone } = props
  const words = useWords()
  const service = useService()
  const { access } = useSession()
  const [password, setPassword] = useState('')
  const [cause, setCause] = useState<unknown>()
  const { id, name } = person
  const path = { id }
  const isActive = person.state === 'active'

  async function does(act: () => Promise<unknown>, sentence: string): Promise<void> {
    setCause(undefined)
    try {
      await act()
      onDone(sentence)
    } catch (refused) {
      setCause(refused)
    }
  }
  const faults = faultsOf(cause, '/password')
  return (
    <div className="form">
      {id === who.id ? (
        <p>
          <a href={inLanguage('/studio/account', words.language)}>{words.say('people-account')}</a>
        </p>
      ) : !isActive || access === 'demo' ? null : (
        <>
          <TextField
            label={words.say('people-password-for', { name })}
            value={password}
            onChange={setPassword}
            hint={words.say('people-password-hint')}
            faults={faults}
          />
          <p className="buttons">
            <button type="button" className="button small" onClick={() => setPassword(made())}>
              {words.say('people-password-make')}
            </button>
            <button
              type="button"
              className="button small"
              onClick={() =>
                void does(
                  () => service('setPassword', { path, body: { password } }),
                  words.say('people-password-given', { name }),
                )
              }
            >
              {words.say('people-password-set-for')}
            </button>
          </p>
        </>
      )}
      {faults.length > 0 ? null : <Refused cause={cause} />}
      {person.secondFactorSince === undefined || id === who.id ? null : (
        <>
          <p className="hint">{words.say('people-second-factor-reset-why')}</p>
          <p className="buttons">
            <button
              type="button"
              className="button small"
              onClick={() =>
                void does(
                  () => service('resetSecondFactor', { path }),
                  words.say('people-second-factor-reset-done', { name }),
                )
              }
            >
              {words.say('people-second-factor-reset')}
            </button>
          </p>
        </>
      )}
      <p className="buttons">
        {isActive ? (
          <>
            {access === 'demo' ? null : (
              <button
                type="button"
                className="button small"
                onClick={() =>
                  void does(
                    () => service('unlockPerson', { path }),
                    words.say('people-unlocked', { name }),
                  )
                }
              >
                {words.say('people-unlock')}
              </button>
            )}
            <button
              type="button"
              className="button small"
              onClick={() =>
                void does(
                  () => service('disablePerson', { path }),
                  words.say('people-now-disabled', { name }),
                )
              }
            >
              {words.say('people-disable')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button small"
            onClick={() =>
              void does(
                () => service('enablePerson', { path }),
                words.say('people-now-enabled', { name }),
              )
            }
          >
            {words.say('people-enable')}
          </button>
        )}
      </p>
      <p className="hint">{words.say(isActive ? 'people-disable-why' : 'people-enable-why')}</p>
    </div>
  )
}

/** A password of 120 random bits, in groups that can be read out. */
function made(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
  const drawn = crypto.getRandomValues(new Uint8Array(24))
  const text = Array.from(drawn, (byte) => letters[byte % 32]).join('')
  return text.replaceAll(/(.{6})(?=.)/g, '$1-')
}
