import {
  enrolSecondFactor,
  PERSON,
  resetSecondFactor as withoutFactor,
  type Person,
} from '../../domain/access/person.ts'
import {
  foldCode,
  hasSecondFactor,
  RECOVERY_CODES,
  recoveryCode,
} from '../../domain/access/second-factor.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { perform, type Call } from '../register/perform.ts'
import type { StoredRecord } from '../register/ports.ts'
import type { Ref } from '../register/records.ts'
import type { SignInPorts } from './access-ports.ts'
import { requireNoKey } from './not-by-key.ts'
import { countCode, FACTOR, factorOf, OFFERED, RECOVERY, takeCode } from './one-time-code.ts'
import { needPerson, personDraft } from './person-records.ts'
import { PASSWORD } from './set-password.ts'

/** What an app makes codes from, as text to type in and as what a QR code says. */
export type OfferedFactor = { readonly secret: string; readonly uri: string }

/**
 * Offers somebody a second factor of their own; nothing changes until a code of it is confirmed. Asks
 * for the password, and where there is a factor already for a code of that one. Refuses
 * (`access-refused`) others, API keys and a wrong password.
 */
export async function offerSecondFactor(
  ports: SignInPorts,
  call: Call,
  ref: Ref,
  given: { readonly current: string; readonly code?: string | undefined },
): Promise<OfferedFactor> {
  requireOwn(call, ref)
  const { person, kept } = await ports.register.read(async (view) => ({
    person: await needPerson(view, ref),
    kept: await view.secrets.get({ kind: PERSON.kind, id: ref.id }, PASSWORD),
  }))
  if (!(await ports.passwords.isRight(given.current, kept)))
    throw new Refusal('access-refused', message('refusal-access-refused--current'))
  const isThere = hasSecondFactor(person.body)
  if (isThere && given.code === undefined)
    throw new Refusal('second-factor-needed', message('refusal-second-factor-needed'))
  if (isThere) await countCode(ports, person)
  const secret = ports.oneTimeCodes.makeSecret()
  await perform(ports, call, async (tx) => {
    if (isThere) await takeCode(tx, ports, person, given.code ?? '')
    const text = JSON.stringify({ secret, step: 0 })
    await tx.secrets.set(person, OFFERED, ports.keptSecrets.keep(text, ref.id))
    return {}
  })
  // An app shows one name: the body's own, in whichever language stands first.
  const [issuer = 'Touchstone'] = Object.values(ports.body.name)
  return { secret, uri: ports.oneTimeCodes.uri(secret, { issuer, login: person.body.login }) }
}

/**
 * Puts the factor that was offered to use, once a code of it shows that the app has it, and gives the
 * recovery codes, which are shown here only. Ends all sessions of the person. Refuses
 * (`second-factor-refused`) a wrong code.
 */
export async function confirmSecondFactor(
  ports: SignInPorts,
  call: Call,
  ref: Ref,
  { code }: { readonly code: string },
): Promise<{ readonly recoveryCodes: readonly string[] }> {
  requireOwn(call, ref)
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () =>
    recoveryCode(ports.oneTimeCodes.makeSecret()),
  )
  await perform(ports, call, async (tx, doer) => {
    const record = await needPerson(tx, ref)
    const offered = await factorOf(tx, ports, ref.id, OFFERED)
    const step =
      offered === undefined
        ? undefined
        : ports.oneTimeCodes.stepOf(offered.secret, foldCode(code), tx.now)
    if (offered === undefined || step === undefined)
      throw new Refusal('second-factor-refused', message('refusal-second-factor-refused--offered'))
    const kept = ports.keptSecrets.keep(JSON.stringify({ ...offered, step }), ref.id)
    await tx.secrets.set(record, FACTOR, kept)
    await tx.secrets.set(record, OFFERED, undefined)
    const digests = recoveryCodes.map((one) => ports.tokens.digest(foldCode(one)))
    await tx.secrets.set(record, RECOVERY, JSON.stringify(digests))
    const person = enrolSecondFactor(record.body, doer)
    await tx.put(personDraft(ref.id, person), record.version, 'enrol-second-factor')
    return {}
  })
  await ports.register.sessions.endAllOf(ref.id)
  return { recoveryCodes }
}

/**
 * Lets somebody sign in with the password alone again, whose telephone and recovery codes are gone, and
 * ends their sessions: by an operator, for others.
 */
export async function resetSecondFactor(
  ports: SignInPorts,
  call: Call,
  ref: Ref,
): Promise<StoredRecord<Person>> {
  requireNoKey(call.actor)
  // A session left open must not do away with what it would ask for next time.
  if (call.actor.id === ref.id)
    throw new Refusal('access-refused', message('refusal-access-refused--own-factor'))
  const stored = await perform(ports, call, async (tx, doer) => {
    const record = await needPerson(tx, ref)
    const person = withoutFactor(record.body, doer)
    for (const name of [FACTOR, OFFERED, RECOVERY])
      if ((await tx.secrets.get(record, name)) !== undefined)
        await tx.secrets.set(record, name, undefined)
    return tx.put(personDraft(ref.id, person), record.version, 'reset-second-factor')
  })
  await ports.register.sessions.endAllOf(ref.id)
  return stored
}

function requireOwn({ actor }: Call, { id }: Ref): void {
  requireNoKey(actor)
  if (actor.id !== id)
    throw new Refusal('access-refused', message('refusal-access-refused--not-own'))
}
