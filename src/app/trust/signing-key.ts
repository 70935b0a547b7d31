import { SIGNING_KEY, type SigningKeyRecord } from '../../domain/trust/signing-key-record.ts'
import type { RegisterView, StoredRecord } from '../register/ports.ts'
import { unknownRecord } from '../register/records.ts'

/** The key that signs now, with its private part; undefined where none was made yet. */
export async function activeKey(
  view: RegisterView,
): Promise<{ readonly id: string; readonly privateKey: string } | undefined> {
  const holder = await view.holderOf('active-signing-key', '')
  if (holder === undefined) return undefined
  const privateKey = await view.secrets.get(holder, 'private')
  if (privateKey === undefined)
    throw new Error(`The private part of signing key ${holder.id} is not in the register.`)
  return { id: holder.id, privateKey }
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
