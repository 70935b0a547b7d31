export const max = { kind: 'max', says: 'the most of them', of: 'points' } as const
