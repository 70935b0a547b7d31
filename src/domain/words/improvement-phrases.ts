import { phrasebook } from './phrasebook.ts'

/** The fixed words of an improvement in one language. */
export type ImprovementPhrases = { readonly [P in keyof typeof PHRASES]: string }

const PHRASES = {
  title: ['The way up', '提升路径'],
  now: ['Now', '现状'],
  target: ['Aim', '目标'],
  then: ['Then', '结果'],
  counted: ['Counted by', '计量方式'],
  clauses: ['fewest clauses', '条款数最少'],
  points: ['fewest points', '增分最少'],
  effort: ['least effort', '工作量最小'],
  lead: ['soonest', '用时最短'],
  none: ['no level', '未达到等级'],
  open: ['no result yet', '尚无结果'],
  standing: ['{level}, {points} of {max}', '{level}，{points} / {max} 分'],
  highest: ['The highest level is reached already.', '已达到最高等级。'],
  reached: ['{level} is reached already.', '已达到{level}。'],
  impossible: [
    'No better answers reach {level}: this is proven. What stands in the way:',
    '已证明：无论如何改进，都不能达到{level}。障碍如下：',
  ],
  notFound: [
    'No way to {level} was found within {limit} steps of search; none costs less than {bound}.',
    '在 {limit} 步搜索内未找到达到{level}的路径；若有，代价不低于 {bound}。',
  ],
  cheapest: ['The cheapest way to {level}', '达到{level}代价最小的路径'],
  other: ['Another way', '另一路径'],
  costs: [
    '{clauses}, {points} more in them; then {standing}',
    '{clauses}，条款共增 {points}；改进后：{standing}',
  ],
  costsEffort: ['effort {effort}', '工作量 {effort}'],
  costsLead: ['ready after {days} days', '用时 {days} 天'],
  oneClause: ['1 clause', '1 条'],
  manyClauses: ['{n} clauses', '{n} 条'],
  proven: [
    'Nothing cheaper exists: every other combination was tried or ruled out.',
    '已证明没有代价更小的路径：其余组合均已试过或排除。',
  ],
  unproven: [
    'The search ended at its limit; nothing costs less than {bound}.',
    '搜索达到步数上限；没有路径的代价低于 {bound}。',
  ],
  clause: ['Clause', '条款'],
  change: ['From', '现状'],
  to: ['To', '改进为'],
  becomes: ['If it becomes', '若变为'],
  gain: ['Points', '得分'],
  effortColumn: ['Effort', '工作量'],
  leadColumn: ['Days', '天数'],
  nothing: ['no answer yet', '尚无答案'],
  several: ['several answers', '多个答案'],
  gains: ['What each improvement would bring alone', '各项改进单独带来的提升'],
  total: ['Total', '总分'],
  level: ['Level', '等级'],
  footing: ['How firmly the level stands', '现有等级的稳固程度'],
  margin: ['{margin} above its mark.', '高出等级分数线 {margin}。'],
  fragile: [
    'A single answer that would lose the level:',
    '以下任何一项答案变差，都会失去现有等级：',
  ],
  firm: ['No single answer would lose the level.', '没有任何单项答案会导致失去现有等级。'],
  hangs: ['The level hangs on single assessors:', '等级取决于个别评审员的答案：'],
  alone: [
    '{input}: had only {assessor} been heard, the result would be {standing}.',
    '{input}：若只采用 {assessor} 的答案，结果为{standing}。',
  ],
  without: [
    '{input}: without {assessor} the result would be {standing}.',
    '{input}：若不采用 {assessor} 的答案，结果为{standing}。',
  ],
  passed: ['{passed} of {checked} passed', '{checked} 件中 {passed} 件合格'],
  ticked: ['{n} of {of}', '{of} 项中 {n} 项'],
  yes: ['yes', '是'],
  no: ['no', '否'],
} as const satisfies { readonly [phrase: string]: readonly [en: string, zh: string] }

/** The phrases in a language. */
export const improvementPhrases = phrasebook(PHRASES)
