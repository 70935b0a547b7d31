/** Why somebody is not let in. Part of the closed list of the house. */
export const ACCESS_REFUSALS = {
  'sign-in-needed': 'This is for people who are signed in.',
  'sign-in-refused': 'The name or the password is wrong.',
  'sign-in-locked': 'There were too many wrong passwords.',
  'access-refused': 'This person may not use this address.',
} as const
export type AccessRefusal = keyof typeof ACCESS_REFUSALS
