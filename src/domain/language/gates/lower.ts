/** The next lower level whose gates hold. */
export const lower = { kind: 'lower' } as const
