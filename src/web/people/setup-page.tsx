import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import type { Operations } from '../../../client/api.ts'
import { message } from '../../domain/messages/message.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import type { Role } from '../../domain/register/roles.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { PersonForm } from './person-form.tsx'
import { PersonSwitches } from './person-switches.tsx'
import { usePeople, type ListedPerson } from './listed-people.ts'
import { RegisterWords } from './register-words.tsx'
import type { Who } from './session.tsx'

type Body = Operations['getCertificationBody']['answer']

/** Without somebody for each of these no certificate comes to be, nor a revision of the rules. */
const NEEDED: readonly Role[] = [
  'editor',
  'approver',
  'clerk',
  'assessor',
  'reviewer',
  'decision-maker',
]

/** What a body sees to before its first certificate, in four steps. */
export default function SetupPage({ who }: { readonly who: Who }) {
  return (
    <RegisterWords>
      <Setup who={who} />
    </RegisterWords>
  )
}

function Setup({ who }: { readonly who: Who }) {
  const words = useWords()
  const service = useService()
  const title = words.say('setup-title')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const people = usePeople(who)
  const body = useQuery({
    queryKey: ['body'],
    queryFn: async ({ signal }) => (await service('getCertificationBody', { signal })).data,
  })
  const cause = people.error ?? body.error
  if (cause !== null)
    return (
      <main id="main" tabIndex={-1} className="desk">
        <h1>{title}</h1>
        <Trouble
          cause={cause}
          retry={() => {
            void people.refetch()
            void body.refetch()
          }}
        />
      </main>
    )
  if (people.data === undefined || body.data === undefined)
    return (
      <main id="main" tabIndex={-1} className="desk">
        <h1>{title}</h1>
        <Waiting />
      </main>
    )
  const active = people.data.filter(({ state }) => state === 'active')
  const missing = NEEDED.filter((role) => !active.some(({ roles }) => roles.includes(role)))
  const hasLookUp = body.data.lookUp !== undefined
  return (
    <main id="main" tabIndex={-1} className="desk">
      <h1>{title}</h1>
      <p className="lead">
        {missing.length === 0 ? words.say('setup-ready') : words.say('setup-why')}
      </p>
      <ol className="steps">
        <Step number={1} isDone title={words.say('setup-operator')}>
          <p>{words.say('setup-operator-is', { name: who.name ?? who.id })}</p>
          <p className="sub">
            {words.say('setup-operator-what')}{' '}
            <a href={inLanguage('/studio/account', words.language)}>
              {words.say('people-account')}
            </a>
          </p>
        </Step>
        <Step number={2} isDone title={words.say('setup-body')}>
          <BodyPrint body={body.data} />
        </Step>
        <Step number={3} isDone={hasLookUp} title={words.say('setup-issuing')}>
          <Issuing body={body.data} />
        </Step>
        <Step number={4} isDone={missing.length === 0} title={words.say('setup-people')}>
          <FirstPeople who={who} active={active} missing={missing} />
        </Step>
      </ol>
    </main>
  )
}

function Step(props: {
  readonly number: number
  readonly isDone: boolean
  readonly title: string
  readonly children: ReactNode
}) {
  const { number, isDone, title, children } = props
  const words = useWords()
  return (
    <li className={isDone ? 'step done' : 'step'}>
      <span className="round" aria-hidden="true">
        {isDone ? (
          <svg width="13" height="13" viewBox="0 0 16 16">
            <path d="M3 8.5l3.2 3.2L13 4.8" />
          </svg>
        ) : (
          number
        )}
      </span>
      <div>
        <h2>
          {title} {isDone ? <span className="unseen">{words.say('setup-done')}</span> : null}
        </h2>
        {children}
      </div>
    </li>
  )
}

/** How the body will stand on its certificates. */
function BodyPrint({ body }: { readonly body: Body }) {
  const words = useWords()
  return (
    <>
      <p className="sub">{words.say('setup-body-printed')}</p>
      <div className="printed song">
        {TEXT_LANGUAGES.map((language) => (
          <p key={language} lang={language}>
            <b>{body.name[language]}</b>
            <br />
            {[body.address?.[language], body.approvalNo].filter(Boolean).join(' · ')}
          </p>
        ))}
      </div>
      <p className="sub">{words.say('setup-body-change')}</p>
    </>
  )
}

