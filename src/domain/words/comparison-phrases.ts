import type { CarryReason, Effect, Fate, Reworded, RuleArea } from '../compare/comparison.ts'
import type { BothLanguages, Language } from '../pack/text.ts'

/** What became of clauses, in words. */
export const FATE_WORDS: { readonly [F in Fate]: BothLanguages } = {
  same: { zh: '未变', en: 'same' },
  reworded: { zh: '改写', en: 'reworded' },
  moved: { zh: '移动', en: 'moved' },
  split: { zh: '拆分', en: 'split' },
  merged: { zh: '合并', en: 'merged' },
  new: { zh: '新增', en: 'new' },
  withdrawn: { zh: '删除', en: 'withdrawn' },
}

/** What of a clause is worded otherwise. */
export const REWORDED_WORDS: { readonly [R in Reworded]: BothLanguages } = {
  title: { zh: '标题', en: 'title' },
  text: { zh: '要求', en: 'requirement' },
  evidence: { zh: '证据', en: 'evidence' },
  ask: { zh: '所问内容', en: 'what is asked' },
}

/** What a change of the rules is about. */
export const AREA_WORDS: { readonly [A in RuleArea]: BothLanguages } = {
  'in-force': { zh: '施行', en: 'In force' },
  weight: { zh: '分值', en: 'Weights' },
  criterion: { zh: '评分办法', en: 'How clauses earn points' },
  applies: { zh: '适用性', en: 'What applies to whom' },
  policy: { zh: '无得分条款', en: 'Clauses without points' },
  rounding: { zh: '修约', en: 'Rounding' },
  part: { zh: '部分与总分', en: 'Parts and total' },
  value: { zh: '计算值', en: 'Computed values' },
  table: { zh: '数值表', en: 'Tables' },
  adjustment: { zh: '扣分与加分', en: 'Deductions and bonuses' },
  level: { zh: '等级', en: 'Levels' },
  gate: { zh: '前提条件', en: 'Gates' },
  qualifier: { zh: '附加标识', en: 'Marks' },
  other: { zh: '其他', en: 'Other' },
}

/** Whether something was added, removed or changed. */
export const KIND_WORDS = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '取消', en: 'removed' },
  changed: { zh: '修改', en: 'changed' },
} as const

/** Why an answer stands or is asked again. */
export const REASON_WORDS: { readonly [R in CarryReason]: BothLanguages } = {
  unchanged: { zh: '未变', en: 'unchanged' },
  'wording-corrected': { zh: '仅文字订正', en: 'the wording was only corrected' },
  moved: { zh: '仅位置变动', en: 'only moved' },
  renamed: { zh: '条款延续，仅标识不同', en: 'continues under another id' },
  'choices-added': { zh: '增加了选项，原选项未变', en: 'choices were added, the old ones stand' },
  new: { zh: '新增，此前未问', en: 'new: nobody was asked before' },
  'requirement-reworded': { zh: '要求已改写', en: 'the requirement was reworded' },
  'evidence-added': { zh: '增加了应查的证据', en: 'more evidence is to be seen' },
  'asked-otherwise': { zh: '所问内容不同', en: 'something else is asked' },
  split: { zh: '由一个条款拆分而来', en: 'one clause became several' },
  merged: { zh: '由几个条款合并而成', en: 'several clauses became one' },
}

/** What the change does to assessments. */
export const EFFECT_WORDS: { readonly [E in Effect]: BothLanguages } = {
  keeps: { zh: '保持', en: 'keep their level' },
  rises: { zh: '上升', en: 'rise' },
  falls: { zh: '下降', en: 'fall' },
  'needs-new-evidence': { zh: '需补充证据', en: 'need new evidence' },
  'cannot-be-scored': { zh: '原记录有误，无法比较', en: 'cannot be scored as they are' },
}

const PHRASES = {
  title: { zh: '修订比较', en: 'Two revisions compared' },
  left: { zh: '原', en: 'Before' },
  right: { zh: '现', en: 'After' },
  side: {
    zh: '{name}，{edition} 版，规则修订号 {revision}，{from} 起施行',
    en: '{name}, edition {edition}, revision {revision}, in force from {from}',
  },
  clauses: { zh: '条款的去向', en: 'What becomes of the clauses' },
  parts: { zh: '各部分分值', en: 'Points per part' },
  part: { zh: '部分', en: 'Part' },
  before: { zh: '原', en: 'Before' },
  after: { zh: '现', en: 'After' },
  change: { zh: '变化', en: 'Change' },
  share: { zh: '占比', en: 'Share' },
  total: { zh: '合计', en: 'All' },
  alike: { zh: '相似度 {percent}%', en: '{percent}% alike' },
  byWording: {
    zh: '按文字相似度识别，请核对',
    en: 'recognised by its wording alone, please confirm',
  },
  declared: { zh: '按声明的承接关系', en: 'by declared succession' },
  noClause: { zh: '条款无变化。', en: 'No clause has changed.' },
  rewordedIn: { zh: '改写：{what}', en: 'reworded: {what}' },
  rules: { zh: '评分规则的变化', en: 'What is judged otherwise' },
  noRule: { zh: '评分规则无变化。', en: 'Everything is judged as before.' },
  carry: { zh: '在办评价的衔接', en: 'How open assessments go on' },
  carryCount: {
    zh: '{stands} 项答案沿用，{asks} 项须重新评价。',
    en: '{stands} answers stand, {asks} must be asked again.',
  },
  carryList: { zh: '须重新评价：', en: 'To be asked again:' },
  effects: { zh: '对 {count} 份评价的影响', en: 'Effect on {count} assessments' },
  effect: { zh: '影响', en: 'Effect' },
  number: { zh: '数量', en: 'How many' },
  whom: { zh: '组织', en: 'Organisation' },
  whomMore: { zh: '另有 {count} 份，见数据。', en: '{count} more; the data has all of them.' },
  noLevel: { zh: '无等级', en: 'no level' },
  open: { zh: '待定', en: 'open' },
  asks: { zh: '须补充 {count} 项', en: '{count} to be asked' },
  unnamed: { zh: '第 {index} 份', en: 'No. {index}' },
} as const

/** The phrases of a comparison in one language. */
export type ComparisonPhrases = { readonly [P in keyof typeof PHRASES]: string }

/** See {@link ComparisonPhrases}. */
export function comparisonPhrases(language: Language): ComparisonPhrases {
  return Object.fromEntries(
    Object.entries(PHRASES).map(([name, words]) => [name, words[language]]),
  ) as ComparisonPhrases
}
