/** Who acts, and when. Everything in the register is done by somebody at some time. */
export type Doer = {
  /** Id of the person, or of the program that acts for the service. */
  readonly person: string
  readonly roles: readonly string[]
  /** The organisation a contact speaks for. */
  readonly organisation?: string
  /** RFC 3339 in UTC. */
  readonly at: string
  /** The same moment as a day where the body is, YYYY-MM-DD. */
  readonly day: string
}

/** Who did something, and when: what is kept of a {@link Doer}. */
export type Signed = { readonly by: string; readonly at: string }

/** The doer's name and time under what was done. */
export function signed({ person, at }: Doer): Signed {
  return { by: person, at }
}
