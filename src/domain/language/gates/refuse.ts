/** No level at all. */
export const refuse = { kind: 'refuse' } as const
