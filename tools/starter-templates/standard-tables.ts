import type { Paragraph } from 'docx'
import { BorderStyle, Table, type TableRow, TableLayoutType, TextRun, WidthType } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, mark, row } from './house-style.ts'
import { markRow } from './report.ts'
import { STYLE, styled, TEXT_WIDTH } from './standard-styles.ts'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const FRAME = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const

/** A table of a standard: black lines, a heavier frame, a head that repeats on every page. */
function standardTable(
  columns: readonly number[],
  titles: readonly string[],
  rows: readonly TableRow[],
): Table {
  const head = row(
    columns.map((width, i) => cell(width, [bold(titles[i] ?? '', 'center')])),
    { isHead: true },
  )
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: {
      top: FRAME,
      bottom: FRAME,
      left: FRAME,
      right: FRAME,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [head, ...rows],
  })
}

/** Words of a table. */
function cellText(text: string, alignment?: 'center'): Paragraph {
  return styled(STYLE.cell, text, alignment === undefined ? {} : { alignment })
}

function bold(text: string, alignment?: 'center'): Paragraph {
  const run = new TextRun({ text, bold: true })
  return styled(STYLE.cell, [run], alignment === undefined ? {} : { alignment })
}

/** What is said of something, then its formula as an equation; lines that have nothing vanish. */
function factLines(facts: string): Paragraph[] {
  return [
    mark(`{{#${facts}}}`),
    cellText('{{.}}'),
    mark(`{{/${facts}}}`),
    mark('{{#formula}}'),
    // An equation takes its size from its run alone.
    styled(STYLE.cell, [new TextRun({ text: '{{formula}}{{/formula}}', size: 17 })]),
  ]
}

/** Rules by name, each with all that it says and why. */
export function ruleTable(list: string, titles: readonly string[]): Table {
  const columns = [2900, TEXT_WIDTH - 2900]
  return standardTable(columns, titles, [ruleRow(list, columns)])
}

function ruleRow(list: string, columns: readonly number[]): TableRow {
  return row([
    cell(columns[0]!, [cellText(`{{#${list}}}{{title}}`)]),
    cell(columns[1]!, [
      ...factLines('facts'),
      mark('{{#reason}}'),
      cellText(`{{reason}}{{/reason}}{{/${list}}}`),
    ]),
  ])
}

/** What each part is worth. */
export function compositionTable(language: TextLanguage): Table {
  const columns = [TEXT_WIDTH - 4000, 2000, 2000]
  const titles = language === 'zh' ? ['部分', '条款数', '分值'] : ['Part', 'Clauses', 'Points']
  return standardTable(columns, titles, [
    row([
      cell(columns[0]!, [cellText('{{#composition}}{{title}}')]),
      cell(columns[1]!, [cellText('{{count}}', 'center')]),
      cell(columns[2]!, [cellText('{{max}}{{/composition}}', 'center')]),
    ]),
  ])
}

/** Levels with their thresholds. */
export function levelTable(language: TextLanguage): Table {
  const columns = [2000, 1500, TEXT_WIDTH - 3500]
  const titles =
    language === 'zh' ? ['等级', '分数线', '其他要求'] : ['Level', 'Threshold', 'Also required']
  return standardTable(columns, titles, [
    row([
      cell(columns[0]!, [cellText('{{#levels}}{{title}}')]),
      cell(columns[1]!, [cellText('{{mark}}', 'center')]),
      cell(columns[2]!, [
        mark('{{#needs}}'),
        cellText('{{.}}'),
        mark('{{/needs}}'),
        cellText('{{#reason}}{{reason}}{{/reason}}{{/levels}}'),
      ]),
    ]),
  ])
}

/** Every clause with what it is worth and how points are given. */
export function pointsTable(language: TextLanguage): Table {
  const zh = language === 'zh'
  const columns = [950, 3500, 800, TEXT_WIDTH - 5250]
  const titles = zh
    ? ['编号', '评价指标', '分值', '取值规则']
    : ['Number', 'Indicator', 'Points', 'Value rule']
  return standardTable(columns, titles, [
    markRow(columns, '{{#sections}}'),
    row([
      cell(
        TEXT_WIDTH,
        [
          bold(
            zh
              ? '{{#number}}{{number}}　{{/number}}{{title}}（{{max}} 分）'
              : '{{#number}}{{number}}  {{/number}}{{title}} ({{max}} points)',
          ),
          ...factLines('facts'),
        ],
        { span: 4 },
      ),
    ]),
    row([
      cell(columns[0]!, [cellText('{{#clauses}}{{#number}}{{number}}{{/number}}', 'center')]),
      cell(columns[1]!, [cellText('{{title}}')]),
      cell(columns[2]!, [cellText('{{max}}', 'center')]),
      cell(columns[3]!, [
        ...factLines('how'),
        mark('{{#mayBeNotApplicable}}'),
        cellText(
          `${zh ? '可以不适用。' : 'May be not applicable.'}{{/mayBeNotApplicable}}{{/clauses}}`,
        ),
      ]),
    ]),
    markRow(columns, '{{/sections}}'),
  ])
}

/** Results beside the main one, each with its rules. */
export function resultTable(language: TextLanguage): Table {
  const columns = [2900, TEXT_WIDTH - 2900]
  const zh = language === 'zh'
  return standardTable(columns, zh ? ['结果', '规定'] : ['Result', 'Rule'], [
    markRow(columns, '{{#results}}'),
    row([
      cell(
        TEXT_WIDTH,
        [bold(zh ? '{{title}}（满分 {{max}} 分）' : '{{title}} (of {{max}} points)')],
        { span: 2 },
      ),
    ]),
    ruleRow('rules', columns),
    markRow(columns, '{{/results}}'),
  ])
}
