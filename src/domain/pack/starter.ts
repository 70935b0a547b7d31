import type { BothLanguages } from '../messages/text.ts'
import type { JsonObject, JsonValue } from '../schema/json.ts'

/** A file to begin with: its path below the root, and what it holds. */
export type StarterFile = { readonly file: string; readonly value: JsonValue }

const ILLUSTRATIVE = { status: 'illustrative' } as const

/**
 * A small complete standard to begin with: six clauses of four kinds, 100 points, three levels, a
 * mandatory clause and three worked examples. Everything in it is illustrative. `date` is the day
 * from which its first revision is in force, YYYY-MM-DD.
 */
export function starterFiles(id: string, edition: string, date: string): readonly StarterFile[] {
  const standard = `standards/${id}/${edition}`
  const rules = `rules/${id}/${edition}/1`
  const said = { $schema: '../../../schemas/standard-1.schema.json' }
  const judged = { $schema: '../../../../schemas/rules-1.schema.json' }
  return [
    { file: `${standard}/standard.json`, value: { ...said, ...identity(id, edition) } },
    { file: `${standard}/clauses.json`, value: { ...said, clauses: CLAUSES } },
    { file: `${rules}/revision.json`, value: { ...judged, ...revision(date) } },
    { file: `${rules}/weights.json`, value: { ...judged, ...WEIGHTS } },
    { file: `${rules}/criteria.json`, value: { ...judged, ...CRITERIA } },
    { file: `${rules}/levels.json`, value: { ...judged, ...LEVELS } },
    { file: `${rules}/examples.json`, value: { ...judged, examples: examples(date) } },
  ]
}

function identity(id: string, edition: string): JsonObject {
  return {
    id,
    edition,
    title: { zh: `${id}（起始示例）`, en: `${id} (starter)` },
    languages: ['zh', 'en'],
    owner: { name: { zh: '归口单位名称', en: 'Name of the committee' } },
    provenance: {
      ...ILLUSTRATIVE,
      reason: {
        zh: '由 touchstone new 生成的起始示例，请逐项替换。',
        en: 'A starting point made by "touchstone new"; replace it piece by piece.',
      },
    },
    ask: { type: 'yes-no' },
  }
}

const CLAUSES: JsonValue = [
  {
    id: 'organisation',
    number: '1',
    title: { zh: '组织', en: 'Organisation' },
    clauses: [
      clause('responsibility', '1.1', {
        title: { zh: '职责', en: 'Responsibility' },
        text: {
          zh: '组织应指定负责服务的部门和人员。',
          en: 'A department and persons responsible for the service shall be named.',
        },
      }),
      clause('lawfulness', '1.2', {
        title: { zh: '合法合规', en: 'Lawfulness' },
        text: { zh: '组织应遵守适用的法律法规。', en: 'The law shall be kept.' },
      }),
      {
        ...clause('training', '1.3', {
          title: { zh: '培训', en: 'Training' },
          text: { zh: '服务人员应经培训合格。', en: 'Service staff shall be trained.' },
        }),
        ask: { type: 'samples', least: 5, unit: { zh: '人', en: 'persons' } },
      },
    ],
  },
  {
    id: 'service',
    number: '2',
    title: { zh: '服务', en: 'Service' },
    clauses: [
      {
        ...clause('response', '2.1', {
          title: { zh: '响应时间', en: 'Response' },
          text: { zh: '组织应及时响应顾客。', en: 'Customers shall be answered without delay.' },
        }),
        ask: {
          type: 'number',
          title: { zh: '平均响应时间', en: 'Mean time to answer' },
          unit: { zh: '小时', en: 'h' },
          min: 0,
        },
      },
      {
        ...clause('complaints', '2.2', {
          title: { zh: '投诉处理', en: 'Complaints' },
          text: {
            zh: '组织应处理并回复投诉。',
            en: 'Complaints shall be dealt with and answered.',
          },
        }),
        ask: {
          type: 'choice',
          options: [
            { id: 'none', title: { zh: '未做到', en: 'Not done' } },
            { id: 'partly', title: { zh: '部分做到', en: 'Partly done' } },
            { id: 'fully', title: { zh: '完全做到', en: 'Fully done' } },
          ],
        },
      },
      {
        ...clause('installation', '2.3', {
          title: { zh: '安装', en: 'Installation' },
          text: { zh: '安装应符合规定。', en: 'Installation shall be done as specified.' },
        }),
        notApplicable: true,
      },
    ],
  },
]

