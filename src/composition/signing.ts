import { ed25519 } from '../adapters/signing/ed25519.ts'
import { readKeyFile } from '../adapters/signing/key-file.ts'
import { commandKey } from '../adapters/signing/sign-command.ts'
import type { OutsideKey, Signing } from '../app/ports.ts'
import type { Config } from './config.ts'

/** The settings that say where the signing key is. */
export type SigningConfig = Partial<
  Pick<Config, 'mode' | 'signingKey' | 'signingPassphrase' | 'signingCommand'>
>

/**
 * What signs: a key in the register, or the one that the settings name outside it, which is read when it
 * is first needed. Made-up data is always signed with a key of its own.
 */
export function openSigning(config: SigningConfig): Signing {
  const { mode, signingKey, signingPassphrase, signingCommand } = config
  if (mode === 'demo') return ed25519
  if (signingKey !== undefined)
    return { ...ed25519, outside: onceRead(async () => readKeyFile(signingKey, signingPassphrase)) }
  if (signingCommand !== undefined)
    return { ...ed25519, outside: onceRead(() => commandKey(signingCommand)) }
  return ed25519
}

/** What fails is tried again when it is asked for again. */
function onceRead(read: () => Promise<OutsideKey>): () => Promise<OutsideKey> {
  let kept: Promise<OutsideKey> | undefined
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = undefined
      throw error
    })
    return kept
  }
}
