import { foldLogin } from '../../domain/access/person.ts'
import { FREE_ATTEMPTS, oneMore, waitSeconds, type Attempts } from '../../domain/access/attempts.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { perform, type Call } from '../register/perform.ts'
import type { RecordDraft, RegisterTransaction } from '../register/ports.ts'
import type { AccessPorts } from './access-ports.ts'

const KIND = 'sign-in-attempts'

/** Whose attempts: those with one login from one origin, whether or not there is such a login. */
export type Attempting = { readonly login: string; readonly origin: string }

/**
 * Counts an attempt, before the password is looked at. Refuses (`sign-in-locked`) after five wrong
 * ones, with the time to wait; whoever comes from elsewhere does not wait for it.
 */
export async function countAttempt(
  tx: RegisterTransaction,
  { tokens }: Pick<AccessPorts, 'tokens'>,
  of: Attempting,
): Promise<void> {
  const id = idOf(tokens, of)
  const record = await tx.get<Attempts>(KIND, id)
  const wait = waitSeconds(record?.body, tx.now)
  if (wait > 0)
    throw new Refusal(
      'sign-in-locked',
      message('refusal-sign-in-locked', { most: FREE_ATTEMPTS, seconds: wait }),
    )
  const draft = draftOf(id, of.login, oneMore(record?.body, tx.now))
  if (record === undefined) await tx.create(draft, 'try-password')
  else await tx.put(draft, record.version, 'try-password')
}

/** The count begins anew: the password was right. */
export async function forgetAttempts(
  tx: RegisterTransaction,
  { tokens }: Pick<AccessPorts, 'tokens'>,
  of: Attempting,
): Promise<void> {
  const id = idOf(tokens, of)
  const record = await tx.get<Attempts>(KIND, id)
  if (record === undefined) return
  await tx.put(
    draftOf(id, of.login, { state: 'counted', wrong: 0, last: tx.now }),
    record.version,
    'password-right',
  )
}

/** Lets a login be tried again at once, from wherever; says from how many places it was not. */
export function unlock(
  ports: Pick<AccessPorts, 'register' | 'body'>,
  call: Call,
  login: string,
): Promise<{ readonly unlocked: number }> {
  return perform(ports, call, async (tx) => {
    const search = [{ key: 'login', value: foldLogin(login) }]
    let unlocked = 0
    let cursor: string | undefined
    do {
      const more: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
      const page = await tx.find<Attempts>(KIND, { search }, { limit: 1000, ...more })
      for (const { id, version, body } of page.items) {
        if (waitSeconds(body, tx.now) > 0) unlocked += 1
        const draft = draftOf(id, login, { state: 'counted', wrong: 0, last: tx.now })
        if (body.wrong > 0) await tx.put(draft, version, 'unlock-sign-in')
      }
      cursor = page.next
    } while (cursor !== undefined)
    return { unlocked }
  })
}

function draftOf(id: string, login: string, body: Attempts): RecordDraft<Attempts> {
  return { kind: KIND, id, state: body.state, search: { login: [foldLogin(login)] }, body }
}

/** Neither login nor address stands in it: whoever reads the trail need not know where people are. */
function idOf(tokens: AccessPorts['tokens'], { login, origin }: Attempting): string {
  return tokens.digest(`${foldLogin(login)}\n${origin}`).slice(0, 32)
}
