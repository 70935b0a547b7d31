import {
  registerOrganisation as registered,
  type OrganisationInput,
} from '../../../domain/register/organisation.ts'
import { perform, type Call, type Desk } from '../perform.ts'
import { draftOf, type Stored } from '../records.ts'

/** Puts an organisation on record. Its credit code, where it has one, is nobody else's. */
export function registerOrganisation(
  desk: Desk,
  call: Call,
  input: OrganisationInput,
): Promise<Stored<'organisation'>> {
  const id = desk.ids.next()
  return perform(desk, call, async (tx, doer) => {
    const draft = draftOf('organisation', id, registered(doer, input))
    if (input.creditCode !== undefined) await tx.claimUnique('credit-code', input.creditCode, draft)
    return tx.create(draft, 'register-organisation')
  })
}
