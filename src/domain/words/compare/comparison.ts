import { EFFECTS, FATES, type CarryOver, type ClauseFate } from '../../compare/comparison.ts'
import { FURTHER_AREAS } from '../../compare/further-changes.ts'
import { RULE_AREAS } from '../../compare/judged-thing.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type {
  WordedComparison,
  WordedEffect,
  WordedEffects,
  WordedRuleChange,
} from './comparison-data.ts'
import {
  fateDetails,
  fateName,
  numberOrDash,
  partName,
  shareWords,
  sideWords,
  signedWords,
  standingWords,
} from './comparison-names.ts'
import { markWords } from '../provenance-mark.ts'
import type { ExplanationBlock, Explanation, Item } from '../explain/explanation.ts'

/** Organisations that are listed; the data has all of them. */
export const MOST_LISTED = 40

/** A comparison as a document for people in one language. */
export function comparisonWords(comparison: WordedComparison, catalogue: Catalogue): Explanation {
  const { left, right, marks, effects } = comparison
  const marked = marks.flatMap((mark): ExplanationBlock[] => {
    const text = markWords(mark, catalogue)
    return text === undefined ? [] : [{ kind: 'mark', text }]
  })
  return [
    ...marked,
    { kind: 'title', text: catalogue.say('comparison-title') },
    {
      kind: 'facts',
      rows: [
        [catalogue.say('comparison-before'), sideWords(left, catalogue)],
        [catalogue.say('comparison-after'), sideWords(right, catalogue)],
      ],
    },
    ...clauseBlocks(comparison, catalogue),
    ...partBlocks(comparison, catalogue),
    ...ruleBlocks(comparison, catalogue),
    ...furtherBlocks(comparison, catalogue),
    ...carryBlocks(comparison.carryOver, catalogue),
    ...(effects === undefined ? [] : effectBlocks(effects, catalogue)),
    ...marked,
  ]
}

/** What became of a clause, in a word. */
export function fateWords(fate: ClauseFate['fate'], catalogue: Catalogue): string {
  return catalogue.say(`comparison-fate-${fate}`)
}

function clauseBlocks(
  { counts, clauses }: WordedComparison,
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const changed = clauses.filter(({ fate, renumbered }) => fate !== 'same' || renumbered)
  const counted = FATES.map((fate) =>
    catalogue.say('comparison-fate-count', {
      fate: fateWords(fate, catalogue),
      count: counts[fate],
    }),
  )
  return [
    { kind: 'heading', text: catalogue.say('comparison-clauses') },
    { kind: 'text', text: catalogue.show({ list: counted, joined: 'comma' }) },
    ...(changed.length === 0
      ? [{ kind: 'text', text: catalogue.say('comparison-no-clause') } as const]
      : []),
    ...changed.map((one): ExplanationBlock => ({
      kind: 'entry',
      depth: 0,
      text: fateName(one, catalogue),
      figure: fateWords(one.fate, catalogue),
      details: fateDetails(one, catalogue),
    })),
  ]
}

function partBlocks(
  { parts }: WordedComparison,
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  return [
    { kind: 'heading', text: catalogue.say('comparison-parts') },
    {
      kind: 'table',
      columns: [
        { title: catalogue.say('comparison-part'), align: 'left' },
        { title: catalogue.say('comparison-before'), align: 'right' },
        { title: catalogue.say('comparison-after'), align: 'right' },
        { title: catalogue.say('comparison-change'), align: 'right' },
        { title: catalogue.say('comparison-share'), align: 'right' },
      ],
      rows: parts.map((part) => [
        partName(part, catalogue),
        numberOrDash(part.before, catalogue),
        numberOrDash(part.after, catalogue),
        signedWords(part.change, catalogue),
        shareWords(part.percentAfter, catalogue),
      ]),
      summed: true,
    },
  ]
}

/** What a change of rules is about. */
export function ruleOf(
  { name, result, resultTitle }: WordedRuleChange,
  catalogue: Catalogue,
): string {
  const own = name[catalogue.language]
  return result === 'main'
    ? own
    : catalogue.say('comparison-of-result', {
        result: catalogue.text(resultTitle) || result,
        name: own,
      })
}

/** Whether all comes out as before, or what may not although no rule reads otherwise. */
export function judgementWords(
  { judged, rules }: Pick<WordedComparison, 'judged' | 'rules'>,
  catalogue: Catalogue,
): string | undefined {
  const { alike, results, titles } = judged
  if (alike)
    return catalogue.say(rules.length === 0 ? 'comparison-no-rule' : 'comparison-judged-alike')
  if (rules.length > 0) return undefined
  if (results.length === 0) return catalogue.say('comparison-clauses-may-differ')
  return catalogue.say('comparison-results-may-differ', {
    results: {
      list: results.map((id) =>
        id === 'main'
          ? catalogue.say('comparison-main-result')
          : catalogue.say('comparison-named-result', {
              result: catalogue.text(titles[id]) || id,
            }),
      ),
      joined: 'and',
    },
  })
}

