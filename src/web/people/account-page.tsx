import { useEffect, useState, type SubmitEvent } from 'react'
import { Refused } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { RegisterWords, roleWords } from './register-words.tsx'
import { SecondFactor } from './second-factor.tsx'
import { useSession, type Who } from './session.tsx'

/** One's own password, changed by whoever knows the one there is, and one-time codes beside it. */
export default function AccountPage({ who }: { readonly who: Who }) {
  return (
    <RegisterWords>
      <Account who={who} />
    </RegisterWords>
  )
}

function Account({ who }: { readonly who: Who }) {
  const words = useWords()
  const { access } = useSession()
  const title = words.say('people-account')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const roles = roleWords(words, who.roles)
  return (
    <main id="main" tabIndex={-1} className="sign-in">
      <h1>{title}</h1>
      <p className="sub">{words.say('people-person', { name: who.name ?? who.id, roles })}</p>
      {access === 'demo' ? (
        <p className="note">{words.say('people-demo-no-password')}</p>
      ) : (
        <>
          <Withheld who={who} />
          <NewPassword who={who} />
          <hr />
          <SecondFactor who={who} />
        </>
      )}
    </main>
  )
}

/** Roles that wait for one-time codes, where the body asks for them. */
function Withheld({ who: { withheld = [] } }: { readonly who: Who }) {
  const words = useWords()
  if (withheld.length === 0) return null
  const roles = roleWords(words, withheld)
  return <p className="note">{words.say('people-withheld', { roles })}</p>
}

const EMPTY = { current: '', password: '', again: '' }

function NewPassword({ who }: { readonly who: Who }) {
  const words = useWords()
  const service = useService()
  const [typed, setTyped] = useState(EMPTY)
  const [isShown, setIsShown] = useState(false)
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open')
  const [isSent, setIsSent] = useState(false)
  const [cause, setCause] = useState<unknown>()
  const isUnlike = isSent && typed.password !== typed.again
  const change = (member: keyof typeof EMPTY) => (value: string) => {
    setTyped({ ...typed, [member]: value })
    setState('open')
  }

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    const { current, password, again } = typed
    if (state === 'busy' || current === '' || password === '' || password !== again) return
    setState('busy')
    setCause(undefined)
    try {
      await service('setPassword', { path: { id: who.id }, body: { password, current } })
      setTyped(EMPTY)
      setIsSent(false)
      setState('done')
    } catch (refused) {
      setCause(refused)
      setState('open')
    }
  }
  const missing = (value: string) =>
    isSent && value === '' ? [{ message: words.say('people-empty-password') }] : []
  const type = isShown ? 'text' : 'password'
  const faults = faultsOf(cause, '/password')
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <h2>{words.say('people-password')}</h2>
      <p className="sub">{words.say('people-account-why')}</p>
      <TextField
        label={words.say('people-current-password')}
        type={type}
        value={typed.current}
        onChange={change('current')}
        autoComplete="current-password"
        faults={missing(typed.current)}
      />
      <TextField
        label={words.say('people-new-password')}
        type={type}
        value={typed.password}
        onChange={change('password')}
        autoComplete="new-password"
        faults={[...missing(typed.password), ...faults]}
      />
      <TextField
        label={words.say('people-repeat-password')}
        type={type}
        value={typed.again}
        onChange={change('again')}
        autoComplete="new-password"
        faults={isUnlike ? [{ message: words.say('people-unlike') }] : []}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => setIsShown(target.checked)}
        />{' '}
        {words.say('people-show-password')}
      </label>
      {faults.length > 0 ? null : <Refused cause={cause} />}
      {state === 'done' ? (
        <p className="note good" role="status">
          {words.say('people-password-set')}
        </p>
      ) : null}
      <p>
        <button type="submit" className="button primary" aria-busy={state === 'busy' || undefined}>
          {words.say('people-set-password')}
        </button>
      </p>
    </form>
  )
}
