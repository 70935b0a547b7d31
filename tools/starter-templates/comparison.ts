import type { Document, Paragraph, Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'
import { listTable } from './list-table.ts'
import { chapter, facts, headRow, report, small, specimenNote, traceLines } from './report.ts'

/** Two revisions side by side: what a committee decides on in its meeting. */
export function comparisonTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  return report(language, { zh: '修订比较', en: 'Comparison of revisions' }, [
    facts(language, [
      { label: { zh: '原', en: 'Before' }, text: '{{left}}' },
      { label: { zh: '现', en: 'After' }, text: '{{right}}' },
      { label: { zh: '归口单位', en: 'Owner' }, text: '{{standard.owner}}' },
    ]),
    specimenNote(),
    chapter(say('一　条款的变化', '1  Changes of the clauses')),
    listTable(
      'fates',
      [4950, 4950],
      [say('去向', 'Fate'), say('条款数', 'Clauses')],
      [['{{fate}}'], ['{{count}}', 'center']],
    ),
    mark('{{^hasChanges}}'),
    paragraph(say('条款无变化。', 'No clause has changed.')),
    mark('{{/hasChanges}}'),
    mark('{{#hasChanges}}'),
    gap(),
    clauseTable(language),
    mark('{{/hasChanges}}'),
    chapter(say('二　各部分分值', '2  Points per part')),
    listTable(
      'parts',
      [4700, 1300, 1300, 1300, 1300],
      zh ? ['部分', '原', '现', '变化', '占比'] : ['Part', 'Before', 'After', 'Change', 'Share'],
      [
        ['{{title}}'],
        ['{{before}}', 'right'],
        ['{{after}}', 'right'],
        ['{{change}}', 'right'],
        ['{{share}}', 'right'],
      ],
    ),
    chapter(say('三　取值规则与评价结果形成规则的变化', '3  Changes of the rules')),
    mark('{{^hasRules}}'),
    paragraph(say('规则无变化。', 'No rule changes.')),
    mark('{{/hasRules}}'),
    mark('{{#rules}}'),
    paragraph([run('{{title}}', { font: FACES.hei, size: 21, bold: true, color: INK.navy })], {
      keepNext: true,
      spacing: { before: 160, after: 60 },
    }),
    listTable(
      'items',
      [2600, 1100, 3100, 3100],
      zh ? ['名称', '变化', '原规定', '现规定'] : ['What', 'Change', 'Before', 'After'],
      [
        ['{{name}}'],
        ['{{kind}}', 'center'],
        ['{{#before}}{{before}}{{/before}}{{^before}}—{{/before}}'],
        ['{{#after}}{{after}}{{/after}}{{^after}}—{{/after}}'],
      ],
    ),
    mark('{{/rules}}'),
    chapter(say('四　在办评价的衔接', '4  Answers of assessments under way')),
    paragraph(
      say(
        '{{carryOver.stands}} 项答案沿用，{{carryOver.asks}} 项须重新评价。',
        '{{carryOver.stands}} answers stand; {{carryOver.asks}} must be asked again.',
      ),
      { spacing: { after: 80 } },
    ),
    mark('{{#hasAsked}}'),
    listTable('asked', [5700, 4200], zh ? ['须重新评价', '原因'] : ['To be asked again', 'Why'], [
      ['{{name}}'],
      ['{{reason}}'],
    ]),
    mark('{{/hasAsked}}'),
    mark('{{#effects}}'),
    chapter(say('五　对 {{count}} 份评价的影响', '5  Effect on {{count}} assessments')),
    listTable('each', [4950, 4950], zh ? ['影响', '份数'] : ['Effect', 'How many'], [
      ['{{effect}}'],
      ['{{count}}', 'center'],
    ]),
    mark('{{#hasTouched}}'),
    gap(),
    listTable(
      'touched',
      [3900, 2200, 2200, 1600],
      zh
        ? ['组织或证书', '原结果', '现结果', '影响']
        : ['Organisation or certificate', 'Before', 'After', 'Effect'],
      [['{{name}}'], ['{{before}}'], ['{{after}}'], ['{{effect}}']],
    ),
    mark('{{/hasTouched}}'),
    paragraph('{{#more}}{{more}}{{/more}}', {}, { size: 18, color: INK.faint }),
    mark('{{/effects}}'),
    paragraph(
      `${say('原标准与规则', 'Standard and rules before')}  SHA-256 {{before.pack}}`,
      { spacing: { before: 200, after: 0 } },
      { size: 14, color: INK.faint },
    ),
    ...traceLines(language, false),
  ])
}

function gap(): Paragraph {
  return paragraph('', {}, { size: 12 })
}

function clauseTable(language: TextLanguage): Table {
  const columns = [1300, 8600]
  return table(columns, [
    headRow(columns, language === 'zh' ? ['去向', '条款'] : ['Fate', 'Clause']),
    row([
      cell(columns[0]!, [small('{{#changes}}'), small('{{fate}}', 'center')]),
      cell(columns[1]!, [
        small('{{clause}}'),
        mark('{{#details}}'),
        paragraph('{{.}}{{/details}}{{/changes}}', {}, { size: 16, color: INK.faint }),
      ]),
    ]),
  ])
}
