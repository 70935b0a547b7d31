import type { Passwords, Tokens } from '../ports.ts'
import type { RegisterPorts } from '../register/perform.ts'
import type { Clock } from '../register/ports.ts'

/** Everything that letting people in works with. */
export type AccessPorts = Pick<RegisterPorts, 'register' | 'body' | 'ids'> & {
  readonly passwords: Passwords
  readonly tokens: Tokens
  readonly clock: Clock
}
