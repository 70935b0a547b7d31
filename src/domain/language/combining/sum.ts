export const sum = { kind: 'sum', says: 'the children added up', of: 'points' } as const
