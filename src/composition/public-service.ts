import { systemClock } from '../adapters/system/clock.ts'
import { digestOfBytes, sha256Of } from '../adapters/system/digest.ts'
import { ed25519 } from '../adapters/signing/ed25519.ts'
import { readPaper } from '../adapters/word-template/paper/read-paper.ts'
import type { Signing } from '../app/ports.ts'
import type { RegisterPorts } from '../app/register/perform.ts'
import type { Clock } from '../app/register/ports.ts'
import { publicService, type PublicService } from '../app/trust/public-service.ts'

/** What anybody may ask of the body whose register it is. */
export function openPublicService(
  ports: Pick<RegisterPorts, 'register' | 'body'>,
  clock: Clock = systemClock,
  signing: Signing = ed25519,
): PublicService {
  return publicService(ports, {
    clock,
    signing,
    digestOfBytes,
    sha256: sha256Of,
    readPaper,
  })
}
