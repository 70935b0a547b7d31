import { message } from '../../domain/messages/message.ts'
import { SIGNING_KEY, type SigningKeyRecord } from '../../domain/trust/signing-key-record.ts'
import type { OutsideKey, Signing } from '../ports.ts'
import { RegisterUnavailable, type RegisterView, type StoredRecord } from '../register/ports.ts'
import { unknownRecord } from '../register/records.ts'

/** The key that signs now. */
export type ActiveKey = Pick<OutsideKey, 'id' | 'sign'>

/** The name of the secret that a private key in the register is. */
export const PRIVATE = 'private'

/** The id of the key that signs now; undefined where none was made yet. */
export async function activeKeyId(view: RegisterView): Promise<string | undefined> {
  return (await view.holderOf('active-signing-key', ''))?.id
}

/** The private part of a key where it is in the register. */
export function privatePartOf(view: RegisterView, id: string): Promise<string | undefined> {
  return view.secrets.get({ kind: SIGNING_KEY.kind, id }, PRIVATE)
}

/**
 * The key that signs now, wherever its private part is; undefined where none was made yet. Throws
 * RegisterUnavailable where the private part is neither in the register nor where the settings say.
 */
export async function activeKey(
  view: RegisterView,
  signing: Signing,
): Promise<ActiveKey | undefined> {
  const id = await activeKeyId(view)
  if (id === undefined) return undefined
  const outside = await signing.outside?.()
  if (outside?.id === id) return outside
  const privateKey = await privatePartOf(view, id)
  if (privateKey === undefined) throw new RegisterUnavailable(message('signing-key-away', { id }))
  return { id, sign: async (bytes) => signing.sign(privateKey, bytes) }
}

/** A key by id. Refuses (`record-unknown`) where there is none. */
export async function needKey(
  view: RegisterView,
  id: string,
): Promise<StoredRecord<SigningKeyRecord>> {
  const record = await view.get<SigningKeyRecord>(SIGNING_KEY.kind, id)
  if (record === undefined) throw unknownRecord('signing-key', id)
  return record
}
