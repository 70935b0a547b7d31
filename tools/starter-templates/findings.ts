import { type Document, type Paragraph, type Table, TabStopType } from 'docx'
import { ChartRun } from 'docx/charts'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { exampleChart } from '../../src/domain/document/example-data.ts'
import { FINDINGS_TAGS } from '../../src/domain/document/findings-tags.ts'
import type { ChartTag } from '../../src/domain/document/tag-schema.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { clauseTable } from './clause-table.ts'
import {
  cell,
  CENTER,
  FACES,
  INK,
  mark,
  paragraph,
  quiet,
  row,
  run,
  stars,
  table,
} from './house-style.ts'
import {
  chapter,
  type Fact,
  facts,
  headRow,
  report,
  REPORT_WIDTH,
  small,
  specimenNote,
  traceLines,
  subjectFacts,
} from './report.ts'

/** The findings report. */
export function findingsTemplate(language: TextLanguage): Document {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  return report(language, { zh: '服务评价报告', en: 'Findings report' }, [
    facts(language, headFacts(language)),
    specimenNote(),
    mark('{{#isOver}}'),
    paragraph(
      say(
        '该评价结果已不再有效：评价已退回、重做或终止。{{/isOver}}',
        'This evaluation counts no more: the assessment was returned, evaluated anew or abandoned.{{/isOver}}',
      ),
      { spacing: { before: 120, after: 0 } },
      { size: 20, color: INK.red, bold: true },
    ),
    chapter(say('一、结论', '1  Result')),
    resultBox(language),
    mark('{{#summary}}'),
    paragraph('{{.}}', { spacing: { before: 100, after: 0 } }, { size: 21 }),
    mark('{{/summary}}'),
    paragraph(
      say(
        '条款 {{counts.all}} 个：符合 {{counts.conformity}}，改进机会 {{counts.opportunity}}，轻微不符合 {{counts.minor}}，严重不符合 {{counts.major}}，不适用 {{counts.notApplicable}}，未检查 {{counts.notChecked}}，缺少答案 {{counts.missing}}，仅作记录 {{counts.unscored}}，不涉及 {{counts.hidden}}。',
        '{{counts.all}} clauses: {{counts.conformity}} conform, {{counts.opportunity}} opportunities, {{counts.minor}} minor and {{counts.major}} major nonconformities, {{counts.notApplicable}} not applicable, {{counts.notChecked}} not checked, {{counts.missing}} without answer, {{counts.unscored}} recorded only, {{counts.hidden}} not concerning the organisation.',
      ),
      { spacing: { before: 100, after: 140 } },
      { size: 20 },
    ),
    facts(language, [
      { label: { zh: '评价组结论', en: 'Conclusion' }, text: '{{report.conclusion}}' },
      {
        label: { zh: '评价组建议', en: 'Recommendation' },
        text: '{{report.recommendation}}',
      },
    ]),
    chapter(say('二、评价的实施', '2  How it was assessed')),
    facts(language, workFacts(language)),
    paragraph(
      say(
        '评价发现只依据所看到和所抽取的内容，未列入本报告的不符合仍可能存在。',
        'The findings rest on what was seen and sampled; there may be nonconformities that this report does not name.',
      ),
      { spacing: { before: 80, after: 0 } },
      { size: 17, color: INK.faint },
    ),
    chapter(say('三、各方面得分', '3  Points of the parts')),
    partsTable(language),
    mark('{{#partsNote}}'),
    paragraph('{{partsNote}}{{/partsNote}}', { spacing: { before: 80, after: 0 } }, { size: 17 }),
    mark('{{#totalWorking}}'),
    paragraph('{{.}}', { spacing: { before: 40, after: 0 } }, { size: 17 }),
    mark('{{/totalWorking}}'),
    mark('{{#hasChart}}'),
    chartParagraph(language),
    mark('{{/hasChart}}'),
    chapter(say('四、不符合项', '4  Nonconformities')),
    mark('{{^nonconformities}}'),
    paragraph(say('无。', 'None.')),
    mark('{{/nonconformities}}'),
    mark('{{#hasNonconformities}}'),
    nonconformities(language),
    mark('{{/hasNonconformities}}'),
    chapter(say('五、扣分与加分', '5  Deductions and bonuses')),
    mark('{{^adjustments}}'),
    paragraph(say('无。', 'None.')),
    mark('{{/adjustments}}'),
    mark('{{#hasAdjustments}}'),
    adjustmentTable(language),
    mark('{{/hasAdjustments}}'),
    mark('{{#hasRecorded}}'),
    paragraph(
      say('条款以外的记录', 'Recorded beside the clauses'),
      { keepNext: true, spacing: { before: 200, after: 60 } },
      SUBTITLE,
    ),
    mark('{{#recorded}}'),
    paragraph(say('{{title}}：{{words}}', '{{title}}: {{words}}'), {}, { size: 18 }),
    mark('{{/recorded}}'),
    mark('{{/hasRecorded}}'),
    chapter(say('六、前提条件', '6  Preconditions')),
    mark('{{^gates}}'),
    paragraph(say('无。', 'None.')),
    mark('{{/gates}}'),
    mark('{{#hasPartGates}}'),
    paragraph(
      say('各方面的最低要求', 'Minima of the parts'),
      { keepNext: true, spacing: { before: 60, after: 60 } },
      SUBTITLE,
    ),
    partMatrix(language),
    paragraph(
      say(
        '红色并标“×”的为未达到；“—”为该等级没有要求。',
        'Red with × is not reached; — is not asked for.',
      ),
      { spacing: { before: 60, after: 0 } },
      { size: 17, color: INK.faint },
    ),
    mark('{{/hasPartGates}}'),
    mark('{{#hasOtherGates}}'),
    paragraph(
      say('其他前提条件', 'Other preconditions'),
      { keepNext: true, spacing: { before: 160, after: 60 } },
      SUBTITLE,
    ),
    gates(language),
    mark('{{/hasOtherGates}}'),
    chapter(say('七、等级', '7  Levels')),
    levels(language),
    mark('{{#next}}'),
    paragraph(
      [
        run(say('为何不是', 'Why not '), {
          font: FACES.hei,
          size: 22,
          bold: true,
          color: INK.navy,
        }),
        run('{{level}}', { font: FACES.hei, size: 22, bold: true, color: INK.red }),
      ],
      { keepNext: true, spacing: { before: 240, after: 60 } },
    ),
    mark('{{#lacks}}'),
    paragraph(
      '· {{.}}',
      { indent: { left: 280, hanging: 200 }, spacing: { before: 40, after: 0 } },
      { size: 20 },
    ),
    mark('{{/lacks}}'),
    mark('{{/next}}'),
    mark('{{#hasWay}}'),
    chapter(
      say(
        '达到更高一级的途径（仅供参考，不是建议）',
        'The way to the next level: information, not advice',
      ),
    ),
    paragraph(
      '{{#wayNote}}{{wayNote}}{{/wayNote}}',
      { spacing: { before: 40, after: 120 } },
      { size: 20 },
    ),
    way(language),
    mark('{{/hasWay}}'),
    chapter(say('八、逐条评价', '8  Clause by clause')),
    clauseTable(language),
    mark('{{#others}}'),
    paragraph(
      say(
        '{{title}}：{{points}} / {{max}}，{{level}}',
        '{{title}}: {{points}} of {{max}}, {{level}}',
      ),
      { spacing: { before: 160, after: 0 } },
    ),
    mark('{{/others}}'),
    // What is signed ends with the signatures: digests behind them would come to stand on a page alone.
    ...traceLines(language, true),
    ...ending(language),
  ])
}

