import { useState, type SubmitEvent } from 'react'
import type { Operations } from '../../../client/api.ts'
import { Refused } from '../parts/states.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { useOneTimeCode } from './one-time-code.tsx'
import { QrCode } from './qr-code.tsx'
import { useSession, type Who } from './session.tsx'

type Offered = Operations['offerSecondFactor']['answer']

/** One-time codes of one's own: asked for by the password, taken by an app, confirmed by a code of it. */
export function SecondFactor({ who }: { readonly who: Who }) {
  const words = useWords()
  const { refresh } = useSession()
  const [offered, setOffered] = useState<Offered>()
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>()
  const isSet = who.secondFactorSince !== undefined
  return (
    <section className="form">
      <h2>{words.say('people-second-factor')}</h2>
      <p className="sub">
        {words.say(isSet ? 'people-second-factor-set' : 'people-second-factor-why')}
      </p>
      {recoveryCodes !== undefined ? (
        <RecoveryCodes codes={recoveryCodes} />
      ) : offered === undefined ? (
        <Ask who={who} isSet={isSet} onDone={setOffered} />
      ) : (
        <Confirm
          who={who}
          offered={offered}
          onDone={(codes) => {
            setRecoveryCodes(codes)
            void refresh()
          }}
        />
      )}
    </section>
  )
}

function Ask(props: {
  readonly who: Who
  readonly isSet: boolean
  readonly onDone: (offered: Offered) => void
}) {
  const { who, isSet, onDone } = props
  const words = useWords()
  const service = useService()
  const code = useOneTimeCode()
  const [current, setCurrent] = useState('')
  const [isSent, setIsSent] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [cause, setCause] = useState<unknown>()

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (isBusy || current === '' || code.isMissing) return
    setIsBusy(true)
    setCause(undefined)
    try {
      const body = { current, ...code.given }
      onDone((await service('offerSecondFactor', { path: { id: who.id }, body })).data)
    } catch (refused) {
      if (!code.asks(refused)) setCause(refused)
      setIsBusy(false)
    }
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <TextField
        label={words.say('people-password')}
        type="password"
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        faults={isSent && current === '' ? [{ message: words.say('people-empty-password') }] : []}
      />
      {code.field}
      <Refused cause={cause} />
      <p>
        <button type="submit" className="button" aria-busy={isBusy || undefined}>
          {words.say(isSet ? 'people-second-factor-anew' : 'people-second-factor-begin')}
        </button>
      </p>
    </form>
  )
}

function Confirm(props: {
  readonly who: Who
  readonly offered: Offered
  readonly onDone: (recoveryCodes: readonly string[]) => void
}) {
  const { who, offered, onDone } = props
  const words = useWords()
  const service = useService()
  const [code, setCode] = useState('')
  const [isSent, setIsSent] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [cause, setCause] = useState<unknown>()

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (isBusy || code.trim() === '') return
    setIsBusy(true)
    setCause(undefined)
    try {
      const { data } = await service('confirmSecondFactor', {
        path: { id: who.id },
        body: { code },
      })
      onDone(data.recoveryCodes)
    } catch (refused) {
      setCause(refused)
      setIsBusy(false)
    }
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p>{words.say('people-second-factor-scan')}</p>
      <QrCode text={offered.uri} label={words.say('people-second-factor-code')} />
      <p className="sub">{words.say('people-second-factor-type')}</p>
      <p className="secret">
        <code>{offered.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <TextField
        label={words.say('people-code')}
        hint={words.say('people-code-new-hint')}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        autoFocus
        faults={isSent && code.trim() === '' ? [{ message: words.say('people-fill-in') }] : []}
      />
      <Refused cause={cause} />
      <p>
        <button type="submit" className="button primary" aria-busy={isBusy || undefined}>
          {words.say('people-second-factor-confirm')}
        </button>
      </p>
    </form>
  )
}

function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const words = useWords()
  return (
    <div className="note good" role="status">
      <p>{words.say('people-recovery')}</p>
      <ul className="recovery-codes secret">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button small"
        onClick={() => void navigator.clipboard.writeText(codes.join('\n'))}
      >
        {words.say('people-copy')}
      </button>
    </div>
  )
}
