import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { names } from '../language/plain-values.ts'
import { wording } from '../messages/text.ts'
import { creditCodeFault } from './credit-code.ts'
import type { Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { lineFaults, namesFaults } from '../faults/printable.ts'
import { list, object, optional, string, type Of } from '../schema/schema.ts'
import { line, nothingMore, recordSchema, type BodyOf } from './record-schema.ts'

/** Somebody to talk to. */
export const contact = object({ name: line, email: optional(line), phone: optional(line) })
export type Contact = Of<typeof contact>

const facts = object({
  name: names,
  address: names,
  /** Unified social credit code; absent for an organisation from elsewhere. */
  creditCode: optional(string()),
  contacts: list(contact),
})
/** What is given of an organisation. */
export type OrganisationInput = Of<typeof facts>

/** An organisation that applies for certification or holds it. */
export const organisationRecord = recordSchema(
  facts,
  { active: nothingMore },
  {
    id: '01a20876-bd46-7000-ba9b-ab41a4da0bbc',
    version: 1,
    createdAt: '2026-11-11T02:00:00.000Z',
    updatedAt: '2026-11-11T02:00:00.000Z',
    address: { en: '5 Example Road, Example City', zh: '示例省示例市示例路 5 号' },
    contacts: [{ email: 'contact-5@example.com', name: '示例联系人' }],
    creditCode: '91000000DEM000005M',
    name: { en: 'Example Soon (fictitious)', zh: '示例待审公司（虚构）' },
    state: 'active',
  },
)
export type Organisation = BodyOf<typeof organisationRecord>

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
