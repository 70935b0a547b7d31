import type { KeptSecrets, OneTimeCodes, Passwords, Tokens } from '../ports.ts'
import type { Role } from '../../domain/register/roles.ts'
import type { RegisterPorts } from '../register/perform.ts'
import type { Clock } from '../register/ports.ts'

/** Everything that letting people in works with. */
export type AccessPorts = Pick<RegisterPorts, 'register' | 'body' | 'ids'> & {
  readonly passwords: Passwords
  readonly tokens: Tokens
  readonly clock: Clock
}

/** What signing in works with besides. */
export type SignInPorts = AccessPorts & {
  readonly oneTimeCodes: OneTimeCodes
  readonly keptSecrets: KeptSecrets
  /** Roles that nobody uses who signs in with a password alone. */
  readonly secondFactorFor: readonly Role[]
}
