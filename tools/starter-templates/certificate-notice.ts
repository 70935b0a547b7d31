import type { Document, Paragraph, Table } from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { cell, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'
import {
  chapter,
  facts,
  letter,
  REPORT_WIDTH,
  specimenNote,
  traceLines,
  type Fact,
} from './report.ts'
import { nonconformitiesOnRecord } from './nonconformities-on-record.ts'

/** A letter to the holder of a certificate that was suspended, restored or withdrawn. */
export function certificateNoticeTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  return letter(language, [
    ...addressee(language),
    ...told(language),
    facts(language, whatWasDecided(language)),
    specimenNote(),
    ...only('isSuspension', [
      chapter(say('暂停期间的要求', 'While it is suspended')),
      item(
        say(
          '自{{on}}起，停止使用认证证书和认证标志，停止以任何方式宣传已获认证。',
          'From {{on}} on, do not use the certificate or its marks, and do not refer to the certification.',
        ),
      ),
      item(
        say(
          '暂停期间证书的有效期不延长，仍至{{validUntil}}为止。',
          'The term of the certificate is not prolonged; it still ends on {{validUntil}}.',
        ),
      ),
      appeal(language),
      ...only('hasNonconformities', [
        item(
          say(
            '截至{{asOf}}，下列不符合项尚未关闭：',
            'As on record on {{asOf}}, these nonconformities are not closed:',
          ),
        ),
        paragraph('', { keepNext: true }, { size: 8 }),
        nonconformitiesOnRecord(language),
      ]),
    ]),
    ...only('isWithdrawal', [
      chapter(say('撤销后的要求', 'What follows')),
      item(
        say(
          '自{{on}}起，停止使用认证证书和认证标志，停止以任何方式宣传已获认证。',
          'From {{on}} on, do not use the certificate or its marks, and do not refer to the certification.',
        ),
      ),
      item(
        say(
          '就同一认证范围可以重新提出认证申请。',
          'You may apply for certification of the same scope anew.',
        ),
      ),
      appeal(language),
    ]),
    paragraph(
      say(
        '证书当前状态：{{standing}}（截至{{asOf}}）。',
        'As on record on {{asOf}}, the certificate is {{standing}}.',
      ),
      { keepNext: true, spacing: { before: 120, after: 0 } },
      { size: 19 },
    ),
    mark('{{#verifyUrl}}'),
    paragraph(
      say('公开查询：{{verifyUrl}}', 'Anybody can look it up: {{verifyUrl}}'),
      { keepNext: true },
      { size: 19 },
    ),
    mark('{{/verifyUrl}}'),
    signature(language),
    ...traceLines(language, true),
  ])
}

/** Paragraphs and tables that stand there only where a tag is true. */
function only(tag: string, inner: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] {
  return [mark(`{{#${tag}}}`), ...inner, mark(`{{/${tag}}}`)]
}

function addressee(language: TextLanguage): readonly Paragraph[] {
  const zh = language === 'zh'
  const faint = { size: 19, color: INK.faint }
  return [
    paragraph(
      [run(zh ? '{{holder}}：' : '{{holder}}', { font: FACES.hei, size: 25, bold: true })],
      {
        spacing: { before: 160, after: 0 },
      },
    ),
    mark('{{#address}}'),
    paragraph('{{address}}', {}, faint),
    mark('{{/address}}'),
    mark('{{#creditCode}}'),
    paragraph(
      zh ? '统一社会信用代码 {{creditCode}}' : 'Social credit code {{creditCode}}',
      {},
      faint,
    ),
    mark('{{/creditCode}}'),
  ]
}

