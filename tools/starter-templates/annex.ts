import type { Document, Paragraph, Table, TableRow } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'
import {
  chapter,
  facts,
  headRow,
  markRow,
  report,
  small,
  specimenNote,
  traceLines,
} from './report.ts'

/** The scoring annex of a standard: what a committee circulates. */
export function annexTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  return report(language, { zh: '附录　评分细则', en: 'Annex: scoring' }, [
    facts(language, [
      {
        label: { zh: '标准', en: 'Standard' },
        text: zh
          ? '{{standard.designation}}《{{standard.title}}》'
          : '{{standard.designation}} {{standard.title}}',
      },
      { label: { zh: '归口单位', en: 'Owner' }, text: '{{standard.owner}}' },
      {
        label: { zh: '规则', en: 'Rules' },
        text: zh
          ? '修订号 {{standard.revision}}，{{standard.inForceFrom}}起实施{{#hasTotal}}，满分 {{standard.fullPoints}} 分{{/hasTotal}}'
          : 'Revision {{standard.revision}}, in force from {{standard.inForceFrom}}{{#hasTotal}}, full score {{standard.fullPoints}}{{/hasTotal}}',
      },
      { label: { zh: '适用范围', en: 'Scope' }, text: '{{scope}}', when: 'scope' },
      { label: { zh: '来源', en: 'Source' }, text: '{{source}}', when: 'source' },
      { label: { zh: '变化', en: 'Changes' }, text: '{{changes}}', when: 'changes' },
    ]),
    specimenNote(),
    chapter(zh ? 'A　评分表' : 'A  Points'),
    clauses(language),
    chapter(zh ? 'B　分值的合成' : 'B  How points combine'),
    ruleTable('parts', zh ? ['部分', '合成方法'] : ['Part', 'How it combines']),
    chapter(zh ? 'C　总则' : 'C  What holds for everything'),
    ruleTable('general', zh ? ['事项', '规定'] : ['About', 'Rule']),
    chapter(zh ? 'D　等级' : 'D  Levels'),
    levels(zh ? ['等级', '分数线', '其他要求和说明'] : ['Level', 'Mark', 'Also needed; reason']),
    chapter(zh ? 'E　前提条件' : 'E  Gates'),
    mark('{{^gates}}'),
    paragraph(zh ? '无。' : 'None.'),
    mark('{{/gates}}'),
    ruleTable('gates', zh ? ['条件', '内容和说明'] : ['Gate', 'What it asks; reason']),
    mark('{{#hasAdjustments}}'),
    chapter(zh ? '扣分与加分' : 'Deductions and bonuses'),
    ruleTable('adjustments', zh ? ['名称', '办法和说明'] : ['Name', 'How; reason']),
    mark('{{/hasAdjustments}}'),
    mark('{{#hasQualifiers}}'),
    chapter(zh ? '附加标识' : 'Qualifiers'),
    ruleTable('qualifiers', zh ? ['名称', '条件'] : ['Name', 'When']),
    mark('{{/hasQualifiers}}'),
    mark('{{#hasValues}}'),
    chapter(zh ? '计算值' : 'Calculated values'),
    ruleTable('values', zh ? ['名称', '公式'] : ['Name', 'Formula']),
    mark('{{/hasValues}}'),
    mark('{{#hasTables}}'),
    chapter(zh ? '数表和具名条件' : 'Tables and named conditions'),
    ruleTable('tables', zh ? ['名称', '内容'] : ['Name', 'Content']),
    mark('{{/hasTables}}'),
    mark('{{#hasResults}}'),
    chapter(zh ? '其他结果' : 'Further results'),
    furtherResults(language),
    mark('{{/hasResults}}'),
    ...traceLines(language, false),
  ])
}

