import type { Document, Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'
import { facts, report, REPORT_WIDTH, specimenNote, traceLines, usualFacts } from './report.ts'
import { signatures } from './score-sheet.ts'

/** What is nonconforming, with room for cause, correction and its check. */
export function noticeTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  return report(language, { zh: '不符合项通知书', en: 'Notice of nonconformities' }, [
    facts(language, usualFacts(language)),
    specimenNote(),
    paragraph(
      zh
        ? '本次评价发现 {{count}} 项不符合。请分析原因、采取纠正和纠正措施，并在期限前提交证据。'
        : 'The assessment found nonconformities: {{count}}. Please find the cause of each, correct it, act against its return, and send evidence by the day that is set.',
      { spacing: { before: 240, after: 160 } },
      { size: 21 },
    ),
    mark('{{#nonconformities}}'),
    card(language),
    paragraph('', {}, { size: 14 }),
    mark('{{/nonconformities}}'),
    signatures(language),
    ...traceLines(language, true),
  ])
}

function card(language: TextLanguage): Table {
  const zh = language === 'zh'
  const columns = [2300, REPORT_WIDTH - 2300]
  const line = (
    label: string,
    content: readonly ReturnType<typeof paragraph>[],
    keepNext = true,
  ): ReturnType<typeof row> =>
    row([
      cell(
        columns[0]!,
        [paragraph(label, { keepNext }, { font: FACES.hei, size: 19, color: INK.navy })],
        {
          fill: INK.navyPale,
        },
      ),
      cell(columns[1]!, content),
    ])
  const toFill = (label: string, keepNext = true): ReturnType<typeof row> =>
    line(label, [paragraph('', { keepNext, spacing: { before: 0, after: 360 } })], keepNext)
  return table(columns, [
    row([
      cell(
        REPORT_WIDTH,
        [
          paragraph(
            [
              run(`{{index}}　{{#number}}{{number}}  {{/number}}{{title}}　`, {
                font: FACES.hei,
                size: 21,
                bold: true,
                color: 'FFFFFF',
              }),
              run('{{grade}}', { font: FACES.hei, size: 19, color: INK.goldPale }),
            ],
            { keepNext: true },
          ),
        ],
        { span: 2, fill: INK.navy },
      ),
    ]),
    row([
      cell(
        columns[0]!,
        [
          mark('{{#requirement}}'),
          paragraph(
            zh ? '标准要求' : 'Requirement',
            { keepNext: true },
            { font: FACES.hei, size: 19, color: INK.navy },
          ),
        ],
        { fill: INK.navyPale },
      ),
      cell(columns[1]!, [paragraph('{{requirement}}{{/requirement}}')]),
    ]),
    line(zh ? '不符合事实' : 'What was found', [
      paragraph('{{words}}', { keepNext: true }),
      paragraph(
        zh ? '{{#places}}地点：{{places}}{{/places}}' : '{{#places}}Place: {{places}}{{/places}}',
        { keepNext: true },
      ),
      paragraph(
        zh
          ? '{{#assessors}}评价人员：{{assessors}}{{/assessors}}'
          : '{{#assessors}}Assessors: {{assessors}}{{/assessors}}',
        { keepNext: true },
      ),
      mark('{{#evidence}}'),
      paragraph('▪ {{.}}{{/evidence}}', { keepNext: true }, { size: 17, color: INK.faint }),
    ]),
    toFill(zh ? '原因分析' : 'Cause'),
    toFill(zh ? '纠正与纠正措施' : 'Correction and action'),
    toFill(zh ? '完成期限' : 'Due by'),
    toFill(zh ? '验证结果与关闭人' : 'Check, and closed by', false),
  ])
}
