import { object } from '../schema.ts'

export const date = { kind: 'date', says: 'date', schema: object({}) } as const
