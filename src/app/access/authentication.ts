import { PERSON } from '../../domain/access/person.ts'
import type { Visitor } from '../../domain/access/visitor.ts'
import { ROLES, type Role } from '../../domain/register/roles.ts'
import { ownerIn } from '../register/look-up.ts'
import type { RecordRef } from '../register/ports.ts'
import type { SignInPorts } from './access-ports.ts'
import { visitorByKey, visitorBySession, visitorOf } from './know-visitor.ts'

/** `demo` lets everybody be anybody, for a register of made-up data on one computer. */
export type AccessMode = 'demo' | 'production'

/** Knows who comes in, and whose a record is. */
export type Authentication = {
  readonly mode: AccessMode
  bySession(token: string): Promise<Visitor | undefined>
  byKey(key: string): Promise<Visitor | undefined>
  /**
   * Whoever somebody says to be, in a demonstration: a person on record who is named by id, or anybody
   * with these roles. Undefined in production, where nobody is believed.
   */
  byWord(said: { readonly person?: string; readonly roles?: string }): Promise<Visitor | undefined>
  /** The organisation that a record belongs to; undefined where there is none. */
  ownerOf(record: RecordRef): Promise<string | undefined>
}

/** The doorkeeper of a register. */
export function authenticationOf(ports: SignInPorts, mode: AccessMode): Authentication {
  return {
    mode,
    bySession: (token) => visitorBySession(ports, token),
    byKey: (key) => visitorByKey(ports, key),
    async byWord({ person, roles: said = 'reader' }) {
      if (mode !== 'demo') return undefined
      const words = said.split(',').map((word) => word.trim())
      const roles = ROLES.filter((role) => words.includes(role))
      if (person === undefined) return { id: demoPerson(roles), roles, by: 'demo' }
      const onRecord = await ports.register.read((view) => visitorOf(view, person, { by: 'demo' }))
      return onRecord ?? { id: person, roles, by: 'demo' }
    },
    ownerOf: ({ kind, id }) =>
      ports.register.read(async (view) => {
        const record = await view.get(kind, id)
        return record === undefined ? undefined : ownerIn(kind, record)
      }),
  }
}

/** Who does the work of a role in a demonstration, where nobody is named. */
function demoPerson([role]: readonly Role[]): string {
  return role === undefined ? `demo-${PERSON.kind}` : `demo-${role}`
}
