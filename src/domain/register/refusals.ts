/** Why an act on the register is refused. Part of the closed list of the house. */
export const REGISTER_REFUSALS = {
  'record-unknown': 'There is no such record.',
  'record-faulty': 'What was given for the record has faults.',
  'record-taken': 'Another record stands where this one would.',
  'act-forbidden': 'This person may not do that.',
  'act-untimely': 'The record is in no state for that.',
  'duties-mixed': 'This needs somebody who was not involved.',
  'certificate-unfit': 'The certificate may not be issued.',
  'register-unfit': 'This register was made for something else.',
  'key-reused': 'This idempotency key was used for another request.',
} as const
export type RegisterRefusal = keyof typeof REGISTER_REFUSALS
