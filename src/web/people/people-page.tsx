import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Trouble, Waiting } from '../parts/states.tsx'
import { inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'
import { usePeople, type ListedPerson } from './listed-people.ts'
import { PersonForm } from './person-form.tsx'
import { PersonSwitches } from './person-switches.tsx'
import { RegisterWords, roleWords } from './register-words.tsx'
import type { Who } from './session.tsx'

/** Everybody who works in the register, and, for an operator, what may be changed about them. */
export default function PeoplePage({ who }: { readonly who: Who }) {
  return (
    <RegisterWords>
      <People who={who} />
    </RegisterWords>
  )
}

function People({ who }: { readonly who: Who }) {
  const words = useWords()
  const title = words.say('people-title')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const isOperator = who.roles.includes('operator')
  const people = usePeople(who)
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<string>()
  const [said, setSaid] = useState<string>()
  const person = people.data?.find(({ id }) => id === chosen)
  const choose = (id: string | undefined) => {
    setSaid(undefined)
    setChosen(id)
  }
  async function changed(id: string, words?: string): Promise<void> {
    await queries.invalidateQueries({ queryKey: ['people'] })
    setChosen(id)
    setSaid(words)
  }
  return (
    <main id="main" tabIndex={-1} className="desk">
      <header className="desk-head">
        <h1>{title}</h1>
        {isOperator ? (
          <nav className="buttons" aria-label={title}>
            <a className="button" href={inLanguage('/studio/keys', words.language)}>
              {words.say('people-keys')}
            </a>
            <a className="button" href={inLanguage('/studio/setup', words.language)}>
              {words.say('people-setup')}
            </a>
          </nav>
        ) : null}
      </header>
      <div className={isOperator ? 'beside' : ''}>
        <div>
          {people.isError ? (
            <Trouble cause={people.error} retry={() => void people.refetch()} />
          ) : people.data === undefined ? (
            <Waiting />
          ) : (
            <PeopleTable
              people={people.data}
              chosen={chosen}
              onChoose={isOperator ? choose : undefined}
            />
          )}
          {isOperator ? null : <p className="sub">{words.say('people-operators-change')}</p>}
        </div>
        {isOperator ? (
          <section className="card" aria-live="polite">
            {said === undefined ? null : <p className="note good">{said}</p>}
            {person === undefined ? (
              <>
                <h2>{words.say('people-add')}</h2>
                <PersonForm
                  key="new"
                  onDone={({ id, name }) => void changed(id, words.say('people-added', { name }))}
                />
              </>
            ) : (
              <>
                <h2>{person.name}</h2>
                <PersonForm
                  key={`${person.id} ${person.version}`}
                  person={person}
                  onDone={({ id }) => void changed(id, words.say('people-changed'))}
                />
                <PersonSwitches
                  key={person.id}
                  person={person}
                  who={who}
                  onDone={(sentence) => void changed(person.id, sentence)}
                />
                <p>
                  <button type="button" className="link" onClick={() => choose(undefined)}>
                    {words.say('people-add')}
                  </button>
                </p>
              </>
            )}
          </section>
        ) : null}
      </div>
    </main>
  )
}

function PeopleTable(props: {
  readonly people: readonly ListedPerson[]
  readonly chosen: string | undefined
  readonly onChoose: ((id: string) => void) | undefined
}) {
  const { people, chosen, onChoose } = props
  const words = useWords()
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={words.say('people-title')}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.say('people-name')}</th>
            <th scope="col">{words.say('people-login')}</th>
            <th scope="col">{words.say('people-roles')}</th>
            <th scope="col">{words.say('people-state')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, login, roles, state }) => (
            <tr key={id} className={id === chosen ? 'chosen' : ''}>
              <th scope="row">
                {onChoose === undefined ? (
                  name
                ) : (
                  <button
                    type="button"
                    className="link strong"
                    aria-pressed={id === chosen}
                    onClick={() => onChoose(id)}
                  >
                    {name}
                  </button>
                )}
              </th>
              <td>{login}</td>
              <td>{roleWords(words, roles)}</td>
              <td className={state === 'active' ? 'dim' : 'down'}>
                {words.say(state === 'active' ? 'people-active' : 'people-disabled')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
