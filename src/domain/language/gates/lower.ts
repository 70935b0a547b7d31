export const lower = { kind: 'lower', says: 'the next lower level whose gates hold' } as const
