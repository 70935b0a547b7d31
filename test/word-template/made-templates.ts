import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  WpsShapeRun,
} from 'docx'
import { ChartRun } from 'docx/charts'
import { BLANK_PNG } from '../../src/adapters/word-template/objects/bit-png.ts'
import type { ChartValue, TagSchema } from '../../src/domain/document/tag-schema.ts'
import { tags } from './word-file.ts'

const chart: ChartValue = {
  categories: [
    '客房 Rooms',
    '餐饮 Food',
    '礼宾 Concierge',
    '会议 Events',
    '健身 Fitness',
    '安全 Safety',
  ],
  series: [{ name: '得分 Points', values: [24, 31, 18, null, 12, 40] }],
}

/** The tags of both made templates. */
export const madeSchema: TagSchema = tags({
  number: 'TS-2026-000123',
  orgZh: '极光酒店有限公司',
  orgEn: 'Aurora Hotel Ltd',
  standard: 'Q/HXC 013',
  stars: '★★★★★',
  issued: '2026-11-01',
  validUntil: '2029-10-31',
  isEnglish: true,
  scope: [],
  note: { kind: 'text', example: 'a note', optional: true, explanation: 'note' },
  qr: { kind: 'picture', explanation: { text: { zh: '验证二维码', en: 'QR code for checking' } } },
  points: 128,
  parts: { kind: 'chart', example: chart, explanation: 'points by part' },
  findings: {
    list: {
      clause: '4.2.1',
      title: '客房 & <Rooms>',
      points: 3,
      reason: '证据齐全 evidence complete',
      outcome: 'met',
    },
  },
})

/** Data for both made templates, with as many findings as asked for. */
export function madeData(findings = 3): { [name: string]: never } {
  const rows = Array.from({ length: findings }, (_, i) => ({
    clause: `4.${1 + (i % 6)}.${i}`,
    title: `客房服务 & <Rooms> ${i}`,
    points: i % 5,
    reason: `证据齐全，记录完整 evidence complete “${i}”`,
    outcome: i % 7 === 0 ? '不符合 minor nonconformity' : '符合 met',
  }))
  return {
    number: 'TS-2026-000123',
    orgZh: '极光酒店（上海）有限公司𠮷',
    orgEn: 'Aurora & Sons "Hotel" Ltd',
    standard: 'Q/HXC 013',
    stars: '★★★★★',
    issued: '2026-11-01',
    validUntil: '2029-10-31',
    isEnglish: true,
    scope: ['住宿 Accommodation', '餐饮 Food & drink'],
    points: 128.5,
    parts: chart,
    findings: rows,
  } as unknown as { [name: string]: never }
}

/** A certificate: border, header, footer, text box, QR code, both languages. */
export function madeCertificate(): Promise<Uint8Array> {
  const centred = (text: string, size: number, font = 'SimSun'): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 160 },
      children: [
        new TextRun({
          text,
          size,
          font: { ascii: 'Noto Serif', hAnsi: 'Noto Serif', eastAsia: font },
        }),
      ],
    })
  return pack(
    new Document({
      creator: 'template',
      styles: {
        default: {
          document: {
            run: { font: { ascii: 'Noto Serif', hAnsi: 'Noto Serif', eastAsia: 'SimSun' } },
          },
        },
      },
      footnotes: { 1: { children: [new Paragraph('Issued under {{standard}}')] } },
      sections: [
        {
          properties: {
            page: {
              borders: {
                pageBorderTop: { style: BorderStyle.DOUBLE, size: 12, color: 'B8860B', space: 20 },
              },
            },
          },
          headers: { default: new Header({ children: [new Paragraph('No. {{number}}')] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  children: [
                    new TextRun('{{number}} · '),
                    new TextRun({ children: [PageNumber.CURRENT] }),
                  ],
                }),
              ],
            }),
          },
          children: [
            centred('认证证书', 72, 'SimHei'),
            centred('{{orgZh}}', 40),
            centred('{{#isEnglish}}', 20),
            centred('{{orgEn}}', 32),
            centred('{{/isEnglish}}', 20),
            centred('{{stars}}', 60),
            new Paragraph({ children: [new TextRun('{{standard}}'), new FootnoteReferenceRun(1)] }),
            centred('{{#scope}}', 20),
            centred('· {{.}}', 24),
            centred('{{/scope}}', 20),
            centred('{{#note}}Note: {{note}}{{/note}}', 20),
            centred('{{issued}} – {{validUntil}}', 24),
            new Paragraph({
              children: [
                new WpsShapeRun({
                  type: 'wps',
                  transformation: { width: 200, height: 60 },
                  children: [new Paragraph('Box {{number}}')],
                }),
                new ImageRun({
                  type: 'png',
                  data: BLANK_PNG,
                  transformation: { width: 120, height: 120 },
                  altText: { name: 'qr', description: '{{qr}}' },
                }),
              ],
            }),
          ],
        },
      ],
    }),
  )
}

/** Findings: a radar chart and a table with a row per finding, conditional remarks. */
export function madeFindings(withChart = true): Promise<Uint8Array> {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })
  return pack(
    new Document({
      creator: 'template',
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('{{number}} {{orgZh}}')] }) },
          children: [
            new Paragraph('Findings for {{orgEn}}, {{points}} points'),
            ...(withChart
              ? [
                  new Paragraph({
                    children: [
                      new ChartRun({
                        type: 'radar',
                        categories: ['a', 'b', 'c'],
                        series: [{ name: 's', values: [1, 2, 3] }],
                        altText: { description: '{{parts}}' },
                      }),
                    ],
                  }),
                ]
              : []),
            new Table({
              width: { size: 100, type: WidthType.PERCENTAGE },
              rows: [
                new TableRow({
                  tableHeader: true,
                  children: ['Clause', 'Title', 'Points', 'Reason', 'Outcome'].map(cell),
                }),
                new TableRow({
                  cantSplit: true,
                  children: [
                    '{{#findings}}{{clause}}',
                    '{{title}}',
                    '{{points}}',
                    '{{reason}}',
                    '{{outcome}}{{/findings}}',
                  ].map(cell),
                }),
              ],
            }),
            new Paragraph('{{^findings}}none{{/findings}}'),
          ],
        },
      ],
    }),
  )
}

async function pack(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(document))
}
