import { useState, type SubmitEvent } from 'react'
import { message } from '../../domain/messages/message.ts'
import { ROLES, type Role } from '../../domain/register/roles.ts'
import { Refused } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { HolderField } from './holder-field.tsx'
import type { ListedPerson } from './listed-people.ts'

/** Name, login and roles of a person, new or on record. */
export function PersonForm(props: {
  readonly person?: ListedPerson
  readonly role?: Role
  readonly onDone: (person: ListedPerson) => void
}) {
  const { person, role, onDone } = props
  const words = useWords()
  const service = useService()
  const [name, setName] = useState(person?.name ?? '')
  const [login, setLogin] = useState(person?.login ?? '')
  const [roles, setRoles] = useState<readonly Role[]>(
    person?.roles ?? (role === undefined ? [] : [role]),
  )
  const [organisation, setOrganisation] = useState(person?.organisation)
  const [isBusy, setIsBusy] = useState(false)
  const [cause, setCause] = useState<unknown>()

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setCause(undefined)
    const of = organisation === undefined || !roles.includes('contact') ? {} : { organisation }
    const body = { name, login, roles, ...of }
    try {
      const { data } =
        person === undefined
          ? await service('addPerson', { body })
          : await service('amendPerson', {
              path: { id: person.id },
              body,
              ifMatch: `"${person.version}"`,
            })
      if (person === undefined) {
        setName('')
        setLogin('')
        setRoles([])
      }
      onDone(data)
    } catch (refused) {
      setCause(refused)
    }
    setIsBusy(false)
  }
  const fields = ['/name', '/login', '/roles', '/organisation'] as const
  const isPlaced = fields.some((place) => faultsOf(cause, place).length > 0)
  const roleFaults = faultsOf(cause, '/roles')
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <TextField
        label={words.say('people-name')}
        value={name}
        onChange={setName}
        faults={faultsOf(cause, '/name')}
      />
      <TextField
        label={words.say('people-login')}
        value={login}
        onChange={setLogin}
        hint={words.say('people-login-hint')}
        faults={faultsOf(cause, '/login')}
      />
      <fieldset className="roles" aria-invalid={roleFaults.length > 0 || undefined}>
        <legend>{words.say('people-roles')}</legend>
        {ROLES.map((one) => (
          <label key={one} className="check">
            <input
              type="checkbox"
              checked={roles.includes(one)}
              onChange={({ target }) =>
                setRoles(target.checked ? [...roles, one] : roles.filter((held) => held !== one))
              }
            />
            <span>
              {words.word(message(`role-${one}`))}{' '}
              <span className="dim">{words.say(`people-may-${one}`)}</span>
            </span>
          </label>
        ))}
        {roleFaults.map((fault) => (
          <span key={fault.message} className="fault" role="alert">
            {fault.message} {fault.fix}
          </span>
        ))}
      </fieldset>
      {roles.includes('contact') ? (
        <HolderField
          value={organisation}
          onChange={setOrganisation}
          faults={faultsOf(cause, '/organisation')}
        />
      ) : null}
      {isPlaced ? null : <Refused cause={cause} />}
      {person === undefined ? null : <p className="sub">{words.say('people-amend-why')}</p>}
      <p>
        <button
          type="submit"
          className={person === undefined ? 'button primary' : 'button'}
          aria-busy={isBusy || undefined}
        >
          {words.say(person === undefined ? 'people-add' : 'people-change')}
        </button>
      </p>
    </form>
  )
}
