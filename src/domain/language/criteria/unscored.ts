import { constant, object } from '../../schema/schema.ts'

export const unscored = {
  kind: 'unscored',
  schema: object({ unscored: constant(true, 'Not scored: information only.') }),
} as const
