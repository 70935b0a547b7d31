import type { Document, Paragraph, Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, INK, mark, paragraph, row, table } from './house-style.ts'
import {
  chapter,
  facts,
  headRow,
  report,
  REPORT_WIDTH,
  small,
  specimenNote,
  subjectFacts,
  traceLines,
} from './report.ts'

/** Whom and what a team assesses, when, where and how. */
export function assessmentPlanTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  return report(language, { zh: '评价计划', en: 'Assessment plan' }, [
    facts(language, [
      { label: { zh: '认证机构', en: 'Certification body' }, text: '{{body}}' },
      // Sites have a table of their own below.
      ...subjectFacts(language).filter(({ when }) => when !== 'organisation.sites'),
      { label: { zh: '评价类型', en: 'Kind' }, text: '{{kind}}' },
      {
        label: { zh: '所涉证书', en: 'Certificate' },
        text: '{{certificate}}',
        when: 'certificate',
      },
      {
        label: { zh: '评价时间', en: 'Days' },
        text: say('{{from}}至{{until}}', '{{from}} to {{until}}'),
      },
      { label: { zh: '评价方法', en: 'Methods' }, text: '{{methods}}', when: 'methods' },
      { label: { zh: '抽样', en: 'Sampling' }, text: '{{sampling}}', when: 'sampling' },
      { label: { zh: '备注', en: 'Notes' }, text: '{{notes}}', when: 'notes' },
    ]),
    specimenNote(),
    mark('{{#abandoned}}'),
    paragraph(
      say('该评价已终止：{{abandoned}}', 'This assessment was abandoned: {{abandoned}}'),
      { spacing: { before: 120, after: 0 } },
      { size: 20, color: INK.red, bold: true },
    ),
    mark('{{/abandoned}}'),
    chapter(say('评价组', 'Team')),
    rows('team', [
      [700, say('序号', 'No.'), '{{index}}', 'center'],
      [4600, say('姓名', 'Name'), '{{name}}', 'left'],
      [4600, say('职责', 'Part'), '{{part}}', 'left'],
    ]),
    ...only('hasSites', [
      chapter(say('场所', 'Sites')),
      rows('siteRows', [
        [700, say('序号', 'No.'), '{{index}}', 'center'],
        [3700, say('场所', 'Site'), '{{site}}', 'left'],
        [5500, say('地址', 'Address'), '{{address}}', 'left'],
      ]),
    ]),
    chapter(say('评价条款', 'Clauses')),
    mark('{{#isWhole}}'),
    paragraph(say('标准的全部 {{count}} 个条款。', 'All {{count}} clauses of the standard.'), {
      keepNext: true,
    }),
    mark('{{/isWhole}}'),
    mark('{{^isWhole}}'),
    paragraph(
      say(
        '本次须重新检查以下条款；其余条款沿用此前评价的答案，评价组另行作答的除外。',
        'These clauses have to be looked at again. For the others the answers of the earlier evaluation stand, unless the team answers them anew.',
      ),
      { keepNext: true, spacing: { before: 0, after: 80 } },
    ),
    rows('clauses', [
      [1500, say('条款', 'Clause'), '{{number}}', 'center'],
      [8400, say('标题', 'Title'), '{{title}}', 'left'],
    ]),
    mark('{{/isWhole}}'),
    paragraph(
      say(
        '制定人：{{plannedBy}}；制定日期：{{plannedOn}}。评价状态截至{{asOf}}：{{standing}}。',
        'Planned by {{plannedBy}} on {{plannedOn}}. The assessment is {{standing}} as on record on {{asOf}}.',
      ),
      { keepNext: true, spacing: { before: 200, after: 0 } },
      { size: 17, color: INK.faint },
    ),
    signatures(language),
    ...traceLines(language, false),
  ])
}

function only(tag: string, inner: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] {
  return [mark(`{{#${tag}}}`), ...inner, mark(`{{/${tag}}}`)]
}

type Column = readonly [width: number, head: string, tag: string, align: 'left' | 'center']

/** A table with a row an entry of a list. */
function rows(list: string, columns: readonly Column[]): Table {
  const widths = columns.map(([width]) => width)
  const last = columns.length - 1
  return table(widths, [
    headRow(
      widths,
      columns.map(([, head]) => head),
    ),
    row(
      columns.map(([width, , tag, align], i) =>
        cell(width, [
          ...(i === 0 ? [small(`{{#${list}}}`)] : []),
          small(i === last ? `${tag}{{/${list}}}` : tag, align),
        ]),
      ),
    ),
  ])
}

function signatures(language: TextLanguage): Table {
  const third = REPORT_WIDTH / 3
  const titles =
    language === 'zh'
      ? ['评价组组长', '受评组织', '日期']
      : ['Lead of the team', 'For the organisation', 'Date']
  const line = (text: string): Paragraph =>
    paragraph(text, { alignment: 'center' }, { size: 17, color: INK.faint })
  return table(
    [third, third, third],
    [
      row(
        titles.map((title) =>
          cell(third, [
            paragraph('', { spacing: { before: 500, after: 0 } }),
            line('____________________'),
            line(title),
          ]),
        ),
      ),
    ],
    'bare',
  )
}