/** At the foot of the bars, where no mark is. */
const LABELS = {
  value: true,
  position: 'insideBase',
  font: { color: 'FFFFFF', bold: true },
} as const

const SUBTITLE = { font: FACES.hei, size: 20, bold: true, color: INK.navy }

/** Which report it is, whom it is about, who assessed and when. */
function headFacts(language: TextLanguage): Fact[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  return [
    { label: { zh: '报告编号', en: 'Report number' }, text: '{{report.number}}' },
    { label: { zh: '报告日期', en: 'Date of report' }, text: '{{report.on}}' },
    {
      label: { zh: '认证机构', en: 'Certification body' },
      lines: [
        paragraph('{{report.body}}'),
        mark('{{#report.bodyAddress}}'),
        paragraph('{{report.bodyAddress}}{{/report.bodyAddress}}', {}, FINE),
      ],
    },
    ...subjectFacts(language),
    { label: { zh: '评价类型', en: 'Kind of assessment' }, text: '{{report.kind}}' },
    { label: { zh: '评价时间', en: 'Days of assessment' }, text: '{{report.days}}' },
    { label: { zh: '评分日期', en: 'Judged as of' }, text: '{{date}}' },
    {
      label: { zh: '评价组', en: 'Team' },
      lines: [
        mark('{{#report.team}}'),
        paragraph(say('{{name}}（{{part}}）', '{{name}} ({{part}})')),
        mark('{{/report.team}}'),
        mark('{{^report.hasTeam}}'),
        paragraph(say('未记录{{/report.hasTeam}}', 'not recorded{{/report.hasTeam}}')),
      ],
    },
    {
      label: { zh: '复核人员', en: 'Reviewer' },
      text: say(
        '{{report.reviewer}}{{#report.reviewedOn}}，{{report.reviewedOn}}{{/report.reviewedOn}}',
        '{{report.reviewer}}{{#report.reviewedOn}}, {{report.reviewedOn}}{{/report.reviewedOn}}',
      ),
    },
    {
      label: { zh: '认证决定', en: 'Decision' },
      text: say(
        '{{decision.decidedOn}}，{{decision.decisionMaker}}，证书编号 {{decision.number}}',
        '{{decision.decidedOn}}, {{decision.decisionMaker}}, certificate {{decision.number}}',
      ),
      when: 'decision',
    },
  ]
}

