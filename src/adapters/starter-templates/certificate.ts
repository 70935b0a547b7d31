import type { BothLanguages } from '../../domain/pack/text.ts'
import {
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  LineRuleType,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageBorderZOrder,
  PageNumber,
  type Paragraph,
  type ParagraphChild,
  type Table,
  type TableRow,
  TextRun,
} from 'docx'
import type { DocumentLanguage } from '../../domain/document/kinds.ts'
import { qrPng } from '../word-template/qr-png.ts'
import {
  cell,
  CENTER,
  FACES,
  INK,
  mark,
  paragraph,
  quiet,
  row,
  run,
  stars,
  table,
} from './house-style.ts'

const A4 = { width: 11906, height: 16838 }
const TEXT_WIDTH = 9100

/** The fixed words of a certificate. */
const WORDS = {
  title: { zh: '服务认证证书', en: 'SERVICE CERTIFICATION' },
  titleEn: 'CERTIFICATE OF SERVICE CERTIFICATION',
  number: { zh: '证书编号', en: 'Certificate No.' },
  certify: { zh: '兹证明', en: 'This is to certify that' },
  meets: {
    zh: '的下列服务经评价，符合标准要求，达到',
    en: 'has been assessed and found to meet the standard at the level of',
  },
  address: { zh: '地址', en: 'Address' },
  credit: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  scope: { zh: '认证范围', en: 'Scope of service' },
  sites: { zh: '场所', en: 'Sites' },
  standard: { zh: '认证依据', en: 'Standard' },
  score: { zh: '评价得分', en: 'Points' },
  first: { zh: '初次颁证', en: 'First issued' },
  issued: { zh: '颁证日期', en: 'Issued' },
  until: { zh: '有效期至', en: 'Valid until' },
  surveillance: { zh: '下次监督截止', en: 'Next surveillance by' },
  signed: { zh: '签发人', en: 'Signed by' },
  seal: { zh: '（认证机构盖章）', en: '(seal of the certification body)' },
  scan: { zh: '扫码查询证书状态', en: 'Scan to check the status' },
  approval: { zh: '机构批准号', en: 'Approval No.' },
  validity: {
    zh: '在有效期内，本证书须经监督合格方保持有效。',
    en: 'Within its term this certificate stays valid only with successful surveillance.',
  },
  rules: { zh: '规则修订号', en: 'rules revision' },
} as const

/** A certificate on one A4 page: one template for every number of stars. */
export function certificateTemplate(language: DocumentLanguage): Document {
  const zh = language !== 'en'
  const en = language !== 'zh'
  const first = zh ? 'zh' : 'en'
  const isBoth = zh && en
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
      cell(TEXT_WIDTH - 2500, content),
    ])
  const standard: Paragraph[] = [
    paragraph([
      run('{{designation}}', { font: FACES.fang, size: 23, bold: true }),
      ...(zh ? [run('《{{zh.standard}}》', { font: FACES.fang, size: 23 })] : []),
      ...(isBoth || !en ? [] : [run('  {{en.standard}}', { size: 22 })]),
    ]),
    ...(isBoth ? [paragraph('{{en.standard}}', {}, { size: 18 })] : []),
  ]

  const head: (Paragraph | Table)[] = [
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
    paragraph(stars(isBoth ? 60 : 72), {
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

  const fields = table(
    [2500, TEXT_WIDTH - 2500],
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
  const quarter = Math.floor(TEXT_WIDTH / 4)
  const dates = table(
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

  const small = { size: 16, color: INK.faint }
  const tiny = { size: 13, color: INK.faint }
  const lineOf = (word: BothLanguages): string =>
    [zh ? word.zh : undefined, en ? word.en : undefined].filter(Boolean).join('  ')
  const bottom = table(
    [2700, TEXT_WIDTH - 2700],
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
          TEXT_WIDTH - 2700,
          [
            paragraph(
              [
                run(`${lineOf(WORDS.signed)}  `, { size: 20, color: INK.faint }),
                run(`{{${first}.signatory}}`, { font: FACES.kai, size: 28 }),
                ...(isBoth ? [run('  {{en.signatory}}', { size: 19 })] : []),
              ],
              { alignment: 'right' },
            ),
            paragraph([run(`{{${first}.body}}`, { font: FACES.song, size: 26, bold: true })], {
              alignment: 'right',
              spacing: { before: 80, after: 0 },
            }),
            ...(isBoth ? [paragraph('{{en.body}}', { alignment: 'right' }, { size: 18 })] : []),
            paragraph(lineOf(WORDS.seal), { alignment: 'right' }, small),
            paragraph(
              `{{#${first}.bodyAddress}}{{${first}.bodyAddress}}{{/${first}.bodyAddress}}`,
              { alignment: 'right' },
              small,
            ),
            paragraph(
              `{{#approvalNo}}${lineOf(WORDS.approval)} {{approvalNo}}{{/approvalNo}}`,
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

  const footer = new Footer({
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
            `{{designation}} · ${lineOf(WORDS.rules)} {{revision}} · {{trace.packShort}} · {{trace.assessmentShort}} · {{trace.template}} · `,
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
  const border = { style: BorderStyle.THIN_THICK_MEDIUM_GAP, color: INK.gold, size: 24, space: 22 }
  return new Document({
    title: WORDS.title[first],
    styles: {
      default: {
        document: {
          run: { font: FACES.song, size: 21, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: {
              top: isBoth ? 1000 : 1250,
              bottom: 900,
              left: 1400,
              right: 1400,
              header: 500,
              footer: 700,
            },
            borders: {
              pageBorders: {
                display: PageBorderDisplay.ALL_PAGES,
                offsetFrom: PageBorderOffsetFrom.PAGE,
                zOrder: PageBorderZOrder.BACK,
              },
              pageBorderTop: border,
              pageBorderBottom: border,
              pageBorderLeft: border,
              pageBorderRight: border,
            },
          },
        },
        footers: { default: footer },
        children: [
          ...head,
          fields,
          gap(isBoth ? 60 : 260),
          dates,
          gap(isBoth ? 60 : 560),
          bottom,
          gap(20),
        ],
      },
    ],
  })
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

/** Empty space of so many twips; two tables without it would become one. */
function gap(twips: number): Paragraph {
  return paragraph('', {
    spacing: { before: 0, after: 0, line: twips, lineRule: LineRuleType.EXACT },
  })
}
