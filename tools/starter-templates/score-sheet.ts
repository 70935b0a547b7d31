import type { Document, Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { finding, sectionRow } from './clause-table.ts'
import { adjustmentTable, resultBox } from './findings.ts'
import { cell, INK, mark, paragraph, row, run, table } from './house-style.ts'
import {
  chapter,
  facts,
  headRow,
  markRow,
  report,
  REPORT_WIDTH,
  small,
  specimenNote,
  traceLines,
  usualFacts,
} from './report.ts'

/** The standard's own table, filled in, to be signed. */
export function scoreSheetTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  return report(language, { zh: '服务评价评分表', en: 'Score sheet' }, [
    facts(language, usualFacts(language)),
    specimenNote(),
    chapter(zh ? '评分表' : 'Score sheet'),
    scores(language),
    mark('{{#sectionsNote}}'),
    paragraph(
      '{{sectionsNote}}{{/sectionsNote}}',
      { spacing: { before: 80, after: 0 } },
      { size: 17 },
    ),
    mark('{{#totalWorking}}'),
    paragraph('{{.}}', { spacing: { before: 40, after: 0 } }, { size: 17 }),
    mark('{{/totalWorking}}'),
    chapter(zh ? '扣分与加分' : 'Deductions and bonuses'),
    mark('{{^adjustments}}'),
    paragraph(zh ? '无。' : 'None.'),
    mark('{{/adjustments}}'),
    adjustmentTable(language),
    chapter(zh ? '结果' : 'Result'),
    resultBox(language),
    paragraph('', { keepNext: true }, { size: 14 }),
    signatures(language),
    ...traceLines(language, true),
  ])
}

function scores(language: TextLanguage): Table {
  const columns =
    language === 'zh' ? [850, 4750, 1000, 1000, 1300, 1000] : [850, 4650, 900, 900, 1650, 950]
  const titles =
    language === 'zh'
      ? ['条款', '评价内容', '分值', '得分', '结果', '备注']
      : ['Clause', 'What is assessed', 'Of', 'Points', 'Finding', 'Note']
  const total = columns[0]! + columns[1]!
  const strong = (text: string): ReturnType<typeof paragraph> =>
    paragraph(text, { alignment: 'center' }, { size: 19, bold: true })
  return table(columns, [
    headRow(columns, titles),
    markRow(columns, '{{#sections}}'),
    sectionRow(columns, language),
    row([
      cell(columns[0]!, [
        small('{{#clauses}}'),
        small('{{#number}}{{number}}{{/number}}', 'center'),
      ]),
      cell(columns[1]!, [
        paragraph([run('{{title}}', { size: 18, bold: true })]),
        mark('{{#requirement}}'),
        paragraph('{{requirement}}{{/requirement}}', {}, { size: 16, color: INK.faint }),
      ]),
      cell(columns[2]!, [small('{{max}}', 'center')]),
      cell(columns[3]!, [strong('{{points}}')]),
      cell(columns[4]!, [finding()]),
      cell(columns[5]!, [small('{{/clauses}}')]),
    ]),
    markRow(columns, '{{/sections}}'),
    row([
      cell(
        total,
        [
          mark('{{#hasTotal}}'),
          paragraph(
            language === 'zh' ? '合计（扣分与加分之前）' : 'Total before deductions and bonuses',
            {},
            { size: 19, bold: true },
          ),
        ],
        { span: 2, fill: INK.navyPale },
      ),
      cell(columns[2]!, [strong('{{standard.fullPoints}}')], { fill: INK.navyPale }),
      cell(columns[3]!, [strong('{{totalBefore}}')], { fill: INK.navyPale }),
      cell(columns[4]! + columns[5]!, [strong('{{/hasTotal}}')], { span: 2, fill: INK.navyPale }),
    ]),
  ])
}

/** Lines to sign on. */
export function signatures(language: TextLanguage): Table {
  const third = REPORT_WIDTH / 3
  const titles =
    language === 'zh' ? ['评价人员', '复核人员', '日期'] : ['Assessor', 'Reviewer', 'Date']
  return table(
    [third, third, third],
    [
      row(
        titles.map((title) =>
          cell(third, [
            paragraph('', { spacing: { before: 500, after: 0 } }),
            paragraph('____________________', { alignment: 'center' }, { color: INK.faint }),
            paragraph(title, { alignment: 'center' }, { size: 17, color: INK.faint }),
          ]),
        ),
      ),
    ],
    'bare',
  )
}
