import { fault, type Fault } from '../faults/fault.ts'
import type { MessageKey } from '../messages/keys.ts'
import { message, type Message } from '../messages/message.ts'
import { Refusal } from '../faults/refusal.ts'
import type { Doer } from './doer.ts'
import {
  actName,
  recordName,
  rolesNamed,
  stateName,
  type NamedAct,
  type NamedRecord,
  type NamedState,
} from './names.ts'
import type { Role } from './roles.ts'

/** One row of a table of transitions. */
export type Act<State extends string> = {
  /** States it is allowed in; `null` for the act that makes the record. */
  readonly from: readonly State[] | null
  /** The state afterwards, or those it may be; absent where it stays what it is. */
  readonly to?: State | readonly State[]
  /** Who may do it; somebody with any one of these roles. */
  readonly roles: readonly Role[]
  /** What must hold besides, in words. */
  readonly needs?: string
}

/** Everything that can happen to one kind of record. */
export type Lifecycle<State extends string = string, Name extends string = string> = {
  readonly kind: NamedRecord
  readonly acts: { readonly [N in Name]: Act<State> }
}

/**
 * Lets an act pass or refuses it: `act-forbidden` when no role of the doer may do it or a contact
 * speaks for another organisation, `act-untimely` when the record is in the wrong state.
 */
export function permit<
  Kind extends NamedRecord,
  State extends NamedState<Kind>,
  Name extends NamedAct,
>(
  { kind, acts }: { readonly kind: Kind; readonly acts: Lifecycle<State, Name>['acts'] },
  act: Name,
  record: { readonly state: State; readonly organisation?: string } | undefined,
  doer: Doer,
): void {
  const row = acts[act]
  const held = row.roles.filter((role) => doer.roles.includes(role))
  if (held.length === 0)
    throw new Refusal(
      'act-forbidden',
      message('refusal-act-forbidden', {
        act: actName(act),
        roles: rolesNamed(row.roles, 'or'),
        count: doer.roles.length,
        held: rolesNamed(doer.roles, 'and'),
      }),
    )
  const speaksOnly = held.length === 1 && held[0] === 'contact'
  const isForeign = doer.organisation === undefined || record?.organisation !== doer.organisation
  if (speaksOnly && record !== undefined && isForeign)
    throw new Refusal('act-forbidden', message('refusal-act-forbidden--own', { act: actName(act) }))
  if (row.from === null || record === undefined) return
  if (!row.from.includes(record.state))
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely', {
        act: actName(act),
        record: recordName(kind),
        state: stateName(kind, record.state),
        states: { list: row.from.map((state) => stateName(kind, state)), joined: 'or' },
      }),
    )
}

/** Whether a role that somebody holds may do an act; who had a part in the record, the record says. */
export function mayDo(
  { roles }: Pick<Act<string>, 'roles'>,
  who: { readonly roles: readonly string[] },
): boolean {
  return roles.some((role) => who.roles.includes(role))
}

/** Whether somebody may do an act on a record in the state it is in, as far as roles and states say. */
export function mayDoNow(
  row: Act<string>,
  who: { readonly roles: readonly string[] },
  { state }: { readonly state: string },
): boolean {
  return mayDo(row, who) && (row.from === null || row.from.includes(state))
}

/** Refuses (`duties-mixed`) an act by somebody who had a part in what is judged by it. */
export function refuseInvolved(person: string, involved: readonly string[], why: Message): void {
  if (involved.includes(person)) throw new Refusal('duties-mixed', why)
}

/** Refuses (`duties-mixed`) an act by somebody who is not among those it is for. */
export function refuseOutsider(person: string, insiders: readonly string[], why: Message): void {
  if (!insiders.includes(person)) throw new Refusal('duties-mixed', why)
}

/** What can be given for a record, as it is called where it has faults. */
export type RecordSubject = MessageKey extends infer Key
  ? Key extends `subject-${infer Name}`
    ? Name
    : never
  : never

/** Refuses what was given for a record, with all that is wrong with it. */
export function refuseFaults(what: RecordSubject, faults: readonly [Fault]): never
export function refuseFaults(what: RecordSubject, faults: readonly Fault[]): void
export function refuseFaults(what: RecordSubject, faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new Refusal(
      'record-faulty',
      message('refusal-record-faulty', { what: message(`subject-${what}`), count: faults.length }),
      faults,
    )
}

/** A fault where words are missing or blank; none where they are there. */
export function blankFault(pointer: string, text: string | undefined, what: Message): Fault[] {
  if (text !== undefined && text.trim() !== '') return []
  return [fault(message('fault-words-missing', { what }), pointer)]
}
