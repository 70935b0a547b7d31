export const min = { kind: 'min', says: 'the least', of: 'shares' } as const
