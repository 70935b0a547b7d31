import { chart, date, flag, group, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import {
  ORGANISATION_TAGS,
  SPECIMEN_TAGS,
  STANDARD_TAGS,
  STARS_TAG,
  TRACE_TAGS,
} from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** Clauses as tables show them, one row each. */
const CLAUSE_TAGS: TagSchema = {
  number: text('条款号', 'Number of the clause', 'A.1.1', OPTIONAL),
  title: text('条款标题', 'Title of the clause', '服务方针与目标'),
  requirement: text('标准要求', 'What the standard asks', '组织应制定服务方针。', OPTIONAL),
  points: number('得分；无得分时为“—”', 'Points; a dash where there are none', '2'),
  max: number('分值', 'Points it is worth', '2'),
  finding: text('评价结果', 'Finding', '符合'),
  isNonconformity: flag('是否不符合', 'Whether it is a nonconformity', false),
  reason: lines(
    '得分理由，每条一行',
    'Why it has these points, one reason a line',
    ['服务方针与目标为完全做到'],
    OPTIONAL,
  ),
  evidence: lines('证据，每条一行', 'Evidence, one piece a line', ['年度目标文件'], OPTIONAL),
}

/** Sections of the standard with their clauses. */
export const SECTIONS_TAG: TagSchema = {
  sections: list('标准的各个方面', 'The main sections of the standard', {
    number: text('编号', 'Number', 'A', OPTIONAL),
    title: text('标题', 'Title', '内部管理'),
    points: number('得分', 'Points', '32.45'),
    max: number('满分', 'Full points', '36'),
    percent: text('得分率', 'Share of full points', '90.1%'),
    clauses: list('该方面的条款', 'Its clauses', CLAUSE_TAGS, 4),
  }),
}

/** What was found, as a list of nonconformities. */
export const NONCONFORMITIES_TAG: TagSchema = {
  nonconformities: list(
    '不符合项',
    'Nonconformities',
    {
      index: number('序号', 'Running number', '1'),
      number: text('条款号', 'Number of the clause', 'A.2.1', OPTIONAL),
      title: text('条款标题', 'Title of the clause', '人员能力'),
      requirement: text(
        '标准要求',
        'What the standard asks',
        '人员应具备岗位所需的能力。',
        OPTIONAL,
      ),
      grade: text('严重程度', 'Grade', '轻微'),
      isMajor: flag('是否严重', 'Whether it is a major one', false),
      words: text('不符合事实', 'What was found', 'A.2.1 人员能力：得 2.63 分，满分 3 分。'),
      points: number('得分', 'Points', '2.63'),
      max: number('分值', 'Points it is worth', '3'),
      evidence: lines('证据，每条一行', 'Evidence, one piece a line', ['抽取的人员档案'], OPTIONAL),
    },
    2,
  ),
}

/** Result of an assessment, without its table. */
export const RESULT_TAGS: TagSchema = {
  date: date('评价日期', 'Day of the assessment', '2026年5月20日'),
  points: number('总分', 'Total', '125'),
  percent: text('总得分率', 'Total as a share of the full score', '83.3%'),
  level: text(
    '级别；没有级别时为其名称',
    'Level, or what it is called when none is reached',
    '四星级',
  ),
  isScored: flag('已得出结果', 'There is a result'),
  blockedBy: lines(
    '缺少什么而没有结果',
    'What keeps it from having a result',
    ['缺少答案'],
    OPTIONAL,
  ),
  ...STARS_TAG,
}

const ADJUSTMENT_TAGS: TagSchema = {
  title: text('名称', 'Name', '特别扣分'),
  reason: text('依据', 'Ground', '每一情形扣 2 分，最多扣 10 分。', OPTIONAL),
  applies: flag('是否适用', 'Whether it applies'),
  before: number('调整前', 'Before', '125'),
  after: number('调整后', 'After', '123'),
  change: number('增减', 'Difference', '-2'),
}

/** Deductions and bonuses in the order they are applied. */
export const ADJUSTMENTS_TAG: TagSchema = {
  adjustments: list('扣分与加分', 'Deductions and bonuses', ADJUSTMENT_TAGS, 2),
}

/** The tags of a findings report, in the language of the report. */
export const FINDINGS_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  ...ORGANISATION_TAGS,
  ...RESULT_TAGS,
  summary: lines('结论摘要，每条一行', 'Summary, one sentence a line', [
    '总分 125 分，满分 150 分。',
  ]),
  assessors: text('评价人员', 'Assessors', '甲、乙', OPTIONAL),
  places: text('评价地点', 'Places', '总部、西部服务站', OPTIONAL),
  methods: text('评价方法', 'Methods', '现场、神秘顾客', OPTIONAL),
  decision: group(
    '认证决定',
    'The decision',
    {
      number: text('证书编号', 'Number of the certificate', 'TS-2026-00001'),
      decidedOn: date('认证决定日期', 'Day of the decision', '2026年5月28日'),
      decisionMaker: text('认证决定人', 'Who decided', '认证决定委员会'),
    },
    OPTIONAL,
  ),
  counts: group('条款数', 'How many clauses', {
    all: number('全部', 'All', '45'),
    conformity: number('符合', 'Conformities', '36'),
    opportunity: number('改进机会', 'Opportunities for improvement', '1'),
    minor: number('轻微不符合', 'Minor nonconformities', '4'),
    major: number('严重不符合', 'Major nonconformities', '0'),
    notApplicable: number('不适用', 'Not applicable', '2'),
    notChecked: number('未评价', 'Not checked', '1'),
    missing: number('缺少答案', 'Without answer', '1'),
  }),
  parts: list(
    '各方面得分',
    'Points of the parts',
    {
      number: text('编号', 'Number', 'A', OPTIONAL),
      title: text('标题', 'Title', '内部管理'),
      points: number('得分', 'Points', '32.45'),
      max: number('满分', 'Full points', '36'),
      percent: text('得分率', 'Share of full points', '90.1%'),
    },
    4,
  ),
  partsChart: chart(
    '各方面得分率图（%）',
    'Chart of the parts, in percent of their full points',
    {
      categories: ['内部管理', '市场服务', '售后服务', '监督与改进'],
      series: [{ name: '得分率 %', values: [90.1, 87.5, 77, 71.8] }],
    },
    OPTIONAL,
  ),
  hasChart: flag('有图', 'There is a chart'),
  ...SECTIONS_TAG,
  ...NONCONFORMITIES_TAG,
  ...ADJUSTMENTS_TAG,
  gates: list(
    '前提条件',
    'Gates',
    {
      title: text('名称', 'Name', '无严重不符合'),
      holds: flag('是否满足', 'Whether it holds'),
      outcome: text('满足或不满足', 'Holds or fails', '满足'),
      reason: text('理由', 'Reason', '严重不符合数为 0，要求为 0'),
      levels: text('所涉级别', 'Levels it guards', '四星级、五星级'),
    },
    2,
  ),
  levels: list(
    '级别',
    'Levels',
    {
      title: text('名称', 'Name', '四星级'),
      mark: text('分数线', 'Mark', '120'),
      reached: flag('分数达到', 'Whether the points reach it'),
      holds: flag('已达到', 'Whether it is reached with all its gates'),
      outcome: text('达到、分数达到但前提不满足、未达到', 'In words', '达到'),
      reason: text('理由', 'Reason', '总分为 125 分，要求不小于 120 分'),
    },
    5,
  ),
  next: group(
    '为何不是更高一级',
    'Why not the next level',
    {
      level: text('更高一级的名称', 'The next level', '五星级'),
      lacks: lines('差什么，每条一行', 'What is missing, one thing a line', [
        '距“五星级”还差 10 分',
      ]),
    },
    OPTIONAL,
  ),
  hasWay: flag('有提升路径', 'There is a way to the next level', false),
  wayNote: text(
    '这条路径的代价，以及是否已证明最小',
    'What this way costs, and whether it is proven to be the cheapest',
    '2 条，条款共增 3 分。',
    OPTIONAL,
  ),
  way: list('提升到更高一级的路径', 'The way to the next level, step by step', {
    step: number('序号', 'Running number', '1'),
    title: text('做什么', 'What to do', '提高维修响应'),
    gain: text('改进前后的得分', 'Points before and after', '1 → 4'),
    effort: text('工作量', 'Effort', '5 人日', OPTIONAL),
  }),
  others: list(
    '其他结果',
    'Further results over the same answers',
    {
      title: text('名称', 'Name', '按旧版评价'),
      points: number('得分', 'Points', '120'),
      max: number('满分', 'Full score', '150'),
      level: text('级别', 'Level', '四星级'),
    },
    1,
  ),
  ...SPECIMEN_TAGS,
  ...TRACE_TAGS,
}
