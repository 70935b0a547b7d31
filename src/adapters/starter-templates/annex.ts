import type { Document, Table } from 'docx'
import type { TextLanguage } from '../../domain/pack/text.ts'
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
          ? '修订号 {{standard.revision}}，{{standard.inForceFrom}}起实施，满分 {{standard.fullPoints}} 分'
          : 'Revision {{standard.revision}}, in force from {{standard.inForceFrom}}, full score {{standard.fullPoints}}',
      },
      { label: { zh: '适用范围', en: 'Scope' }, text: '{{scope}}', when: 'scope' },
      { label: { zh: '来源', en: 'Source' }, text: '{{source}}', when: 'source' },
      { label: { zh: '变化', en: 'Changes' }, text: '{{changes}}', when: 'changes' },
    ]),
    specimenNote(),
    chapter(zh ? 'A　评分表' : 'A  Points'),
    clauses(language),
    chapter(zh ? 'B　等级' : 'B  Levels'),
    threeColumns('levels', zh ? ['等级', '分数线', '说明'] : ['Level', 'Mark', 'Note'], [
      '{{title}}',
      '{{mark}}',
      '{{#reason}}{{reason}}{{/reason}}',
    ]),
    chapter(zh ? 'C　前提条件' : 'C  Gates'),
    mark('{{^gates}}'),
    paragraph(zh ? '无。' : 'None.'),
    mark('{{/gates}}'),
    twoColumns('gates', zh ? ['条件', '说明'] : ['Gate', 'Note']),
    mark('{{#hasAdjustments}}'),
    chapter(zh ? 'D　扣分与加分' : 'D  Deductions and bonuses'),
    twoColumns('adjustments', zh ? ['名称', '办法'] : ['Name', 'How']),
    mark('{{/hasAdjustments}}'),
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

function threeColumns(list: string, titles: readonly string[], tags: readonly string[]): Table {
  const columns = [2600, 1500, 5800]
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small(`{{#${list}}}`), small(tags[0]!)]),
      cell(columns[1]!, [small(tags[1]!, 'center')]),
      cell(columns[2]!, [small(`${tags[2]}{{/${list}}}`)]),
    ]),
  ])
}

function twoColumns(list: string, titles: readonly string[]): Table {
  const columns = [3900, 6000]
  return table(columns, [
    headRow(columns, titles),
    row([
      cell(columns[0]!, [small(`{{#${list}}}`), small('{{title}}')]),
      cell(columns[1]!, [small(`{{#reason}}{{reason}}{{/reason}}{{/${list}}}`)]),
    ]),
  ])
}
