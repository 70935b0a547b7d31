import { Header, type Paragraph, type Table } from 'docx'
import { lineOf, WORDS, type CertificateLanguages } from './certificate-words.ts'
import { cell, CENTER, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'

/** What every page after the first says: which certificate it belongs to, and whose it is. */
export function continuationHeader(languages: CertificateLanguages): Header {
  const { isBoth, first } = languages
  const look = { size: 18, color: INK.faint } as const
  return new Header({
    children: [
      paragraph('', { spacing: { before: 400, after: 0 } }),
      paragraph(
        [
          run(`${lineOf(languages, WORDS.number)}  `, look),
          run('{{number}}', { size: 20, bold: true, color: INK.text }),
        ],
        { alignment: CENTER },
      ),
      paragraph([run(`{{${first}.holder}}`, { font: FACES.song, size: 22, bold: true })], {
        alignment: CENTER,
      }),
      ...(isBoth ? [paragraph('{{en.holder}}', { alignment: CENTER }, { size: 18 })] : []),
    ],
  })
}

/** Scope and sites that the certificate has no room for, on pages of their own. */
export function certificateAnnex(
  languages: CertificateLanguages,
  width: number,
): readonly (Paragraph | Table)[] {
  const { zh, en, isBoth } = languages
  const chapter = (text: string): Paragraph =>
    paragraph(
      text,
      { spacing: { before: 240, after: 120 } },
      { font: FACES.hei, size: 21, color: INK.navy },
    )
  const name = (tag: string): string => `{{#${tag}}}{{${tag}}}{{/${tag}}}`
  const each = (zhText: string, enText: string, end = ''): readonly Paragraph[] => [
    ...(zh ? [paragraph(zhText + (en ? '' : end), {}, { font: FACES.fang, size: 21 })] : []),
    ...(en ? [paragraph(enText + end, {}, { size: isBoth ? 18 : 21 })] : []),
  ]
  return [
    mark('{{#hasAnnex}}'),
    paragraph(
      [run(lineOf(languages, WORDS.annex), { font: FACES.hei, size: 26, color: INK.navy })],
      { pageBreakBefore: true, alignment: CENTER, spacing: { before: 200, after: 200 } },
    ),
    mark('{{#isScopeInAnnex}}'),
    chapter(lineOf(languages, WORDS.scope)),
    ...each('{{zh.scope}}', '{{en.scope}}'),
    mark('{{/isScopeInAnnex}}'),
    mark('{{#areSitesInAnnex}}'),
    chapter(lineOf(languages, WORDS.sites)),
    table(
      [900, width - 900],
      [
        row([
          cell(900, [paragraph('{{#siteRows}}{{index}}', { alignment: CENTER }, { size: 20 })]),
          cell(width - 900, each(name('zhSite'), name('enSite'), '{{/siteRows}}')),
        ]),
      ],
    ),
    mark('{{/areSitesInAnnex}}'),
    mark('{{/hasAnnex}}'),
  ]
}
