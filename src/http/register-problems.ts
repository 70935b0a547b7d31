import type { RegisterRefusal } from '../domain/register/refusals.ts'

/** What a refusal of the register means at the door; part of the one table of problems. */
export const REGISTER_PROBLEMS = {
  'record-unknown': {
    status: 404,
    meaning: 'No record of that kind has that id or number.',
    remedy: 'List the records of that kind, and take an id from there.',
  },
  'record-faulty': {
    status: 422,
    meaning: 'What was given for the record is well-formed and cannot stand.',
    remedy: 'Mend every entry of "errors"; all faults are listed at once.',
  },
  'record-taken': {
    status: 409,
    meaning: 'Something that may exist only once exists already.',
    remedy: 'Use the record that "detail" names, or end it first.',
  },
  'act-forbidden': {
    status: 403,
    meaning: 'None of the roles of this person may do that, or not for this organisation.',
    remedy: 'Ask somebody with a role that "detail" names.',
  },
  'act-untimely': {
    status: 409,
    meaning: 'The state of the record does not allow that now.',
    remedy: 'Read the record again; "detail" names the states that allow it.',
  },
  'duties-mixed': {
    status: 403,
    meaning: 'Those who assess do not decide, and those who were involved do not judge it.',
    remedy: 'Ask somebody who had no part in what "detail" names.',
  },
  'certificate-unfit': {
    status: 422,
    meaning: 'The certificate breaks rules that hold for every certificate. No number was spent.',
    remedy: 'Mend every entry of "errors"; the codes are the names of the rules.',
  },
  'register-unfit': {
    status: 503,
    meaning: 'The register holds made-up data and the service runs for the work, or the reverse.',
    remedy: 'Start the service with another folder or database.',
  },
  'key-reused': {
    status: 422,
    meaning: 'The Idempotency-Key came before with another request.',
    remedy: 'Send each new request with a key of its own.',
  },
} as const satisfies {
  readonly [C in RegisterRefusal]: {
    readonly status: number
    readonly meaning: string
    readonly remedy: string
  }
}
