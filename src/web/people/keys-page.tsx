import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useState, type SubmitEvent } from 'react'
import type { Operations } from '../../../client/api.ts'
import { SCOPES, type KeyScope } from '../../domain/access/scopes.ts'
import { Refused, Trouble, Waiting } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { usePeople } from './listed-people.ts'
import { RegisterWords } from './register-words.tsx'
import type { Who } from './session.tsx'

type ApiKey = Operations['listApiKeys']['answer']['items'][number]

/** Keys by which programs work in the register, for operators. */
export default function KeysPage({ who }: { readonly who: Who }) {
  return (
    <RegisterWords>
      <Keys who={who} />
    </RegisterWords>
  )
}

function Keys({ who }: { readonly who: Who }) {
  const words = useWords()
  const service = useService()
  const queries = useQueryClient()
  const title = words.say('people-keys')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const people = usePeople(who)
  const [made, setMade] = useState<{ readonly label: string; readonly key: string }>()
  const [cause, setCause] = useState<unknown>()
  const isOperator = who.roles.includes('operator')
  const keys = useQuery({
    queryKey: ['keys', who.id],
    queryFn: async ({ signal }) =>
      (await service('listApiKeys', { query: { limit: '200', first: 'newest' }, signal })).data
        .items,
    enabled: isOperator,
  })
  const again = () => queries.invalidateQueries({ queryKey: ['keys'] })
  async function revoke(id: string): Promise<void> {
    setCause(undefined)
    try {
      await service('revokeApiKey', { path: { id } })
      await again()
    } catch (refused) {
      setCause(refused)
    }
  }
  const nameOf = (id: string) => people.data?.find((one) => one.id === id)?.name ?? id
  return (
    <main id="main" tabIndex={-1} className="desk">
      <header className="desk-head">
        <h1>{title}</h1>
        <a className="button" href={inLanguage('/studio/people', words.language)}>
          {words.say('people-title')}
        </a>
      </header>
      {isOperator ? null : <p className="note">{words.say('people-operators-change')}</p>}
      <div className={isOperator ? 'beside' : 'hidden'}>
        <div>
          <Refused cause={cause} />
          {keys.isError ? (
            <Trouble cause={keys.error} retry={() => void keys.refetch()} />
          ) : keys.data === undefined ? (
            <Waiting />
          ) : keys.data.length === 0 ? (
            <p className="sub">{words.say('people-no-keys')}</p>
          ) : (
            <KeyTable keys={keys.data} nameOf={nameOf} onRevoke={(id) => void revoke(id)} />
          )}
        </div>
        <section className="card" aria-live="polite">
          {made === undefined ? null : (
            <div className="note good">
              <p>{words.say('people-key-made', { label: made.label })}</p>
              <p className="secret">
                <code>{made.key}</code>
              </p>
              <button
                type="button"
                className="button small"
                onClick={() => void navigator.clipboard.writeText(made.key)}
              >
                {words.say('people-copy')}
              </button>
            </div>
          )}
          <h2>{words.say('people-key-make')}</h2>
          <KeyForm
            people={(people.data ?? []).filter(({ state }) => state === 'active')}
            onDone={(done) => {
              setMade(done)
              void again()
            }}
          />
        </section>
      </div>
    </main>
  )
}

function KeyTable(props: {
  readonly keys: readonly ApiKey[]
  readonly nameOf: (id: string) => string
  readonly onRevoke: (id: string) => void
}) {
  const { keys, nameOf, onRevoke } = props
  const words = useWords()
  const [asked, setAsked] = useState<string>()
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={words.say('people-keys')}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.say('people-key-label')}</th>
            <th scope="col">{words.say('people-name')}</th>
            <th scope="col">{words.say('people-key-scopes')}</th>
            <th scope="col">{words.say('people-key-until')}</th>
            <th scope="col">{words.say('people-state')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, label, person, scopes, until, prefix, state }) => (
            <tr key={id}>
              <th scope="row">
                {label} <code className="dim">{prefix}…</code>
              </th>
              <td>{nameOf(person)}</td>
              <td>
                {words.show({
                  list: scopes.map((one) => words.say(`people-scope-${one}`)),
                  joined: 'comma',
                })}
              </td>
              <td>{until}</td>
              <td>
                {state === 'revoked' ? (
                  <span className="down">{words.say('people-revoked')}</span>
                ) : asked === id ? (
                  <span className="buttons">
                    <button
                      type="button"
                      className="button small"
                      onClick={() => {
                        setAsked(undefined)
                        onRevoke(id)
                      }}
                    >
                      {words.say('people-revoke-for-good')}
                    </button>
                    <button
                      type="button"
                      className="button small"
                      onClick={() => setAsked(undefined)}
                    >
                      {words.say('people-keep')}
                    </button>
                  </span>
                ) : (
                  <button type="button" className="button small" onClick={() => setAsked(id)}>
                    {words.say('people-revoke')} <span className="unseen">{label}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function KeyForm(props: {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly onDone: (made: { readonly label: string; readonly key: string }) => void
}) {
  const { people, onDone } = props
  const words = useWords()
  const service = useService()
  const id = useId()
  const [label, setLabel] = useState('')
  const [person, setPerson] = useState('')
  const [scopes, setScopes] = useState<readonly KeyScope[]>(['read'])
  const [until, setUntil] = useState('')
  const [cause, setCause] = useState<unknown>()
  const [isBusy, setIsBusy] = useState(false)
  const [isSent, setIsSent] = useState(false)

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (isBusy || label.trim() === '' || person === '' || until === '') return
    setIsBusy(true)
    setCause(undefined)
    try {
      const { data } = await service('makeApiKey', { body: { label, person, scopes, until } })
      onDone({ label, key: data.key })
      setLabel('')
      setIsSent(false)
    } catch (refused) {
      setCause(refused)
    }
    setIsBusy(false)
  }
  const missing = (value: string) =>
    isSent && value.trim() === '' ? [{ message: words.say('people-fill-in') }] : []
  const isPlaced = ['/label', '/until'].some((place) => faultsOf(cause, place).length > 0)
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say('people-key-why')}</p>
      <TextField
        label={words.say('people-key-label')}
        value={label}
        onChange={setLabel}
        hint={words.say('people-key-label-hint')}
        faults={[...missing(label), ...faultsOf(cause, '/label')]}
      />
      <div className="field">
        <label htmlFor={id}>{words.say('people-key-person')}</label>
        <select
          id={id}
          className="box tall"
          value={person}
          aria-invalid={missing(person).length > 0 || undefined}
          onChange={({ target }) => setPerson(target.value)}
        >
          <option value="">{words.say('people-choose')}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        {missing(person).map(({ message }) => (
          <span key={message} className="fault" role="alert">
            {message}
          </span>
        ))}
      </div>
      <fieldset className="roles">
        <legend>{words.say('people-key-scopes')}</legend>
        {SCOPES.map((one) => (
          <label key={one} className="check">
            <input
              type="checkbox"
              checked={scopes.includes(one)}
              onChange={({ target }) =>
                setScopes(target.checked ? [...scopes, one] : scopes.filter((held) => held !== one))
              }
            />
            <span>{words.say(`people-scope-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={words.say('people-key-until')}
        type="date"
        value={until}
        onChange={setUntil}
        faults={[...missing(until), ...faultsOf(cause, '/until')]}
      />
      {isPlaced ? null : <Refused cause={cause} />}
      <p>
        <button type="submit" className="button primary" aria-busy={isBusy || undefined}>
          {words.say('people-key-make')}
        </button>
      </p>
    </form>
  )
}
