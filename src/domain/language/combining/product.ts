/** The shares multiplied. */
export const product = { kind: 'product' } as const
