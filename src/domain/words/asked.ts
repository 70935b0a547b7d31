import type { Expanded } from '../expand/expanded.ts'
import { isAll, isAny, isNot, isReference } from '../rules/condition.ts'
import { oppositeOf } from '../language/operators/registry.ts'
import { overFacts } from '../language/conditions/registry.ts'
import type { Condition, Leaf, WrittenCondition } from '../language/conditions/registry.ts'
import { canonicalJson } from '../pack/canonical.ts'
import { sharedMention } from './shared-rules.ts'
import { isVerdict, type Sentences } from './sentences.ts'

/** What a condition asks, in words; groups within groups in brackets. */
export function asked(
  written: WrittenCondition,
  sentences: Sentences,
  expanded: Expanded,
  isInner = false,
): string {
  const condition = judgedIn(written, expanded)
  const { name } = condition
  if (name === undefined) return nameless(condition, sentences, expanded, isInner)
  return sentences.catalogue.say('condition-named', {
    name,
    condition: nameless(condition, sentences, expanded, false),
  })
}

function nameless(
  condition: Condition,
  sentences: Sentences,
  expanded: Expanded,
  isInner: boolean,
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
  const plain = isNot(condition) ? negated(condition.not) : undefined
  if (plain !== undefined)
    return catalogue.say('rule-not-plain', { condition: sentences.asks(plain) })
  const name = isNot(condition) ? nameWithin(condition.not) : undefined
  if (isNot(condition) && name !== undefined)
    return catalogue.say('rule-not-named', {
      name,
      condition: asked(withoutName(condition.not), sentences, expanded),
    })
  if (isNot(condition))
    return catalogue.say('rule-not', { condition: asked(condition.not, sentences, expanded) })
  if (isReference(condition)) {
    const id = condition.condition
    const target = expanded.shared[id]
    const name = sharedMention('conditions', id, expanded, catalogue)
    return target === undefined
      ? catalogue.show(name)
      : catalogue.say('rule-shared-of', { name, condition: asked(target, sentences, expanded) })
  }
  return sentences.asks(condition)
}

/** A negated comparison as the comparison that says the same; undefined for anything larger. */
function negated(condition: Condition): Leaf | undefined {
  const list = isAll(condition) ? condition.all : isAny(condition) ? condition.any : [condition]
  const [only] = list
  if (list.length !== 1 || only === undefined || !('operator' in only)) return undefined
  if (condition.name !== undefined || only.name !== undefined || isVerdict(only)) return undefined
  return { ...only, operator: oppositeOf(only.operator) }
}

/** What a committee calls a condition, or the only one in it. */
function nameWithin(condition: Condition): string | undefined {
  if (condition.name !== undefined) return condition.name
  const list = isAll(condition) ? condition.all : isAny(condition) ? condition.any : []
  return list.length === 1 ? list[0]!.name : undefined
}

function withoutName(condition: Condition): Condition {
  const { name: _name, ...rest } =
    isAll(condition) && condition.all.length === 1 ? condition.all[0]! : condition
  return rest
}

/** A condition as it is judged: what it works out stands under the path of a term. */
function judgedIn(written: WrittenCondition, { terms }: Expanded): Condition {
  return overFacts(written, (worked) => {
    const own = canonicalJson(worked)
    const term = [...terms.values()].find(
      ({ space, expression }) => space === 'terms' && canonicalJson(expression) === own,
    )
    if (term === undefined) throw new RangeError(`Nothing works out ${own}`)
    return `$.terms.${term.id}`
  })
}
