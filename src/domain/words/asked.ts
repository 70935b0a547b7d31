import type { Expanded } from '../expand/expanded.ts'
import { isAll, isAny, isNot, isReference } from '../rules/condition.ts'
import type { Condition } from '../language/conditions/registry.ts'
import type { Sentences } from './sentences.ts'

/** What a condition asks, in words; groups within groups in brackets. */
export function asked(
  condition: Condition,
  sentences: Sentences,
  expanded: Expanded,
  isInner = false,
): string {
  const { catalogue } = sentences
  const group = (list: readonly Condition[], joint: 'rule-and' | 'rule-or'): string => {
    const isPart = isInner || list.length > 1
    const conditions = list
      .map((one) => asked(one, sentences, expanded, isPart))
      .reduce((first, second) => catalogue.say(joint, { first, second }))
    return isInner && list.length > 1 ? catalogue.say('rule-group', { conditions }) : conditions
  }
  if (isAll(condition)) return group(condition.all, 'rule-and')
  if (isAny(condition)) return group(condition.any, 'rule-or')
  if (isNot(condition))
    return catalogue.say('rule-not', { condition: asked(condition.not, sentences, expanded) })
  if (isReference(condition)) {
    const name = condition.condition
    const target = expanded.shared[name]
    return target === undefined
      ? catalogue.say('rule-shared', { name })
      : catalogue.say('rule-shared-of', { name, condition: asked(target, sentences, expanded) })
  }
  return sentences.asks(condition)
}
