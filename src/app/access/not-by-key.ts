import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { Actor } from '../register/ports.ts'

/**
 * Refuses what would let whoever holds an API key come in by more than it: a key ends with its day, or
 * when it is revoked, and nothing that it made may outlast it.
 */
export function requireNoKey({ via }: Actor): void {
  if (via?.by === 'api-key')
    throw new Refusal('access-refused', message('refusal-access-refused--by-key'))
}
