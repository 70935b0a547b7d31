import { number, object } from '../../schema/schema.ts'

export const logNormal = {
  kind: 'logNormal',
  schema: object({
    logNormal: object(
      {
        median: number({ description: 'Where it gives half.', exclusiveMinimum: 0 }),
        p10: number({ description: 'Where it gives nine tenths.', exclusiveMinimum: 0 }),
      },
      { description: 'number: log-normal curve, as a share of the weight.' },
    ),
  }),
} as const
