export const mean = { kind: 'mean', says: 'the mean', of: 'shares' } as const
