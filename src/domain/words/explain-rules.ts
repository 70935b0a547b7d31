import { criterionOf } from '../language/criteria/criterion-of.ts'
import type { Expanded, ExpandedClause, ExpandedResult } from '../expand/expanded.ts'
import { gateOutcome } from './gate-outcome.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { RuleDocument } from '../rules/document.ts'
import { arithmeticWords } from './answer-words.ts'
import { asked } from './asked.ts'
import { earnsWords } from './earns.ts'
import type { Block, Explanation, Item } from './explanation.ts'
import { pointsWords } from './numbers.ts'
import { sentencesOfPack } from './pack-sentences.ts'
import { markWords } from './provenance-mark.ts'

/**
 * How a pack judges, written out: every rule that the engine decides, by name and in words. What a
 * committee wrote in short is shown as the rules it stands for.
 */
export function explainRules(expanded: Expanded, catalogue: Catalogue): Explanation {
  const sentences = sentencesOfPack(expanded, catalogue)
  const { standard, rules } = expanded.pack
  const mark = markWords(rules.provenance.status, catalogue)
  const title = catalogue.text(standard.title)
  const { designation } = standard
  return [
    ...(mark === undefined ? [] : [{ kind: 'mark' as const, text: mark }]),
    {
      kind: 'title',
      text:
        designation === undefined
          ? title
          : catalogue.say('explain-designated', { designation, title }),
    },
    {
      kind: 'text',
      text: catalogue.say('rules-count', {
        revision: String(rules.revision),
        count: expanded.rules.length,
      }),
    },
    ...section(catalogue.say('rules-applies'), [...expanded.applies.values()].map(rule)),
    { kind: 'heading', text: catalogue.say('rules-clauses') },
    ...expanded.clauses.map(clause),
    ...section(
      catalogue.say('rules-choices'),
      [...expanded.groups.values()].flatMap((group) => group.rules).map(rule),
    ),
    ...section(
      catalogue.say('rules-values'),
      Object.entries(rules.values ?? {}).map(([id, expression]) => ({
        text: sentences.labels.fact(`$.values.${id}`),
        details: [`$.values.${id} = ${written(expression)}`],
      })),
    ),
    ...expanded.results.flatMap(resultBlocks),
  ]

  function conditionsOf({ conditions }: RuleDocument): string {
    return asked(conditions, sentences, expanded)
  }

  function rule(one: RuleDocument): Item {
    return { text: one.name, details: [conditionsOf(one)] }
  }

  function clause(one: ExpandedClause): Block {
    const details = one.alternatives.map(({ rule, params }) =>
      catalogue.say('rule-earns', {
        rule: rule.name,
        earns: earnsWords(params, catalogue),
        condition: conditionsOf(rule),
      }),
    )
    if (details.length === 0 && one.scored) details.push(arithmeticOf(one))
    return {
      kind: 'entry',
      depth: 0,
      text: sentences.labels.clause(one.id),
      figure: one.scored ? pointsWords(one.weight, catalogue) : catalogue.say('state-unscored'),
      details,
    }
  }

  function arithmeticOf(one: ExpandedClause): string {
    const words = arithmeticWords(one, sentences)
    if (words !== undefined) return words
    const type = one.inputs.length === 1 ? expanded.inputs.get(one.inputs[0] ?? '')?.input.type : ''
    const criterion = criterionOf(rules, one.clause)
    if (criterion !== undefined && 'points' in criterion) return written(criterion.points)
    return catalogue.say(type === 'points' ? 'earns-given' : 'earns-calculated')
  }

  function resultBlocks(result: ExpandedResult): readonly Block[] {
    const own = catalogue.text(result.title) || (result.id === 'main' ? '' : result.id)
    const heading = (key: ResultHeading): string => {
      const words = catalogue.say(key)
      return own === '' ? words : catalogue.say('rules-of-result', { result: own, heading: words })
    }
    return [
      ...section(heading('rules-adjustments'), result.adjustments.map(adjustmentItem)),
      ...section(
        heading('rules-levels'),
        result.levels.toReversed().map(({ level, rule }) => ({
          text: catalogue.say('rule-level', { level: { text: level.title }, rule: rule.name }),
          details: [conditionsOf(rule)],
        })),
      ),
      ...section(
        heading('rules-gates'),
        result.gates.map((gate) => ({
          text: gate.rule.name,
          details: [conditionsOf(gate.rule), consequence(gate, result)],
        })),
      ),
      ...section(
        heading('rules-qualifiers'),
        result.qualifiers.map(({ rule: one }) => rule(one)),
      ),
    ]
  }

  function adjustmentItem({ adjustment, rule: one }: ExpandedResult['adjustments'][number]): Item {
    const { id, title, reason: _reason, provenance: _p, when: _w, ...step } = adjustment
    const when =
      one === undefined
        ? catalogue.say('rule-always')
        : catalogue.say('rule-named', { rule: one.name, condition: conditionsOf(one) })
    return { text: catalogue.text(title) || id, details: [when, written(step)] }
  }

  function consequence(
    { ranks, otherwise }: ExpandedResult['gates'][number],
    { levels }: ExpandedResult,
  ): string {
    const guarded = {
      list: ranks.map((rank) => catalogue.text(levels[rank - 1]?.level.title)),
      joined: 'comma',
    } as const
    if (typeof otherwise !== 'object') {
      const of = { guarded: ranks.length, all: levels.length }
      return catalogue.say('rule-otherwise', {
        levels: guarded,
        otherwise: gateOutcome(otherwise, of),
      })
    }
    const most = levels.find(({ level }) => level.id === otherwise.cap)?.level
    return catalogue.say('rule-otherwise-cap', {
      levels: guarded,
      level: catalogue.text(most?.title) || otherwise.cap,
    })
  }
}

type ResultHeading = 'rules-adjustments' | 'rules-levels' | 'rules-gates' | 'rules-qualifiers'

/** An expression as it is written in the files. */
function written(expression: unknown): string {
  return typeof expression === 'string' ? expression : JSON.stringify(expression)
}

function section(heading: string, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', items },
  ]
}
