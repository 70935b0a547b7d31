import {
  EFFECTS,
  RULE_AREAS,
  type AssessmentEffect,
  type CarryOver,
  type ClauseFate,
  type Comparison,
  type Effects,
  type RuleChange,
} from '../compare/comparison.ts'
import { wording, type Language } from '../pack/text.ts'
import {
  AREA_WORDS,
  comparisonPhrases,
  EFFECT_WORDS,
  FATE_WORDS,
  KIND_WORDS,
  REASON_WORDS,
} from './comparison-phrases.ts'
import {
  fateDetails,
  fateName,
  numberOrDash,
  partName,
  sideWords,
  signedWords,
  standingWords,
} from './comparison-names.ts'
import { commaList, fill, labelled, markWords, parenthesised } from './explain-phrases.ts'
import type { Block, Explanation, Item } from './explanation.ts'

/** Organisations that are listed; the data has all of them. */
const MOST_LISTED = 40

/** A comparison as a document for people in one language. */
export function comparisonWords(comparison: Comparison, language: Language): Explanation {
  const phrases = comparisonPhrases(language)
  const { left, right, marks, effects } = comparison
  const marked = marks.flatMap((mark): Block[] => {
    const text = markWords(mark, language)
    return text === undefined ? [] : [{ kind: 'mark', text }]
  })
  return [
    ...marked,
    { kind: 'title', text: phrases.title },
    {
      kind: 'facts',
      rows: [
        [phrases.left, sideWords(left, language)],
        [phrases.right, sideWords(right, language)],
      ],
    },
    ...clauseBlocks(comparison, language),
    ...partBlocks(comparison, language),
    ...ruleBlocks(comparison.rules, language),
    ...carryBlocks(comparison.carryOver, language),
    ...(effects === undefined ? [] : effectBlocks(effects, language)),
    ...marked,
  ]
}

function clauseBlocks({ counts, clauses }: Comparison, language: Language): readonly Block[] {
  const phrases = comparisonPhrases(language)
  const changed = clauses.filter(({ fate, renumbered }) => fate !== 'same' || renumbered)
  const counted = Object.entries(counts).map(
    ([fate, count]) => `${FATE_WORDS[fate as ClauseFate['fate']][language]} ${count}`,
  )
  return [
    { kind: 'heading', text: phrases.clauses },
    { kind: 'text', text: commaList(counted, language) },
    ...(changed.length === 0 ? [{ kind: 'text', text: phrases.noClause } as const] : []),
    ...changed.map((one): Block => ({
      kind: 'entry',
      depth: 0,
      text: fateName(one, language),
      figure: FATE_WORDS[one.fate][language],
      details: fateDetails(one, language),
    })),
  ]
}

function partBlocks({ parts }: Comparison, language: Language): readonly Block[] {
  const phrases = comparisonPhrases(language)
  return [
    { kind: 'heading', text: phrases.parts },
    {
      kind: 'table',
      columns: [
        { title: phrases.part, align: 'left' },
        { title: phrases.before, align: 'right' },
        { title: phrases.after, align: 'right' },
        { title: phrases.change, align: 'right' },
        { title: phrases.share, align: 'right' },
      ],
      rows: parts.map((part) => [
        partName(part, language),
        numberOrDash(part.before),
        numberOrDash(part.after),
        signedWords(part.change),
        part.percentAfter === null ? '–' : `${numberOrDash(part.percentAfter)}%`,
      ]),
      summed: true,
    },
  ]
}

function ruleBlocks(rules: readonly RuleChange[], language: Language): readonly Block[] {
  const phrases = comparisonPhrases(language)
  if (rules.length === 0)
    return [
      { kind: 'heading', text: phrases.rules },
      { kind: 'text', text: phrases.noRule },
    ]
  const areas = RULE_AREAS.filter((area) => rules.some((one) => one.area === area))
  return [
    { kind: 'heading', text: phrases.rules },
    ...areas.flatMap((area): readonly Block[] => [
      { kind: 'text', text: AREA_WORDS[area][language] },
      {
        kind: 'list',
        items: rules
          .filter((one) => one.area === area)
          .map(({ name, kind, result, before, after }): Item => ({
            text: parenthesised(
              (result === 'main' ? '' : `${result}: `) + (name[language] ?? ''),
              KIND_WORDS[kind][language],
              language,
            ),
            details: [
              ...(before === undefined
                ? []
                : [labelled(phrases.before, before[language] ?? '', language)]),
              ...(after === undefined
                ? []
                : [labelled(phrases.after, after[language] ?? '', language)]),
            ],
          })),
      },
    ]),
  ]
}

function carryBlocks(plan: readonly CarryOver[], language: Language): readonly Block[] {
  const phrases = comparisonPhrases(language)
  const asks = plan.filter(({ carry }) => carry === 'ask-again')
  return [
    { kind: 'heading', text: phrases.carry },
    {
      kind: 'text',
      text: fill(phrases.carryCount, {
        stands: String(plan.length - asks.length),
        asks: String(asks.length),
      }),
    },
    ...(asks.length === 0
      ? []
      : [
          { kind: 'text', text: phrases.carryList } as const,
          {
            kind: 'list',
            items: asks.map(({ number, title, input, reason }) => ({
              text: labelled(
                [number, wording(title, language) || input]
                  .filter((word) => word !== undefined)
                  .join(' '),
                REASON_WORDS[reason][language],
                language,
              ),
            })),
          } as const,
        ]),
  ]
}

function effectBlocks({ count, by, each }: Effects, language: Language): readonly Block[] {
  const phrases = comparisonPhrases(language)
  const touched = each.filter(({ effect }) => effect !== 'keeps')
  return [
    { kind: 'heading', text: fill(phrases.effects, { count: String(count) }) },
    {
      kind: 'table',
      columns: [
        { title: phrases.effect, align: 'left' },
        { title: phrases.number, align: 'right' },
      ],
      rows: EFFECTS.filter((effect) => by[effect] > 0).map((effect) => [
        EFFECT_WORDS[effect][language],
        String(by[effect]),
      ]),
    },
    ...(touched.length === 0 ? [] : [touchedTable(touched.slice(0, MOST_LISTED), language)]),
    ...(touched.length > MOST_LISTED
      ? [
          {
            kind: 'text',
            text: fill(phrases.whomMore, { count: String(touched.length - MOST_LISTED) }),
          } as const,
        ]
      : []),
  ]
}

function touchedTable(touched: readonly AssessmentEffect[], language: Language): Block {
  const phrases = comparisonPhrases(language)
  return {
    kind: 'table',
    columns: [
      { title: phrases.whom, align: 'left' },
      { title: phrases.before, align: 'left' },
      { title: phrases.after, align: 'left' },
      { title: phrases.effect, align: 'left' },
    ],
    rows: touched.map((one) => [
      [one.certificate, wording(one.name, language)]
        .filter((word) => word !== undefined && word !== '')
        .join(' ') || fill(phrases.unnamed, { index: String(one.index) }),
      standingWords(one.before, language),
      standingWords(one.after, language),
      one.problem ??
        (one.asks.length > 0
          ? fill(phrases.asks, { count: String(one.asks.length) })
          : EFFECT_WORDS[one.effect][language]),
    ]),
  }
}
