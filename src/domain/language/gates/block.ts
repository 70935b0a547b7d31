export const block = { kind: 'block', says: 'no result before what it asks for is known' } as const
