import type { ExpandedClause } from '../expand/expanded.ts'
import { exact, type Exact } from '../numbers/exact.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { criterionOf, listedBands } from '../language/criteria/criterion-of.ts'
import type { Band } from '../language/bands.ts'
import { byCriterion, type Criterion } from '../language/criteria/registry.ts'
import { byEarns, type Earns } from '../language/criteria/rules.ts'
import type { Rules } from '../language/rules.ts'
import { isShareName, shareExpression } from '../language/criteria/earning.ts'
import type { PointBand, PointsOrShare, Share } from '../language/criteria/earning.ts'
import { byInput, type Input } from '../language/inputs/registry.ts'
import type { Standard } from '../language/standard.ts'
import { asked } from './asked.ts'
import { deductWords } from './deduct.ts'
import { earnsFacts } from './earns.ts'
import { formulaWords } from './expression.ts'
import type { JudgedVoice } from './compare/judged-voice.ts'
import { mergedPointsWords } from './explain/merged-input.ts'
import { rulePointsWords } from '../messages/numbers.ts'
import { optionStateWords } from './option-states.ts'

/** How the points of a clause come about, one line each, for the annex of a standard. */
export function criterionWords(clause: ExpandedClause, voice: JudgedVoice): readonly string[] {
  const { pack, catalogue } = voice
  const facts = mergedPointsWords(clause, pack, catalogue)
  const own = [...ofOneAnswer(clause, voice), ...optionStateWords(clause, pack, catalogue)]
  return facts === undefined
    ? own
    : [...own, catalogue.say('document-criterion-several', { facts })]
}

function ofOneAnswer(clause: ExpandedClause, voice: JudgedVoice): readonly string[] {
  const { pack, catalogue, sentences } = voice
  const { standard, rules } = pack.pack
  const criterion: Criterion = criterionOf(rules, clause.clause) ?? {}
  const input = inputOf(clause, standard)
  const points = (given: PointsOrShare): string => pointsOrShareWords(given, clause.weight, voice)
  const line = (words: string, earned: string): string =>
    catalogue.say('document-criterion-case', { case: words, points: earned })
  const measure = measureOf(criterion.of, input, rules, catalogue)
  const band = (one: PointBand): string =>
    line(bandWords(one, measure, catalogue), points(one.points))

  if (!clause.scored) return [catalogue.say('document-criterion-recorded')]
  const byBand = (named: string | readonly PointBand[]): readonly string[] =>
    listedBands(named, rules.bands, () => []).map(band)
  return byCriterion<readonly string[]>(criterion, {
    yes: ({ yes }) => [
      catalogue.say('document-criterion-yes', { points: shareWords(yes, clause.weight, voice) }),
    ],
    choice: ({ choice }) =>
      inOrderOf(input, Object.entries(choice)).map(([option, earned]) =>
        line(optionTitle(input, option, catalogue), points(earned)),
      ),
    bands: ({ bands }) => byBand(bands),
    count: ({ count }) => byBand(count),
    each: ({ each }) => [catalogue.say('document-criterion-each', { points: points(each) })],
    deduct: (own) => [deductWords(own, clause, pack, sentences)],
    samples: () => [catalogue.say('document-criterion-samples')],
    line: (own) => [
      catalogue.say('document-criterion-linear'),
      ...own.line.map(([x, y]) => line(measured(x, measure, catalogue), points(y))),
    ],
    logNormal: ({ logNormal }) => [catalogue.say('document-criterion-log-normal', logNormal)],
    points: (own) => [
      typeof own.points === 'string'
        ? catalogue.say('document-criterion-value', { fact: sentences.labels.fact(own.points) })
        : catalogue.say('document-criterion-formula'),
    ],
    rules: () =>
      clause.alternatives.map(({ rule, params }) =>
        line(asked(rule.conditions, sentences, pack), earningOf(params, clause.weight, voice)),
      ),
    unscored: () => [catalogue.say('document-criterion-recorded')],
    default: () => [usualWords(input, clause.weight, catalogue)],
  })
}