/** How it was assessed, of what, and what was left out. */
function workFacts(language: TextLanguage): Fact[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const left = (list: string): Paragraph[] => [
    mark(`{{#${list}}}`),
    paragraph(say('{{what}}（{{why}}）', '{{what}} ({{why}})')),
    mark(`{{/${list}}}`),
    mark(`{{#${list}Note}}`),
    paragraph(`{{${list}Note}}{{/${list}Note}}`),
  ]
  return [
    { label: { zh: '评价方法', en: 'Methods' }, text: '{{report.methods}}' },
    {
      label: { zh: '答案注明的方法', en: 'Methods named in answers' },
      text: '{{methods}}',
      when: 'methods',
    },
    {
      label: { zh: '答案注明的人员', en: 'Assessors named in answers' },
      text: '{{assessors}}',
      when: 'assessors',
    },
    {
      label: { zh: '答案注明的地点', en: 'Places named in answers' },
      text: '{{places}}',
      when: 'places',
    },
    { label: { zh: '抽样方法', en: 'Sampling' }, text: '{{report.sampling}}' },
    { label: { zh: '抽取的样本', en: 'What was sampled' }, text: '{{report.sampled}}' },
    {
      label: { zh: '未覆盖的内容', en: 'Not covered' },
      lines: [
        ...left('report.notCovered'),
        mark('{{#report.unchecked}}'),
        paragraph(
          say(
            '未检查的条款：{{report.unchecked}}{{/report.unchecked}}',
            'Clauses not checked: {{report.unchecked}}{{/report.unchecked}}',
          ),
        ),
      ],
    },
    {
      label: { zh: '与计划不一致之处', en: 'Departures from plan' },
      lines: left('report.departures'),
    },
  ]
}

