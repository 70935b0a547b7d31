/** Why somebody is not let in. Part of the closed list of the service. */
export const ACCESS_REFUSALS = [
  'sign-in-needed',
  'sign-in-refused',
  'sign-in-locked',
  'second-factor-needed',
  'second-factor-refused',
  'access-refused',
] as const
