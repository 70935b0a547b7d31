import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { names } from '../language/plain-values.ts'
import { wording } from '../messages/text.ts'
import { creditCodeFault } from './credit-code.ts'
import { signed, type Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { actName, type NamedAct } from './names.ts'
import { lineFaults, namesFaults } from '../faults/printable.ts'
import { list, object, optional, string, type Of } from '../schema/schema.ts'
import { line, nothingMore, signedWith, recordSchema, type BodyOf } from './record-schema.ts'
import { Refusal } from '../faults/refusal.ts'

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

/**
 * An organisation that applies for certification or holds it. One that was on record twice is merged:
 * it keeps its own words, and leads to the one that was kept.
 */
export const organisationRecord = recordSchema(
  facts,
  {
    active: nothingMore,
    merged: object({
      merged: signedWith({
        reason: string(),
        into: string({
          minLength: 1,
          maxLength: 200,
          description: 'The organisation that was kept.',
        }),
      }),
    }),
  },
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
    'merge-organisation': {
      from: ['active'],
      to: 'merged',
      roles: ['decision-maker'],
      needs:
        'a reason, another organisation to be kept, no credit code that tells them apart, and no two live certificates for one scope',
    },
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

/** An organisation and where it is. */
export type OrganisationOnRecord = { readonly id: string; readonly body: Organisation }

/**
 * One of two records of the same organisation, and the other as it is kept: with the credit code of
 * both. Refuses two that their credit codes tell apart.
 */
export function mergeOrganisation(
  { id, body: before }: OrganisationOnRecord,
  { id: into, body: kept }: OrganisationOnRecord,
  doer: Doer,
  reason: string,
): { readonly merged: Organisation; readonly kept: Organisation } {
  permit(ORGANISATION, 'merge-organisation', before, doer)
  const { creditCode } = before
  const isOther =
    creditCode !== undefined && kept.creditCode !== undefined && kept.creditCode !== creditCode
  refuseFaults('merger', [
    ...blankFault('/reason', reason, message('words-reason')),
    ...(id === into ? [fault(message('fault-merger-into-itself'), '/into')] : []),
    ...(kept.state === 'merged'
      ? [fault(message('fault-merger-into-merged', { into: kept.merged.into }), '/into')]
      : []),
    ...(isOther
      ? [
          fault(
            message('fault-merger-codes-apart', { code: creditCode, kept: kept.creditCode }),
            '/into',
          ),
        ]
      : []),
  ])
  return {
    merged: { ...before, state: 'merged', merged: { reason, into, ...signed(doer) } },
    kept: creditCode === undefined ? kept : { ...kept, creditCode },
  }
}

/** One that was merged leads to another that is kept, as that one was merged in its turn. */
export function leadTo(before: Organisation, into: string): Organisation {
  return before.state === 'merged' ? { ...before, merged: { ...before.merged, into } } : before
}

/** Refuses (`act-untimely`) an act for an organisation that was merged, and names the one kept. */
export function refuseMerged(organisation: Organisation, act: NamedAct): void {
  if (organisation.state === 'active') return
  throw new Refusal(
    'act-untimely',
    message('refusal-act-untimely--organisation-merged', {
      act: actName(act),
      into: organisation.merged.into,
    }),
  )
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
