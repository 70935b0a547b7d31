import { LineRuleType, type Paragraph, type ParagraphChild } from 'docx'
import { WORDS, type CertificateLanguages } from './certificate-words.ts'
import { CENTER, earnedStars, FACES, INK, paragraph, quiet, run } from './house-style.ts'

/** Who certifies whom at which level: the upper half of the page. */
export function certificateHead({ zh, en, isBoth, first }: CertificateLanguages): Paragraph[] {
  return [
    paragraph(
      [run(`{{${first}.body}}`, { font: FACES.song, size: 26, bold: true, color: INK.navy })],
      { alignment: CENTER, spacing: { before: 120, after: 0 } },
    ),
    ...(isBoth
      ? [paragraph('{{en.body}}', { alignment: CENTER }, { size: 19, color: INK.navy })]
      : []),
    paragraph(
      [
        run(WORDS.title[first], {
          font: FACES.song,
          size: isBoth ? 68 : zh ? 76 : 56,
          bold: true,
          color: INK.gold,
          characterSpacing: zh ? 120 : 60,
        }),
      ],
      { alignment: CENTER, spacing: { before: isBoth ? 100 : zh ? 360 : 400, after: 40 } },
    ),
    ...(en
      ? [
          paragraph(
            [
              run(isBoth ? WORDS.titleEn : 'CERTIFICATE', {
                size: isBoth ? 22 : 30,
                color: INK.gold,
                characterSpacing: isBoth ? 40 : 160,
              }),
            ],
            { alignment: CENTER, spacing: { before: 0, after: 60 } },
          ),
        ]
      : []),
    paragraph(
      [
        run(
          isBoth
            ? `${WORDS.number.zh} ${WORDS.number.en}  `
            : `${WORDS.number[first]}${zh ? '：' : '  '}`,
          { size: 20, color: INK.faint },
        ),
        run('{{number}}', { size: 22, bold: true, color: INK.text }),
      ],
      { alignment: CENTER, spacing: { before: 60, after: isBoth ? 60 : 280 } },
    ),
    ...(zh
      ? [paragraph(WORDS.certify.zh, { alignment: CENTER }, { font: FACES.kai, size: 26 })]
      : []),
    ...(en
      ? [
          paragraph(
            WORDS.certify.en,
            { alignment: CENTER },
            { size: isBoth ? 18 : 26, italics: true, color: isBoth ? INK.faint : INK.text },
          ),
        ]
      : []),
    ...(zh
      ? [
          paragraph(holder('zh', 40, 26), {
            alignment: CENTER,
            spacing: { before: 100, after: 0 },
          }),
        ]
      : []),
    ...(en
      ? [
          paragraph(holder('en', isBoth ? 24 : 38, isBoth ? 18 : 26), {
            alignment: CENTER,
            spacing: { before: isBoth ? 20 : 100, after: 0 },
          }),
        ]
      : []),
    ...(zh
      ? [
          paragraph(
            WORDS.meets.zh,
            { alignment: CENTER, spacing: { before: 100, after: 0 } },
            { font: FACES.kai, size: 26 },
          ),
        ]
      : []),
    ...(en
      ? [
          paragraph(
            WORDS.meets.en,
            { alignment: CENTER, spacing: { before: isBoth ? 20 : 100, after: 0 } },
            { size: isBoth ? 18 : 24, italics: true, color: isBoth ? INK.faint : INK.text },
          ),
        ]
      : []),
    paragraph(earnedStars(isBoth ? 60 : 72), {
      alignment: CENTER,
      spacing: { before: 60, after: 0, line: isBoth ? 740 : 900, lineRule: LineRuleType.EXACT },
    }),
    paragraph(
      [
        ...(zh
          ? [run('{{zh.level}}', { font: FACES.song, size: 40, bold: true, color: INK.red })]
          : []),
        ...(isBoth ? [run('   {{en.level}}', { size: 26, color: INK.red })] : []),
        ...(zh ? [] : [run('{{en.level}}', { size: 38, bold: true, color: INK.red })]),
      ],
      { alignment: CENTER, spacing: { before: 0, after: isBoth ? 60 : 160 } },
    ),
  ]
}

/** The name of the holder, in smaller letters where it would fill the page. */
function holder(language: 'zh' | 'en', size: number, smaller: number): ParagraphChild[] {
  const isLong = `${language}.isHolderLong`
  const name = `{{${language}.holder}}`
  return [
    quiet(`{{#${isLong}}}`),
    run(name, { size: smaller, bold: true }),
    quiet(`{{/${isLong}}}{{^${isLong}}}`),
    run(name, { size, bold: true }),
    quiet(`{{/${isLong}}}`),
  ]
}
