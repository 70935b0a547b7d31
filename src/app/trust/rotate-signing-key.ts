import { Refusal } from '../../domain/faults/refusal.ts'
import { message } from '../../domain/messages/message.ts'
import type { Doer } from '../../domain/register/doer.ts'
import { permit } from '../../domain/register/lifecycle.ts'
import {
  endedKey,
  newKey,
  SIGNING_KEY,
  type SigningKeyRecord,
} from '../../domain/trust/signing-key-record.ts'
import type { OutsideKey, Signing } from '../ports.ts'
import { perform, type Call, type RegisterPorts } from '../register/perform.ts'
import type { RegisterTransaction } from '../register/ports.ts'
import { activeKeyId, needKey, PRIVATE } from './signing-key.ts'

/** What keys are looked after with. */
export type KeyPorts = Pick<RegisterPorts, 'register' | 'body'> & { readonly signing: Signing }

/**
 * Makes a new key in the register that signs from now on, and retires the one that did. What the old
 * one signed still holds. Gives the id of the new key. Refuses (`act-untimely`) where keys are kept
 * outside the register.
 */
export function rotateSigningKey(ports: KeyPorts, call: Call): Promise<{ readonly id: string }> {
  return perform(ports, call, async (tx, doer) => {
    permit(SIGNING_KEY, 'make-signing-key', undefined, doer)
    if (ports.signing.outside !== undefined)
      throw new Refusal('act-untimely', message('refusal-act-untimely--key-outside'))
    const { id, publicKey, privateKey } = ports.signing.generate()
    await replaceActive(ports, tx, doer, { id, publicKey })
    await tx.secrets.set({ kind: SIGNING_KEY.kind, id }, PRIVATE, privateKey)
    return { id }
  })
}

/**
 * Lets the key outside the register sign from now on, and retires the one that did; nothing happens
 * where it does already. Refuses (`act-untimely`) a key that was retired or revoked before.
 */
export function adoptOutsideKey(
  ports: KeyPorts,
  call: Call,
  key: OutsideKey,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { id } = key
  return perform(ports, call, async (tx, doer) => {
    permit(SIGNING_KEY, 'make-signing-key', undefined, doer)
    const known = await tx.get<SigningKeyRecord>(SIGNING_KEY.kind, id)
    if (known?.body.state === 'active') return { id, isNew: false }
    if (known !== undefined)
      throw new Refusal('act-untimely', message('refusal-act-untimely--key-ended', { id }))
    await replaceActive(ports, tx, doer, key)
    return { id, isNew: true }
  })
}

/** Says of a key that somebody else may have it: from now on nothing that it signed holds. */
export function revokeSigningKey(
  ports: KeyPorts,
  call: Call,
  { id }: { readonly id: string },
): Promise<{ readonly id: string }> {
  return perform(ports, call, async (tx, doer) => {
    await end(ports, tx, doer, id, 'revoked')
    return { id }
  })
}

async function replaceActive(
  ports: KeyPorts,
  tx: RegisterTransaction,
  doer: Doer,
  { id, publicKey }: Pick<OutsideKey, 'id' | 'publicKey'>,
): Promise<void> {
  const old = await activeKeyId(tx)
  if (old !== undefined) await end(ports, tx, doer, old, 'retired')
  const body = newKey(publicKey, tx.now, ports.body)
  const draft = { kind: SIGNING_KEY.kind, id, state: body.state, body }
  await tx.create(draft, 'make-signing-key')
  await tx.claimUnique('active-signing-key', '', draft)
}

async function end(
  ports: KeyPorts,
  tx: RegisterTransaction,
  doer: Doer,
  id: string,
  state: 'retired' | 'revoked',
): Promise<void> {
  const record = await needKey(tx, id)
  const act = state === 'retired' ? 'retire-signing-key' : 'revoke-signing-key'
  permit(SIGNING_KEY, act, record.body, doer)
  const wasActive = record.body.state === 'active'
  const body = endedKey(record.body, state, tx.now, ports.body)
  await tx.put({ kind: SIGNING_KEY.kind, id, state, body }, record.version, act)
  if (wasActive) await tx.releaseUnique('active-signing-key', '')
  await tx.secrets.set(record, PRIVATE, undefined)
}
