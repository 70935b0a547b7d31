import type { Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, row, table } from './house-style.ts'
import { headRow, small } from './report.ts'

/** Nonconformities as the register has them, with the day of correction that the organisation named. */
export function nonconformitiesOnRecord(language: TextLanguage): Table {
  const columns = [1100, 4500, 1300, 1300, 1700]
  return table(columns, [
    headRow(
      columns,
      language === 'zh'
        ? ['条款', '不符合事实', '程度', '状态', '纠正日期']
        : ['Clause', 'What was found', 'Grade', 'State', 'Correction'],
    ),
    row([
      cell(columns[0]!, [small('{{#nonconformities}}'), small('{{number}}', 'center')]),
      cell(columns[1]!, [small('{{words}}')]),
      cell(columns[2]!, [small('{{grade}}', 'center')]),
      cell(columns[3]!, [small('{{standing}}', 'center')]),
      cell(columns[4]!, [small('{{due}}{{/nonconformities}}', 'center')]),
    ]),
  ])
}
