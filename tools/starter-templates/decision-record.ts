import type { Document, Paragraph, Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'
import {
  chapter,
  facts,
  report,
  REPORT_WIDTH,
  specimenNote,
  subjectFacts,
  traceLines,
} from './report.ts'
import { nonconformitiesOnRecord } from './nonconformities-on-record.ts'

/** What was decided, by whom, and on what. */
export function decisionRecordTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  return report(language, { zh: '认证决定记录', en: 'Decision record' }, [
    facts(language, [
      { label: { zh: '认证机构', en: 'Certification body' }, text: '{{body}}' },
      ...subjectFacts(language),
      { label: { zh: '评价类型', en: 'Kind' }, text: '{{kind}}' },
    ]),
    specimenNote(),
    chapter(say('一　决定', '1  Decision')),
    outcome(language),
    // Two tables without a paragraph between them are one.
    paragraph('', { keepNext: true }, { size: 8 }),
    facts(language, [
      { label: { zh: '决定日期', en: 'Decided on' }, text: '{{decidedOn}}' },
      { label: { zh: '决定机构', en: 'Decided in the name of' }, text: '{{decisionMaker}}' },
      { label: { zh: '决定人', en: 'Decided by' }, text: '{{decidedBy}}' },
      { label: { zh: '提议人', en: 'Proposed by' }, text: '{{proposedBy}}', when: 'proposedBy' },
      { label: { zh: '理由', en: 'Grounds' }, text: '{{grounds}}', when: 'grounds' },
      {
        label: { zh: '可颁证至', en: 'To be used until' },
        text: '{{usableUntil}}',
        when: 'usableUntil',
      },
      {
        label: { zh: '取代证书', en: 'Takes the place of' },
        text: '{{replaces}}',
        when: 'replaces',
      },
      {
        label: { zh: '已颁发证书', en: 'Certificates issued' },
        text: '{{certificates}}',
        when: 'certificates',
      },
    ]),
    chapter(say('二　评价', '2  Evaluation')),
    facts(language, [
      {
        label: { zh: '评价时间', en: 'Days' },
        text: say('{{from}}至{{until}}', '{{from}} to {{until}}'),
      },
      { label: { zh: '评价方法', en: 'Methods' }, text: '{{methods}}', when: 'methods' },
      {
        label: { zh: '评价组', en: 'Team' },
        text: say(
          '{{#team}}{{name}}（{{part}}）　{{/team}}',
          '{{#team}}{{name}} ({{part}})   {{/team}}',
        ),
      },
      {
        label: { zh: '评价结果', en: 'Result' },
        text: say(
          '{{level}}，得分 {{points}}，满分 {{fullPoints}}',
          '{{level}}, {{points}} points of {{fullPoints}}',
        ),
      },
      {
        label: { zh: '得出结果', en: 'Evaluated' },
        text: say('{{evaluatedOn}}，{{evaluatedBy}}', '{{evaluatedOn}}, {{evaluatedBy}}'),
      },
    ]),
    chapter(say('三　复核', '3  Review')),
    facts(language, [
      { label: { zh: '复核人员', en: 'Reviewer' }, text: '{{reviewer}}' },
      { label: { zh: '复核日期', en: 'Reviewed on' }, text: '{{reviewedOn}}' },
      { label: { zh: '复核建议', en: 'Recommendation' }, text: '{{recommendation}}' },
      { label: { zh: '复核意见', en: 'Grounds' }, text: '{{reviewNotes}}' },
    ]),
    chapter(say('四　不符合项', '4  Nonconformities')),
    mark('{{^hasNonconformities}}'),
    paragraph(say('无。', 'None.'), { keepNext: true }),
    mark('{{/hasNonconformities}}'),
    mark('{{#hasNonconformities}}'),
    nonconformitiesOnRecord(language),
    mark('{{/hasNonconformities}}'),
    paragraph(
      say('状态截至{{asOf}}。', 'As on record on {{asOf}}.'),
      { keepNext: true, spacing: { before: 60, after: 0 } },
      { size: 16, color: INK.faint },
    ),
    signatures(language),
    ...traceLines(language, true),
    paragraph(
      say('评分凭证  SHA-256 {{receiptDigest}}', 'Receipt  SHA-256 {{receiptDigest}}'),
      {},
      { size: 14, color: INK.faint },
    ),
  ])
}

/** What was decided, large; said to count no more where it was overtaken. */
function outcome(language: TextLanguage): Table {
  return table(
    [REPORT_WIDTH],
    [
      row([
        cell(
          REPORT_WIDTH,
          [
            paragraph(
              [run('{{outcome}}', { font: FACES.hei, size: 32, bold: true, color: INK.navy })],
              { alignment: 'center', keepNext: true },
            ),
            mark('{{#isOver}}'),
            paragraph(
              language === 'zh'
                ? '该决定已被取代，不再有效{{/isOver}}'
                : 'This decision was overtaken and counts no more{{/isOver}}',
              { alignment: 'center', keepNext: true },
              { size: 18, color: INK.red, bold: true },
            ),
          ],
          { fill: INK.navyPale },
        ),
      ]),
    ],
    'ruled',
    90,
  )
}

function signatures(language: TextLanguage): Table {
  const third = REPORT_WIDTH / 3
  const titles =
    language === 'zh'
      ? ['决定人', '认证机构（盖章）', '日期']
      : ['Decided by', 'For the body', 'Date']
  const line = (text: string, color: string = INK.faint): Paragraph =>
    paragraph(text, { alignment: 'center' }, { size: 17, color })
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
