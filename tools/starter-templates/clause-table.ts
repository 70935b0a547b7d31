import type { Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'
import { headRow, markRow, small } from './report.ts'

/** Every clause by section: number, title, points, finding, reason and evidence. */
export function clauseTable(language: TextLanguage): Table {
  const columns = language === 'zh' ? [850, 2250, 4400, 1250, 1150] : [850, 2150, 4050, 1650, 1200]
  const titles =
    language === 'zh'
      ? ['条款', '标题', '理由与证据', '结果', '得分 / 分值']
      : ['Clause', 'Title', 'Reason and evidence', 'Finding', 'Points / of']
  return table(columns, [
    headRow(columns, titles),
    markRow(columns, '{{#sections}}'),
    sectionRow(columns, language),
    row([
      cell(columns[0]!, [
        small('{{#clauses}}'),
        small('{{#number}}{{number}}{{/number}}', 'center'),
      ]),
      cell(columns[1]!, [small('{{title}}')]),
      cell(columns[2]!, [
        mark('{{#reason}}'),
        paragraph('{{.}}', {}, { size: 17 }),
        mark('{{/reason}}'),
        mark('{{#evidence}}'),
        paragraph('▪ {{.}}{{/evidence}}', {}, { size: 15, color: INK.faint }),
      ]),
      cell(columns[3]!, [finding()]),
      cell(columns[4]!, [small('{{points}} / {{max}}{{/clauses}}', 'center')]),
    ]),
    markRow(columns, '{{/sections}}'),
  ])
}

/** The band over the clauses of a section, with its points. */
export function sectionRow(
  columns: readonly number[],
  language: TextLanguage,
): ReturnType<typeof row> {
  const width = columns.reduce((sum, one) => sum + one, 0)
  return row([
    cell(
      width,
      [
        paragraph(
          [
            run('{{#number}}{{number}}  {{/number}}{{title}}', {
              font: FACES.hei,
              size: 20,
              bold: true,
              color: INK.navy,
            }),
            run(
              `    {{points}} / {{max}}  ${language === 'zh' ? '（{{percent}}）' : '({{percent}})'}`,
              { size: 18, color: INK.faint },
            ),
          ],
          { keepNext: true },
        ),
        mark('{{#working}}'),
        paragraph('{{.}}', { keepNext: true }, { size: 16 }),
        mark('{{/working}}'),
      ],
      { span: columns.length, fill: INK.navyPale },
    ),
  ])
}

/** The finding, red where it is a nonconformity. */
export function finding(): ReturnType<typeof paragraph> {
  return paragraph(
    [
      run('{{#isNonconformity}}', { size: 17 }),
      run('{{finding}}', { size: 17, bold: true, color: INK.red }),
      run('{{/isNonconformity}}{{^isNonconformity}}{{finding}}{{/isNonconformity}}', { size: 17 }),
    ],
    { alignment: 'center' },
  )
}
