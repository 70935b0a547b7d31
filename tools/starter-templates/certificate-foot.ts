import { Footer, ImageRun, PageNumber, type Table, TextRun } from 'docx'
import { qrPng } from '../../src/adapters/word-template/objects/qr-png.ts'
import { lineOf, WORDS, type CertificateLanguages } from './certificate-words.ts'
import { cell, CENTER, FACES, INK, mark, paragraph, row, run, table } from './house-style.ts'

const small = { size: 16, color: INK.faint }
const tiny = { size: 13, color: INK.faint }

/** The code that leads to the register beside signature and seal. */
export function certificateSignature(languages: CertificateLanguages, width: number): Table {
  const { isBoth, first } = languages
  return table(
    [2700, width - 2700],
    [
      row([
        cell(
          2700,
          [
            mark('{{#hasQr}}'),
            paragraph(
              [
                new ImageRun({
                  type: 'png',
                  data: qrPng('https://register.example.org/'),
                  transformation: { width: isBoth ? 92 : 112, height: isBoth ? 92 : 112 },
                  altText: { name: 'QR', description: '{{qr}}', title: '' },
                }),
              ],
              { alignment: CENTER },
            ),
            ...(isBoth
              ? [paragraph(WORDS.scan.zh, { alignment: CENTER }, { ...small, size: 14 })]
              : []),
            paragraph(
              `${isBoth ? WORDS.scan.en : WORDS.scan[first]}{{/hasQr}}`,
              { alignment: CENTER },
              { ...small, size: 14 },
            ),
          ],
          { align: 'bottom' },
        ),
        cell(
          width - 2700,
          [
            paragraph(
              [
                run(`${lineOf(languages, WORDS.signed)}  `, { size: 20, color: INK.faint }),
                run(`{{${first}.signatory}}`, { font: FACES.kai, size: 28 }),
                ...(isBoth ? [run('  {{en.signatory}}', { size: 19 })] : []),
              ],
              { alignment: 'right' },
            ),
            paragraph([run(`{{${first}.body}}`, { font: FACES.song, size: 26, bold: true })], {
              alignment: 'right',
              spacing: { before: isBoth ? 40 : 80, after: 0 },
            }),
            ...(isBoth ? [paragraph('{{en.body}}', { alignment: 'right' }, { size: 18 })] : []),
            paragraph(lineOf(languages, WORDS.seal), { alignment: 'right' }, small),
            paragraph(
              `{{#${first}.bodyAddress}}{{${first}.bodyAddress}}{{/${first}.bodyAddress}}${
                isBoth ? '{{#en.bodyAddress}}  {{en.bodyAddress}}{{/en.bodyAddress}}' : ''
              }`,
              { alignment: 'right' },
              small,
            ),
            paragraph(
              `{{#approvalNo}}${lineOf(languages, WORDS.approval)} {{approvalNo}}{{/approvalNo}}`,
              { alignment: 'right' },
              small,
            ),
          ],
          { align: 'bottom' },
        ),
      ]),
    ],
    'bare',
  )
}

/** What stands below every page: how it stays valid, where it is looked up, what it was made from. */
export function certificateFooter(languages: CertificateLanguages): Footer {
  const { zh, en } = languages
  return new Footer({
    children: [
      ...(zh ? [paragraph(WORDS.validity.zh, { alignment: CENTER }, small)] : []),
      ...(en ? [paragraph(WORDS.validity.en, { alignment: CENTER }, small)] : []),
      paragraph(
        '{{#verifyUrl}}{{verifyUrl}}{{/verifyUrl}}',
        { alignment: CENTER },
        { size: 16, color: INK.navy },
      ),
      paragraph(
        [
          run(
            `{{designation}} · ${lineOf(languages, WORDS.rules)} {{revision}} · {{trace.packShort}} · {{trace.assessmentShort}} · {{trace.template}} · `,
            tiny,
          ),
          new TextRun({ ...tiny, font: FACES.song, children: [PageNumber.CURRENT] }),
          run(' / ', tiny),
          new TextRun({ ...tiny, font: FACES.song, children: [PageNumber.TOTAL_PAGES] }),
        ],
        { alignment: CENTER },
      ),
    ],
  })
}
