/** The children added up. */
export const sum = { kind: 'sum' } as const