/** What each level asks of each part, in columns that tabs make: there are as many as a standard has levels. */
function partMatrix(language: TextLanguage): Table {
  const columns = [700, 2400, 6800]
  const width = 6800 / 6
  const stops = [0, 1, 2, 3, 4, 5].map((at) => ({
    type: TabStopType.CENTER,
    position: Math.round((at + 0.5) * width),
  }))
  const heads = headRow(columns, language === 'zh' ? ['编号', '方面', ''] : ['No.', 'Part', ''], {
    at: 2,
    paragraph: paragraph(
      [
        quiet('{{#partGateLevels}}'),
        run('\t{{title}}', { font: FACES.hei, size: 18, bold: true, color: 'FFFFFF' }),
        quiet('{{/partGateLevels}}'),
      ],
      { tabStops: stops },
    ),
  })
  return table(columns, [
    heads,
    row([
      cell(columns[0]!, [
        small('{{#partGates}}'),
        small('{{#number}}{{number}}{{/number}}', 'center'),
      ]),
      cell(columns[1]!, [small('{{title}}')]),
      cell(columns[2]!, [
        paragraph(
          [
            run('{{#cells}}\t{{#holds}}{{minimum}}{{/holds}}{{^holds}}', { size: 18 }),
            run('{{minimum}} ×', { size: 18, bold: true, color: INK.red }),
            run('{{/holds}}{{/cells}}{{/partGates}}', { size: 18 }),
          ],
          { tabStops: stops },
        ),
      ]),
    ]),
  ])
}

/**
 * Confidentiality, which report is signed, the organisation's statement and lines to sign. Statement and lines are one row, which no
 * page parts: editors keep the paragraphs of two tables together as each sees fit.
 */
function ending(language: TextLanguage): (Paragraph | Table)[] {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  const titles = zh
    ? ['评价组组长（签字）', '日期', '受评组织（签字、盖章）', '日期']
    : ['Leader of the team', 'Date', 'For the organisation', 'Date']
  const tabStops = titles.map((_, at) => ({
    type: TabStopType.CENTER,
    position: Math.round(((at + 0.5) * (REPORT_WIDTH - 180)) / titles.length),
  }))
  const line = (words: readonly string[], before: number): Paragraph =>
    paragraph(
      words.map((one) => run(`\t${one}`, { size: 17, color: INK.faint })),
      { tabStops, spacing: { before, after: 0 } },
    )
  return [
    chapter(say('九、保密、受评组织意见与签字', '9  Confidentiality, statement and signatures')),
    paragraph(
      say(
        '认证机构对本次评价中获知的信息负有保密责任；除受评组织同意公开或法律法规要求提供的外，不向他人披露（GB/T 27065 的 4.5）。',
        'The certification body keeps what it learned in this assessment confidential, except where the organisation agrees to its publication or the law asks for it (ISO/IEC 17065, 4.5).',
      ),
      { keepNext: true, keepLines: true, spacing: { before: 0, after: 80 } },
    ),
    paragraph(
      say(
        '报告编号：{{report.number}}　　报告日期：{{report.on}}　　结果：{{level}}',
        'Report number: {{report.number}}     Date of report: {{report.on}}     Result: {{level}}',
      ),
      { keepNext: true, keepLines: true, spacing: { before: 0, after: 120 } },
    ),
    table(
      [REPORT_WIDTH],
      [
        row([
          cell(
            REPORT_WIDTH,
            [
              paragraph(
                say('受评组织的意见：', 'Statement of the organisation:'),
                { spacing: { before: 40, after: 60 } },
                { font: FACES.hei, size: 19, color: INK.navy },
              ),
              mark('{{#report.statement}}'),
              paragraph('{{report.statement}}{{/report.statement}}'),
              line(
                titles.map(() => '________________'),
                1400,
              ),
              line(titles, 40),
            ],
            { align: 'top' },
          ),
        ]),
      ],
      'ruled',
      90,
    ),
  ]
}

const FINE = { size: 17, color: INK.faint }

/** Words that stand there only where the result has a total. */
function withTotal(text: string): string {
  return `{{#hasTotal}}${text}{{/hasTotal}}`
}

