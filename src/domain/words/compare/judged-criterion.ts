import type { OwnCriterion } from '../../compare/judged-thing.ts'
import { criterionWords } from '../criterion-words.ts'
import { exact, toJson, type ExactJson } from '../../numbers/exact.ts'
import type { ExpandedClause } from '../../expand/expanded.ts'
import { criterionOf } from '../../language/criteria/criterion-of.ts'
import { byCriterion, criterionKind, type Criterion } from '../../language/criteria/registry.ts'
import type { Policies } from '../../language/policies.ts'
import { roundingWords } from '../explain/calculation.ts'
import { asked } from '../asked.ts'
import { earnsWords } from '../earns.ts'
import { formulaWords } from '../expression.ts'
import type { JudgedVoice } from './judged-voice.ts'

/** How a clause earns its points and what follows from it, one fact each. */
export function criterionFacts(
  clause: ExpandedClause,
  own: OwnCriterion,
  voice: JudgedVoice,
): readonly string[] {
  const { catalogue, sentences, pack } = voice
  const criterion: Criterion = criterionOf(pack.pack.rules, clause.clause) ?? {}
  const kind = criterionKind(criterion)
  const how =
    kind === 'rules'
      ? clause.alternatives.map(({ rule, params }) =>
          catalogue.say('comparison-rule-earns', {
            when: asked(rule.conditions, sentences, pack),
            earns: earnsWords(params, catalogue),
          }),
        )
      : criterionWords(clause, voice)
  const { formula, extra } = ownFacts(criterion, voice)
  // Bands say themselves what they are bands of.
  const read =
    criterion.of === undefined || kind === 'bands'
      ? []
      : [catalogue.say('comparison-reads', { fact: sentences.labels.fact(criterion.of) })]
  return [...how, ...formula, ...read, ...extra, ...extras(clause, criterion, own, voice)]
}

type OwnFacts = { readonly formula: readonly string[]; readonly extra: readonly string[] }

/** What a criterion of each kind says beside the points that it gives. */
function ownFacts(criterion: Criterion, voice: JudgedVoice): OwnFacts {
  const { catalogue } = voice
  const none = (): OwnFacts => ({ formula: [], extra: [] })
  return byCriterion<OwnFacts>(criterion, {
    yes: none,
    choice: none,
    bands: none,
    count: none,
    each: none,
    deduct: none,
    samples: ({ noneAbove }) => ({
      formula: [],
      extra:
        noneAbove === undefined
          ? []
          : [catalogue.say('comparison-none-above', { percent: percentOf(noneAbove) })],
    }),
    line: none,
    logNormal: none,
    points: ({ points }) => ({ formula: [formulaWords(points, voice)], extra: [] }),
    rules: ({ take }) => ({
      formula: [],
      extra: take === 'best' ? [catalogue.say('comparison-take-best')] : [],
    }),
    unscored: none,
    default: none,
  })
}

function percentOf(share: number): { readonly exact: ExactJson } {
  return { exact: toJson(exact(share).mul(100n)) }
}

/** What a criterion says beside how points come about. */
export function criterionExtras(
  clause: ExpandedClause,
  criterion: Criterion,
  own: OwnCriterion,
  voice: JudgedVoice,
): readonly string[] {
  return [...ownFacts(criterion, voice).extra, ...extras(clause, criterion, own, voice)]
}

/** What a criterion of any kind says. */
function extras(
  { nonconformity, mayBeNotApplicable }: ExpandedClause,
  criterion: Criterion,
  { rounding, metAt, policies }: OwnCriterion,
  voice: JudgedVoice,
): readonly string[] {
  const { catalogue } = voice
  const { zeroBelow } = criterion
  return [
    ...(zeroBelow === undefined
      ? []
      : [catalogue.say('comparison-zero-below', { points: zeroBelow })]),
    ...(rounding === undefined
      ? []
      : [
          catalogue.say('comparison-part-rounded', {
            rounding: roundingWords(rounding, catalogue),
          }),
        ]),
    ...(metAt === undefined
      ? []
      : [catalogue.say('comparison-met-at', { percent: percentOf(metAt) })]),
    ...(nonconformity === 'minor' && criterion.nonconformity === undefined
      ? []
      : [catalogue.say('comparison-nonconformity', { grade: nonconformity })]),
    ...(mayBeNotApplicable ? [catalogue.say('comparison-may-be-not-applicable')] : []),
    ...policyFacts(policies, voice),
  ]
}

/** What becomes of clauses without points, one state each. */
export function policyFacts(policies: Policies, { catalogue }: JudgedVoice): readonly string[] {
  return (['notApplicable', 'notChecked', 'missing'] as const).flatMap((state) => {
    const policy = policies[state]
    return policy === undefined ? [] : [catalogue.say('comparison-policy', { state, policy })]
  })
}
