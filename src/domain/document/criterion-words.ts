import type { ExpandedClause } from '../expand/expanded.ts'
import { criterionOf } from '../pack/criterion.ts'
import type { Band } from '../pack/expression.ts'
import type { Criterion, Rules, Share } from '../pack/rules.ts'
import type { Input, Standard } from '../pack/standard.ts'
import { wording, type Language } from '../pack/text.ts'
import { numberWords } from '../words/numbers.ts'

/** How the points of a clause come about, one line each, for the annex of a standard. */
export function criterionWords(
  clause: ExpandedClause,
  { standard, rules }: { readonly standard: Standard; readonly rules: Rules },
  language: Language,
): readonly string[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const weight = numberWords(clause.weight)
  const criterion: Criterion = criterionOf(rules, clause.clause) ?? {}
  const input = inputOf(clause, standard)
  const points = (earned: number | Share): string => {
    if (earned === 'all') return say(`${weight} 分`, weight)
    if (earned === 'half')
      return say(`${numberWords(clause.weight.div(2n))} 分`, numberWords(clause.weight.div(2n)))
    if (earned === 'none') return say('0 分', '0')
    return typeof earned === 'number'
      ? say(`${earned} 分`, `${earned}`)
      : say('按公式计算', 'by formula')
  }
  const measure = measureOf(criterion.of, input, rules, language)
  const band = (one: Band & { readonly points: number | 'all' | 'half' | 'none' }): string =>
    `${bandWords(one, measure, language)}${say('：', ': ')}${points(one.points)}`

  if (!clause.scored) return [say('仅作记录，不计分', 'Recorded, not scored')]
  if ('yes' in criterion)
    return [say(`是：${points(criterion.yes)}`, `Yes: ${points(criterion.yes)}`)]
  if ('choice' in criterion)
    return Object.entries(criterion.choice).map(
      ([option, earned]) =>
        `${optionTitle(input, option, language)}${say('：', ': ')}${points(earned)}`,
    )
  if ('bands' in criterion) return criterion.bands.map(band)
  if ('count' in criterion) return criterion.count.map(band)
  if ('each' in criterion)
    return [say(`每项 ${criterion.each} 分`, `${criterion.each} for each item`)]
  if ('line' in criterion)
    return [
      say('按折线，两点之间按比例：', 'On straight lines between:'),
      ...criterion.line.map(
        ([x, y]) => `${measure.name}${x}${measure.unit}${say('：', ': ')}${points(y)}`,
      ),
    ]
  if ('logNormal' in criterion)
    return [
      say(
        `对数正态曲线，中位 ${criterion.logNormal.median}，p10 ${criterion.logNormal.p10}`,
        `log-normal curve, median ${criterion.logNormal.median}, p10 ${criterion.logNormal.p10}`,
      ),
    ]
  if ('rules' in criterion) {
    const said = clause.alternatives.map(({ params }) => {
      const earned = 'points' in params ? params.points : params.share
      const own = wording(params.say, language) || say('满足其条件', 'its conditions hold')
      const amount =
        typeof earned === 'number' && 'share' in params
          ? numberWords(clause.weight.mul(earned))
          : undefined
      return `${own}${say('：', ': ')}${amount === undefined ? points(earned) : say(`${amount} 分`, amount)}`
    })
    return [...new Set(said)]
  }
  if ('points' in criterion) return [say('按公式计算', 'By formula')]
  if ('samples' in criterion || input?.type === 'samples')
    return [say('按抽样合格的比例得分', 'In proportion to the samples that passed')]
  if (input?.type === 'checklist')
    return [say('按勾选项的比例得分', 'In proportion to the items ticked')]
  if (input?.type === 'points')
    return [say(`由评价人员在 0 至 ${weight} 分之间给分`, `0 to ${weight}, given by the assessor`)]
  if (input?.type === 'yes-no') return [say(`是：${weight} 分`, `Yes: ${weight}`)]
  return [say('见规则文件', 'See the rules')]
}

function inputOf(clause: ExpandedClause, standard: Standard): Input | undefined {
  const { ask } = clause.clause
  if (ask === undefined) return standard.ask
  if (!Array.isArray(ask)) return ask as Input
  return standard.inputs?.[ask[0] ?? '']
}

function optionTitle(input: Input | undefined, id: string, language: Language): string {
  const option = input?.type === 'choice' ? input.options.find((one) => one.id === id) : undefined
  return wording(option?.title, language) || id
}

/** A measured number as it stands in a table: its name where it is worked out, else its unit. */
type Measure = { readonly name: string; readonly unit: string }

function measureOf(
  of: string | undefined,
  input: Input | undefined,
  { labels }: Rules,
  language: Language,
): Measure {
  if (of === undefined) {
    const unit = input?.type === 'number' ? wording(input.unit, language) : ''
    return { name: '', unit: unit === '' || unit === '%' ? unit : ` ${unit}` }
  }
  const value = /^\$\.values\.(.+)$/.exec(of)?.[1]
  const label = value === undefined ? '' : wording(labels?.[value], language)
  return { name: label === '' ? '' : `${label} `, unit: '' }
}

function bandWords(
  { atLeast, above, atMost, below }: Band,
  { name, unit }: Measure,
  language: Language,
): string {
  const ends = [
    atLeast === undefined ? undefined : `≥ ${atLeast}${unit}`,
    above === undefined ? undefined : `> ${above}${unit}`,
    atMost === undefined ? undefined : `≤ ${atMost}${unit}`,
    below === undefined ? undefined : `< ${below}${unit}`,
  ].filter((end) => end !== undefined)
  return ends.length === 0
    ? language === 'zh'
      ? '其他'
      : 'otherwise'
    : `${name}${ends.join(', ')}`
}
