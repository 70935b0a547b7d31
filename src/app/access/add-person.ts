import {
  addPerson as added,
  foldLogin,
  type Person,
  type PersonInput,
} from '../../domain/access/person.ts'
import { perform, type Call } from '../register/desk.ts'
import { need } from '../register/records.ts'
import type { StoredRecord } from '../register/ports.ts'
import type { AccessDesk } from './access-desk.ts'
import { LOGIN_SPACE, personDraft } from './person-records.ts'

/** Puts a person on record. Nobody can sign in with the login until a password is set. */
export function addPerson(
  desk: AccessDesk,
  call: Call,
  input: PersonInput,
  id: string = desk.ids.next(),
): Promise<StoredRecord<Person>> {
  return perform(desk, call, async (tx, doer) => {
    const person = added(doer, input)
    if (person.organisation !== undefined)
      await need(tx, 'organisation', { id: person.organisation })
    const draft = personDraft(id, person)
    const stored = await tx.create(draft, 'add-person')
    await tx.claimUnique(LOGIN_SPACE, foldLogin(person.login), draft)
    return stored
  })
}
