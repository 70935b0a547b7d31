import type { Call } from '../register/perform.ts'
import { rotateSigningKey, type KeyDesk } from './rotate-signing-key.ts'
import { activeKey } from './signing-key.ts'

/**
 * Makes a signing key where there is none, so that no certificate is issued without a claim. Two
 * processes that do it at once leave one key active and one retired, and what either signed holds.
 */
export async function makeFirstKey(desk: KeyDesk, call: Call): Promise<void> {
  const known = await desk.register.read((view) => activeKey(view))
  if (known === undefined) await rotateSigningKey(desk, call)
}
