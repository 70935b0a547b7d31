import {
  amendPerson as amended,
  foldLogin,
  switchPerson as switched,
  type Person,
  type PersonInput,
} from '../../domain/access/person.ts'
import { refuseMerged } from '../../domain/register/organisation.ts'
import { perform, type Call } from '../register/perform.ts'
import { need, type Ref } from '../register/records.ts'
import type { StoredRecord } from '../register/ports.ts'
import type { AccessPorts } from './access-ports.ts'
import { requireAnotherOperator } from './last-operator.ts'
import { LOGIN_SPACE, needPerson, personDraft } from './person-records.ts'

/**
 * Changes name, login, roles or organisation. Ends the sessions of the person: roles may have gone.
 * Refuses (`act-untimely`) to leave the register without an operator.
 */
export async function amendPerson(
  ports: AccessPorts,
  call: Call,
  ref: Ref,
  input: PersonInput,
): Promise<StoredRecord<Person>> {
  const stored = await perform(ports, call, async (tx, doer) => {
    const record = await needPerson(tx, ref)
    const person = amended(record.body, doer, input)
    await requireAnotherOperator(tx, record, person)
    if (person.organisation !== undefined) {
      const { body } = await need(tx, 'organisation', { id: person.organisation })
      refuseMerged(body, 'amend-person')
    }
    await tx.releaseUnique(LOGIN_SPACE, foldLogin(record.body.login))
    await tx.claimUnique(LOGIN_SPACE, foldLogin(person.login), record)
    return tx.put(personDraft(ref.id, person), record.version, 'amend-person')
  })
  await ports.register.sessions.endAllOf(ref.id)
  return stored
}

/**
 * Lets a person in no more, or again. Who is signed in is signed out; keys of theirs open nothing.
 * Refuses (`act-untimely`) to leave the register without an operator.
 */
export async function switchPerson(
  ports: AccessPorts,
  call: Call,
  ref: Ref,
  { state }: { readonly state: Person['state'] },
): Promise<StoredRecord<Person>> {
  const act = state === 'disabled' ? 'disable-person' : 'enable-person'
  const stored = await perform(ports, call, async (tx, doer) => {
    const record = await needPerson(tx, ref)
    const body = switched(record.body, doer, state)
    await requireAnotherOperator(tx, record, body)
    return tx.put(personDraft(ref.id, body), record.version, act)
  })
  await ports.register.sessions.endAllOf(ref.id)
  return stored
}
