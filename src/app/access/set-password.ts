import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { passwordFaults } from '../../domain/access/password.ts'
import { PERSON } from '../../domain/access/person.ts'
import { permit, refuseFaults } from '../../domain/register/lifecycle.ts'
import { perform, type Call } from '../register/perform.ts'
import type { Ref } from '../register/records.ts'
import type { AccessPorts } from './access-ports.ts'
import { requireNoKey } from './not-by-key.ts'
import { needPerson } from './person-records.ts'

/** The secret beside a person that holds the password. */
export const PASSWORD = 'password'

/**
 * Sets the password of a person, by the person, who gives the one there is, or by an operator. Ends all
 * sessions of the person. Refuses (`access-refused`) whoever comes in by an API key, and a wrong one.
 */
export async function setPassword(
  ports: AccessPorts,
  call: Call,
  ref: Ref,
  { password, current }: { readonly password: string; readonly current?: string | undefined },
): Promise<{ readonly id: string }> {
  requireNoKey(call.actor)
  const { body, kept: known } = await ports.register.read(async (view) => ({
    body: (await needPerson(view, ref)).body,
    kept: await view.secrets.get({ kind: PERSON.kind, id: ref.id }, PASSWORD),
  }))
  // A session left open must not become whoever finds it, for good.
  if (call.actor.id === ref.id && !(await ports.passwords.isRight(current ?? '', known)))
    throw new Refusal('access-refused', message('refusal-access-refused--current'))
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
