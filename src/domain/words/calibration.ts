import type {
  AssessorCalibration,
  Calibration,
  ClauseCalibration,
} from '../calibrate/calibration.ts'
import { wording, type Language } from '../pack/text.ts'
import { fill, markWords } from './explain-phrases.ts'
import type { Block, Explanation } from './explanation.ts'

/** Clauses of widest spread that are shown; the data has all of them. */
const MOST_CLAUSES = 12

/** What a calibration shows, as a document for people in one language. */
export function calibrationWords(calibration: Calibration, language: Language): Explanation {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const { standard, marks, assessments, leftOut, readings, groups, noise } = calibration
  const marked = marks.flatMap((mark): Block[] => {
    const text = markWords(mark, language)
    return text === undefined ? [] : [{ kind: 'mark', text }]
  })
  const name = [standard.designation, wording(standard.title, language)]
  return [
    ...marked,
    { kind: 'title', text: name.filter((word) => word !== undefined).join(' ') },
    { kind: 'heading', text: say('评价一致性', 'Calibration') },
    {
      kind: 'facts',
      rows: [
        [say('评价份数', 'Assessments'), String(assessments - leftOut.length)],
        ...(leftOut.length === 0
          ? []
          : [[say('有误略去', 'Left out as faulty'), String(leftOut.length)] as const]),
        [say('多人共评的读数', 'Readings made together'), String(readings)],
        ...(noise === null
          ? []
          : [[say('单次读数的离散', 'Noise of one reading'), percent(noise)] as const]),
      ],
    },
    ...assessorBlocks(calibration.assessors, groups, language),
    ...spreadBlocks(calibration.clauses, language),
    ...separationBlocks(calibration.clauses, language),
    ...marked,
  ]
}

const VERDICTS: Record<AssessorCalibration['verdict'], Record<Language, string>> = {
  lenient: { zh: '偏宽', en: 'lenient' },
  strict: { zh: '偏严', en: 'strict' },
  'as-others': { zh: '与他人一致', en: 'as the others' },
  unknown: { zh: '数据不足', en: 'too little to tell' },
}

function assessorBlocks(
  assessors: readonly AssessorCalibration[],
  groups: number,
  language: Language,
): readonly Block[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const heading: Block = { kind: 'heading', text: say('评价人员', 'Assessors') }
  if (assessors.length === 0)
    return [
      heading,
      {
        kind: 'text',
        text: say(
          '没有由多名评价人员共同评价的条款。',
          'No clause was judged by several assessors.',
        ),
      },
    ]
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { title: say('评价人员', 'Assessor'), align: 'left' },
        { title: say('读数', 'Readings'), align: 'right' },
        { title: say('宽严', 'Leniency'), align: 'right' },
        { title: say('标准误差', 'Error'), align: 'right' },
        { title: say('折合总分', 'In points'), align: 'right' },
        { title: say('判断', 'Verdict'), align: 'left' },
        ...(groups > 1 ? [{ title: say('组', 'Group'), align: 'right' } as const] : []),
      ],
      rows: assessors.map((one) => [
        one.assessor,
        String(one.readings),
        signed(one.leniency),
        one.error === null ? '–' : `±${percent(one.error)}`,
        one.points > 0 ? `+${one.points}` : String(one.points),
        VERDICTS[one.verdict][language],
        ...(groups > 1 ? [String(one.group)] : []),
      ]),
    },
    {
      kind: 'text',
      text: say(
        '宽严以条款分值的百分比表示，为与共同评价同一对象者相比多给（+）或少给（-）的部分；在两倍标准误差以内视为一致。',
        'Leniency is in per cent of a clause’s weight: what somebody gives more (+) or less (-) than those who judged the same. Within twice its error it counts as none.',
      ),
    },
    ...(groups > 1
      ? [
          {
            kind: 'text',
            text: fill(
              say(
                '共 {groups} 组，各组之间没有共同评价，不能相互比较。',
                'There are {groups} groups; nobody judged together across them, so they cannot be compared.',
              ),
              { groups: String(groups) },
            ),
          } as const,
        ]
      : []),
  ]
}

function spreadBlocks(clauses: readonly ClauseCalibration[], language: Language): readonly Block[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const spread = clauses
    .filter(({ meanSpread }) => meanSpread !== null && meanSpread > 0)
    .toSorted((a, b) => b.meanSpread! - a.meanSpread!)
  if (spread.length === 0) return []
  return [
    { kind: 'heading', text: say('分歧最大的条款', 'Clauses that assessors see most differently') },
    {
      kind: 'table',
      columns: [
        { title: say('条款', 'Clause'), align: 'left' },
        { title: say('共评', 'Together'), align: 'right' },
        { title: say('平均差距', 'Mean spread'), align: 'right' },
        { title: say('最大', 'Greatest'), align: 'right' },
        { title: say('除宽严外', 'Unexplained'), align: 'right' },
      ],
      rows: spread
        .slice(0, MOST_CLAUSES)
        .map((one) => [
          nameOf(one, language),
          String(one.judgedTogether),
          percent(one.meanSpread!),
          percent(one.greatestSpread ?? 0),
          one.unexplained === null ? '–' : percent(one.unexplained),
        ]),
    },
  ]
}

function separationBlocks(
  clauses: readonly ClauseCalibration[],
  language: Language,
): readonly Block[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const flat = clauses.filter(({ separates }) => separates === 'never' || separates === 'hardly')
  const heading: Block = {
    kind: 'heading',
    text: say('不能区分组织的条款', 'Clauses that do not separate organisations'),
  }
  const isTooFew = clauses.every(({ separates }) => separates === 'too-few')
  if (isTooFew)
    return [
      heading,
      {
        kind: 'text',
        text: say('组织太少，无从判断。', 'There are too few organisations to tell.'),
      },
    ]
  if (flat.length === 0) return [heading, { kind: 'text', text: say('无。', 'None.') }]
  return [
    heading,
    {
      kind: 'list',
      items: flat.map((one) => ({
        text: fill(
          one.separates === 'never'
            ? say('{clause}：{n} 家全部为 {share}', '{clause}: all {n} have {share}')
            : say(
                '{clause}：{n} 家几乎全部相同，平均 {share}',
                '{clause}: nearly all {n} have the same, {share} on average',
              ),
          {
            clause: nameOf(one, language),
            n: String(one.organisations),
            share: percent(one.mean ?? 0),
          },
        ),
      })),
    },
  ]
}

function nameOf({ clause, number, title }: ClauseCalibration, language: Language): string {
  return [number, wording(title, language) || clause].filter((word) => word !== undefined).join(' ')
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}

function signed(share: number): string {
  return share > 0 ? `+${percent(share)}` : percent(share)
}
