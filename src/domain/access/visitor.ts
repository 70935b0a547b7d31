import type { Role } from '../register/roles.ts'
import { reachOf, type Permission, type Reach, type KeyScope } from './scopes.ts'

/** Whoever sends a request, as far as is known. */
export type Visitor = {
  /** Id of the person. */
  readonly id: string
  readonly roles: readonly Role[]
  /** The organisation that a contact speaks for. */
  readonly organisation?: string
  readonly by: 'session' | 'api-key' | 'demo'
  /** The id of the key, or as much of the session's digest as tells it apart. */
  readonly credential?: string
  /** What an API key may be used for; absent where everything is that the roles allow. */
  readonly scopes?: readonly KeyScope[]
  /** Roles of the person that wait until they sign in with a one-time code as well. */
  readonly withheld?: readonly Role[]
}

/** Whether somebody may use an address, and how far; or why not. */
export type Admission =
  | { readonly isLetIn: true; readonly reach: Reach }
  | { readonly isLetIn: false; readonly because: 'unknown' | 'role' | 'scope' }

/** The one decision where somebody comes in. What is done behind it is judged again by the record's own table. */
export function admit(permission: Permission, visitor: Visitor | undefined): Admission {
  if (permission === 'open') return { isLetIn: true, reach: 'any' }
  if (visitor === undefined) return { isLetIn: false, because: 'unknown' }
  const reach = reachOf(permission, visitor.roles)
  if (reach === undefined) return { isLetIn: false, because: 'role' }
  const { scopes } = visitor
  if (scopes !== undefined && !scopes.includes(permission.scope))
    return { isLetIn: false, because: 'scope' }
  return { isLetIn: true, reach }
}
