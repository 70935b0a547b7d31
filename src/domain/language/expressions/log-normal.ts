import { number, object, ref } from '../../schema/schema.ts'

export const logNormal = {
  kind: 'logNormal',
  looks: '{ "logNormal": x, "median": 30, "p10": 10 }',
  schema: object({
    logNormal: ref('expression', 'The share 0..1 that a log-normal curve gives, to 6 decimals.'),
    median: number({ description: 'Where the curve gives 0.5.', exclusiveMinimum: 0 }),
    p10: number({ description: 'Where the log-normal curve gives 0.9.', exclusiveMinimum: 0 }),
  }),
} as const
