import { map, object, ref } from '../../schema/schema.ts'

export const choice = {
  kind: 'choice',
  schema: object({ choice: map(ref('pointsOrShare'), 'choice: what each option earns.') }),
} as const
