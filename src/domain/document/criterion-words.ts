import type { ExpandedClause } from '../expand/expanded.ts'
import { exact, type Exact } from '../exact.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { asked } from '../words/asked.ts'
import { earnsFacts } from '../words/earns.ts'
import { formulaWords } from '../words/expression.ts'
import type { JudgedVoice } from '../words/judged-voice.ts'
import { criterionOf } from '../pack/criterion.ts'
import type { Band } from '../pack/expression.ts'
import type { Criterion, Earns, Rules, Share } from '../pack/rules.ts'
import type { Input, Standard } from '../pack/standard.ts'
import { pointsWords } from '../words/numbers.ts'

/** How the points of a clause come about, one line each, for the annex of a standard. */
export function criterionWords(clause: ExpandedClause, voice: JudgedVoice): readonly string[] {
  const { pack, catalogue, sentences } = voice
  const { standard, rules } = pack.pack
  const criterion: Criterion = criterionOf(rules, clause.clause) ?? {}
  const input = inputOf(clause, standard)
  const points = (earned: number | Share): string => earnedWords(earned, clause.weight, voice)
  const line = (words: string, earned: string): string =>
    catalogue.say('document-criterion-case', { case: words, points: earned })
  const measure = measureOf(criterion.of, input, rules, catalogue)
  const band = (one: Band & { readonly points: number | 'all' | 'half' | 'none' }): string =>
    line(bandWords(one, measure, catalogue), points(one.points))

  if (!clause.scored) return [catalogue.say('document-criterion-recorded')]
  if ('yes' in criterion)
    return [catalogue.say('document-criterion-yes', { points: points(criterion.yes) })]
  if ('choice' in criterion)
    return inOrderOf(input, Object.entries(criterion.choice)).map(([option, earned]) =>
      line(optionTitle(input, option, catalogue), points(earned)),
    )
  if ('bands' in criterion) return criterion.bands.map(band)
  if ('count' in criterion) return criterion.count.map(band)
  if ('each' in criterion)
    return [catalogue.say('document-criterion-each', { points: points(criterion.each) })]
  if ('line' in criterion)
    return [
      catalogue.say('document-criterion-linear'),
      ...criterion.line.map(([x, y]) => line(measured(x, measure, catalogue), points(y))),
    ]
  if ('logNormal' in criterion) {
    const { median, p10 } = criterion.logNormal
    return [catalogue.say('document-criterion-log-normal', { median, p10 })]
  }
  if ('rules' in criterion)
    return clause.alternatives.map(({ rule, params }) =>
      line(asked(rule.conditions, sentences, pack), earningOf(params, clause.weight, voice)),
    )
  if ('points' in criterion)
    return [
      typeof criterion.points === 'string'
        ? catalogue.say('document-criterion-value', {
            fact: sentences.labels.fact(criterion.points),
          })
        : catalogue.say('document-criterion-formula'),
    ]
  return [byInput(criterion, input, clause.weight, catalogue)]
}

/** How points come about where only the kind of answer says it. */
function byInput(
  criterion: Criterion,
  input: Input | undefined,
  weight: Exact,
  catalogue: Catalogue,
): string {
  const points = pointsWords(weight, catalogue)
  if ('samples' in criterion || input?.type === 'samples')
    return catalogue.say('document-criterion-samples')
  if (input?.type === 'checklist') return catalogue.say('document-criterion-checklist')
  if (input?.type === 'points') return catalogue.say('document-criterion-assessor', { points })
  if (input?.type === 'yes-no') return catalogue.say('document-criterion-yes', { points })
  return catalogue.say('document-criterion-see-rules')
}

function earnedWords(earned: number | Share, weight: Exact, voice: JudgedVoice): string {
  const { catalogue } = voice
  if (earned === 'all') return pointsWords(weight, catalogue)
  if (earned === 'half') return pointsWords(weight.div(2n), catalogue)
  if (earned === 'none') return pointsWords(0, catalogue)
  return typeof earned === 'number'
    ? pointsWords(earned, catalogue)
    : catalogue.say('earns-share-formula', { formula: formulaWords(earned, voice) })
}

/** What an alternative earns, in points where they are known beforehand. */
function earningOf(params: Earns, weight: Exact, voice: JudgedVoice): string {
  const [words, ...more] = earnsFacts(params, voice)
  const { share } = 'share' in params ? params : { share: undefined }
  const earned =
    typeof share === 'number'
      ? pointsWords(weight.mul(exact(share)), voice.catalogue)
      : share === undefined
        ? words
        : earnedWords(share, weight, voice)
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
