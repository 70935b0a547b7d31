/** One thing that rules everything out, whatever else was earned. */
export const veto = { kind: 'veto', says: 'no level at all, told as a veto' } as const
