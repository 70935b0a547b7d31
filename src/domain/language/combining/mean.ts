/** The mean of the shares. */
export const mean = { kind: 'mean' } as const
