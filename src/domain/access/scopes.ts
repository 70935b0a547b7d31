import type { Role } from '../register/roles.ts'

/** What an API key may be used for. It never gives more than the roles of its person. */
export const SCOPES = ['read', 'work', 'rules', 'operate'] as const

/** `read` looks, `work` writes in the register, `rules` drafts standards, `operate` runs the service. */
export type KeyScope = (typeof SCOPES)[number]

/** How far a role reaches on an address: every record, or those of one's own organisation. */
export type Reach = 'any' | 'own'

/** Who may use an address: anybody, or people by role, with an API key by scope. */
export type Permission =
  | 'open'
  | { readonly scope: KeyScope; readonly roles: { readonly [R in Role]?: Reach } }

/** The furthest that somebody reaches; undefined where no role of theirs may come in. */
export function reachOf(
  permission: Exclude<Permission, 'open'>,
  roles: readonly string[],
): Reach | undefined {
  const reaches = Object.entries(permission.roles)
    .filter(([role]) => roles.includes(role))
    .map(([, reach]) => reach)
  return reaches.includes('any') ? 'any' : reaches[0]
}