function ruleBlocks(
  comparison: WordedComparison,
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const { rules } = comparison
  const judgement = judgementWords(comparison, catalogue)
  const heading: readonly ExplanationBlock[] = [
    { kind: 'heading', text: catalogue.say('comparison-rules') },
    ...(judgement === undefined ? [] : [{ kind: 'text', text: judgement } as const]),
  ]
  const areas = RULE_AREAS.filter((area) => rules.some((one) => one.area === area))
  return [
    ...heading,
    ...areas.flatMap((area): readonly ExplanationBlock[] => [
      { kind: 'text', text: catalogue.say(`comparison-area-${area}`) },
      {
        kind: 'list',
        items: rules
          .filter((one) => one.area === area)
          .map((one) => changeItem(ruleOf(one, catalogue), one, catalogue)),
      },
    ]),
  ]
}

/** What is changed, with what it said and says. */
function changeItem(
  name: string,
  { kind, before, after }: Pick<WordedRuleChange, 'kind' | 'before' | 'after'>,
  catalogue: Catalogue,
): Item {
  const side = (
    key: 'comparison-rule-before' | 'comparison-rule-after',
    said: typeof before,
  ): readonly string[] =>
    said === undefined ? [] : [catalogue.say(key, { words: said[catalogue.language] })]
  return {
    text: catalogue.say('comparison-rule', {
      name,
      kind: catalogue.say(`comparison-kind-${kind}`),
    }),
    details: [...side('comparison-rule-before', before), ...side('comparison-rule-after', after)],
  }
}

/** What judges nothing and says something else than before, by what it is about. */
function furtherBlocks(
  { further }: WordedComparison,
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  if (further.length === 0) return []
  return [
    { kind: 'heading', text: catalogue.say('comparison-further') },
    ...FURTHER_AREAS.flatMap((area): readonly ExplanationBlock[] => {
      const own = further.filter((one) => one.area === area)
      if (own.length === 0) return []
      return [
        { kind: 'text', text: catalogue.say(`comparison-area-${area}`) },
        {
          kind: 'list',
          items: own.map((one) => changeItem(one.name[catalogue.language], one, catalogue)),
        },
      ]
    }),
  ]
}

/** What is asked again, and why. */
export function askedAgain(
  { number, title, input, reason }: CarryOver,
  catalogue: Catalogue,
): { readonly what: string; readonly reason: string } {
  const words = [number, catalogue.text(title) || input].filter((word) => word !== undefined)
  return { what: words.join(' '), reason: catalogue.say(`comparison-reason-${reason}`) }
}

function carryBlocks(
  plan: readonly CarryOver[],
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const asks = plan.filter(({ carry }) => carry === 'ask-again')
  return [
    { kind: 'heading', text: catalogue.say('comparison-carry') },
    {
      kind: 'text',
      text: catalogue.say('comparison-carry-count', {
        stands: plan.length - asks.length,
        asks: asks.length,
      }),
    },
    ...(asks.length === 0
      ? []
      : [
          { kind: 'text', text: catalogue.say('comparison-carry-list') } as const,
          {
            kind: 'list',
            items: asks.map((one) => ({
              text: catalogue.say('comparison-ask-again', askedAgain(one, catalogue)),
            })),
          } as const,
        ]),
  ]
}

function effectBlocks(
  { count, by, each }: WordedEffects,
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const touched = each.filter(({ effect }) => effect !== 'keeps')
  return [
    { kind: 'heading', text: catalogue.say('comparison-effects', { count }) },
    {
      kind: 'table',
      columns: [
        { title: catalogue.say('comparison-effect'), align: 'left' },
        { title: catalogue.say('comparison-number'), align: 'right' },
      ],
      rows: EFFECTS.filter((effect) => by[effect] > 0).map((effect) => [
        catalogue.say(`comparison-effect-${effect}`),
        String(by[effect]),
      ]),
    },
    ...(touched.length === 0 ? [] : [touchedTable(touched.slice(0, MOST_LISTED), catalogue)]),
    ...(touched.length > MOST_LISTED
      ? [
          {
            kind: 'text',
            text: catalogue.say('comparison-more', { count: touched.length - MOST_LISTED }),
          } as const,
        ]
      : []),
  ]
}

/** Whom an effect is about: certificate and organisation, as far as they are known. */
export function whomWords(
  { certificate, name, index }: WordedEffect,
  catalogue: Catalogue,
): string {
  const organisation = catalogue.text(name)
  if (certificate !== undefined && organisation !== '')
    return catalogue.say('comparison-certificate-of', { certificate, name: organisation })
  return certificate ?? (organisation || catalogue.say('comparison-unnamed', { index }))
}

/** What a change does to an assessment, or what is in the way of telling. */
export function effectWords({ problem, asks, effect }: WordedEffect, catalogue: Catalogue): string {
  if (problem !== undefined) return problem.message[catalogue.language]
  return asks.length > 0
    ? catalogue.say('comparison-asks', { count: asks.length })
    : catalogue.say(`comparison-effect-${effect}`)
}

function touchedTable(touched: readonly WordedEffect[], catalogue: Catalogue): ExplanationBlock {
  return {
    kind: 'table',
    columns: [
      { title: catalogue.say('comparison-whom'), align: 'left' },
      { title: catalogue.say('comparison-before'), align: 'left' },
      { title: catalogue.say('comparison-after'), align: 'left' },
      { title: catalogue.say('comparison-effect'), align: 'left' },
    ],
    rows: touched.map((one) => [
      whomWords(one, catalogue),
      standingWords(one.before, catalogue),
      standingWords(one.after, catalogue),
      effectWords(one, catalogue),
    ]),
  }
}