/** The act in a sentence. */
function told(language: TextLanguage): readonly Paragraph[] {
  const sentence = (tag: string, zh: string, en: string): readonly Paragraph[] => [
    mark(`{{#${tag}}}`),
    paragraph(
      language === 'zh' ? zh : en,
      {
        spacing: { before: 200, after: 160 },
        ...(language === 'zh' ? { indent: { firstLine: 440 } } : {}),
      },
      { size: 22 },
    ),
    mark(`{{/${tag}}}`),
  ]
  return [
    ...sentence(
      'isSuspension',
      '本机构决定自{{on}}起暂停贵组织的认证证书（编号 {{number}}），直至恢复、撤销或有效期届满。',
      'From {{on}} your certificate {{number}} is suspended, until it is restored or withdrawn or its term ends.',
    ),
    ...sentence(
      'isRestoration',
      '本机构决定自{{on}}起恢复贵组织的认证证书（编号 {{number}}）{{#since}}，{{since}}起的暂停同时解除{{/since}}。自该日起可以重新使用认证证书和认证标志。',
      'From {{on}} your certificate {{number}} is restored{{#since}}: its suspension since {{since}} has ended{{/since}}. From that day on you may use the certificate and its marks again.',
    ),
    ...sentence(
      'isReinstatement',
      '本机构于{{on}}取消对贵组织认证证书（编号 {{number}}）的撤销{{#since}}（撤销日期：{{since}}）{{/since}}。{{#suspendedSince}}该证书自{{suspendedSince}}起的暂停继续有效：恢复之前，不得使用认证证书和认证标志。{{/suspendedSince}}{{^suspendedSince}}自该日起可以重新使用认证证书和认证标志。{{/suspendedSince}}',
      'On {{on}} the withdrawal of your certificate {{number}}{{#since}} of {{since}}{{/since}} was taken back. {{#suspendedSince}}Its suspension since {{suspendedSince}} goes on: until it is restored, do not use the certificate or its marks.{{/suspendedSince}}{{^suspendedSince}}From that day on you may use the certificate and its marks again.{{/suspendedSince}}',
    ),
    ...sentence(
      'isWithdrawal',
      '本机构决定自{{on}}起撤销贵组织的认证证书（编号 {{number}}）。',
      'From {{on}} your certificate {{number}} is withdrawn.',
    ),
  ]
}

function whatWasDecided(language: TextLanguage): readonly Fact[] {
  return [
    { label: { zh: '决定', en: 'Decision' }, text: '{{outcome}}' },
    { label: { zh: '决定日期', en: 'Decided on' }, text: '{{on}}' },
    {
      label: { zh: '决定人', en: 'Decided by' },
      text: language === 'zh' ? '{{decidedBy}}（{{role}}）' : '{{decidedBy}} ({{role}})',
    },
    { label: { zh: '理由', en: 'Reason' }, text: '{{grounds}}' },
    { label: { zh: '证书编号', en: 'Certificate' }, text: '{{number}}' },
    {
      label: { zh: '认证依据', en: 'Standard' },
      text: '{{standard.designation}} {{standard.title}}',
    },
    { label: { zh: '等级', en: 'Level' }, text: '{{level}}' },
    { label: { zh: '认证范围', en: 'Scope' }, text: '{{scope}}', when: 'scope' },
    { label: { zh: '场所', en: 'Sites' }, text: '{{sites}}', when: 'sites' },
    { label: { zh: '颁发日期', en: 'Issued on' }, text: '{{issuedOn}}' },
    { label: { zh: '证书载明有效期至', en: 'Term until' }, text: '{{validUntil}}' },
  ]
}

function item(text: string): Paragraph {
  return paragraph(
    `· ${text}`,
    { keepNext: true, indent: { left: 280, hanging: 200 }, spacing: { before: 40, after: 40 } },
    { size: 20 },
  )
}

function appeal(language: TextLanguage): Paragraph {
  return item(
    language === 'zh'
      ? '对本决定有异议的，可以向{{body}}提出申诉{{#bodyAddress}}（{{bodyAddress}}）{{/bodyAddress}}；申诉由未参与本决定的人员处理。'
      : 'You may appeal against this decision to {{body}}{{#bodyAddress}}, {{bodyAddress}}{{/bodyAddress}}. Somebody who had no part in it handles the appeal.',
  )
}

function signature(language: TextLanguage): Table {
  const half = REPORT_WIDTH / 2
  const line = (text: string, size: number, color: string): Paragraph =>
    paragraph(text, { alignment: 'center' }, { size, color })
  return table(
    [half, half],
    [
      row([
        cell(half, [paragraph('')]),
        cell(half, [
          paragraph('', { spacing: { before: 120, after: 0 } }),
          line('____________________________', 20, INK.faint),
          line('{{body}}', 21, INK.text),
          line(language === 'zh' ? '（盖章）　　日期' : 'Seal, signature and date', 17, INK.faint),
        ]),
      ]),
    ],
    'bare',
  )
}
