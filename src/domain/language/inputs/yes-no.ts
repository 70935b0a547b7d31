import { object } from '../schema.ts'

export const yesNo = { kind: 'yes-no', says: 'yes-no', schema: object({}) } as const
