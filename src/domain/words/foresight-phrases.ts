import type { Language } from '../pack/text.ts'

/** The fixed words of a foresight in one language. */
export type ForesightPhrases = { readonly [P in keyof typeof PHRASES]: string }

const PHRASES = {
  title: ['What the change would do', '规则变更影响预测'],
  synthetic: [
    'SYNTHETIC: {n} organisations that do not exist, made with seed {seed}.',
    '合成数据：{n} 家虚构机构，种子 {seed}。',
  ],
  population: ['Assessments', '评价数'],
  given: ['{n}, as given', '{n} 份（所给）'],
  register: ['{n} from the register', '{n} 份（登记库）'],
  made: ['{n}, synthetic', '{n} 份（合成）'],
  cross: ['Change level', '等级变动'],
  crossed: [
    '{n} of {size}: {rises} rise, {falls} fall, {others} otherwise',
    '{size} 份中 {n} 份：{rises} 份上升，{falls} 份下降，{others} 份其他',
  ],
  levels: ['Levels', '等级分布'],
  level: ['Level', '等级'],
  before: ['Before', '变更前'],
  after: ['After', '变更后'],
  difference: ['Difference', '差额'],
  points: ['Points', '分数分布'],
  mean: ['Mean', '平均'],
  least: ['Least', '最低'],
  tenth: ['10 %', '10%'],
  quarter: ['25 %', '25%'],
  median: ['Median', '中位数'],
  threeQuarters: ['75 %', '75%'],
  ninetieth: ['90 %', '90%'],
  most: ['Most', '最高'],
  moves: ['Who goes where', '等级流向'],
  from: ['From', '原等级'],
  to: ['To', '新等级'],
  count: ['Count', '份数'],
  causes: ['Why', '原因'],
  cause: ['Reason', '原因'],
  parts: ['Parts', '各部分平均得分'],
  part: ['Part', '部分'],
  total: ['Total', '总分'],
  clauses: ['Clauses', '各条款平均得分'],
  clause: ['Clause', '条款'],
  changed: ['Changed', '变动份数'],
  who: ['Who changes level', '等级变动名单'],
  shown: [
    'The first {n} of {count}; --list shows more, --json all of them.',
    '共 {count} 份，列出前 {n} 份；--list 可多列，--json 列出全部。',
  ],
  nobody: ['Nobody changes level.', '无人变动等级。'],
  nothing: ['No points change.', '分数没有变动。'],
  blocked: ['open', '未定'],
  'not-scored': ['without points', '无得分'],
  refused: ['refused', '不予受理'],
  row: ['Assessment {n}', '第 {n} 份'],
  stand: ['{level}, {points}', '{level}，{points}'],
  whyPoints: ['{before} become {after}', '{before} 变为 {after}'],
  whyClause: ['{clause}: {before} → {after}', '{clause}：{before} → {after}'],
  whyMore: ['{n} more clauses', '另有 {n} 条'],
  whyMark: [
    'the mark of {level} moves from {before} to {after}',
    '{level}分数线由 {before} 改为 {after}',
  ],
  whyLevel: ['what {level} asks is now another', '{level}的要求有变'],
  whyGateHolds: ['a condition no longer stands in the way: {gate}', '条件不再构成障碍：{gate}'],
  whyGateFails: ['a condition fails: {gate}', '条件不满足：{gate}'],
  whyConsequence: ['what a failed condition leads to is another', '条件不满足时的后果有变'],
  whyOpen: ['what keeps it open: {before} → {after}', '未定原因：{before} → {after}'],
  whyNothing: ['nothing', '无'],
  kindPoints: ['points change', '分数变动'],
  kindMark: ['the mark of a level moves', '等级分数线变动'],
  kindGate: ['a further condition holds or fails', '其他条件成立与否有变'],
  kindConsequence: ['consequences of a condition change', '条件后果变动'],
  kindOpen: ['open, refused, or no longer so', '未定或不予受理的状态有变'],
} as const satisfies { readonly [phrase: string]: readonly [en: string, zh: string] }

const IN = { en: inLanguage(0), zh: inLanguage(1) }

/** The phrases in a language. */
export function foresightPhrases(language: Language): ForesightPhrases {
  return IN[language]
}

function inLanguage(at: 0 | 1): ForesightPhrases {
  return Object.fromEntries(
    Object.entries(PHRASES).map(([name, words]) => [name, words[at]]),
  ) as ForesightPhrases
}
