import { constant, object, optional } from '../../schema/schema.ts'

/** Only common members, or `default`: what the type of the input earns without a criterion. */
export const usual = {
  kind: 'default',
  schema: object({ default: optional(constant(true, 'The default shape of the input.')) }),
} as const
