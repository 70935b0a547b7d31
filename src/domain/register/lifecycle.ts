import type { Fault } from '../fault.ts'
import { Refusal } from '../refusal.ts'
import type { Doer } from './doer.ts'
import type { Role } from './roles.ts'

/** One row of a table of transitions. */
export type Act<State extends string> = {
  /** States it is allowed in; `null` for the act that makes the record. */
  readonly from: readonly State[] | null
  /** The state afterwards; absent where it stays what it is. */
  readonly to?: State
  /** Who may do it; somebody with any one of these roles. */
  readonly roles: readonly Role[]
  /** What must hold besides, in words. */
  readonly needs?: string
}

/** Everything that can happen to one kind of record. */
export type Lifecycle<State extends string = string, Name extends string = string> = {
  readonly kind: string
  readonly acts: { readonly [N in Name]: Act<State> }
}

/**
 * Lets an act pass or refuses it: `act-forbidden` when no role of the doer may do it or a contact
 * speaks for another organisation, `act-untimely` when the record is in the wrong state.
 */
export function permit<State extends string, Name extends string>(
  { kind, acts }: Lifecycle<State, Name>,
  act: Name,
  record: { readonly state: State; readonly organisation?: string } | undefined,
  doer: Doer,
): void {
  const row = acts[act]
  const held = row.roles.filter((role) => doer.roles.includes(role))
  if (held.length === 0)
    throw new Refusal(
      'act-forbidden',
      `${act} is for ${listed(row.roles)}; this person is ${listed(doer.roles) || 'nothing'}.`,
    )
  const speaksOnly = held.length === 1 && held[0] === 'contact'
  const isForeign = doer.organisation === undefined || record?.organisation !== doer.organisation
  if (speaksOnly && record !== undefined && isForeign)
    throw new Refusal('act-forbidden', `A contact does ${act} only for its own organisation.`)
  if (row.from === null || record === undefined) return
  if (!row.from.includes(record.state))
    throw new Refusal(
      'act-untimely',
      `${act} is for a ${kind} that is ${listed(row.from)}; this one is ${record.state}.`,
    )
}

/** Refuses (`duties-mixed`) an act by somebody who had a part in what is judged by it. */
export function refuseInvolved(
  act: string,
  person: string,
  involved: readonly string[],
  why: string,
): void {
  if (involved.includes(person)) throw new Refusal('duties-mixed', `${act}: ${why}`)
}

/** Refuses (`duties-mixed`) an act by somebody who is not among those it is for. */
export function refuseOutsider(
  act: string,
  person: string,
  insiders: readonly string[],
  why: string,
): void {
  if (!insiders.includes(person)) throw new Refusal('duties-mixed', `${act}: ${why}`)
}

/** Refuses what was given for a record, with all that is wrong with it. */
export function refuseFaults(what: string, faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new Refusal(
      'record-faulty',
      `The ${what} has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}.`,
      faults,
    )
}

/** A fault in what was given for a record. */
export function recordFault(code: string, pointer: string, message: string, fix: string): Fault {
  return { code, severity: 'error', pointer, message, fix }
}

/** A fault where words are missing or blank; none where they are there. */
export function blankFault(pointer: string, text: string | undefined, what: string): Fault[] {
  if (text !== undefined && text.trim() !== '') return []
  return [recordFault('words-missing', pointer, `There is no ${what}.`, `Give the ${what}.`)]
}

function listed(words: readonly string[]): string {
  return words.join(' or ')
}
