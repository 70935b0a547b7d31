import { useState, type SubmitEvent } from 'react'
import type { FieldFault } from '../parts/labelled.tsx'
import { TextField } from '../parts/text-field.tsx'
import { Refused } from '../parts/states.tsx'
import { useWords } from '../words.tsx'
import { useOneTimeCode } from './one-time-code.tsx'
import { useSession } from './session.tsx'

/** Login and password, and a one-time code where one is asked for; what was typed stays when it was wrong. */
export function SignInForm() {
  const words = useWords()
  const { signIn } = useSession()
  const code = useOneTimeCode()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [isSent, setIsSent] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [cause, setCause] = useState<unknown>()

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (isBusy || login.trim() === '' || password === '' || code.isMissing) return
    setIsBusy(true)
    setCause(undefined)
    try {
      await signIn({ login, password, ...code.given })
    } catch (refused) {
      if (!code.asks(refused)) setCause(refused)
      setIsBusy(false)
    }
  }
  const missing = (value: string, message: string): readonly FieldFault[] =>
    isSent && value.trim() === '' ? [{ message }] : []
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <TextField
        label={words.say('people-login')}
        value={login}
        onChange={setLogin}
        autoComplete="username"
        faults={missing(login, words.say('people-empty-login'))}
      />
      <TextField
        label={words.say('people-password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        faults={missing(password, words.say('people-empty-password'))}
      />
      {code.field}
      <Refused cause={cause} />
      <button type="submit" className="button primary wide" aria-busy={isBusy || undefined}>
        {words.say('people-sign-in')}
        {isBusy ? <i className="hairline" aria-hidden="true" /> : null}
      </button>
    </form>
  )
}
