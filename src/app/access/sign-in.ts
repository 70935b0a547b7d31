import { FREE_ATTEMPTS, oneMore, waitSeconds, type Attempts } from '../../domain/access/attempts.ts'
import { foldLogin, PERSON, type Person } from '../../domain/access/person.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { Actor, RegisterTransaction, StoredRecord } from '../register/ports.ts'
import type { AccessPorts } from './access-ports.ts'
import { LOGIN_SPACE, needPerson } from './person-records.ts'
import { PASSWORD } from './set-password.ts'

/** Who counts the attempts of people that are not in yet. */
const DOOR: Actor = { id: 'door', roles: [] }
const ATTEMPTS = 'sign-in-attempts'
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
 * at, so that many at once are no way around the delay. Refuses (`sign-in-refused`) without saying
 * which of the two was wrong, and (`sign-in-locked`) after five wrong ones with the time to wait.
 */
export async function signIn(
  ports: AccessPorts,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<SignedIn> {
  const { register, passwords, tokens, clock } = ports
  const holder = await register.read((view) => view.holderOf(LOGIN_SPACE, foldLogin(login)))
  const id = holder?.id
  if (id !== undefined) await register.transaction(DOOR, undefined, (tx) => countAttempt(tx, id))
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
  await register.transaction(actor, undefined, async (tx) => {
    await forget(tx, person.id)
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

async function countAttempt(tx: RegisterTransaction, id: string): Promise<void> {
  const record = await tx.get<Attempts>(ATTEMPTS, id)
  const wait = waitSeconds(record?.body, tx.now)
  if (wait > 0)
    throw new Refusal(
      'sign-in-locked',
      message('refusal-sign-in-locked', { most: FREE_ATTEMPTS, seconds: wait }),
    )
  const body = oneMore(record?.body, tx.now)
  const draft = { kind: ATTEMPTS, id, state: body.state, body }
  if (record === undefined) await tx.create(draft, 'try-password')
  else await tx.put(draft, record.version, 'try-password')
}

async function forget(tx: RegisterTransaction, id: string): Promise<void> {
  const record = await tx.get<Attempts>(ATTEMPTS, id)
  if (record === undefined) return
  const body: Attempts = { state: 'counted', wrong: 0, last: tx.now }
  await tx.put({ kind: ATTEMPTS, id, state: body.state, body }, record.version, 'password-right')
}
