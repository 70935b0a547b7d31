import type { Doer } from '../../domain/register/doer.ts'
import { permit } from '../../domain/register/lifecycle.ts'
import { endedKey, newKey, SIGNING_KEY } from '../../domain/trust/signing-key-record.ts'
import type { Signing } from '../ports.ts'
import { perform, type Call, type RegisterPorts } from '../register/perform.ts'
import type { RegisterTransaction } from '../register/ports.ts'
import { activeKey, needKey } from './signing-key.ts'

/** What keys are looked after with. */
export type KeyPorts = Pick<RegisterPorts, 'register' | 'body'> & { readonly signing: Signing }

/**
 * Makes a new key that signs from now on, and retires the one that did. What the old one signed
 * still holds. Gives the id of the new key.
 */
export function rotateSigningKey(ports: KeyPorts, call: Call): Promise<{ readonly id: string }> {
  return perform(ports, call, async (tx, doer) => {
    permit(SIGNING_KEY, 'make-signing-key', undefined, doer)
    const old = await activeKey(tx)
    if (old !== undefined) await end(ports, tx, doer, old.id, 'retired')
    const { id, publicKey, privateKey } = ports.signing.generate()
    const body = newKey(publicKey, tx.now, ports.body)
    const draft = { kind: SIGNING_KEY.kind, id, state: body.state, body }
    await tx.create(draft, 'make-signing-key')
    await tx.claimUnique('active-signing-key', '', draft)
    await tx.secrets.set(draft, 'private', privateKey)
    return { id }
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
  await tx.secrets.set(record, 'private', undefined)
}
