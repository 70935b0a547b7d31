import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Names } from '../language/plain-values.ts'
import { wording } from '../messages/text.ts'
import { creditCodeFault } from './credit-code.ts'
import type { Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { lineFaults, namesFaults } from '../faults/printable.ts'

/** Somebody to talk to. */
export type Contact = {
  readonly name: string
  readonly email?: string
  readonly phone?: string
}

/** What is given of an organisation. */
export type OrganisationInput = {
  readonly name: Names
  readonly address: Names
  /** Unified social credit code; absent for an organisation from elsewhere. */
  readonly creditCode?: string
  readonly contacts: readonly Contact[]
}

/** An organisation that applies for certification or holds it. */
export type Organisation = OrganisationInput & { readonly state: 'active' }

export const ORGANISATION = {
  kind: 'organisation',
  acts: {
    'register-organisation': { from: null, to: 'active', roles: ['clerk'] },
    'amend-organisation': { from: ['active'], roles: ['clerk'] },
  },
} as const satisfies Lifecycle

/** A new organisation. Refuses faulty names and codes. */
export function registerOrganisation(doer: Doer, input: OrganisationInput): Organisation {
  permit(ORGANISATION, 'register-organisation', undefined, doer)
  refuseFaults('organisation', organisationFaults(input))
  return { state: 'active', ...input }
}

/** The organisation as it is now called and reached; what was issued keeps the old words. */
export function amendOrganisation(
  before: Organisation,
  doer: Doer,
  input: OrganisationInput,
): Organisation {
  permit(ORGANISATION, 'amend-organisation', before, doer)
  refuseFaults('organisation', organisationFaults(input))
  return { state: 'active', ...input }
}

function organisationFaults({ name, address, creditCode, contacts }: OrganisationInput): Fault[] {
  const code = creditCode === undefined ? undefined : creditCodeFault(creditCode)
  return [
    ...blankFault('/name', wording(name, 'zh'), message('words-name')),
    ...blankFault('/address', wording(address, 'zh'), message('words-address')),
    ...namesFaults('/name', name),
    ...namesFaults('/address', address),
    ...(code === undefined ? [] : [fault(code, '/creditCode')]),
    ...contacts.flatMap((contact, i) => [
      ...blankFault(`/contacts/${i}/name`, contact.name, message('words-contact-name')),
      ...lineFaults(`/contacts/${i}/name`, contact.name),
      ...lineFaults(`/contacts/${i}/email`, contact.email),
      ...lineFaults(`/contacts/${i}/phone`, contact.phone),
      ...(contact.email === undefined || /^[^\s@]+@[^\s@]+$/.test(contact.email)
        ? []
        : [
            fault(
              message('fault-email-faulty', { email: { value: contact.email } }),
              `/contacts/${i}/email`,
            ),
          ]),
    ]),
  ]
}