/** How points come about where only the kind of answer says it. */
function usualWords(input: Input | undefined, weight: Exact, catalogue: Catalogue): string {
  const points = rulePointsWords(weight, catalogue)
  const seeRules = (): string => catalogue.say('document-criterion-see-rules')
  // A clause that asks several inputs says in its rules how they become points.
  if (input === undefined) return seeRules()
  return byInput(input, {
    'yes-no': () => catalogue.say('document-criterion-yes', { points }),
    points: () => catalogue.say('document-criterion-assessor', { points }),
    choice: seeRules,
    number: seeRules,
    samples: () => catalogue.say('document-criterion-samples'),
    checklist: () => catalogue.say('document-criterion-checklist'),
    entries: seeRules,
    date: seeRules,
    text: seeRules,
  })
}

function pointsOrShareWords(given: PointsOrShare, weight: Exact, voice: JudgedVoice): string {
  return isShareName(given)
    ? shareWords(given, weight, voice)
    : rulePointsWords(given, voice.catalogue)
}

/** A share of a weight, in points where it is known beforehand. */
function shareWords(share: Share, weight: Exact, voice: JudgedVoice): string {
  const { catalogue } = voice
  const of = shareExpression(share)
  return typeof of === 'number'
    ? rulePointsWords(weight.mul(exact(of)), catalogue)
    : catalogue.say('earns-share-formula', { formula: formulaWords(of, voice) })
}

/** What an alternative earns, in points where they are known beforehand. */
function earningOf(params: Earns, weight: Exact, voice: JudgedVoice): string {
  const [words, ...more] = earnsFacts(params, voice)
  const earned = byEarns<string | undefined>(params, {
    points: () => words,
    share: ({ share }) => shareWords(share, weight, voice),
  })
  return [earned, ...more].join(voice.catalogue.say('list-semicolon'))
}

/** Options in the order of the standard. */
function inOrderOf<T>(
  input: Input | undefined,
  entries: readonly (readonly [option: string, T])[],
): readonly (readonly [option: string, T])[] {
  const options = input?.type === 'choice' ? input.options.map(({ id }) => id) : []
  return entries.toSorted(([a], [b]) => options.indexOf(a) - options.indexOf(b))
}

function inputOf(clause: ExpandedClause, standard: Standard): Input | undefined {
  const { ask } = clause.clause
  if (ask === undefined) return standard.ask
  if (!Array.isArray(ask)) return ask as Input
  return standard.inputs?.[ask[0] ?? '']
}

function optionTitle(input: Input | undefined, id: string, catalogue: Catalogue): string {
  const option = input?.type === 'choice' ? input.options.find((one) => one.id === id) : undefined
  return catalogue.text(option?.title) || id
}

/** A measured number as it stands in a table: its name where it is worked out, else its unit. */
type Measure = { readonly name: string; readonly unit: string }

function measureOf(
  of: string | undefined,
  input: Input | undefined,
  { labels }: Rules,
  catalogue: Catalogue,
): Measure {
  if (of === undefined)
    return { name: '', unit: input?.type === 'number' ? catalogue.text(input.unit) : '' }
  const value = /^\$\.values\.(.+)$/.exec(of)?.[1]
  return { name: value === undefined ? '' : catalogue.text(labels?.[value]), unit: '' }
}

/** A number with its unit, behind its name. */
function measured(value: number, measure: Measure, catalogue: Catalogue): string {
  return named(withUnit(value, measure, catalogue), measure, catalogue)
}

function withUnit(value: number, { unit }: Measure, catalogue: Catalogue): string {
  const number = String(value)
  if (unit === '') return number
  return unit === '%'
    ? catalogue.say('percent', { number })
    : catalogue.say('measured', { number, unit })
}

function named(band: string, { name }: Measure, catalogue: Catalogue): string {
  return name === '' ? band : catalogue.say('document-band-of', { name, band })
}

const ENDS = [
  ['atLeast', 'document-band-at-least'],
  ['above', 'document-band-above'],
  ['atMost', 'document-band-at-most'],
  ['below', 'document-band-below'],
] as const

function bandWords(band: Band, measure: Measure, catalogue: Catalogue): string {
  const ends = ENDS.flatMap(([end, key]) => {
    const value = band[end]
    return value === undefined
      ? []
      : [catalogue.say(key, { value: withUnit(value, measure, catalogue) })]
  })
  const [low, high] = ends
  if (low === undefined) return catalogue.say('document-band-rest')
  return named(
    high === undefined ? low : catalogue.say('document-band-between', { low, high }),
    measure,
    catalogue,
  )
}
