import { foldLogin, PERSON } from '../../domain/access/person.ts'
import {
  forgottenBefore,
  FREE_ATTEMPTS,
  oneMore,
  waitSeconds,
  type Attempts,
} from '../../domain/access/attempts.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { perform, type Call } from '../register/perform.ts'
import type { RegisterTransaction } from '../register/ports.ts'
import type { AccessPorts } from './access-ports.ts'
import { LOGIN_SPACE } from './person-records.ts'

/** Whose attempts: those with one login from one origin, whether or not there is such a login. */
export type Attempting = { readonly login: string; readonly origin: string }

/** The origin that wrong one-time codes are counted under: they count from wherever they come. */
export const OF_CODES = 'one-time codes'

/**
 * Counts an attempt, before the password is looked at. Refuses (`sign-in-locked`) after five wrong
 * ones, with the time to wait; whoever comes from elsewhere does not wait for it. What is older than a
 * day is forgotten, whether or not there is such a login; the trail tells only of the last attempt
 * before a wait, of people on record.
 */
export async function countAttempt(
  tx: RegisterTransaction,
  { tokens }: Pick<AccessPorts, 'tokens'>,
  of: Attempting,
): Promise<void> {
  const { id, login } = digestsOf(tokens, of)
  await tx.attempts.forgetOlder(forgottenBefore(tx.now))
  const before = await tx.attempts.get(id)
  const wait = waitSeconds(before, tx.now)
  if (wait > 0)
    throw new Refusal(
      'sign-in-locked',
      message(of.origin === OF_CODES ? 'refusal-sign-in-locked--codes' : 'refusal-sign-in-locked', {
        most: FREE_ATTEMPTS,
        seconds: wait,
      }),
    )
  const now = oneMore(before, tx.now)
  await tx.attempts.set({ id, login, ...now })
  const holder = await tx.holderOf(LOGIN_SPACE, foldLogin(of.login))
  if (holder !== undefined && now.wrong === FREE_ATTEMPTS)
    await tx.audit({ kind: PERSON.kind, id: holder.id, act: 'try-last-attempt' })
}

/** The count begins anew: the password was right. */
export async function forgetAttempts(
  tx: RegisterTransaction,
  { tokens }: Pick<AccessPorts, 'tokens'>,
  of: Attempting,
): Promise<void> {
  await tx.attempts.forget(digestsOf(tokens, of).id)
}

/** Lets a login be tried again at once, from wherever; says from how many places it was not. */
export function unlock(
  ports: Pick<AccessPorts, 'register' | 'body' | 'tokens'>,
  call: Call,
  login: string,
): Promise<{ readonly unlocked: number }> {
  return perform(ports, call, async (tx) => {
    const kept = await tx.attempts.ofLogin(loginDigest(ports.tokens, login))
    for (const { id } of kept) await tx.attempts.forget(id)
    const holder = await tx.holderOf(LOGIN_SPACE, foldLogin(login))
    if (holder !== undefined)
      await tx.audit({ kind: PERSON.kind, id: holder.id, act: 'unlock-sign-in' })
    const isWaiting = (attempts: Attempts) => waitSeconds(attempts, tx.now) > 0
    return { unlocked: kept.filter(isWaiting).length }
  })
}

/**
 * Neither login nor address is kept: nobody need know where people are, and what somebody typed into
 * the wrong field may be a password.
 */
function digestsOf(tokens: AccessPorts['tokens'], { login, origin }: Attempting) {
  return {
    id: tokens.digest(`${foldLogin(login)}\n${origin}`).slice(0, 32),
    login: loginDigest(tokens, login),
  }
}

function loginDigest(tokens: AccessPorts['tokens'], login: string): string {
  return tokens.digest(foldLogin(login)).slice(0, 32)
}
