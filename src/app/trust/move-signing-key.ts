import { Refusal } from '../../domain/faults/refusal.ts'
import { message } from '../../domain/messages/message.ts'
import { permit } from '../../domain/register/lifecycle.ts'
import { SIGNING_KEY } from '../../domain/trust/signing-key-record.ts'
import type { OutsideKey } from '../ports.ts'
import { perform, type Call } from '../register/perform.ts'
import type { KeyPorts } from './rotate-signing-key.ts'
import { activeKeyId, needKey, PRIVATE, privatePartOf } from './signing-key.ts'

/**
 * Moves the private part of the active key out of the register: `keep` puts it elsewhere and gives the
 * key as it is there, and only when it is the same key is it removed here. The key stays the one that
 * signs, and all public parts stay. Refuses (`act-untimely`) where there is none to move.
 */
export async function moveSigningKey(
  ports: KeyPorts,
  call: Call,
  keep: (privateKey: string) => OutsideKey,
): Promise<{ readonly id: string }> {
  const found = await ports.register.read(async (view) => {
    const id = await activeKeyId(view)
    const privateKey = id === undefined ? undefined : await privatePartOf(view, id)
    return id === undefined || privateKey === undefined ? undefined : { id, privateKey }
  })
  if (found === undefined)
    throw new Refusal('act-untimely', message('refusal-act-untimely--key-not-inside'))
  const { id } = found
  if (keep(found.privateKey).id !== id)
    throw new Refusal('act-untimely', message('refusal-act-untimely--key-file-other', { id }))
  return perform(ports, call, async (tx, doer) => {
    const record = await needKey(tx, id)
    permit(SIGNING_KEY, 'move-signing-key', record.body, doer)
    await tx.secrets.set(record, PRIVATE, undefined)
    await tx.audit({ kind: SIGNING_KEY.kind, id, act: 'move-signing-key' })
    return { id }
  })
}
