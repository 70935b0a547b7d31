import type { SigningKey } from '../../domain/trust/keys.ts'
import { keysOnRecord } from './publish-trust.ts'
import type { KeyPorts } from './rotate-signing-key.ts'
import { privatePartOf } from './signing-key.ts'

/** A key and where its private part is: in the register, where the settings say, or in neither. */
export type KeptKey = Pick<SigningKey, 'id' | 'state' | 'from' | 'until'> & {
  readonly kept: 'inside' | 'outside' | 'nowhere'
}

/** All keys, the newest first, and where the private part of each is. */
export async function signingKeysKept({
  register,
  signing,
}: Pick<KeyPorts, 'register' | 'signing'>): Promise<readonly KeptKey[]> {
  const outside = await signing.outside?.()
  const keys = await keysOnRecord(register)
  return register.read(async (view) => {
    const told: KeptKey[] = []
    for (const { kid: id, state, from, until } of keys) {
      const isInside = (await privatePartOf(view, id)) !== undefined
      const kept = isInside ? 'inside' : outside?.id === id ? 'outside' : 'nowhere'
      told.push({ id, state, from, ...(until === undefined ? {} : { until }), kept })
    }
    return told
  })
}
