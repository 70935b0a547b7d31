import type { ChartValue } from '../../../domain/document/tag-schema.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import { packEntry, writeZip } from '../package/zip-writer.ts'

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const FIXED: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MIME}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MIME}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
]
const ENTRIES = FIXED.map(([name, xml]) => packEntry(name, Buffer.from(PROLOG + xml), 9))

/**
 * The workbook behind a chart: categories in column A, one series per further column. Editing the
 * chart in Word opens it, so it holds the very numbers that the chart shows.
 */
export function chartWorkbook({ categories, series }: ChartValue): Uint8Array {
  const rows = [
    series.map(({ name }, i) => text(column(i + 1), 1, name)),
    ...categories.map((category, row) => [
      text('A', row + 2, category),
      ...series.map(({ values }, i) => number(column(i + 1), row + 2, values[row] ?? null)),
    ]),
  ]
  const sheet = rows.map((cells, i) => `<row r="${i + 1}">${cells.join('')}</row>`).join('')
  const xml = `${PROLOG}<worksheet xmlns="${SHEET}"><sheetData>${sheet}</sheetData></worksheet>`
  return writeZip([...ENTRIES, packEntry('xl/worksheets/sheet1.xml', Buffer.from(xml), 6)])
}

/** Letters of a column counted from 0: A, B … Z, AA. */
export function column(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : column(Math.floor(index / 26) - 1) + letter
}

function text(letter: string, row: number, value: string): string {
  return `<c r="${letter}${row}" t="inlineStr"><is><t xml:space="preserve">${encodeXml(value)}</t></is></c>`
}

function number(letter: string, row: number, value: number | null): string {
  return value === null ? '' : `<c r="${letter}${row}"><v>${value}</v></c>`
}
