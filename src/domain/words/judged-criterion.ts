import type { OwnCriterion } from '../compare/judged-thing.ts'
import { criterionWords } from '../document/criterion-words.ts'
import { exact, toJson, type ExactJson } from '../exact.ts'
import type { ExpandedClause } from '../expand/expanded.ts'
import { criterionOf } from '../pack/criterion.ts'
import type { Criterion, Policies } from '../pack/rules.ts'
import { roundingWords } from './calculation.ts'
import { asked } from './asked.ts'
import { earnsWords } from './earns.ts'
import { formulaWords } from './expression.ts'
import type { JudgedVoice } from './judged-voice.ts'

/** How a clause earns its points and what follows from it, one fact each. */
export function criterionFacts(
  clause: ExpandedClause,
  own: OwnCriterion,
  voice: JudgedVoice,
): readonly string[] {
  const { catalogue, sentences, pack } = voice
  const criterion: Criterion = criterionOf(pack.pack.rules, clause.clause) ?? {}
  const how =
    'rules' in criterion
      ? clause.alternatives.map(({ rule, params }) =>
          catalogue.say('comparison-rule-earns', {
            when: asked(rule.conditions, sentences, pack),
            earns: earnsWords(params, catalogue),
          }),
        )
      : criterionWords(clause, voice)
  const formula = 'points' in criterion ? [formulaWords(criterion.points, voice)] : []
  const read =
    criterion.of === undefined || 'bands' in criterion
      ? []
      : [catalogue.say('comparison-reads', { fact: sentences.labels.fact(criterion.of) })]
  return [...how, ...formula, ...read, ...criterionExtras(clause, criterion, own, voice)]
}

/** What a criterion says beside its shape. */
export function criterionExtras(
  { nonconformity, mayBeNotApplicable }: ExpandedClause,
  criterion: Criterion,
  { rounding, metAt, policies }: OwnCriterion,
  voice: JudgedVoice,
): readonly string[] {
  const { catalogue } = voice
  const { zeroBelow } = criterion
  const noneAbove = 'noneAbove' in criterion ? criterion.noneAbove : undefined
  const percent = (share: number): { readonly exact: ExactJson } => ({
    exact: toJson(exact(share).mul(100n)),
  })
  return [
    ...(noneAbove === undefined
      ? []
      : [catalogue.say('comparison-none-above', { percent: percent(noneAbove) })]),
    ...('take' in criterion && criterion.take === 'best'
      ? [catalogue.say('comparison-take-best')]
      : []),
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
      : [catalogue.say('comparison-met-at', { percent: percent(metAt) })]),
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
