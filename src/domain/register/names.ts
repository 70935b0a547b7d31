import type { MessageKey } from '../messages/keys.ts'
import { message, type List, type Message } from '../messages/message.ts'
import { ROLES, type Role } from './roles.ts'

/** What stands after a beginning in the keys of the message files. */
type NamesAfter<Beginning extends string> = MessageKey extends infer Key
  ? Key extends `${Beginning}-${infer Name}`
    ? Name
    : never
  : never

/** A kind of record that has a name in every language. */
export type NamedRecord = NamesAfter<'record'>
/** A state of a kind of record that has a name in every language. */
export type NamedState<Kind extends NamedRecord> = NamesAfter<`state-${Kind}`>
/** An act that has a name in every language. */
export type NamedAct = NamesAfter<'act'>

/** What a kind of record is called. */
export function recordName(kind: NamedRecord): Message {
  return message(`record-${kind}`)
}

/** What a record of a kind is called in a state: "under review". */
export function stateName<Kind extends NamedRecord>(kind: Kind, state: NamedState<Kind>): Message {
  // The compiler does not put the two parts of the key together again.
  return message(`state-${kind}-${state}` as MessageKey & `state-${string}`)
}

/** What an act is called, as it follows "you may". */
export function actName(act: NamedAct): Message {
  return message(`act-${act}`)
}

/** Roles by their names. One that is none of ours stays what was said. */
export function rolesNamed(roles: readonly string[], joined: List['joined']): List {
  return {
    list: roles.map((role) => (isRole(role) ? message(`role-${role}`) : role)),
    joined,
  }
}

function isRole(text: string): text is Role {
  return ROLES.includes(text as Role)
}
