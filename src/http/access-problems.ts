import type { AccessRefusal } from '../domain/access/refusals.ts'

/** What it means at the door not to be let in; part of the one table of problems. */
export const ACCESS_PROBLEMS = {
  'sign-in-needed': {
    status: 401,
    meaning: 'The address is for people of the register, and nobody, or nobody known, asks.',
    remedy: 'Sign in with POST /v1/sessions, or send an API key as "Authorization: Bearer …".',
  },
  'sign-in-refused': {
    status: 401,
    meaning: 'No person who may sign in has this name and this password.',
    remedy: 'Try again; after five wrong passwords there is a delay.',
  },
  'sign-in-locked': {
    status: 429,
    meaning: 'Five wrong passwords were given for this person, so the next is heard later.',
    remedy: 'Wait as long as "detail" says. An operator can set a new password.',
  },
  'access-refused': {
    status: 403,
    meaning: 'No role of this person, or no scope of this key, opens the address.',
    remedy: 'Ask somebody with a role that "detail" names, or an operator for the role.',
  },
} as const satisfies {
  readonly [C in AccessRefusal]: {
    readonly status: number
    readonly meaning: string
    readonly remedy: string
  }
}
