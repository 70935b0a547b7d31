import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { ChartRun } from 'docx/charts'
import PizZip from 'pizzip'
import { CELLS, FIELDS, QR } from './data.ts'

/** How an engine writes tags. */
export type Syntax = {
  readonly value: (name: string) => string
  /** The rows of the table that repeat: texts of their cells. */
  readonly rows: readonly (readonly string[])[]
  /** The QR code as a tag, where the engine does not find pictures by their alternative text. */
  readonly picture?: string
}

/** A certificate in both languages: border, header, footer, twelve fields, QR code. */
export function certificateTemplate({ value, picture }: Syntax): Promise<Buffer> {
  const line = (name: string): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 160 },
      children: [
        new TextRun({ text: `${LABELS[name] ?? ''} ${value(name)}`, size: 28, font: FACES }),
      ],
    })
  const border = { style: BorderStyle.DOUBLE, size: 12, color: 'B8860B', space: 20 }
  const qr =
    picture === undefined
      ? new ImageRun({
          type: 'png',
          data: QR,
          transformation: { width: 120, height: 120 },
          altText: { name: 'qr', description: '{{qr}}' },
        })
      : new TextRun(picture)
  return cut(
    new Document({
      creator: 'template',
      sections: [
        {
          properties: {
            page: {
              borders: {
                pageBorderTop: border,
                pageBorderBottom: border,
                pageBorderLeft: border,
                pageBorderRight: border,
              },
            },
          },
          headers: { default: new Header({ children: [line('number')] }) },
          footers: { default: footer(value('number')) },
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [
                new TextRun({ text: '认证证书 Certificate', size: 72, bold: true, font: FACES }),
              ],
            }),
            ...FIELDS.map(line),
            new Paragraph({ children: [qr] }),
          ],
        },
      ],
    }),
  )
}

/** A findings report: a table with a row for each finding, and a chart of the parts where asked for. */
export function findingsTemplate({ value, rows }: Syntax, withChart: boolean): Promise<Buffer> {
  const cell = (text: string, column: number): TableCell =>
    new TableCell({
      width: { size: WIDTHS[column]!, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      verticalAlign: VerticalAlign.CENTER,
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
      children: [
        new Paragraph({
          spacing: { before: 20, after: 20 },
          children: [new TextRun({ text, size: 18, color: '1F2937', font: FACES })],
        }),
      ],
    })
  const chart = new ChartRun({
    type: 'radar',
    categories: ['a', 'b', 'c'],
    series: [{ name: 's', values: [1, 2, 3] }],
    altText: { description: '{{parts}}' },
  })
  return cut(
    new Document({
      creator: 'template',
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph(value('number'))] }) },
          footers: { default: footer(value('orgZh')) },
          children: [
            new Paragraph(`Findings for ${value('orgEn')}`),
            ...(withChart ? [new Paragraph({ children: [chart] })] : []),
            new Table({
              width: { size: 100, type: WidthType.PERCENTAGE },
              rows: [
                new TableRow({ tableHeader: true, children: [...CELLS].map(cell) }),
                ...rows.map((cells) => new TableRow({ children: cells.map(cell) })),
              ],
            }),
          ],
        },
      ],
    }),
  )
}

/** Of the columns, in twentieths of a point. */
const WIDTHS = [900, 2200, 800, 4200, 1500]
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '9CA3AF' }
const FACES = { ascii: 'Noto Serif', hAnsi: 'Noto Serif', eastAsia: 'SimSun' }

const LABELS: { readonly [name: string]: string } = {
  number: '证书编号 Certificate No.',
  orgZh: '组织名称',
  orgEn: 'Organisation',
  addressZh: '地址',
  addressEn: 'Address',
  scopeZh: '范围',
  scopeEn: 'Scope',
  standard: '标准 Standard',
  level: '等级 Level',
  issued: '发证日期 Issued on',
  validUntil: '有效期至 Valid until',
  body: '认证机构 Certification body',
}

function footer(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        children: [new TextRun(`${text} · `), new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
}

/** Cuts every run into pieces of 1 to 6 characters with proofing marks between, as Word does. */
async function cut(document: Document): Promise<Buffer> {
  const zip = new PizZip(await Packer.toBuffer(document))
  for (const name of Object.keys(zip.files)) {
    if (!/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)) continue
    let pieces = 0
    const xml = zip.file(name)!.asText()
    const whole =
      /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]+)<\/w:t><\/w:r>/g
    zip.file(
      name,
      xml.replace(whole, (_, look: string | undefined, text: string) => {
        const parts: string[] = []
        for (let at = 0; at < text.length;) {
          let end = Math.min(text.length, at + 1 + (pieces++ % 6))
          // An escape such as &lt; is one character.
          const open = text.lastIndexOf('&', end - 1)
          if (open >= at && text.indexOf(';', open) >= end) end = text.indexOf(';', open) + 1
          parts.push(text.slice(at, end))
          at = end
        }
        return parts
          .map((part) => `<w:r>${look ?? ''}<w:t xml:space="preserve">${part}</w:t></w:r>`)
          .join('<w:proofErr w:type="spellStart"/>')
      }),
    )
  }
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
