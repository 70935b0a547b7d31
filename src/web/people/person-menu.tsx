import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Trouble, Waiting } from '../parts/states.tsx'
import { ROLES } from '../../domain/register/roles.ts'
import { inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { RegisterWords, roleWords } from './register-words.tsx'
import { useSession, type Who } from './session.tsx'

/** Who one is, in the head of the page: what one may do, and how to be somebody else. */
export default function PersonMenu() {
  return (
    <RegisterWords>
      <Menu />
    </RegisterWords>
  )
}

function Menu() {
  const words = useWords()
  const { access, who } = useSession()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const close = ({ target }: Event) => {
      const isInside =
        panel.current?.contains(target as Node) || button.current?.contains(target as Node)
      if (!isInside) setIsOpen(false)
    }
    addEventListener('pointerdown', close)
    addEventListener('focusin', close)
    return () => {
      removeEventListener('pointerdown', close)
      removeEventListener('focusin', close)
    }
  }, [isOpen])
  if (who === 'asking') return null
  if (who === undefined)
    return (
      <a className="language" href={inLanguage('/studio/sign-in', words.language)}>
        {words.say('people-sign-in')}
      </a>
    )
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    setIsOpen(false)
    button.current?.focus()
  }
  const roles = roleWords(words, who.roles)
  return (
    <div className="person" onKeyDown={press}>
      <button
        ref={button}
        type="button"
        className="link"
        aria-expanded={isOpen}
        aria-controls="person-panel"
        onClick={() => setIsOpen(!isOpen)}
      >
        {access === 'demo'
          ? words.say('people-you-are', { roles })
          : words.say('people-person', { name: who.name ?? who.id, roles })}
      </button>
      {isOpen ? (
        <div
          id="person-panel"
          ref={panel}
          className="floating"
          role="group"
          aria-label={words.say('people-who')}
        >
          {access === 'demo' ? (
            <DemoPeople
              who={who}
              onDone={() => {
                setIsOpen(false)
                button.current?.focus()
              }}
            />
          ) : (
            <OwnAffairs />
          )}
          <h2>{words.say('people-may')}</h2>
          <ul className="sub">
            {who.roles.map((role) => (
              <li key={role}>{words.say(`people-may-${role}`)}</li>
            ))}
          </ul>
          {who.withheld === undefined ? null : (
            <p className="note">
              {words.say('people-withheld', { roles: roleWords(words, who.withheld) })}
            </p>
          )}
        </div>
      ) : null}
    </div>
  )
}

function OwnAffairs() {
  const words = useWords()
  const { signOut } = useSession()
  return (
    <p className="buttons">
      <a className="button small" href={inLanguage('/studio/account', words.language)}>
        {words.say('people-account')}
      </a>
      <button type="button" className="button small" onClick={() => void signOut()}>
        {words.say('people-sign-out')}
      </button>
    </p>
  )
}

/** People stand in the order in which a case comes by their roles. */
function turn({ roles }: Pick<Who, 'roles'>): number {
  return Math.min(...roles.map((role) => ROLES.indexOf(role)))
}

/** The people of the demonstration, to become one of them. */
function DemoPeople({ who, onDone }: { readonly who: Who; readonly onDone: () => void }) {
  const words = useWords()
  const service = useService()
  const { become } = useSession()
  const list = useRef<HTMLUListElement>(null)
  const people = useQuery({
    queryKey: ['demo-people'],
    queryFn: async ({ signal }) =>
      (
        await service('listPersons', { query: { state: 'active', limit: '9' }, signal })
      ).data.items.toSorted((a, b) => turn(a) - turn(b) || (a.id < b.id ? -1 : 1)),
  })
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus()
  }, [people.data])
  if (people.isError) return <Trouble cause={people.error} retry={() => void people.refetch()} />
  if (people.data === undefined) return <Waiting />
  const press = (event: KeyboardEvent) => {
    const choices = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    if (/^[1-9]$/.test(event.key)) choices[Number(event.key) - 1]?.click()
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const now = choices.findIndex((one) => one === document.activeElement)
    choices[(now + by + choices.length) % choices.length]?.focus()
  }
  return (
    <>
      <p className="sub">{words.say('people-demo-choose')}</p>
      <ul ref={list} className="people-choice" onKeyDown={press}>
        {people.data.map(({ id, name, roles }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === who.id}
              onClick={() => {
                become(id)
                onDone()
              }}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>{name}</span>
              <span className="dim">{roleWords(words, roles)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="sub">{words.say('people-demo-keys')}</p>
    </>
  )
}
