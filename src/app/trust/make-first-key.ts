import type { Call } from '../register/perform.ts'
import { rotateSigningKey, type KeyPorts } from './rotate-signing-key.ts'
import { activeKey } from './signing-key.ts'

/**
 * Makes a signing key where there is none, so that no certificate is issued without a claim. Two
 * processes that do it at once leave one key active and one retired, and what either signed holds.
 */
export async function makeFirstKey(ports: KeyPorts, call: Call): Promise<void> {
  const known = await ports.register.read((view) => activeKey(view))
  if (known === undefined) await rotateSigningKey(ports, call)
}
