import { foldLogin, PERSON, type Person } from '../../domain/access/person.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { Actor, StoredRecord } from '../register/ports.ts'
import type { AccessPorts } from './access-ports.ts'
import { countAttempt, forgetAttempts } from './attempts-on-record.ts'
import { LOGIN_SPACE, needPerson } from './person-records.ts'
import { PASSWORD } from './set-password.ts'

/** Who counts the attempts of people that are not in yet. */
const DOOR: Actor = { id: 'door', roles: [] }
/** A session ends by itself after so long, however much it was used. */
const SESSION_HOURS = 12

/** What the browser is given: the token is shown here only, its digest is kept. */
export type SignedIn = {
  readonly token: string
  readonly person: StoredRecord<Person>
  readonly expiresAt: string
}

/**
 * Opens a session for a login and a password. The attempt is counted before the password is looked
 * at, so that many at once are no way around the delay; by login and origin, so that nobody keeps
 * others out. Refuses (`sign-in-refused`) without saying which of the two was wrong, and
 * (`sign-in-locked`) after five wrong ones with the time to wait, whether there is such a login or not.
 */
export async function signIn(
  ports: AccessPorts,
  given: { readonly login: string; readonly password: string; readonly origin: string },
): Promise<SignedIn> {
  const { login, password } = given
  const { register, passwords, tokens, clock } = ports
  const holder = await register.read((view) => view.holderOf(LOGIN_SPACE, foldLogin(login)))
  const id = holder?.id
  await register.transaction(DOOR, undefined, (tx) => countAttempt(tx, ports, given))
  const found = await register.read(async (view) =>
    id === undefined
      ? undefined
      : {
          person: await needPerson(view, { id }),
          kept: await view.secrets.get({ kind: PERSON.kind, id }, PASSWORD),
        },
  )
  const isRight = await passwords.isRight(password, found?.kept)
  if (!isRight || found === undefined || found.person.body.state !== 'active')
    throw new Refusal('sign-in-refused', message('refusal-sign-in-refused'))
  const { person } = found
  const actor = { id: person.id, roles: person.body.roles }
  const now = clock.now()
  const token = tokens.make()
  const expiresAt = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString()
  await register.sessions.sweep(now)
  // What is kept gets as good as it can be while the password is known.
  const renewed =
    found.kept !== undefined && passwords.isOutdated(found.kept)
      ? await passwords.hash(password)
      : undefined
  await register.transaction(actor, undefined, async (tx) => {
    // Unless another one was set in between.
    if (renewed !== undefined && (await tx.secrets.get(person, PASSWORD)) === found.kept)
      await tx.secrets.set(person, PASSWORD, renewed)
    await forgetAttempts(tx, ports, given)
    await tx.audit({ kind: PERSON.kind, id: person.id, act: 'sign-in' })
    await tx.openSession({
      token: tokens.digest(token),
      person: person.id,
      createdAt: now,
      expiresAt,
      data: {},
    })
  })
  return { token, person, expiresAt }
}

/** Ends a session; nothing happens where there is none. */
export async function signOut(ports: AccessPorts, token: string): Promise<void> {
  await ports.register.sessions.end(ports.tokens.digest(token))
}
