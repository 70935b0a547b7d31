import { toJson } from '../numbers/exact.ts'
import type { Expanded, ExpandedClause, ExpandedEarning } from '../expand/expanded.ts'
import type { JsonValue } from '../schema/json.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import { usualPolicies } from './judged-pack.ts'
import type { JudgedThing, OwnCriterion } from './judged-thing.ts'
import { exactMember, isSameMeaning, type Meanings } from './meaning.ts'

/**
 * Weight and criterion of each clause that has a counterpart, by its id on the right side. What is
 * new or withdrawn is told by its fate.
 */
export function judgedClauses(
  pack: Expanded,
  meanings: Meanings,
  isContinued: (clause: string) => boolean,
): readonly JudgedThing[] {
  return pack.clauses.flatMap((clause): readonly JudgedThing[] => {
    if (!isContinued(clause.id)) return []
    const about = { result: 'main', id: meanings.id(clause.id) }
    const own = ownCriterion(clause, pack)
    return [
      {
        ...about,
        area: 'weight',
        judged: { kind: 'weight', clause },
        meaning: clause.scored ? toJson(clause.weight) : 'unscored',
      },
      {
        ...about,
        area: 'criterion',
        judged: { kind: 'criterion', clause, own },
        meaning: criterionMeaning(clause, own, meanings, statesOf(clause, pack)),
      },
    ]
  })
}

/** What is said for this clause alone; what holds for all clauses is compared by itself. */
export function ownCriterion(
  { clause, policies }: ExpandedClause,
  { pack }: Expanded,
): OwnCriterion {
  const { rules } = pack
  const { rounding, metAt } = criterionOf(rules, clause) ?? {}
  const usual = usualPolicies(rules.policies)
  const isOwn = rounding !== undefined && !isSameMeaning(rounding, rules.rounding?.clause ?? null)
  return {
    ...(isOwn ? { rounding } : {}),
    ...(metAt === undefined || metAt === (rules.findings?.met ?? 1) ? {} : { metAt }),
    policies: Object.fromEntries(
      Object.entries(policies).filter(
        ([state, policy]) => policy !== usual[state as keyof typeof usual],
      ),
    ),
  }
}

/** Options of what a clause asks that record a state in place of an answer. */
function statesOf({ inputs }: ExpandedClause, pack: Expanded): readonly JsonValue[] {
  return inputs.flatMap((id) => {
    const input = pack.inputs.get(id)?.input
    if (input?.type !== 'choice') return []
    return input.options.flatMap(({ id: option, state }) =>
      state === undefined ? [] : [[option, state]],
    )
  })
}

function criterionMeaning(
  clause: ExpandedClause,
  own: OwnCriterion,
  { condition, number, id }: Meanings,
  states: readonly JsonValue[],
): JsonValue {
  const earning = ({ kind, amount }: ExpandedEarning): JsonValue => ({ [kind]: number(amount) })
  const { inputs, alternatives, take, arithmetic, reads, zeroBelow, nonconformity, scored } = clause
  return {
    asks: inputs.map(id),
    ...(states.length === 0 ? {} : { states }),
    mayBeNotApplicable: clause.mayBeNotApplicable,
    nonconformity,
    ...(own as { readonly [member: string]: JsonValue }),
    ...(scored ? {} : { unscored: true }),
    ...(alternatives.length === 0
      ? {}
      : {
          take,
          rules: alternatives.map(({ rule, earns, params }) => ({
            when: condition(rule.conditions),
            ...(earning(earns) as object),
            ...(params.met === undefined ? {} : { met: params.met }),
            ...(params.finding === undefined ? {} : { finding: params.finding }),
          })),
        }),
    ...(arithmetic === undefined ? {} : { earns: earning(arithmetic) }),
    ...(reads === undefined ? {} : { reads: [reads[0]!, id(reads[1] ?? ''), ...reads.slice(2)] }),
    ...exactMember('zeroBelow', zeroBelow),
  }
}
