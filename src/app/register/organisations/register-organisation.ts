import {
  registerOrganisation as registered,
  type OrganisationInput,
} from '../../../domain/register/organisation.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { draftOf, type Stored } from '../records.ts'

/** Puts an organisation on record. Its credit code, where it has one, is nobody else's. */
export function registerOrganisation(
  ports: RegisterPorts,
  call: Call,
  input: OrganisationInput,
): Promise<Stored<'organisation'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const draft = draftOf('organisation', id, registered(doer, input))
    if (input.creditCode !== undefined) await tx.claimUnique('credit-code', input.creditCode, draft)
    return tx.create(draft, 'register-organisation')
  })
}
