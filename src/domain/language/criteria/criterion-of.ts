import type { Criterion } from '../criteria/registry.ts'
import type { Rules } from '../rules.ts'
import type { Clause } from '../standard.ts'

/**
 * The criterion of a clause: its own entry in `criteria`, else the one for the standard's `ask` where
 * the clause asks just that. Undefined where its input alone decides.
 */
export function criterionOf(
  { criteria, criterion }: Pick<Rules, 'criteria' | 'criterion'>,
  clause: Pick<Clause, 'id' | 'ask'>,
): Criterion | undefined {
  if (criteria !== undefined && Object.hasOwn(criteria, clause.id)) return criteria[clause.id]
  return clause.ask === undefined ? criterion : undefined
}
