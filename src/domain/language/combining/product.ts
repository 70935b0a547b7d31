export const product = { kind: 'product', says: 'all multiplied', of: 'shares' } as const
