/** The most points. */
export const max = { kind: 'max' } as const
