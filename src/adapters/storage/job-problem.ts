import { RegisterUnavailable, type JobProblem } from '../../app/register/ports.ts'
import { isObject } from '../../domain/schema/json.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal, REFUSALS } from '../../domain/faults/refusal.ts'

/** Faults of one problem that are kept, and characters of what the program itself said. */
const MOST_FAULTS = 20
const LONGEST = 1000

/** Why an attempt failed, without words: those are chosen when somebody reads it. */
export function problemOf(error: unknown): JobProblem {
  if (error instanceof Refusal)
    return {
      code: error.code,
      detail: error.detail,
      faults: error.faults.slice(0, MOST_FAULTS),
    }
  if (error instanceof RegisterUnavailable)
    return { code: 'register-unavailable', detail: error.detail, faults: [] }
  const said = error instanceof Error ? error.message : String(error)
  return broken(said.toWellFormed().slice(0, LONGEST))
}

/** A job whose worker ended without a word each time. */
export const WORKER_DIED: JobProblem = {
  code: 'internal',
  detail: message('job-worker-died'),
  faults: [],
}

/** The text that a problem is kept as. */
export function problemText(problem: JobProblem): string {
  return JSON.stringify(problem)
}

/**
 * The problem in a text. What was put on record before problems were kept as JSON is an English
 * sentence, after the code of the refusal where there was one; it stays what it is.
 */
export function problemIn(text: string): JobProblem {
  const kept = parsed(text)
  if (isObject(kept) && 'code' in kept && 'detail' in kept) return kept as JobProblem
  const [, before = '', sentence = ''] = /^([a-z-]+): (.*)$/s.exec(text) ?? []
  const code = REFUSALS.find((one) => one === before)
  return code === undefined ? broken(text) : { code, detail: sentence, faults: [] }
}

function broken(cause: string): JobProblem {
  return { code: 'internal', detail: message('job-failed', { cause }), faults: [] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
