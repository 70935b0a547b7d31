import {
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  LineRuleType,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageBorderZOrder,
  type Paragraph,
} from 'docx'
import { qrPng } from '../../src/adapters/word-template/objects/qr-png.ts'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import {
  cell,
  CENTER,
  earnedStars,
  FACES,
  INK,
  mark,
  paragraph,
  row,
  run,
  table,
} from './house-style.ts'

const A5 = { width: 8391, height: 11906 }
const TEXT_WIDTH = 6791

/** A label for the window on one A5 page. */
export function certificateLabelTemplate(language: TextLanguage): Document {
  const zh = language === 'zh'
  const say = (chinese: string, english: string): string => (zh ? chinese : english)
  const border = { style: BorderStyle.THIN_THICK_MEDIUM_GAP, color: INK.gold, size: 24, space: 27 }
  const centred = (before: number, after = 0) => ({
    alignment: CENTER,
    spacing: { before, after },
  })
  return new Document({
    title: say('认证标牌', 'Certificate label'),
    styles: {
      default: {
        document: {
          run: { font: FACES.song, size: 20, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: A5,
            margin: { top: 1500, bottom: 1800, left: 800, right: 800, header: 700, footer: 760 },
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
        footers: { default: foot(language) },
        children: [
          paragraph('{{body}}', centred(0), { size: 22, bold: true, color: INK.navy }),
          paragraph(earnedStars(110), {
            alignment: CENTER,
            spacing: { before: 320, after: 0, line: 1300, lineRule: LineRuleType.EXACT },
          }),
          paragraph('{{level}}', centred(60, 240), { size: 60, bold: true, color: INK.red }),
          paragraph(
            say('{{designation}}《{{standard}}》', '{{designation}} {{standard}}'),
            centred(0, 320),
            { size: 22, color: INK.navy },
          ),
          paragraph(
            [run('{{holder}}', { font: FACES.hei, size: 34, bold: true })],
            centred(60, 80),
          ),
          paragraph(
            `{{#scope}}${say('认证范围：', 'Scope: ')}{{scope}}{{/scope}}`,
            centred(0, 420),
            { size: 18, color: INK.faint },
          ),
          table(
            [TEXT_WIDTH - 3000, 3000],
            [
              row([
                cell(TEXT_WIDTH - 3000, [
                  ...fact(say('证书编号', 'Certificate number'), '{{number}}'),
                  ...fact(say('有效期至', 'Valid until'), '{{validUntil}}'),
                ]),
                cell(
                  3000,
                  [
                    mark('{{#hasQr}}'),
                    paragraph(
                      [
                        new ImageRun({
                          type: 'png',
                          data: qrPng('https://register.example.org/'),
                          transformation: { width: 160, height: 160 },
                          altText: { name: 'QR', description: '{{qr}}', title: '' },
                        }),
                      ],
                      { alignment: CENTER },
                    ),
                    mark('{{/hasQr}}'),
                  ],
                  { align: 'center' },
                ),
              ]),
            ],
            'bare',
          ),
        ],
      },
    ],
  })
}

function fact(label: string, text: string): readonly Paragraph[] {
  return [
    paragraph(label, { spacing: { before: 80, after: 0 } }, { size: 18, color: INK.faint }),
    paragraph([run(text, { font: FACES.hei, size: 28, bold: true })]),
  ]
}

/** When it was in force, and where that is looked up. */
function foot(language: TextLanguage): Footer {
  const zh = language === 'zh'
  const faint = { size: 15, color: INK.faint }
  const centred = { alignment: CENTER }
  return new Footer({
    children: [
      paragraph('{{#specimenReason}}{{specimenReason}}{{/specimenReason}}', centred, {
        size: 15,
        color: INK.red,
        bold: true,
      }),
      paragraph(
        zh
          ? '{{asOf}}证书有效。{{#verifyUrl}}扫码或访问以下网址查询证书当前状态：{{/verifyUrl}}{{^verifyUrl}}{{#hasQr}}二维码内为可离线核验的签名声明。{{/hasQr}}{{/verifyUrl}}'
          : 'The certificate was in force on {{asOf}}. {{#verifyUrl}}Scan the code, or look up here whether it is in force now:{{/verifyUrl}}{{^verifyUrl}}{{#hasQr}}The code holds a signed statement that can be checked offline.{{/hasQr}}{{/verifyUrl}}',
        centred,
        faint,
      ),
      paragraph('{{#verifyUrl}}{{verifyUrl}}{{/verifyUrl}}', centred, {
        size: 15,
        color: INK.navy,
      }),
      paragraph(
        '{{trace.packShort}} · {{trace.assessmentShort}} · {{trace.template}} · {{trace.software}}',
        centred,
        { size: 12, color: INK.faint },
      ),
    ],
  })
}
