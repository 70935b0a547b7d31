import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { Client } from '../../../client/client.ts'
import { Refused } from '../parts/states.tsx'
import { TextField } from '../parts/text-field.tsx'
import { inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'
import { useOneTimeCode } from './one-time-code.tsx'
import { RegisterWords } from './register-words.tsx'
import type { Who } from './session.tsx'

type Again = { readonly who: Who; readonly plain: Client; readonly onDone: () => void }

/** Over the page whose session has ended: the password again, and everything goes on. */
export default function SignInAgain(props: Again) {
  return (
    <RegisterWords>
      <PasswordAgain {...props} />
    </RegisterWords>
  )
}

function PasswordAgain(props: Again) {
  const { who, plain, onDone } = props
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const code = useOneTimeCode()
  const [password, setPassword] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [cause, setCause] = useState<unknown>()
  useEffect(() => dialog.current?.showModal(), [])

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (isBusy || password === '' || code.isMissing) return
    setIsBusy(true)
    setCause(undefined)
    try {
      await plain('signIn', { body: { login: who.login ?? who.id, password, ...code.given } })
      onDone()
    } catch (refused) {
      if (!code.asks(refused)) setCause(refused)
      setIsBusy(false)
    }
  }
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="sign-in-again"
      // The page cannot go on without it, and nothing is lost by staying.
      onCancel={(event) => event.preventDefault()}
    >
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <h2 id="sign-in-again">{words.say('people-again')}</h2>
        <p className="sub">{words.say('people-again-why')}</p>
        <TextField
          label={words.say('people-password-of', { name: who.name ?? who.id })}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          autoFocus
        />
        {code.field}
        <Refused cause={cause} />
        <p className="buttons">
          <button type="submit" className="button primary" aria-busy={isBusy || undefined}>
            {words.say('people-continue')}
          </button>
          <a className="link" href={inLanguage('/studio/sign-in', words.language)}>
            {words.say('people-someone-else')}
          </a>
        </p>
      </form>
    </dialog>
  )
}
