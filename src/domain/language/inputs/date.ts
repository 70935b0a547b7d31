import { object } from '../schema.ts'

export const date = { kind: 'date', says: 'date', earns: 'nothing', schema: object({}) } as const
