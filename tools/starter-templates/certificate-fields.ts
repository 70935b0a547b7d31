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
  const looks = {
    zh: { font: FACES.fang, size: isBoth ? 21 : 23 },
    en: { size: isBoth ? 17 : 22 },
  } as const
  const shown = [...(zh ? (['zh'] as const) : []), ...(en ? (['en'] as const) : [])]
  /** The scope, or where it stands. */
  const scope = (): Paragraph[] =>
    shown.map((language) =>
      paragraph(
        `{{^isScopeInAnnex}}{{${language}.scope}}{{/isScopeInAnnex}}{{#isScopeInAnnex}}${WORDS.scopeListed[language]}{{/isScopeInAnnex}}`,
        {},
        looks[language],
      ),
    )
  /** Smaller letters where there is much. */
  const address = (): Paragraph[] =>
    shown.map((language) => {
      const [long, tag] = [`${language}.isAddressLong`, `{{${language}.address}}`]
      const small = { ...looks[language], size: isBoth && language === 'en' ? 15 : 18 }
      return paragraph([
        run(`{{#${long}}}${tag}{{/${long}}}`, small),
        run(`{{^${long}}}${tag}{{/${long}}}`, looks[language]),
      ])
    })
  /** The sites, or how many there are where they stand in the annex. */
  const sites = (): Paragraph[] =>
    shown.map((language, i) => {
      const tag = `${language}.sites`
      const named = isBoth && language === 'en' ? `{{#${tag}}}{{${tag}}}{{/${tag}}}` : `{{${tag}}}`
      const end = i === shown.length - 1 ? `{{/${first}.sites}}` : ''
      return paragraph(
        `{{^areSitesInAnnex}}${named}{{/areSitesInAnnex}}{{#areSitesInAnnex}}${WORDS.siteListed[language]}{{/areSitesInAnnex}}${end}`,
        {},
        looks[language],
      )
    })
  const plain = (text: string): Paragraph =>
    paragraph(text, {}, { font: FACES.fang, size: isBoth ? 21 : 23 })
  const field = (word: BothLanguages, content: readonly Paragraph[], section?: string): TableRow =>
    row([
      cell(2500, label(word, section === undefined ? '' : `{{#${section}}}`)),
      cell(width - 2500, content),
    ])
  const standard: Paragraph[] = [
    paragraph([
      run('{{designation}}', { font: FACES.fang, size: isBoth ? 19 : 23, bold: true }),
      ...(zh ? [run('《{{zh.standard}}》', { font: FACES.fang, size: isBoth ? 19 : 23 })] : []),
      ...(isBoth || !en ? [] : [run('  {{en.standard}}', { size: 22 })]),
    ]),
    ...(isBoth ? [paragraph('{{en.standard}}', {}, { size: 17 })] : []),
  ]

  return table(
    [2500, width - 2500],
    [
      field(WORDS.scope, scope()),
      field(WORDS.standard, standard),
      field(WORDS.address, address()),
      field(WORDS.sites, sites(), `${first}.sites`),
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
