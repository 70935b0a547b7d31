import { refuseAlike, type Alike } from '../../../domain/register/likeness.ts'
import {
  registerOrganisation as registered,
  type Organisation,
  type OrganisationInput,
} from '../../../domain/register/organisation.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { StoredRecord } from '../ports.ts'
import { draftOf } from '../records.ts'
import { alikeOf } from './alike.ts'

/** What is given of an organisation that may be on record already. */
export type DistinctInput = OrganisationInput & {
  /** Whether it is another one than those of the same name. */
  readonly isAnother?: boolean
}

/** An organisation as it was put on record, with those that may be the same one. */
export type RegisteredOrganisation = Organisation & { readonly alike: readonly Alike[] }

/**
 * Puts an organisation on record. Its credit code, where it has one, is nobody else's; one of the name
 * of another is refused, with who that is, unless it is said to be another.
 */
export function registerOrganisation(
  ports: RegisterPorts,
  call: Call,
  { isAnother = false, ...input }: DistinctInput,
): Promise<StoredRecord<RegisteredOrganisation>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const draft = draftOf('organisation', id, registered(doer, input))
    const alike = await alikeOf(tx, input)
    refuseAlike(alike, { isAnother, isNamed: true })
    if (input.creditCode !== undefined) await tx.claimUnique('credit-code', input.creditCode, draft)
    const record = await tx.create(draft, 'register-organisation')
    // In the order in which answers are remembered, so that a call sent again gives the same bytes.
    const { address, ...rest } = record.body
    return { ...record, body: { address, alike, ...rest } }
  })
}
