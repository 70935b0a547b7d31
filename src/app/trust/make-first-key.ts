import { message, type Message } from '../../domain/messages/message.ts'
import type { Call } from '../register/perform.ts'
import { adoptOutsideKey, rotateSigningKey, type KeyPorts } from './rotate-signing-key.ts'
import { activeKeyId, privatePartOf } from './signing-key.ts'

/**
 * Sees to it that there is a key to sign with, so that no certificate is issued without a claim: where
 * there is none, one is made in the register, or the one outside is put on record. Two processes that do it
 * at once leave one key active and one retired, and what either signed holds.
 *
 * Gives what is in the way where the private part of the active key is not where the settings say.
 * Throws RegisterUnavailable where the key outside cannot be used.
 */
export async function makeFirstKey(ports: KeyPorts, call: Call): Promise<Message | undefined> {
  const outside = await ports.signing.outside?.()
  const active = await ports.register.read(async (view) => {
    const id = await activeKeyId(view)
    return id === undefined
      ? undefined
      : { id, isInside: (await privatePartOf(view, id)) !== undefined }
  })
  if (active === undefined) {
    await (outside === undefined
      ? rotateSigningKey(ports, call)
      : adoptOutsideKey(ports, call, outside))
    return undefined
  }
  const { id, isInside } = active
  if (outside === undefined) return isInside ? undefined : message('signing-key-away', { id })
  if (outside.id === id) return undefined
  return isInside
    ? message('signing-key-other--inside', { id, outside: outside.id })
    : message('signing-key-other', { id, outside: outside.id })
}
