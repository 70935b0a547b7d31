import { spokenName } from '../plain-values.ts'
import { byMember, dispatch, kinds, type Cases, type Documents } from '../../schema/family.ts'
import {
  boolean,
  constant,
  list,
  object,
  oneOf,
  optional,
  ref,
  type Of,
} from '../../schema/schema.ts'
import { unionByMember } from '../../schema/union.ts'

const points = { kind: 'points', schema: object({ points: ref('expression', 'Points.') }) } as const
const share = { kind: 'share', schema: object({ share: ref('share') }) } as const

/** The two ways in which an alternative says what it gives. */
const EARNINGS = kinds({ points, share })

const common = object({
  met: optional(boolean({ description: 'Whether the clause then counts as met.' })),
  finding: optional(ref('grade', 'Grade of the nonconformity when not met.')),
  say: optional(ref('text', 'In words, for explanations.')),
})

/** What one alternative of a clause gives when its rule holds: the parameters of an `earns` event. */
export const earns = unionByMember(EARNINGS, 'What an alternative gives.', {
  common,
  stands: 'last',
})
export type Earns = Of<typeof earns>

const earningKind = byMember(EARNINGS)

/** Does with what an alternative gives what its kind asks for. */
export function byEarns<T>(
  one: Earns,
  cases: Cases<Documents<typeof EARNINGS, Of<typeof common>>, T>,
): T {
  return dispatch(one, earningKind(one), cases)
}

/** An alternative written as json-rules-engine writes a rule; its name is for explanations alone. */
export const alternative = object(
  {
    name: optional(spokenName),
    conditions: ref('condition'),
    event: object(
      { type: constant('earns', 'Always earns.'), params: ref('earns') },
      { description: 'What follows when the conditions hold.' },
    ),
  },
  { description: 'A rule as json-rules-engine writes it.' },
)
export type Alternative = Of<typeof alternative>

/** Rules as json-rules-engine knows them. */
export const rules = {
  kind: 'rules',
  schema: object({
    rules: list(ref('alternative'), {
      description: 'Rules as json-rules-engine knows them.',
      minItems: 1,
      maxItems: 200,
    }),
    take: optional(
      oneOf(['first', 'best'], 'The first rule that holds (default), or the one with most points.'),
    ),
  }),
} as const