function clauses(language: TextLanguage): Table {
  const columns = [900, 4100, 900, 4000]
  const titles =
    language === 'zh'
      ? ['条款', '内容', '分值', '评分办法']
      : ['Clause', 'What is asked', 'Points', 'How points are given']
  const width = columns.reduce((sum, one) => sum + one, 0)
  return table(columns, [
    headRow(columns, titles),
    markRow(columns, '{{#sections}}'),
    row([
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
              run(language === 'zh' ? '　{{max}} 分' : '  {{max}}', { size: 18, color: INK.faint }),
            ],
            { keepNext: true },
          ),
          ...factLines(),
        ],
        { span: 4, fill: INK.navyPale },
      ),
    ]),
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
      cell(columns[2]!, [paragraph('{{max}}', { alignment: 'center' }, { size: 19, bold: true })]),
      cell(columns[3]!, [
        mark('{{#how}}'),
        paragraph('{{.}}', {}, { size: 17 }),
        mark('{{/how}}'),
        mark('{{#formula}}'),
        paragraph('{{formula}}{{/formula}}', {}, { size: 17 }),
        mark('{{#mayBeNotApplicable}}'),
        paragraph(
          `${language === 'zh' ? '可以不适用' : 'May be not applicable'}{{/mayBeNotApplicable}}{{/clauses}}`,
          {},
          { size: 15, color: INK.faint, italics: true },
        ),
      ]),
    ]),
    markRow(columns, '{{/sections}}'),
  ])
}

/** What is said of something, then its formula as an equation; lines that have nothing vanish. */
function factLines(): Paragraph[] {
  return [
    mark('{{#facts}}'),
    paragraph('{{.}}', {}, { size: 17 }),
    mark('{{/facts}}'),
    mark('{{#formula}}'),
    paragraph('{{formula}}{{/formula}}', {}, { size: 17 }),
  ]
}

/** The reason, and the end of the list it belongs to. */
function reasonLine(list: string): Paragraph[] {
  return [
    mark('{{#reason}}'),
    paragraph(
      `{{reason}}{{/reason}}{{/${list}}}`,
      {},
      { size: 16, color: INK.faint, italics: true },
    ),
  ]
}

function levels(titles: readonly string[]): Table {
  const columns = [2600, 1500, 5800]
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small('{{#levels}}'), small('{{title}}')]),
      cell(columns[1]!, [small('{{mark}}', 'center')]),
      cell(columns[2]!, [
        mark('{{#needs}}'),
        paragraph('{{.}}', {}, { size: 17 }),
        mark('{{/needs}}'),
        paragraph(
          '{{#reason}}{{reason}}{{/reason}}{{/levels}}',
          {},
          { size: 16, color: INK.faint, italics: true },
        ),
      ]),
    ]),
  ])
}

/** Rules by name, each with all that it says. */
function ruleTable(list: string, titles: readonly string[]): Table {
  const columns = [3300, 6600]
  return table(columns, [headRow(columns, titles), ruleRow(list, columns)])
}

function ruleRow(list: string, columns: readonly number[]): TableRow {
  return row([
    cell(columns[0]!, [small(`{{#${list}}}`), small('{{title}}')]),
    cell(columns[1]!, [...factLines(), ...reasonLine(list)]),
  ])
}

function furtherResults(language: TextLanguage): Table {
  const columns = [3300, 6600]
  const zh = language === 'zh'
  return table(columns, [
    headRow(columns, zh ? ['结果', '规定'] : ['Result', 'Rule']),
    markRow(columns, '{{#results}}'),
    row([
      cell(
        9900,
        [
          paragraph(
            [
              run('{{title}}', { font: FACES.hei, size: 20, bold: true, color: INK.navy }),
              run(zh ? '　满分 {{max}} 分' : '  of {{max}}', { size: 18, color: INK.faint }),
            ],
            { keepNext: true },
          ),
        ],
        { span: 2, fill: INK.navyPale },
      ),
    ]),
    ruleRow('rules', columns),
    markRow(columns, '{{/results}}'),
  ])
}
