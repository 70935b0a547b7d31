/** The median of the shares. */
export const median = { kind: 'median' } as const
