import type { Criterion } from './registry.ts'
import type { Rules } from '../rules.ts'
import type { Clause } from '../standard.ts'
import type { PointBand } from './earning.ts'

type Criteria = Pick<Rules, 'criteria' | 'criterion'>
type Asking = Pick<Clause, 'id' | 'ask'>

/** What stands for the answer of the clause itself, so that one criterion serves for many. */
const OWN = '$.answer'

/**
 * The criterion of a clause: its own entry in `criteria`, else the one for the standard's `ask` where
 * the clause asks just that. Undefined where its input alone decides. `$.answer` in it has become the
 * path of the answer of that clause.
 */
export function criterionOf(rules: Criteria, clause: Asking): Criterion | undefined {
  return ofOwnAnswer(declaredCriterion(rules, clause), clause)
}

/** The same as it is written. */
export function declaredCriterion(
  { criteria, criterion }: Criteria,
  clause: Asking,
): Criterion | undefined {
  if (criteria !== undefined && Object.hasOwn(criteria, clause.id)) return criteria[clause.id]
  return clause.ask === undefined ? criterion : undefined
}

/** The bands of a criterion, its own or those that it names; else what `unknown` makes of the name. */
export function listedBands<T>(
  bands: string | readonly PointBand[],
  shared: Rules['bands'] = {},
  unknown: (name: string) => T,
): readonly PointBand[] | T {
  if (typeof bands !== 'string') return bands
  const list = Object.hasOwn(shared, bands) ? shared[bands] : undefined
  return list ?? unknown(bands)
}

/** A part of the criterion of a clause, with the path of the answer of that clause for `$.answer`. */
export function ofOwnAnswer<T>(part: T, clause: Asking): T {
  const own = ownAnswer(clause)
  return own === undefined ? part : withOwn(part, own)
}

/** The path of the one answer that a clause asks for; undefined where it asks for several. */
export function ownAnswer({ id, ask }: Asking): string | undefined {
  if (ask === undefined || 'type' in ask) return `$.answers.${id}`
  return ask.length === 1 ? `$.answers.${ask[0]}` : undefined
}

/** A part of a criterion with paths of the clause's own answer; the very same where none is read. */
function withOwn<T>(part: T, own: string): T {
  if (typeof part === 'string')
    return part === OWN || part.startsWith(`${OWN}.`)
      ? ((own + part.slice(OWN.length)) as T & string)
      : part
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, one]) => [key, one, withOwn(one, own)] as const)
  if (entries.every(([, before, after]) => before === after)) return part
  const after = entries.map(([key, , one]) => [key, one] as const)
  return (Array.isArray(part) ? after.map(([, one]) => one) : Object.fromEntries(after)) as T
}
