import type { Fault } from '../fault.ts'
import type { Doer } from '../register/doer.ts'
import {
  blankFault,
  permit,
  recordFault,
  refuseFaults,
  type Lifecycle,
} from '../register/lifecycle.ts'
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
export type Person = PersonInput & { readonly state: 'active' | 'disabled' }

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
  return { state: before.state, ...input }
}

/** Lets a person in no more, or again. */
export function switchPerson(before: Person, doer: Doer, state: Person['state']): Person {
  permit(PERSON, state === 'disabled' ? 'disable-person' : 'enable-person', before, doer)
  return { ...before, state }
}

/** How a login is compared: without letter case, width or outer space. */
export function foldLogin(login: string): string {
  return login.normalize('NFKC').toLowerCase().trim()
}

function personFaults({ name, login, roles, organisation }: PersonInput): Fault[] {
  const strangers = roles.filter((role) => !ROLES.includes(role))
  const isContact = roles.includes('contact')
  return [
    ...blankFault('/name', name, 'name'),
    ...(/^[\w.@+-]{2,64}$/.test(foldLogin(login))
      ? []
      : [
          recordFault(
            'login-faulty',
            '/login',
            `${JSON.stringify(login)} cannot be signed in with.`,
            'Use 2 to 64 letters, digits and . _ @ + -, such as an e-mail address.',
          ),
        ]),
    ...(roles.length > 0 && strangers.length === 0
      ? []
      : [
          recordFault(
            'roles-faulty',
            '/roles',
            strangers.length === 0 ? 'There is no role.' : `There is no role ${strangers.join()}.`,
            `Give one or more of ${ROLES.join(', ')}.`,
          ),
        ]),
    ...(isContact && roles.length > 1
      ? [
          recordFault(
            'contact-mixed',
            '/roles',
            'Who speaks for an organisation does no work of the body.',
            'Give the contact no other role.',
          ),
        ]
      : []),
    ...(isContact === (organisation !== undefined)
      ? []
      : [
          recordFault(
            'contact-organisation',
            '/organisation',
            isContact
              ? 'It is not said which organisation this contact speaks for.'
              : 'Only a contact speaks for an organisation.',
            isContact ? 'Give the id of the organisation.' : 'Leave the organisation out.',
          ),
        ]),
  ]
}
