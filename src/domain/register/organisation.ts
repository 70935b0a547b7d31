import type { Fault } from '../fault.ts'
import { wording, type Language } from '../pack/text.ts'
import { creditCodeFault } from './credit-code.ts'
import type { Doer } from './doer.ts'
import { blankFault, permit, recordFault, refuseFaults, type Lifecycle } from './lifecycle.ts'

/** Words in one or both scripts. */
export type Names = { readonly [L in Language]?: string }

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
    ...blankFault('/name', wording(name, 'zh'), 'name'),
    ...blankFault('/address', wording(address, 'zh'), 'address'),
    ...(code === undefined
      ? []
      : [
          recordFault(
            'credit-code-faulty',
            '/creditCode',
            `This is no unified social credit code. ${code}`,
            'Copy it again from the business licence.',
          ),
        ]),
    ...contacts.flatMap((contact, i) => [
      ...blankFault(`/contacts/${i}/name`, contact.name, 'name of the contact'),
      ...(contact.email === undefined || /^[^\s@]+@[^\s@]+$/.test(contact.email)
        ? []
        : [
            recordFault(
              'email-faulty',
              `/contacts/${i}/email`,
              `${JSON.stringify(contact.email)} is no e-mail address.`,
              'Write it as name@place.',
            ),
          ]),
    ]),
  ]
}
