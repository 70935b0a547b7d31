import { systemClock } from '../adapters/system/clock.ts'
import { digestOfBytes } from '../adapters/system/digest.ts'
import { ed25519 } from '../adapters/signing/ed25519.ts'
import { readPaper } from '../adapters/word-template/paper/read-paper.ts'
import type { Desk } from '../app/register/perform.ts'
import type { Clock } from '../app/register/ports.ts'
import { publicOffice, type PublicOffice } from '../app/trust/public-service.ts'

/** What anybody may ask of the body whose desk it is. */
export function openPublicOffice(
  desk: Pick<Desk, 'register' | 'body'>,
  clock: Clock = systemClock,
): PublicOffice {
  return publicOffice(desk, { clock, signing: ed25519, digestOfBytes, readPaper })
}
