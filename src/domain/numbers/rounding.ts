import { kinds, namesOf } from '../schema/family.ts'
import { integer, object, oneOf, ref, type Of } from '../schema/schema.ts'

// The modes share a file: each is the name of a well-known function of a number.

/** How a number is brought to a number of decimals. `half-up` rounds halves away from zero. */
const ROUNDING_MODES = kinds({
  'half-up': { kind: 'half-up' },
  'half-even': { kind: 'half-even' },
  up: { kind: 'up' },
  down: { kind: 'down' },
  floor: { kind: 'floor' },
  ceiling: { kind: 'ceiling' },
  none: { kind: 'none' },
})
export type RoundingMode = keyof typeof ROUNDING_MODES
export const ROUNDING_MODE_NAMES = namesOf(ROUNDING_MODES)

export const roundingMode = oneOf(
  ROUNDING_MODE_NAMES,
  'Which way the rest goes; half-up rounds halves away from zero, none leaves the number exact.',
)

/** A declared rounding: how many decimals are kept and which way the rest goes. */
export const rounding = object(
  {
    decimals: integer({ description: 'Decimals that are kept.', minimum: 0, maximum: 12 }),
    mode: ref('roundingMode'),
  },
  { description: 'A declared rounding.' },
)
export type Rounding = Of<typeof rounding>
