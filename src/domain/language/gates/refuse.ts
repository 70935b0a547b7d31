export const refuse = { kind: 'refuse', says: 'no level at all' } as const
