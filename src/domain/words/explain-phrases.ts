import type { Rounding, RoundingMode } from '../exact.ts'
import type { ProvenanceStatus } from '../pack/provenance.ts'
import type { Language } from '../pack/text.ts'

/** The fixed words of an explanation in one language. */
export type Phrases = { readonly [P in keyof typeof PHRASES]: string }

const PHRASES = {
  revision: ['Revision', '版次'],
  inForce: ['in force from {from}', '自 {from} 起施行'],
  inForceTo: ['in force from {from} to {to}', '施行期 {from} 至 {to}'],
  edition: ['edition {edition}', '{edition} 版'],
  date: ['Judged as of', '评价日期'],
  subject: ['Organisation', '组织'],
  profile: ['Profile', '组织概况'],
  source: ['Source of figures', '数值来源'],
  reason: ['Remark', '说明'],
  result: ['Result', '结果'],
  status: ['Status', '状态'],
  blocked: ['open: the result is withheld', '待定：暂不给出结果'],
  notScored: ['not scored: nothing to score applies', '不评分：没有可评分的内容'],
  points: ['Points', '得分'],
  pointsOf: ['{points} of {max}', '{points} / {max} 分'],
  percent: ['{percent}%', '{percent}%'],
  level: ['Level', '等级'],
  noLevel: ['none', '无'],
  byPoints: ['by points alone: {level}', '仅按分数：{level}'],
  qualifiers: ['Marks', '附加标识'],
  blockedBy: ['What keeps it open', '待定原因'],
  missing: ['Missing for {level}', '距{level}尚缺'],
  highest: ['The highest level is reached.', '已达到最高等级。'],
  parts: ['Points by part', '各部分得分'],
  part: ['Part', '部分'],
  earned: ['Points', '得分'],
  full: ['Full', '满分'],
  share: ['Share', '得分率'],
  total: ['Total', '合计'],
  arithmetic: ['From parts to the result', '从各部分到结果'],
  combined: ['{how} of the parts', '各部分{how}'],
  inScope: ['{points} of {max} that apply', '{points}，适用满分 {max}'],
  renormalise: ['Restated to {by}', '折算为 {by} 分制'],
  cap: ['Capped at {by}', '上限 {by}'],
  floor: ['Raised to the floor {by}', '下限 {by}'],
  zeroBelow: ['Less than {by} counts as 0', '低于 {by} 计 0'],
  clamp: ['Held within bounds', '限于上下限之内'],
  rounded: ['Rounded to {places}', '修约（{places}）'],
  notApplied: ['does not apply', '不适用'],
  levels: ['Levels', '等级'],
  levelAtLeast: ['at least {mark}', '不低于 {mark}'],
  levelAbove: ['more than {mark}', '高于 {mark}'],
  awarded: ['awarded', '授予'],
  gates: ['Further conditions', '其他条件'],
  forLevels: ['for {levels}', '适用于{levels}'],
  from: ['{level} and above', '{level}及以上'],
  allLevels: ['all levels', '全部等级'],
  otherwiseRefuse: ['no level is given', '不授予等级'],
  otherwiseBlock: ['the result stays open', '结果待定'],
  otherwiseCap: ['at most {level}', '最高为{level}'],
  otherwiseLower: ['the next lower level', '降为下一等级'],
  clauses: ['Clause by clause', '逐条说明'],
  rule: ['rule {n} of {of}', '规则 {n}/{of}'],
  roundsTo: ['{from} rounds to {to}', '{from} 修约为 {to}'],
  more: ['For {points}', '得 {points}须满足'],
  noRule: ['No rule holds', '无规则成立'],
  answer: ['Found', '所见'],
  sample: ['{checked} checked, {failed} failed', '抽查 {checked}，不合格 {failed}'],
  passed: [
    '{checked} checked, {failed} failed: {share}% passed',
    '抽查 {checked}，不合格 {failed}，合格率 {share}%',
  ],
  ticked: ['{count} of {of} ticked', '{of} 项中勾选 {count} 项'],
  notTicked: ['not ticked: {items}', '未勾选：{items}'],
  cases: ['{count} recorded', '记录 {count} 项'],
  evidence: ['Evidence', '证据'],
  leftOut: ['left out', '不计入'],
  countsZero: ['counts 0', '计 0 分'],
  countsFull: ['counts full', '计满分'],
  keepsOpen: ['keeps the result open', '致使结果待定'],
  hiddenBy: ['Does not concern this organisation', '不涉及本组织'],
  countedIn: ['Counted in {clause} already', '已在 {clause} 中计分'],
  weightReason: ['Weight', '分值依据'],
  values: ['Computed values', '计算值'],
  notWorkedOut: ['not worked out: something it needs is not recorded', '未算出：缺少所需数据'],
  findings: ['Findings', '评价发现'],
  noFindings: ['No nonconformity and no opportunity for improvement.', '无不符合，无改进机会。'],
  conformity: ['conformity', '符合'],
  conformities: ['conformities', '符合'],
  opportunity: ['opportunity for improvement', '改进机会'],
  opportunities: ['opportunities for improvement', '改进机会'],
  nonconformity: ['nonconformity', '不符合'],
  nonconformities: ['nonconformities', '不符合'],
  minor: ['minor nonconformity', '轻微不符合'],
  major: ['major nonconformity', '严重不符合'],
  'not-applicable': ['not applicable', '不适用'],
  'not-checked': ['not checked', '未检查'],
  'missing-answer': ['without an answer', '缺少答案'],
  record: ['Record', '记录'],
  pack: ['Pack', '规则包'],
  input: ['Assessment', '评价输入'],
  computedBy: ['Computed by', '计算程序'],
  why: ['"{command}" says why, clause by clause.', '“{command}” 可逐条说明理由。'],
  verify: [
    'Digests are SHA-256 over canonical JSON. "touchstone verify" computes the whole receipt anew.',
    '摘要为规范化 JSON 的 SHA-256 值；“touchstone verify” 可重新计算整份评分单。',
  ],
  illustrative: [
    'ILLUSTRATIVE: made up to show a shape. It binds nobody and certifies nothing.',
    '示例：数值为演示而拟，对任何人没有约束力，不构成认证。',
  ],
  draft: ['DRAFT: put forward by a committee and not decided.', '草案：由委员会提出，尚未批准。'],
} as const satisfies Record<string, readonly [en: string, zh: string]>

