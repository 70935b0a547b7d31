import { byMember, dispatch, kinds, type Cases, type Documents } from '../../schema/family.ts'
import { object, optional, ref, type Of } from '../../schema/schema.ts'
import { unionByMember } from '../../schema/union.ts'
import { clause } from './clause.ts'
import { when } from './when.ts'

/** What rules out every level. Each is written out as a gate. */
export const VETOES = kinds({ clause, when })

const common = object({
  title: optional(ref('text')),
  reason: optional(ref('text')),
  provenance: optional(ref('provenance')),
})

export const veto = unionByMember(VETOES, 'What rules out every level, whatever was earned.', {
  common,
  stands: 'last',
})
export type Veto = Of<typeof veto>

const vetoKind = byMember(VETOES)

/** Does with a veto what its kind asks for. */
export function byVeto<T>(
  one: Veto,
  cases: Cases<Documents<typeof VETOES, Of<typeof common>>, T>,
): T {
  return dispatch(one, vetoKind(one), cases)
}

/** The id of the gate that stands for a veto. */
export function vetoId(one: Veto): string {
  return byVeto(one, { clause: ({ clause }) => `veto-${clause}`, when: ({ id }) => id })
}

/** The clause that a veto names. */
export function vetoedClause(one: Veto): string | undefined {
  return byVeto<string | undefined>(one, { clause: ({ clause }) => clause, when: () => undefined })
}
