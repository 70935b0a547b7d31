import { foldLogin, PERSON, type Person } from '../../domain/access/person.ts'
import { hasSecondFactor } from '../../domain/access/second-factor.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { Actor, StoredRecord } from '../register/ports.ts'
import type { SignInPorts } from './access-ports.ts'
import { countAttempt, forgetAttempts } from './attempts-on-record.ts'
import { countCode, takeCode } from './one-time-code.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import { LOGIN_SPACE, needPerson } from './person-records.ts'
import { PASSWORD } from './set-password.ts'

/** Who counts the attempts of people that are not in yet. */
const DOOR: Actor = { id: 'door', roles: [] }

/** What the browser is given, and who came in. */
export type SignedIn = OpenedSession & { readonly person: StoredRecord<Person> }

/**
 * Opens a session for a login and a password. The attempt is counted before the password is looked
 * at, so that many at once are no way around the delay; by login and origin, so that nobody keeps
 * others out. Refuses (`sign-in-refused`) without saying which of the two was wrong, and
 * (`sign-in-locked`) after five wrong ones with the time to wait, whether there is such a login or not.
 * Whoever has a second factor gives a code of it, too (`second-factor-needed`), and a right one
 * (`second-factor-refused`).
 */
export async function signIn(
  ports: SignInPorts,
  given: {
    readonly login: string
    readonly password: string
    readonly origin: string
    readonly code?: string | undefined
  },
): Promise<SignedIn> {
  const { login, password, code } = given
  const { register, passwords, clock } = ports
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
  const isAsked = hasSecondFactor(person.body)
  if (isAsked && code === undefined)
    throw new Refusal('second-factor-needed', message('refusal-second-factor-needed'))
  if (isAsked) await countCode(ports, person)
  const actor = { id: person.id, roles: person.body.roles }
  await register.sessions.sweep(clock.now())
  // What is kept gets as good as it can be while the password is known.
  const renewed =
    found.kept !== undefined && passwords.isOutdated(found.kept)
      ? await passwords.hash(password)
      : undefined
  const session = await register.transaction(actor, undefined, async (tx) => {
    if (isAsked) await takeCode(tx, ports, person, code ?? '')
    // Unless another one was set in between.
    if (renewed !== undefined && (await tx.secrets.get(person, PASSWORD)) === found.kept)
      await tx.secrets.set(person, PASSWORD, renewed)
    await forgetAttempts(tx, ports, given)
    return openSession(tx, ports, person.id, 'sign-in')
  })
  return { ...session, person }
}

/** Ends a session; nothing happens where there is none. */
export async function signOut(ports: SignInPorts, token: string): Promise<void> {
  await ports.register.sessions.end(ports.tokens.digest(token))
}
