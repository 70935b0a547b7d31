import { type Document, type Paragraph, type Table } from 'docx'
import { ChartRun } from 'docx/charts'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { exampleChart } from '../../src/domain/document/example-data.ts'
import { FINDINGS_TAGS } from '../../src/domain/document/findings-tags.ts'
import type { ChartTag } from '../../src/domain/document/tag-schema.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { clauseTable } from './clause-table.ts'
import { cell, CENTER, FACES, INK, mark, paragraph, row, run, stars, table } from './house-style.ts'
import {
  chapter,
  facts,
  headRow,
  report,
  REPORT_WIDTH,
  small,
  specimenNote,
  traceLines,
  usualFacts,
} from './report.ts'

/** The findings report. */
export function findingsTemplate(language: TextLanguage): Document {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  return report(language, { zh: '服务评价报告', en: 'Findings report' }, [
    facts(language, [
      ...usualFacts(language),
      { label: { zh: '评价人员', en: 'Assessors' }, text: '{{assessors}}', when: 'assessors' },
      { label: { zh: '评价地点', en: 'Places' }, text: '{{places}}', when: 'places' },
      { label: { zh: '评价方法', en: 'Methods' }, text: '{{methods}}', when: 'methods' },
      {
        label: { zh: '认证决定', en: 'Decision' },
        text: say(
          '{{decision.decidedOn}}，{{decision.decisionMaker}}，证书编号 {{decision.number}}',
          '{{decision.decidedOn}}, {{decision.decisionMaker}}, certificate {{decision.number}}',
        ),
        when: 'decision',
      },
    ]),
    specimenNote(),
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
      { spacing: { before: 100, after: 0 } },
      { size: 20 },
    ),
    chapter(say('二、各方面得分', '2  Points of the parts')),
    partsTable(language),
    mark('{{#partsNote}}'),
    paragraph('{{partsNote}}{{/partsNote}}', { spacing: { before: 80, after: 0 } }, { size: 17 }),
    mark('{{#totalWorking}}'),
    paragraph('{{.}}', { spacing: { before: 40, after: 0 } }, { size: 17 }),
    mark('{{/totalWorking}}'),
    mark('{{#hasChart}}'),
    chartParagraph(language),
    mark('{{/hasChart}}'),
    chapter(say('三、不符合项', '3  Nonconformities')),
    mark('{{^nonconformities}}'),
    paragraph(say('无。', 'None.')),
    mark('{{/nonconformities}}'),
    nonconformities(language),
    chapter(say('四、扣分与加分', '4  Deductions and bonuses')),
    mark('{{^adjustments}}'),
    paragraph(say('无。', 'None.')),
    mark('{{/adjustments}}'),
    adjustmentTable(language),
    mark('{{#hasRecorded}}'),
    paragraph(
      say('条款以外的记录', 'Recorded beside the clauses'),
      { keepNext: true, spacing: { before: 200, after: 60 } },
      { font: FACES.hei, size: 20, bold: true, color: INK.navy },
    ),
    mark('{{#recorded}}'),
    paragraph(say('{{title}}：{{words}}', '{{title}}: {{words}}'), {}, { size: 18 }),
    mark('{{/recorded}}'),
    mark('{{/hasRecorded}}'),
    chapter(say('五、前提条件', '5  Gates')),
    mark('{{^gates}}'),
    paragraph(say('无。', 'None.')),
    mark('{{/gates}}'),
    gates(language),
    chapter(say('六、等级', '6  Levels')),
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
    chapter(say('七、逐条评价', '7  Clause by clause')),
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
    ...traceLines(language, true),
  ])
}

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
        type: 'radar',
        categories,
        series: series.map(({ name, values }) => ({
          name,
          values,
          color: INK.navy,
          line: { color: INK.navy, width: 2.25 },
        })),
        markers: true,
        legend: { position: 'bottom' },
        font: { name: font },
        chartArea: { fill: 'none', border: 'none' },
        valueAxis: { minimum: 0, maximum: 100, interval: 20 },
        transformation: { width: 600, height: 330 },
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
    language === 'zh' ? ['条件', '理由', '所涉等级', '结果'] : ['Gate', 'Reason', 'For', 'Outcome']
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small('{{#gates}}'), small('{{title}}')]),
      cell(columns[1]!, [small('{{reason}}')]),
      cell(columns[2]!, [small('{{levels}}')]),
      cell(columns[3]!, [outcome('{{outcome}}', '{{/gates}}')]),
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
