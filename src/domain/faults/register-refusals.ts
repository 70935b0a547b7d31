/** Why an act on the register is refused. Part of the closed list of the service. */
export const REGISTER_REFUSALS = [
  'record-unknown',
  'record-faulty',
  'record-taken',
  'act-forbidden',
  'act-untimely',
  'duties-mixed',
  'certificate-unfit',
  'register-unfit',
  'key-reused',
] as const
