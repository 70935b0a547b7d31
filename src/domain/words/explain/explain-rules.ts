import { ownCriterion } from '../../compare/judged-clauses.ts'
import type { Expanded, ExpandedAlternative, ExpandedClause } from '../../expand/expanded.ts'
import { foundedAs } from '../../expand/founded.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { criterionOf } from '../../language/criteria/criterion-of.ts'
import { arithmeticWords } from '../answer-words.ts'
import { asked } from '../asked.ts'
import { earnsFacts } from '../earns.ts'
import type { ExplanationBlock, Explanation, Item } from './explanation.ts'
import { formulaWords } from '../expression.ts'
import { formulaText } from '../formula.ts'
import { criterionExtras } from '../compare/judged-criterion.ts'
import { judgedVoice } from '../compare/judged-voice.ts'
import { mergedPointsWords } from './merged-input.ts'
import { rulePointsWords } from '../../messages/numbers.ts'
import { optionStateWords } from '../option-states.ts'
import { sentencesOfPack } from '../pack-sentences.ts'
import { markWords } from '../provenance-mark.ts'
import { ruleBook, type ResultRules, type RuleEntry } from '../rule-book.ts'
import { alternativesAsWritten } from '../written-order.ts'

/**
 * How a pack judges, written out so that it can be read back: what holds for everything, every
 * clause with its rules by name, values, tables and named conditions, then how each result comes out
 * of the points. What a committee wrote in short is shown as the rules it stands for.
 */
export function explainRules(expanded: Expanded, catalogue: Catalogue): Explanation {
  const sentences = sentencesOfPack(expanded, catalogue)
  const voice = judgedVoice(expanded, catalogue)
  const book = ruleBook(expanded, catalogue)
  const { standard, rules } = expanded.pack
  const mark = markWords(foundedAs(expanded).status, catalogue)
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
    { kind: 'heading', text: catalogue.say('rules-general') },
    {
      kind: 'facts',
      rows: book.general.map(({ name, facts }) => [
        name,
        facts.join(catalogue.say('list-semicolon')),
      ]),
    },
    ...section(catalogue.say('rules-applies'), book.applies),
    { kind: 'heading', text: catalogue.say('rules-clauses') },
    ...expanded.clauses.map(clause),
    ...choices(),
    ...section(catalogue.say('rules-values'), book.values),
    ...section(catalogue.say('rules-tables'), book.tables),
    ...section(catalogue.say('rules-conditions'), book.conditions),
    ...book.results.flatMap(resultBlocks),
  ]

  function clause(one: ExpandedClause): ExplanationBlock {
    const criterion = criterionOf(rules, one.clause) ?? {}
    const details = alternativesAsWritten(one, expanded).map((place) => {
      const own = one.alternatives[place]!
      return own.ofSeveral === undefined ? alternative(own) : several(one, own)
    })
    if (details.length === 0 && one.scored) details.push(arithmeticOf(one))
    const reason = catalogue.text(one.weightReason)
    return {
      kind: 'entry',
      depth: 0,
      text: sentences.labels.clause(one.id),
      figure: one.scored ? rulePointsWords(one.weight, catalogue) : catalogue.say('state-unscored'),
      details: [
        ...details,
        ...optionStateWords(one, expanded, catalogue),
        ...criterionExtras(one, criterion, ownCriterion(one, expanded), voice),
        ...(reason === '' ? [] : [catalogue.say('rules-reason', { reason })]),
      ],
    }
  }

  function alternative({ rule, params }: ExpandedAlternative): string {
    return catalogue.say('rule-earns', {
      rule: rule.name,
      earns: { list: earnsFacts(params, voice), joined: 'semicolon' },
      condition: asked(rule.conditions, sentences, expanded),
    })
  }

  function several(one: ExpandedClause, { rule }: ExpandedAlternative): string {
    const facts = mergedPointsWords(one, expanded, catalogue) ?? ''
    return catalogue.say('rule-several', { rule: rule.name, facts })
  }

  function arithmeticOf(one: ExpandedClause): string {
    const words = arithmeticWords(one, sentences, expanded)
    if (words !== undefined) return words
    const type = one.inputs.length === 1 ? expanded.inputs.get(one.inputs[0] ?? '')?.input.type : ''
    const criterion = criterionOf(rules, one.clause)
    if (criterion !== undefined && 'points' in criterion)
      return formulaWords(criterion.points, voice)
    return catalogue.say(type === 'points' ? 'earns-given' : 'earns-calculated')
  }

  /** Decisions inside formulas, by the names that receipts have. */
  function choices(): readonly ExplanationBlock[] {
    const items = [...expanded.groups.values()].flatMap(({ rules: group }) =>
      group.map((rule): Item => ({
        text: rule.name,
        details: [asked(rule.conditions, sentences, expanded)],
      })),
    )
    if (items.length === 0) return []
    return [
      { kind: 'heading', text: catalogue.say('rules-choices') },
      { kind: 'list', items },
    ]
  }

  function resultBlocks(result: ResultRules): readonly ExplanationBlock[] {
    const heading = (key: ResultHeading): string => {
      const words = catalogue.say(key)
      return result.title === ''
        ? words
        : catalogue.say('rules-of-result', { result: result.title, heading: words })
    }
    return [
      ...section(heading('rules-parts'), result.parts),
      ...section(heading('rules-adjustments'), result.adjustments),
      ...section(heading('rules-others'), result.others),
      ...section(heading('rules-levels'), result.levels.toReversed()),
      ...section(heading('rules-gates'), result.gates),
      ...section(heading('rules-qualifiers'), result.qualifiers),
    ]
  }

  function section(heading: string, entries: readonly RuleEntry[]): readonly ExplanationBlock[] {
    if (entries.length === 0) return []
    return [
      { kind: 'heading', text: heading },
      { kind: 'list', items: entries.map(item) },
    ]
  }

  function item({ name, facts, formula, rule, reason }: RuleEntry): Item {
    return {
      text: rule === undefined ? name : catalogue.say('rule-by', { name, rule }),
      details: [
        ...facts,
        ...(formula === undefined ? [] : [formulaText(formula)]),
        ...(reason === undefined ? [] : [catalogue.say('rules-reason', { reason })]),
      ],
    }
  }
}

type ResultHeading =
  | 'rules-parts'
  | 'rules-adjustments'
  | 'rules-others'
  | 'rules-levels'
  | 'rules-gates'
  | 'rules-qualifiers'
