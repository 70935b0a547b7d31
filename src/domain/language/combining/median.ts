export const median = { kind: 'median', says: 'the median', of: 'shares' } as const
