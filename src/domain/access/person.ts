import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Doer } from '../register/doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from '../register/lifecycle.ts'
import { lineFaults } from '../faults/printable.ts'
import { ROLES, type Role } from '../register/roles.ts'

/** What is given of a person. */
export type PersonInput = {
  readonly name: string
  /** What the person signs in with; nobody else has the same, whatever its letter case. */
  readonly login: string
  readonly roles: readonly Role[]
  /** The organisation that a contact speaks for; only contacts have one. */
  readonly organisation?: string
}

/** Somebody who works in the register. Never deleted: what they signed stays signed. */
export type Person = PersonInput & {
  readonly state: 'active' | 'disabled'
  /** RFC 3339 in UTC: since when they sign in with a one-time code as well; absent where they do not. */
  readonly secondFactorSince?: string
}

export const PERSON = {
  kind: 'person',
  acts: {
    'add-person': { from: null, to: 'active', roles: ['operator'] },
    'amend-person': { from: ['active', 'disabled'], roles: ['operator'] },
    'disable-person': { from: ['active'], to: 'disabled', roles: ['operator'] },
    'enable-person': { from: ['disabled'], to: 'active', roles: ['operator'] },
    'set-password': {
      from: ['active'],
      roles: ['operator'],
      needs: 'to be the operator, or the person',
    },
    'enrol-second-factor': { from: ['active'], roles: ROLES, needs: 'to be the person' },
    'reset-second-factor': {
      from: ['active', 'disabled'],
      roles: ['operator'],
      needs: 'to be somebody else',
    },
  },
} as const satisfies Lifecycle<Person['state']>

/** A new person. Refuses roles that nobody may hold together. */
export function addPerson(doer: Doer, input: PersonInput): Person {
  permit(PERSON, 'add-person', undefined, doer)
  refuseFaults('person', personFaults(input))
  return { state: 'active', ...input }
}

/** The person with another name, login or other roles. */
export function amendPerson(before: Person, doer: Doer, input: PersonInput): Person {
  permit(PERSON, 'amend-person', before, doer)
  refuseFaults('person', personFaults(input))
  const { state, secondFactorSince } = before
  return { state, ...input, ...(secondFactorSince === undefined ? {} : { secondFactorSince }) }
}

/** Lets a person in no more, or again. */
export function switchPerson(before: Person, doer: Doer, state: Person['state']): Person {
  permit(PERSON, state === 'disabled' ? 'disable-person' : 'enable-person', before, doer)
  return { ...before, state }
}

/** The person who signs in with a one-time code as well, from now on. */
export function enrolSecondFactor(before: Person, doer: Doer): Person {
  permit(PERSON, 'enrol-second-factor', before, doer)
  return { ...before, secondFactorSince: doer.at }
}

/** The person who signs in with the password alone again. */
export function resetSecondFactor(before: Person, doer: Doer): Person {
  permit(PERSON, 'reset-second-factor', before, doer)
  const { secondFactorSince: _, ...person } = before
  return person
}

/** How a login is compared: without letter case, width or outer space. */
export function foldLogin(login: string): string {
  return login.normalize('NFKC').toLowerCase().trim()
}

function personFaults({ name, login, roles, organisation }: PersonInput): Fault[] {
  const strangers = roles.filter((role) => !ROLES.includes(role))
  const isContact = roles.includes('contact')
  const known = { list: ROLES, joined: 'comma' } as const
  return [
    ...blankFault('/name', name, message('words-name')),
    ...lineFaults('/name', name),
    ...(/^[\w.@+-]{2,64}$/.test(foldLogin(login))
      ? []
      : [fault(message('fault-login-faulty', { login: { value: login } }), '/login')]),
    ...(strangers.length === 0
      ? []
      : [
          fault(
            message('fault-roles-faulty--unknown', {
              count: strangers.length,
              roles: { list: strangers, joined: 'comma' },
              known,
            }),
            '/roles',
          ),
        ]),
    ...(roles.length > 0 ? [] : [fault(message('fault-roles-faulty', { known }), '/roles')]),
    ...(isContact && roles.length > 1 ? [fault(message('fault-contact-mixed'), '/roles')] : []),
    ...(isContact === (organisation !== undefined)
      ? []
      : [
          fault(
            isContact
              ? message('fault-contact-organisation')
              : message('fault-contact-organisation--needless'),
            '/organisation',
          ),
        ]),
  ]
}
