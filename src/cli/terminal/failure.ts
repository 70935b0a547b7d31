import type { Fault } from '../../domain/faults/fault.ts'
import type { Message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'

/** What a command says to the shell that started it. */
export const EXIT = {
  /** Done, and nothing is wrong. */
  ok: 0,
  /** The thing that was asked about has faults or failed. */
  faulty: 1,
  /** The command was written wrongly, or what it names cannot be read. */
  usage: 2,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends a command with a message for the person who gave it, worded in their language when it is told. */
export class Failure extends Error {
  readonly exitCode: ExitCode
  readonly code: string
  readonly detail: Message
  readonly faults: readonly Fault[]

  constructor(exitCode: ExitCode, code: string, detail: Message, faults: readonly Fault[] = []) {
    super(detail.key)
    this.name = 'Failure'
    this.exitCode = exitCode
    this.code = code
    this.detail = detail
    this.faults = faults
  }
}

/**
 * What a command was asked to look at. A standard or revision that is not there was named wrongly in
 * the command itself, unlike one that a document asks for.
 */
export function named<T>(find: () => T): T {
  try {
    return find()
  } catch (cause) {
    if (!(cause instanceof Refusal) || !MISNAMED.has(cause.code)) throw cause
    throw new Failure(EXIT.usage, cause.code, cause.detail)
  }
}

const MISNAMED: ReadonlySet<string> = new Set([
  'standard-unknown',
  'revision-unknown',
  'revision-ambiguous',
])
