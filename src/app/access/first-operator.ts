import { passwordFaults } from '../../domain/access/password.ts'
import { addPerson, foldLogin, PERSON } from '../../domain/access/person.ts'
import { refuseFaults } from '../../domain/register/lifecycle.ts'
import { perform } from '../register/perform.ts'
import type { Actor } from '../register/ports.ts'
import type { AccessPorts } from './access-ports.ts'
import { LOGIN_SPACE, personDraft } from './person-records.ts'
import { PASSWORD } from './set-password.ts'

/** The service itself, at its first start. */
const FOUNDER: Actor = { id: 'first-start', roles: ['operator'] }

/**
 * Lets the first operator in without asking anybody: where no operator is on record, one is made
 * with the login, and the password that is given or a new one. Undefined where there is one already,
 * so that several processes may start at once. `password` is in the answer only where it was made
 * here; it is shown once, on the terminal.
 */
export async function firstOperator(
  ports: AccessPorts,
  { login, password }: { readonly login: string; readonly password?: string },
): Promise<{ readonly id: string; readonly password?: string } | undefined> {
  const role = { search: [{ key: 'role', value: 'operator' }] }
  const known = await ports.register.read((view) => view.count(PERSON.kind, role))
  if (known > 0) return undefined
  const given = password ?? ports.tokens.make()
  refuseFaults('password', passwordFaults(given, login))
  const kept = await ports.passwords.hash(given)
  const id = ports.ids.next()
  const call = { actor: FOUNDER, why: 'There was no operator.' }
  const { isMade } = await perform(ports, call, async (tx, doer) => {
    if ((await tx.count(PERSON.kind, role)) > 0) return { isMade: false }
    const person = addPerson(doer, { name: login, login, roles: ['operator'] })
    const draft = personDraft(id, person)
    await tx.create(draft, 'add-person')
    await tx.claimUnique(LOGIN_SPACE, foldLogin(login), draft)
    await tx.secrets.set(draft, PASSWORD, kept)
    return { isMade: true }
  })
  if (!isMade) return undefined
  return password === undefined ? { id, password: given } : { id }
}
