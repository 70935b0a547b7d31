import type { Paragraph, Table, TableRow } from 'docx'
import type { BothLanguages } from '../../src/domain/messages/text.ts'
import { WORDS, type CertificateLanguages } from './certificate-words.ts'
import { cell, CENTER, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'

/** What is certified, by which standard and where. */
export function certificateFields(languages: CertificateLanguages, width: number): Table {
  const { zh, en, isBoth, first } = languages
  const label = (word: BothLanguages, before: string): Paragraph[] => [
    ...(zh
      ? [
          paragraph(
            before + word.zh,
            {},
            { font: FACES.hei, size: isBoth ? 19 : 20, color: INK.faint },
          ),
        ]
      : []),
    ...(en
      ? [
          paragraph(
            (zh ? '' : before) + word.en,
            {},
            { size: isBoth ? 14 : 19, color: INK.faint, italics: true },
          ),
        ]
      : []),
  ]
  const value = (name: string, end = ''): Paragraph[] => {
    const english = `{{en.${name}}}`
    const isOptional = end !== '' && isBoth
    return [
      ...(zh
        ? [
            paragraph(
              `{{zh.${name}}}${isBoth ? '' : end}`,
              {},
              { font: FACES.fang, size: isBoth ? 21 : 23 },
            ),
          ]
        : []),
      ...(en
        ? [
            paragraph(
              (isOptional ? `{{#en.${name}}}${english}{{/en.${name}}}` : english) + end,
              {},
              { size: isBoth ? 17 : 22 },
            ),
          ]
        : []),
    ]
  }
  const plain = (text: string): Paragraph =>
    paragraph(text, {}, { font: FACES.fang, size: isBoth ? 21 : 23 })
  const field = (word: BothLanguages, content: readonly Paragraph[], section?: string): TableRow =>
    row([
      cell(2500, label(word, section === undefined ? '' : `{{#${section}}}`)),
      cell(width - 2500, content),
    ])
  const standard: Paragraph[] = [
    paragraph([
      run('{{designation}}', { font: FACES.fang, size: 23, bold: true }),
      ...(zh ? [run('《{{zh.standard}}》', { font: FACES.fang, size: 23 })] : []),
      ...(isBoth || !en ? [] : [run('  {{en.standard}}', { size: 22 })]),
    ]),
    ...(isBoth ? [paragraph('{{en.standard}}', {}, { size: 18 })] : []),
  ]

  return table(
    [2500, width - 2500],
    [
      field(WORDS.scope, value('scope')),
      field(WORDS.standard, standard),
      field(WORDS.address, value('address')),
      field(WORDS.sites, value('sites', `{{/${first}.sites}}`), `${first}.sites`),
      field(WORDS.credit, [plain('{{creditCode}}{{/creditCode}}')], 'creditCode'),
      field(WORDS.score, [plain('{{points}} / {{fullPoints}}{{/points}}')], 'points'),
    ],
    'bare',
    isBoth ? 10 : 60,
  )
}

/** From when to when it holds. */
export function certificateDates(languages: CertificateLanguages, width: number): Table {
  const { zh, en, isBoth, first } = languages
  const dateOf = (word: BothLanguages, name: string, isOptional = false): Paragraph[] => {
    const section = `${first}.${name}`
    const end = isOptional ? `{{/${section}}}` : ''
    const english = isOptional ? `{{#en.${name}}}{{en.${name}}}{{/en.${name}}}` : `{{en.${name}}}`
    const center = { alignment: CENTER } as const
    return [
      ...(isOptional ? [mark(`{{#${section}}}`)] : []),
      ...(zh ? [paragraph(word.zh, center, { font: FACES.hei, size: 18, color: INK.faint })] : []),
      ...(en
        ? [paragraph(word.en, center, { size: isBoth ? 14 : 18, italics: true, color: INK.faint })]
        : []),
      paragraph(`{{${first}.${name}}}${isBoth ? '' : end}`, center, {
        font: FACES.song,
        size: isBoth ? 21 : 23,
        bold: true,
      }),
      ...(isBoth ? [paragraph(english + end, center, { size: 16 })] : []),
    ]
  }
  const quarter = Math.floor(width / 4)
  return table(
    [quarter, quarter, quarter, quarter],
    [
      row([
        cell(quarter, dateOf(WORDS.first, 'firstIssuedOn', true), { align: 'top' }),
        cell(quarter, dateOf(WORDS.issued, 'issuedOn'), { align: 'top' }),
        cell(quarter, dateOf(WORDS.until, 'validUntil'), { align: 'top' }),
        cell(quarter, dateOf(WORDS.surveillance, 'surveillanceDueOn', true), { align: 'top' }),
      ]),
    ],
    'bare',
  )
}