/** By which rules of its own the body issues. */
function Issuing({ body }: { readonly body: Body }) {
  const words = useWords()
  const { numbers, validityMonths, surveillanceMonths, language, lookUp, grantDays = 90 } = body
  const rows: readonly (readonly [string, string, string])[] = [
    [words.say('setup-numbers'), numbers, 'numbers'],
    [
      words.say('setup-validity'),
      words.say('setup-months', { count: validityMonths }),
      'validityMonths',
    ],
    [
      words.say('setup-surveillance'),
      words.say('setup-months', { count: surveillanceMonths }),
      'surveillanceMonths',
    ],
    [words.say('setup-grant'), words.say('setup-days', { count: grantDays }), 'grantDays'],
    [words.say('setup-language'), words.say(`setup-language-${language}`), 'language'],
    [words.say('setup-signatory'), words.text(body.signatory), 'signatory'],
    [words.say('setup-decider'), words.text(body.decisionMaker), 'decisionMaker'],
    [words.say('setup-look-up'), lookUp ?? words.say('setup-none'), 'lookUp'],
  ]
  return (
    <>
      <div className="scrolls" tabIndex={0} role="region" aria-label={words.say('setup-issuing')}>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words.say('setup-rule')}</th>
              <th scope="col">{words.say('setup-value')}</th>
              <th scope="col">{words.say('setup-member')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, value, member]) => (
              <tr key={member}>
                <th scope="row">{name}</th>
                <td>{value}</td>
                <td>
                  <code>{member}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lookUp === undefined ? (
        <p className="note warn">{words.say('setup-look-up-missing')}</p>
      ) : (
        <p className="sub">{words.say('setup-look-up-what')}</p>
      )}
    </>
  )
}

/** Who does what, and the people that are still wanting. */
function FirstPeople(props: {
  readonly who: Who
  readonly active: readonly ListedPerson[]
  readonly missing: readonly Role[]
}) {
  const { who, active, missing } = props
  const words = useWords()
  const queries = useQueryClient()
  const [role, setRole] = useState<Role>()
  const [added, setAdded] = useState<ListedPerson>()
  const [said, setSaid] = useState<string>()
  const isOperator = who.roles.includes('operator')
  const adding = role ?? missing[0]
  const current = active.find(({ id }) => id === added?.id)
  return (
    <>
      <p className="sub">{words.say('setup-apart')}</p>
      <ul className="roles-held">
        {NEEDED.map((one) => {
          const held = active.filter(({ roles }) => roles.includes(one))
          return (
            <li key={one}>
              <b>{words.word(message(`role-${one}`))}</b>{' '}
              <span className="dim">{words.say(`people-may-${one}`)}</span>
              <span className={held.length === 0 ? 'down' : ''}>
                {held.length === 0
                  ? words.say('setup-nobody')
                  : words.show({ list: held.map(({ name }) => name), joined: 'comma' })}
              </span>
              {isOperator ? (
                <button
                  type="button"
                  className="button small"
                  onClick={() => {
                    setAdded(undefined)
                    setRole(one)
                  }}
                >
                  {words.say('people-add')}{' '}
                  <span className="unseen">{words.word(message(`role-${one}`))}</span>
                </button>
              ) : null}
            </li>
          )
        })}
      </ul>
      {!isOperator ? (
        <p className="sub">{words.say('people-operators-change')}</p>
      ) : (
        <div className="card" aria-live="polite">
          {said === undefined ? null : <p className="note good">{said}</p>}
          {current === undefined ? (
            <>
              <h3>{words.say('people-add')}</h3>
              <PersonForm
                key={adding ?? 'none'}
                {...(adding === undefined ? {} : { role: adding })}
                onDone={(person) => {
                  setAdded(person)
                  setSaid(words.say('people-added', { name: person.name }))
                  void queries.invalidateQueries({ queryKey: ['people'] })
                }}
              />
            </>
          ) : (
            <>
              <h3>{current.name}</h3>
              <PersonSwitches
                key={current.id}
                person={current}
                who={who}
                onDone={(sentence) => {
                  setSaid(sentence)
                  void queries.invalidateQueries({ queryKey: ['people'] })
                }}
              />
              <p>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    setAdded(undefined)
                    setSaid(undefined)
                    setRole(undefined)
                  }}
                >
                  {words.say('setup-next-person')}
                </button>
              </p>
            </>
          )}
        </div>
      )}
    </>
  )
}
