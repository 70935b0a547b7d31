import type { BothLanguages } from '../pack/text.ts'
import type { ProofCode, Subject } from './claim.ts'

type Wording = {
  /** True, and perhaps meant. */
  readonly isRemark?: true
  readonly zh: string
  readonly en: string
  readonly fixZh: string
  readonly fixEn: string
}

/** What each kind of finding says; names stand in braces. */
const WORDINGS: { readonly [code in ProofCode]: Wording } = {
  'level-never-reached': {
    zh: '任何评价都达不到等级“{level}”的分数线。',
    en: 'No assessment reaches the mark of level “{level}”.',
    fixZh: '降低该分数线，或使条款能得到足够的分数。',
    fixEn: 'Lower the mark, or let clauses earn enough to reach it.',
  },
  'level-always-passed-over': {
    zh: '凡达到等级“{level}”分数线的评价，都同时达到更高等级，因此该等级从不授予。',
    en: 'Whatever reaches the mark of level “{level}” reaches a higher level as well, so that it is never given.',
    fixZh: '把两条分数线拉开，使其间存在可能的得分，或删去该等级。',
    fixEn:
      'Move the two marks apart so that a possible score lies between them, or drop the level.',
  },
  'level-cancelled': {
    zh: '等级“{level}”的分数线可以达到，但其限制条件合在一起从不放行。',
    en: 'The mark of level “{level}” can be reached, but its gates together never let it through.',
    fixZh: '放宽其中一项限制，或降低该等级的分数线。',
    fixEn: 'Relax one of the gates, or lower the mark of the level.',
  },
  'gate-cancels-level': {
    zh: '{gate}使等级“{level}”落空：凡按分数得到该等级的评价都不满足它。',
    en: '{gate} cancels level “{level}”: whatever has that level by its points fails it.',
    fixZh: '修改该限制，或不让它约束这一等级。',
    fixEn: 'Change the gate, or let it not guard this level.',
  },
  'gate-never-holds': {
    zh: '任何评价都不满足{gate}。',
    en: 'No assessment passes {gate}.',
    fixZh: '修改该条件，使其能够成立。',
    fixEn: 'Change its condition so that it can hold.',
  },
  'gate-never-fails': {
    zh: '{gate}从不阻挡任何评价，等于没有。',
    en: '{gate} never stops any assessment: it might as well not be there.',
    fixZh: '修改该条件，或删去它。',
    fixEn: 'Change its condition, or drop it.',
  },
  'floor-never-met': {
    zh: '等级“{level}”对“{part}”的最低要求无法达到。',
    en: 'The floor that level “{level}” sets for “{part}” can’t be met.',
    fixZh: '降低该最低要求，或使该部分能得到足够的分数。',
    fixEn: 'Lower the floor, or let the part earn enough to meet it.',
  },
  'floor-never-fails': {
    zh: '等级“{level}”对“{part}”的最低要求从不起作用：任何评价都达到它。',
    en: 'The floor that level “{level}” sets for “{part}” never matters: every assessment meets it.',
    fixZh: '提高该最低要求，或删去它。',
    fixEn: 'Raise the floor, or drop it.',
  },
  'cap-idle': {
    zh: '“{part}”的封顶 {bound} 分从不起作用：任何评价都不超过它。',
    en: 'The cap of {bound} on “{part}” never matters: no assessment goes beyond it.',
    fixZh: '降低封顶，或删去它。',
    fixEn: 'Lower the cap, or drop it.',
  },
  'lower-bound-idle': {
    zh: '“{part}”的保底 {bound} 分从不起作用：任何评价都不低于它。',
    en: 'The floor of {bound} under “{part}” never matters: no assessment falls below it.',
    fixZh: '提高保底，或删去它。',
    fixEn: 'Raise the floor, or drop it.',
  },
  'clamp-idle': {
    zh: '总分的{end} {bound} 从不起作用：任何评价都不越过它。',
    en: 'The {end} bound {bound} of the total never matters: no assessment goes beyond it.',
    fixZh: '若只为防备，可以保留；否则删去。',
    fixEn: 'Keep it if it is there for safety; else drop it.',
  },
  'adjustment-never-fires': {
    zh: '调整“{adjustment}”的条件从不成立。',
    en: 'The condition of adjustment “{adjustment}” never holds.',
    fixZh: '修改其条件，或删去该调整。',
    fixEn: 'Change its condition, or drop the adjustment.',
  },
  'adjustment-changes-nothing': {
    zh: '调整“{adjustment}”从不改变任何分数。',
    en: 'Adjustment “{adjustment}” never changes any points.',
    fixZh: '修改其分值，或删去该调整。',
    fixEn: 'Change its amount, or drop the adjustment.',
  },
  'adjustment-bound-idle': {
    zh: '调整“{adjustment}”的{end} {bound} 从不起作用。',
    en: 'The {end} bound {bound} of adjustment “{adjustment}” never matters.',
    fixZh: '收紧该界限，或删去它。',
    fixEn: 'Tighten the bound, or drop it.',
  },
  'alternative-dead': {
    zh: '条款“{clause}”的第 {rule} 条规则从不决定得分。',
    en: 'Rule {rule} of clause “{clause}” never decides its points.',
    fixZh: '修改该规则或它前面的规则，或删去它。',
    fixEn: 'Change the rule or those before it, or drop it.',
  },
  'choice-dead': {
    zh: '“{owner}”的第 {rule} 个分支从不被选中。',
    en: 'Branch {rule} of “{owner}” is never chosen.',
    fixZh: '修改其条件，或删去该分支。',
    fixEn: 'Change its condition, or drop the branch.',
  },
  'clause-never-applies': {
    zh: '“{clause}”从不适用于任何评价。',
    en: '“{clause}” applies to no assessment.',
    fixZh: '修改其适用条件，或删去它。',
    fixEn: 'Change the condition under which it applies, or drop it.',
  },
  'applicability-idle': {
    zh: '“{clause}”的适用条件总是成立，从不使其不适用。',
    en: 'The condition under which “{clause}” applies always holds.',
    fixZh: '修改该条件，或删去它。',
    fixEn: 'Change the condition, or drop it.',
  },
  'clause-never-earns': {
    zh: '条款“{clause}”从不得分。',
    en: 'Clause “{clause}” never earns any points.',
    fixZh: '修改其评分规则，或取消其分值。',
    fixEn: 'Change how it is judged, or take its weight away.',
  },
  'clause-without-effect': {
    zh: '条款“{clause}”的得分从不改变任何总分、部分得分或等级。',
    en: 'What clause “{clause}” earns never changes the points or the level of any result.',
    fixZh: '使其计入结果，或删去它。',
    fixEn: 'Let it count in a result, or drop it.',
  },
  'qualifier-never-holds': {
    zh: '附加标记“{qualifier}”从不成立。',
    en: 'The qualifier “{qualifier}” never holds.',
    fixZh: '修改其条件，或删去它。',
    fixEn: 'Change its condition, or drop it.',
  },
  'band-gap': {
    zh: '条款“{clause}”的规则之间有空隙：“{input}”为 {value} 时没有一条规则成立，而比它低和比它高时都有。',
    en: 'The rules of clause “{clause}” leave a gap: with “{input}” at {value} none holds, while some hold below and above.',
    fixZh: '使相邻规则首尾相接。',
    fixEn: 'Let the rules meet.',
  },
  'band-overlap': {
    zh: '条款“{clause}”的第 {rule} 条和第 {other} 条规则重叠：“{input}”为 {value} 时两条都成立，而得分不同。',
    en: 'Rules {rule} and {other} of clause “{clause}” overlap: with “{input}” at {value} both hold, and they earn different points.',
    fixZh: '使相邻规则首尾相接而不重叠。',
    fixEn: 'Let the rules meet without sharing numbers.',
  },
  'criterion-not-monotone': {
    zh: '条款“{clause}”的得分随“{input}”先降后升：{value} 时的得分比两侧都低。',
    en: 'The points of clause “{clause}” fall and rise again along “{input}”: at {value} they are lower than on both sides.',
    fixZh: '调整各档分值的次序。',
    fixEn: 'Put the points of the bands in order.',
  },
  'not-monotone': {
    zh: '评分不单调：“{input}”的答案更好、各条款得分都不降，结果却变差。',
    en: 'The score is not monotone: a better answer to “{input}”, with no clause earning less, makes the result worse.',
    fixZh: '修改使结果变差的限制或调整。',
    fixEn: 'Change the gate or adjustment that turns it.',
  },
  'rounding-decides': {
    isRemark: true,
    zh: '修约决定等级：有的评价只因修约而改变等级“{level}”的得失。',
    en: 'Rounding decides: there are assessments that gain or lose level “{level}” by rounding alone.',
    fixZh: '若非本意，让分数线对照未修约的得分。',
    fixEn: 'If that is not meant, hold the marks against points before rounding.',
  },
  'order-matters': {
    isRemark: true,
    zh: '调整“{adjustment}”和“{other}”的先后次序影响结果。',
    en: 'The order of adjustments “{adjustment}” and “{other}” changes results.',
    fixZh: '确认该次序是标准的本意，并写明理由。',
    fixEn: 'Make sure that the standard means this order, and say why.',
  },
  'title-disagrees': {
    zh: '{one}与{other}不一致：{value}。',
    en: '{one} and {other} disagree: {value}.',
    fixZh: '由委员会确定名称、范围和依据，并统一写法。',
    fixEn: 'Let the committee settle title, scope and basis, and write them alike.',
  },
}

/** Whether a kind of finding is true without being a fault. */
export function isRemark(code: ProofCode): boolean {
  return WORDINGS[code].isRemark === true
}

/** The sentence of a finding and what to do about it. */
export function findingWords(
  code: ProofCode,
  names: Subject['names'],
  isOnlyNotFound: boolean,
): { readonly message: BothLanguages; readonly fix: BothLanguages } {
  const { zh, en, fixZh, fixEn } = WORDINGS[code]
  const fill = (text: string, language: 'zh' | 'en'): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, role: string) => names[role]?.[language] ?? role)
  const doubt = isOnlyNotFound
    ? { zh: '（未找到反例，尚未证明。）', en: ' (Nothing else was found; it is not proved.)' }
    : { zh: '', en: '' }
  return {
    message: {
      zh: upper(fill(zh, 'zh')) + doubt.zh,
      en: upper(fill(en, 'en')) + doubt.en,
    },
    fix: { zh: fixZh, en: fixEn },
  }
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
