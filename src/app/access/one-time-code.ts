import { PERSON, type Person } from '../../domain/access/person.ts'
import { foldCode, isFromApp } from '../../domain/access/second-factor.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { RegisterTransaction, RegisterView, StoredRecord } from '../register/ports.ts'
import type { SignInPorts } from './access-ports.ts'
import { countAttempt, forgetAttempts, OF_CODES } from './attempts-on-record.ts'

/** The secrets beside a person with what codes are made of: in use, and offered and not confirmed. */
export const FACTOR = 'second-factor'
export const OFFERED = 'second-factor-offered'
/** The secret beside a person with the digests of the recovery codes that are left. */
export const RECOVERY = 'recovery-codes'

/** What codes are made of, and the step of the last one that was taken. */
export type KeptFactor = { readonly secret: string; readonly step: number }

type Ports = Pick<SignInPorts, 'register' | 'tokens' | 'oneTimeCodes' | 'keptSecrets'>

/**
 * Counts an attempt at a code, in a transaction of its own, so that it counts even where the code is
 * wrong. By person and from wherever: only who knows the password comes as far. Refuses
 * (`sign-in-locked`) after five wrong ones.
 */
export async function countCode(ports: Ports, person: StoredRecord<Person>): Promise<void> {
  const actor = { id: person.id, roles: [] }
  const of = { login: person.body.login, origin: OF_CODES }
  await ports.register.transaction(actor, undefined, (tx) => countAttempt(tx, ports, of))
}

/**
 * Takes a code from the app, once, or a recovery code, which is then gone. Refuses
 * (`second-factor-refused`) any other.
 */
export async function takeCode(
  tx: RegisterTransaction,
  ports: Ports,
  person: StoredRecord<Person>,
  code: string,
): Promise<void> {
  const folded = foldCode(code)
  const isRight = isFromApp(folded)
    ? await takeFromApp(tx, ports, person, folded)
    : await takeRecovery(tx, ports, person, folded)
  if (!isRight) throw new Refusal('second-factor-refused', message('refusal-second-factor-refused'))
  await forgetAttempts(tx, ports, { login: person.body.login, origin: OF_CODES })
}

/** What is kept of a factor; undefined where there is none. */
export async function factorOf(
  view: RegisterView,
  { keptSecrets }: Pick<Ports, 'keptSecrets'>,
  id: string,
  name: typeof FACTOR | typeof OFFERED,
): Promise<KeptFactor | undefined> {
  const kept = await view.secrets.get({ kind: PERSON.kind, id }, name)
  return kept === undefined ? undefined : (JSON.parse(keptSecrets.read(kept, id)) as KeptFactor)
}

async function takeFromApp(
  tx: RegisterTransaction,
  ports: Ports,
  person: StoredRecord<Person>,
  code: string,
): Promise<boolean> {
  const factor = await factorOf(tx, ports, person.id, FACTOR)
  if (factor === undefined) return false
  const step = ports.oneTimeCodes.stepOf(factor.secret, code, tx.now)
  // Whoever looked on has a code that is still good for half a minute.
  if (step === undefined || step <= factor.step) return false
  const kept = ports.keptSecrets.keep(JSON.stringify({ ...factor, step }), person.id)
  await tx.secrets.set(person, FACTOR, kept)
  return true
}

async function takeRecovery(
  tx: RegisterTransaction,
  { tokens }: Ports,
  person: StoredRecord<Person>,
  code: string,
): Promise<boolean> {
  const kept = await tx.secrets.get(person, RECOVERY)
  if (kept === undefined) return false
  const digests = JSON.parse(kept) as readonly string[]
  const given = tokens.digest(code)
  const left = digests.filter((digest) => !tokens.isSame(digest, given))
  if (left.length === digests.length) return false
  await tx.secrets.set(person, RECOVERY, JSON.stringify(left))
  await tx.audit({ kind: PERSON.kind, id: person.id, act: 'use-recovery-code' })
  return true
}
