import {
  byMember,
  dispatch,
  kinds,
  namesOf,
  type Cases,
  type Documents,
} from '../../schema/family.ts'
import { number, object, optional, ref, type Of } from '../../schema/schema.ts'
import { unionByMember } from '../../schema/union.ts'
import { bands } from './bands.ts'
import { choice } from './choice.ts'
import { count } from './count.ts'
import { deduct } from './deduct.ts'
import { each } from './each.ts'
import { line } from './line.ts'
import { logNormal } from './log-normal.ts'
import { points } from './points.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'
import { unscored } from './unscored.ts'
import { usual } from './usual.ts'
import { yes } from './yes.ts'

/** How the points of a clause may come out. All but `points` expand to rules that the engine decides. */
export const CRITERIA = kinds({
  yes,
  choice,
  bands,
  count,
  each,
  deduct,
  samples,
  line,
  logNormal,
  points,
  rules,
  unscored,
  default: usual,
})

const share = (description: string) => optional(number({ description, minimum: 0, maximum: 1 }))

/** What a criterion says whatever its kind. */
const members = {
  zeroBelow: optional(number({ description: 'Points below this become 0.', exclusiveMinimum: 0 })),
  rounding: optional(ref('rounding')),
  policies: optional(ref('policies')),
  nonconformity: optional(
    ref(
      'grade',
      'Grade when the clause is not met; none for clauses that cannot fail. Default minor.',
    ),
  ),
  metAt: share('Share of the weight from which the clause is met.'),
  effort: optional(number({ description: 'Effort to reach full points.', minimum: 0 })),
  leadDays: optional(number({ description: 'Days to reach full points.', minimum: 0 })),
} as const

const common = object({
  of: optional(ref('path', 'The fact that the shape reads. Default: the input of the clause.')),
  ...members,
})

/** How the points of a clause come out. Without an entry, the type of its input decides. */
export const criterion = unionByMember(
  CRITERIA,
  `How the points of a clause come out: at most one of ${listed()}, and members common to all.`,
  { common, stands: 'last' },
)
export type Criterion = Of<typeof criterion>

type Criteria = Documents<typeof CRITERIA, Of<typeof common>>
export type CriterionKind = keyof Criteria

export const criterionKind = byMember(CRITERIA)

/** Does with a criterion what its kind asks for. */
export function byCriterion<T>(one: Criterion, cases: Cases<Criteria, T>): T {
  return dispatch(one, criterionKind(one), cases)
}

/** The kinds by name; `default` is what is left without one. */
function listed(): string {
  return namesOf(CRITERIA)
    .filter((kind) => kind !== usual.kind)
    .join(', ')
}
