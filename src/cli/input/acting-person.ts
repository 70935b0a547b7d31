import { personWithLogin } from '../../app/access/look-up-people.ts'
import type { AccessPorts } from '../../app/access/access-ports.ts'
import type { Actor } from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { EXIT, Failure } from '../terminal/failure.ts'

/**
 * Whoever acts at the computer that the register is on, in their own name and roles: the person with that
 * login. Refuses one who is disabled.
 */
export async function actingPerson(ports: AccessPorts, login: string): Promise<Actor> {
  const { id, body } = await personWithLogin(ports, login)
  if (body.state === 'disabled')
    throw new Failure(EXIT.faulty, 'person-disabled', message('cli-person-disabled', { login }))
  return { id, roles: body.roles }
}
