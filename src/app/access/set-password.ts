import { passwordFaults } from '../../domain/access/password.ts'
import { PERSON } from '../../domain/access/person.ts'
import { permit, refuseFaults } from '../../domain/register/lifecycle.ts'
import { perform, type Call } from '../register/perform.ts'
import type { Ref } from '../register/records.ts'
import type { AccessPorts } from './access-ports.ts'
import { needPerson } from './person-records.ts'

/** The secret beside a person that holds the password. */
export const PASSWORD = 'password'

/** Sets the password of a person, by the person or by an operator. Ends all sessions of the person. */
export async function setPassword(
  ports: AccessPorts,
  call: Call,
  ref: Ref,
  { password }: { readonly password: string },
): Promise<{ readonly id: string }> {
  const { body } = await ports.register.read((view) => needPerson(view, ref))
  refuseFaults('password', passwordFaults(password, body.login))
  const kept = await ports.passwords.hash(password)
  await perform(ports, call, async (tx, doer) => {
    const record = await needPerson(tx, ref)
    const isOwn = doer.person === ref.id
    permit(PERSON, 'set-password', record.body, isOwn ? { ...doer, roles: ['operator'] } : doer)
    await tx.secrets.set(record, PASSWORD, kept)
    return { id: ref.id }
  })
  await ports.register.sessions.endAllOf(ref.id)
  return { id: ref.id }
}
