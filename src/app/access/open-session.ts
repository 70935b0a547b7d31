import { PERSON } from '../../domain/access/person.ts'
import type { RegisterTransaction } from '../register/ports.ts'
import type { AccessPorts } from './access-ports.ts'

/** A session ends by itself after so long, however much it was used. */
const SESSION_HOURS = 12

/** What a browser is given: the token is shown here only, its digest is kept. */
export type OpenedSession = { readonly token: string; readonly expiresAt: string }

/** Opens a session for a person; `act` is what the trail says of it. */
export async function openSession(
  tx: RegisterTransaction,
  { tokens }: Pick<AccessPorts, 'tokens'>,
  person: string,
  act: 'sign-in' | 'stay-signed-in',
): Promise<OpenedSession> {
  const token = tokens.make()
  const expiresAt = new Date(Date.parse(tx.now) + SESSION_HOURS * 3_600_000).toISOString()
  await tx.audit({ kind: PERSON.kind, id: person, act })
  await tx.openSession({
    token: tokens.digest(token),
    person,
    createdAt: tx.now,
    expiresAt,
    data: {},
  })
  return { token, expiresAt }
}

/** A session in place of the one that somebody ended with all of theirs, by what they did in it. */
export function staySignedIn(
  ports: Pick<AccessPorts, 'register' | 'tokens'>,
  person: string,
): Promise<OpenedSession> {
  return ports.register.transaction({ id: person, roles: [] }, undefined, (tx) =>
    openSession(tx, ports, person, 'stay-signed-in'),
  )
}