/** Total, level and stars in one band; it stays with what follows. */
export function resultBox(language: TextLanguage): Table {
  const half = REPORT_WIDTH / 2
  const kept = { alignment: CENTER, keepNext: true } as const
  const big = (text: string, color: string): Paragraph =>
    paragraph([run(text, { size: 40, bold: true, color })], kept)
  const label = (zh: string, en: string, section = (text: string): string => text): Paragraph =>
    paragraph(section(language === 'zh' ? zh : en), kept, { size: 17, color: INK.faint })
  return table(
    [half, half],
    [
      row([
        cell(
          half,
          [
            label('总分', 'Total', withTotal),
            paragraph(
              [
                run(withTotal('{{points}}'), { size: 40, bold: true, color: INK.navy }),
                run(withTotal(' / {{standard.fullPoints}}'), { size: 24, color: INK.faint }),
                run(withTotal('   {{percent}}'), { size: 24, color: INK.faint }),
              ],
              kept,
            ),
          ],
          { fill: INK.navyPale },
        ),
        cell(
          half,
          [label('结果', 'Result'), big('{{level}}', INK.red), paragraph(stars(32), kept)],
          { fill: INK.navyPale },
        ),
      ]),
    ],
  )
}

function partsTable(language: TextLanguage): Table {
  const columns = [900, 4500, 1500, 1500, 1500]
  const titles =
    language === 'zh'
      ? ['编号', '方面', '得分', '满分', '得分率']
      : ['No.', 'Part', 'Points', 'Of', 'Share']
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small('{{#parts}}'), small('{{#number}}{{number}}{{/number}}', 'center')]),
      cell(columns[1]!, [small('{{title}}')]),
      cell(columns[2]!, [small('{{points}}', 'right')]),
      cell(columns[3]!, [small('{{max}}', 'right')]),
      cell(columns[4]!, [small('{{percent}}{{/parts}}', 'right')]),
    ]),
    row([
      cell(columns[0]!, [small('{{#hasTotal}}')], { fill: INK.navyPale }),
      cell(
        columns[1]!,
        [paragraph(language === 'zh' ? '总分' : 'Total', {}, { size: 18, bold: true })],
        { fill: INK.navyPale },
      ),
      cell(
        columns[2]!,
        [paragraph('{{points}}', { alignment: 'right' }, { size: 18, bold: true })],
        { fill: INK.navyPale },
      ),
      cell(
        columns[3]!,
        [paragraph('{{standard.fullPoints}}', { alignment: 'right' }, { size: 18, bold: true })],
        { fill: INK.navyPale },
      ),
      cell(
        columns[4]!,
        [paragraph('{{percent}}{{/hasTotal}}', { alignment: 'right' }, { size: 18, bold: true })],
        { fill: INK.navyPale },
      ),
    ]),
  ])
}

function chartParagraph(language: TextLanguage): Paragraph {
  const tag = FINDINGS_TAGS['partsChart'] as ChartTag
  const { categories, series } = exampleChart(tag, catalogueIn(language))
  const font = language === 'zh' ? 'SimHei' : 'Arial'
  return paragraph(
    [
      new ChartRun({
        type: 'column',
        categories,
        series: [
          { ...series[0]!, color: INK.navy, dataLabels: LABELS },
          // A mark over each bar and no line: the parts are no sequence.
          {
            ...series[1]!,
            type: 'line',
            color: INK.gold,
            markers: { shape: 'dash', size: 18 },
            dataLabels: false,
          },
        ],
        gapWidth: 120,
        legend: { position: 'bottom' },
        font: { name: font },
        chartArea: { fill: 'none', border: 'none' },
        valueAxis: { minimum: 0, maximum: 100, interval: 20 },
        transformation: { width: 600, height: 260 },
        altText: { name: 'Parts', description: '{{partsChart}}', title: '' },
      }),
    ],
    { alignment: CENTER, spacing: { before: 200, after: 0 } },
  )
}