function clause(
  id: string,
  number: string,
  words: { readonly title: BothLanguages; readonly text: BothLanguages },
): JsonObject {
  return { id, number, ...words }
}

function revision(date: string): JsonObject {
  return {
    revision: 1,
    provenance: ILLUSTRATIVE,
    inForce: { from: date },
    changes: { zh: '首个版本。', en: 'First revision.' },
  }
}

const WEIGHTS = {
  full: 100,
  weights: {
    responsibility: { points: 10, reason: { zh: '基础要求。', en: 'The ground for all else.' } },
    lawfulness: { points: 20, reason: { zh: '不可放弃。', en: 'Not to be given up.' } },
    training: { points: 20, reason: { zh: '服务靠人。', en: 'Service is done by people.' } },
    response: {
      points: 20,
      reason: { zh: '顾客最先感受到。', en: 'What a customer feels first.' },
    },
    complaints: {
      points: 20,
      reason: { zh: '顾客最后的途径。', en: 'The last way of a customer.' },
    },
    installation: { points: 10, reason: { zh: '并非人人安装。', en: 'Not everybody installs.' } },
  },
  total: { renormalise: 100 },
  rounding: {
    clause: { decimals: 2, mode: 'half-up' },
    total: { decimals: 1, mode: 'half-up' },
    percent: { decimals: 1, mode: 'half-up' },
  },
} as const

const CRITERIA = {
  criteria: {
    lawfulness: { yes: 'all', nonconformity: 'major' },
    training: { samples: 'proportion' },
    response: {
      bands: [
        { atMost: 2, points: 'all' },
        { atMost: 8, points: 15 },
        { atMost: 24, points: 8 },
      ],
    },
    complaints: { choice: { none: 0, partly: 'half', fully: 'all' } },
  },
} as const

const LEVELS = {
  levels: [
    level('one-star', { zh: '一星级', en: 'One star' }, 1, 60),
    level('two-stars', { zh: '二星级', en: 'Two stars' }, 2, 75),
    level('three-stars', { zh: '三星级', en: 'Three stars' }, 3, 90),
  ],
  below: { id: 'no-star', title: { zh: '未达到星级', en: 'No star' } },
  mandatory: { lawfulness: 'all' },
}

function level(id: string, title: BothLanguages, stars: number, atLeast: number): JsonObject {
  return { id, title, stars, atLeast, provenance: ILLUSTRATIVE }
}

function examples(date: string): JsonObject {
  const good = {
    responsibility: true,
    lawfulness: true,
    training: { value: { checked: 8, failed: 0 } },
    response: 1.5,
    complaints: 'fully',
    installation: true,
  }
  return {
    'three-stars': {
      title: { zh: '各项均满足，三星级', en: 'Everything is met: three stars' },
      assessment: { date, answers: good },
      expect: { status: 'scored', points: 100, level: 'three-stars', nonconformities: [] },
    },
    'two-stars': {
      title: {
        zh: '不做安装，响应较慢，投诉处理不全，二星级',
        en: 'No installation, slow answers, complaints partly dealt with: two stars',
      },
      assessment: {
        date,
        answers: {
          ...good,
          response: 6,
          complaints: 'partly',
          installation: {
            state: 'not-applicable',
            reason: '顾客自行安装。 / Customers install themselves.',
          },
        },
      },
      expect: {
        points: 83.3,
        level: 'two-stars',
        clauses: { response: 15, complaints: 10, installation: null },
      },
    },
    'law-broken': {
      title: { zh: '违法违规，不授予星级', en: 'The law was broken: no star' },
      assessment: { date, answers: { ...good, lawfulness: false } },
      expect: {
        points: 80,
        level: null,
        nonconformities: ['lawfulness'],
        gates: ['mandatory-lawfulness'],
      },
    },
  }
}