const IN: Record<Language, Phrases> = {
  en: pick(0),
  zh: pick(1),
}

function pick(index: 0 | 1): Phrases {
  const entries = Object.entries(PHRASES).map(([key, words]) => [key, words[index]])
  return Object.fromEntries(entries) as Phrases
}

/** The fixed words in a language. */
export function phrasesIn(language: Language): Phrases {
  return IN[language]
}

/** A phrase with its `{names}` filled in. */
export function fill(phrase: string, names: { readonly [name: string]: string }): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole)
}

/** The mark of a status in words; none for what is published. */
export function markWords(status: ProvenanceStatus, language: Language): string | undefined {
  return status === 'published' ? undefined : IN[language][status]
}

const MODES: Record<RoundingMode, Record<Language, string>> = {
  'half-up': { en: 'halves away from zero', zh: '四舍五入' },
  'half-even': { en: 'halves to even', zh: '四舍六入五成双' },
  up: { en: 'away from zero', zh: '进位' },
  down: { en: 'towards zero', zh: '舍去' },
  floor: { en: 'down', zh: '向下取整' },
  ceiling: { en: 'up', zh: '向上取整' },
  none: { en: 'not rounded', zh: '不修约' },
}

/** How something was rounded: "2 decimals, halves away from zero". */
export function roundingWords({ decimals, mode }: Rounding, language: Language): string {
  const how = MODES[mode][language]
  if (language === 'zh') return decimals === 0 ? `取整，${how}` : `${decimals} 位小数，${how}`
  if (decimals === 0) return `a whole number, ${how}`
  return `${decimals} decimal${decimals === 1 ? '' : 's'}, ${how}`
}

const COMBINES: Record<string, Record<Language, string>> = {
  sum: { en: 'Sum', zh: '之和' },
  'weighted-mean': { en: 'Weighted mean', zh: '加权平均' },
  mean: { en: 'Mean', zh: '平均' },
  median: { en: 'Median', zh: '中位数' },
  min: { en: 'Lowest share', zh: '最低得分率' },
  max: { en: 'Best', zh: '最高者' },
  product: { en: 'Product of the shares', zh: '得分率之积' },
  expression: { en: 'Worked out', zh: '按公式' },
}

/** How children became one: `sum`, `best 3` and so on. */
export function combineWords(combine: string, language: Language): string {
  const best = /^best (\d+)$/.exec(combine)?.[1]
  if (best !== undefined)
    return language === 'zh' ? `最高 ${best} 项之和` : `Sum of the ${best} best`
  return COMBINES[combine]?.[language] ?? combine
}

const MERGES: Record<string, Record<Language, string>> = {
  mean: { en: 'mean', zh: '平均' },
  median: { en: 'median', zh: '中位数' },
  'trimmed-mean': { en: 'mean without the highest and the lowest', zh: '去掉最高和最低后的平均' },
  min: { en: 'lowest', zh: '最低' },
  max: { en: 'highest', zh: '最高' },
  sum: { en: 'sum', zh: '合计' },
  consensus: { en: 'consensus', zh: '一致意见' },
}

/** How several answers became one, such as "mean" or "median, then mean". */
export function mergeWords(method: string, language: Language): string {
  return MERGES[method]?.[language] ?? method
}

/** Joins what is said one after another: with commas. */
export function clauseList(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '，' : ', ')
}

/** Joins the names of a list: with commas, in Chinese with enumeration commas. */
export function commaList(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '、' : ', ')
}

/** Words with more in brackets behind them. */
export function parenthesised(words: string, inner: string, language: Language): string {
  return language === 'zh' ? `${words}（${inner}）` : `${words} (${inner})`
}

/** A label and what it says: `Evidence: …`. */
export function labelled(label: string, words: string, language: Language): string {
  return language === 'zh' ? `${label}：${words}` : `${label}: ${words}`
}

/** A sentence from words that are none yet: a capital first letter and a full stop. */
export function sentence(words: string, language: Language): string {
  if (words === '') return ''
  const isEnded = /[.!?。！？…]["”）)]?$/.test(words)
  const full = isEnded ? words : words + (language === 'zh' ? '。' : '.')
  return full.charAt(0).toUpperCase() + full.slice(1)
}
