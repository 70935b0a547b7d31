import { object } from '../../schema/schema.ts'
import { step } from './range.ts'

/** Points given by the assessor, from 0 to the clause's weight, in steps of `step`. */
export const points = {
  kind: 'points',
  says: 'points given by the assessor',
  answer: '`3.5`, from 0 to the weight, in steps',
  usually: 'those points',
  earns: 'itself',
  schema: object({ step }),
} as const
