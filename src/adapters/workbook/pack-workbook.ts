import type { WriteBook } from '../../app/ports.ts'
import { lettersOf } from '../../domain/sheets/read-table.ts'
import {
  BLANK_ROWS,
  LISTS,
  NEW_EXAMPLE,
  readAs,
  ROWS_ABOVE,
  type BookCell,
  type BookColumn,
  type BookRow,
  type BookSheet,
} from '../../domain/workbook/book.ts'
import { packEntry, writeZip } from '../word-template/package/zip-writer.ts'
import { encodeXml } from '../word-template/xml/xml-scanner.ts'
import { escaped } from './escaped.ts'
import { ChoiceLists } from './choice-lists.ts'
import { frameParts, PROLOG, SHEET, STYLES } from './workbook-frame.ts'

/** Rows of notes are as high as three lines; Excel measures only those that it wrote. */
const NOTES_HEIGHT = 62
const CARRIER = 'touchstone'

/**
 * A pack as a workbook: sheets are protected without a password, cells that may be changed are open, lists
 * drop down. What it carries and the lists stand on sheets that Excel does not show.
 */
export const packWorkbook: WriteBook = ({ sheets, carried }) => {
  const lists = new ChoiceLists()
  const shown = sheets.map((sheet) => sheetXml(sheet, lists))
  const parts = [
    ...shown,
    plainXml([[LISTS], ...lists.rows().map((row) => ['', ...row])]),
    plainXml(carried),
  ]
  const frame = frameParts([...sheets.map(({ name }) => ({ name })), ...HIDDEN])
  return writeZip([
    ...frame.map(([name, xml]) => packEntry(name, Buffer.from(xml), 6)),
    ...parts.map((xml, index) =>
      packEntry(`xl/worksheets/sheet${index + 1}.xml`, Buffer.from(xml), 6),
    ),
  ])
}

const HIDDEN = [
  { name: LISTS, isHidden: true },
  { name: CARRIER, isHidden: true },
]

function sheetXml(sheet: BookSheet, lists: ChoiceLists): string {
  const { columns, kept, blank } = sheet
  const empty = blank === undefined ? [] : Array.from({ length: BLANK_ROWS }, () => blank)
  const rows = [...sheet.rows, ...empty.map((cells) => ({ key: '', cells }))]
  const head = PARTS.map((part, index) => headXml(sheet, part, index + 1))
  const body = rows.map((row, index) => rowXml(row, ROWS_ABOVE + 1 + index, lists))
  const widths = columns.map(
    ({ width }, index) =>
      `<col min="${index + 2}" max="${index + 2}" width="${width}" customWidth="1"/>`,
  )
  const split = kept === 0 ? '' : ` xSplit="${kept + 1}"`
  const corner = `${lettersOf(kept + 1)}${ROWS_ABOVE + 1}`
  const pane = kept === 0 ? 'bottomLeft' : 'bottomRight'
  const first = `${lettersOf(1)}2`
  return (
    `${PROLOG}<worksheet xmlns="${SHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane${split} ySplit="${ROWS_ABOVE}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>` +
    `<cols><col min="1" max="1" width="4" hidden="1" customWidth="1"/>${widths.join('')}</cols>` +
    `<sheetData>${[...head, ...body].join('')}</sheetData>` +
    `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"${blank === undefined ? '' : ' insertRows="0"'}${sheet.key === 'examples' ? ' insertColumns="0"' : ''}/>` +
    lists.validationsXml() +
    '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>'
  )
}

/** Above the table: the keys of the columns, hidden, their headings, and what they say. */
const PARTS = ['key', 'heading', 'notes'] as const satisfies readonly (keyof BookColumn)[]

function headXml(
  { key: name, columns }: BookSheet,
  part: (typeof PARTS)[number],
  row: number,
): string {
  const key = part === 'key' ? textXml('A1', STYLES.plain, name) : ''
  const cells = columns.map((column, index) => {
    const at = `${lettersOf(index + 1)}${row}`
    if (part === 'notes') return textXml(at, STYLES.note, column.notes.join('\n'))
    // The heading of a new example may hold its id.
    const isNew = part === 'heading' && column.key.startsWith(NEW_EXAMPLE)
    const style = part === 'key' ? STYLES.plain : isNew ? STYLES.openText : STYLES.heading
    return textXml(at, style, column[part])
  })
  const look =
    part === 'key'
      ? ' hidden="1"'
      : part === 'notes'
        ? ` ht="${NOTES_HEIGHT}" customHeight="1"`
        : ''
  return `<row r="${row}"${look}>${key}${cells.join('')}</row>`
}

function rowXml({ key, cells }: BookRow, row: number, lists: ChoiceLists): string {
  const own = cells.map((cell, index) => {
    const at = `${lettersOf(index + 1)}${row}`
    if (cell.list !== undefined) lists.choose(cell.list, index + 1, row)
    return cellXml(at, cell)
  })
  const first = key === '' ? '' : textXml(`A${row}`, STYLES.plain, key)
  return `<row r="${row}">${first}${own.join('')}</row>`
}

function cellXml(at: string, { shows, open, ofRow }: BookCell): string {
  if (ofRow !== undefined) {
    const style = ofRow === 'new-number' ? STYLES.openNumber : STYLES.openText
    return shows === '' ? `<c r="${at}" s="${style}"/>` : textXml(at, style, readAs(shows))
  }
  const form = open?.form.is
  if (typeof shows === 'object')
    return `<c r="${at}" s="${open === undefined ? STYLES.day : STYLES.openDay}"><v>${serialOf(shows.date)}</v></c>`
  if (typeof shows === 'number')
    return `<c r="${at}" s="${open === undefined ? STYLES.plain : STYLES.openNumber}"><v>${shows}</v></c>`
  const isText = form !== 'number' && form !== 'date'
  const style =
    open === undefined
      ? STYLES.plain
      : isText || shows.includes('/')
        ? STYLES.openText
        : form === 'date'
          ? STYLES.openDay
          : STYLES.openNumber
  return shows === '' ? `<c r="${at}" s="${style}"/>` : textXml(at, style, shows)
}

/** Rows of text alone. */
function plainXml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, row) => {
    const own = cells.map((text, index) =>
      text === '' ? '' : textXml(`${lettersOf(index)}${row + 1}`, STYLES.plain, text),
    )
    return `<row r="${row + 1}">${own.join('')}</row>`
  })
  return `${PROLOG}<worksheet xmlns="${SHEET}"><sheetData>${lines.join('')}</sheetData><sheetProtection sheet="1"/></worksheet>`
}

function textXml(at: string, style: number, text: string): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeXml(escaped(text))}</t></is></c>`
}

/** A day as Excel counts them, from the last of 1899. */
function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
}