function nonconformities(language: TextLanguage): Table {
  const columns = [600, 1000, 2000, 4900, 1400]
  const titles =
    language === 'zh'
      ? ['序号', '条款', '标题', '事实与证据', '程度']
      : ['', 'Clause', 'Title', 'Facts and evidence', 'Grade']
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small('{{#nonconformities}}'), small('{{index}}', 'center')]),
      cell(columns[1]!, [small('{{#number}}{{number}}{{/number}}', 'center')]),
      cell(columns[2]!, [small('{{title}}')]),
      cell(columns[3]!, [
        small('{{words}}'),
        mark('{{#evidence}}'),
        paragraph('▪ {{.}}{{/evidence}}', {}, { size: 16, color: INK.faint }),
      ]),
      cell(columns[4]!, [
        paragraph(
          [
            run('{{#isMajor}}', { size: 18 }),
            run('{{grade}}', { size: 18, bold: true, color: INK.red }),
            run('{{/isMajor}}{{^isMajor}}{{grade}}{{/isMajor}}{{/nonconformities}}', { size: 18 }),
          ],
          { alignment: CENTER },
        ),
      ]),
    ]),
  ])
}

/** Deductions and bonuses, those that apply and those that do not. */
export function adjustmentTable(language: TextLanguage): Table {
  const columns = [2500, 4100, 1100, 1100, 1100]
  const titles =
    language === 'zh'
      ? ['名称', '依据', '之前', '增减', '之后']
      : ['Name', 'Ground', 'Before', 'Change', 'After']
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small('{{#adjustments}}'), small('{{title}}')]),
      cell(columns[1]!, [
        mark('{{#working}}'),
        paragraph('{{.}}', {}, { size: 17 }),
        mark('{{/working}}'),
        paragraph('{{#reason}}{{reason}}{{/reason}}', {}, { size: 16, color: INK.faint }),
      ]),
      cell(columns[2]!, [small('{{before}}', 'right')]),
      cell(columns[3]!, [small('{{change}}', 'right')]),
      cell(columns[4]!, [small('{{after}}{{/adjustments}}', 'right')]),
    ]),
  ])
}

function gates(language: TextLanguage): Table {
  const columns = [3600, 3300, 1700, 1300]
  const titles =
    language === 'zh'
      ? ['条件', '理由', '所涉等级', '结果']
      : ['Precondition', 'Reason', 'For', 'Outcome']
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small('{{#gates}}{{^isOfPart}}'), small('{{title}}')]),
      cell(columns[1]!, [small('{{reason}}')]),
      cell(columns[2]!, [small('{{levels}}')]),
      cell(columns[3]!, [outcome('{{outcome}}', '{{/isOfPart}}{{/gates}}')]),
    ]),
  ])
}

function levels(language: TextLanguage): Table {
  const columns = [2000, 1200, 4400, 2300]
  const titles =
    language === 'zh' ? ['等级', '分数线', '理由', '结果'] : ['Level', 'Mark', 'Reason', 'Outcome']
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small('{{#levels}}'), small('{{title}}')]),
      cell(columns[1]!, [small('{{mark}}', 'center')]),
      cell(columns[2]!, [small('{{reason}}')]),
      cell(columns[3]!, [outcome('{{outcome}}', '{{/levels}}')]),
    ]),
  ])
}

/** Green words would be the only ones in the house: what holds is plain, what fails is red. */
function outcome(tag: string, end: string): Paragraph {
  return paragraph(
    [
      run(`{{#holds}}${tag}{{/holds}}{{^holds}}`, { size: 18 }),
      run(tag, { size: 18, bold: true, color: INK.red }),
      run(`{{/holds}}${end}`, { size: 18 }),
    ],
    { alignment: CENTER },
  )
}

function way(language: TextLanguage): Table {
  const columns = [800, 5700, 1700, 1700]
  const titles =
    language === 'zh'
      ? ['步骤', '答案的变化', '得分', '工作量']
      : ['Step', 'Change of an answer', 'Points', 'Effort']
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small('{{#way}}'), small('{{step}}', 'center')]),
      cell(columns[1]!, [small('{{title}}')]),
      cell(columns[2]!, [small('{{gain}}', 'right')]),
      cell(columns[3]!, [small('{{#effort}}{{effort}}{{/effort}}{{/way}}', 'right')]),
    ]),
  ])
}
