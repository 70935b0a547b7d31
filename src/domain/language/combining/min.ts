/** The least share. */
export const min = { kind: 'min' } as const
