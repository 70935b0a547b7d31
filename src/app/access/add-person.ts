import {
  addPerson as added,
  foldLogin,
  type Person,
  type PersonInput,
} from '../../domain/access/person.ts'
import { passwordFaults } from '../../domain/access/password.ts'
import { refuseFaults } from '../../domain/register/lifecycle.ts'
import { refuseMerged } from '../../domain/register/organisation.ts'
import { perform, type Call } from '../register/perform.ts'
import { need } from '../register/records.ts'
import type { StoredRecord } from '../register/ports.ts'
import type { AccessPorts } from './access-ports.ts'
import { LOGIN_SPACE, personDraft } from './person-records.ts'
import { PASSWORD } from './set-password.ts'

/**
 * Puts a person on record, with a password where one is given, both or neither. Nobody can sign in
 * with the login until a password is set.
 */
export async function addPerson(
  ports: AccessPorts,
  call: Call,
  input: PersonInput,
  { id = ports.ids.next(), password }: { readonly id?: string; readonly password?: string } = {},
): Promise<StoredRecord<Person>> {
  if (password !== undefined) refuseFaults('password', passwordFaults(password, input.login))
  const kept = password === undefined ? undefined : await ports.passwords.hash(password)
  return perform(ports, call, async (tx, doer) => {
    const person = added(doer, input)
    if (person.organisation !== undefined) {
      const { body } = await need(tx, 'organisation', { id: person.organisation })
      refuseMerged(body, 'add-person')
    }
    const draft = personDraft(id, person)
    const stored = await tx.create(draft, 'add-person')
    await tx.claimUnique(LOGIN_SPACE, foldLogin(person.login), draft)
    if (kept !== undefined) await tx.secrets.set(draft, PASSWORD, kept)
    return stored
  })
}
