import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { SheetTable } from '../../domain/register/comment-sheet.ts'
import type { ReadTable } from '../../domain/sheets/read-table.ts'
import { openPackage } from '../word-template/package/word-package.ts'
import { decodeXml, readAttributes, scanXml } from '../word-template/xml/xml-scanner.ts'

/** A table of comments as a Word file on wide pages, its row of headings on each of them. */
export async function writeWordSheet({
  title,
  head,
  columns,
  rows,
  foot,
}: SheetTable): Promise<Uint8Array> {
  const heading = new TableRow({
    tableHeader: true,
    children: columns.map((text) => cellOf(text, true)),
  })
  const table = [heading, ...rows.map((row) => rowOf(row))]
  const document = new Document({
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ children: [new TextRun({ text: title, bold: true, size: 28 })] }),
          ...(head.length === 0 ? [] : [wide(head.map((row) => rowOf(row)))]),
          new Paragraph(''),
          wide(table),
          new Paragraph(''),
          ...(foot.length === 0 ? [] : [wide(foot.map((row) => rowOf(row)))]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function wide(rows: TableRow[]): Table {
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows })
}

function rowOf(cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((text) => cellOf(text, false)) })
}

function cellOf(text: string, bold: boolean): TableCell {
  return new TableCell({
    children: text
      .split('\n')
      .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] })),
  })
}

/** More columns than this are spanned by nobody who writes comments. */
const MOST_SPAN = 100

/**
 * The tables of a Word file that passes the gate for uploads, in their order: a paragraph of a cell is a
 * line. What stands in a table inside a cell is read as words of that cell; what was deleted, or moved
 * elsewhere, is not read.
 * Rejects with TemplateRefusal what the gate refuses.
 */
export async function readWordTables(bytes: Uint8Array): Promise<readonly ReadTable[]> {
  const { parts, main } = await openPackage(bytes)
  const tables: string[][][] = []
  let depth = 0
  let span = 1
  let lines: string[] = []
  let text = ''
  let isText = false
  let moved = 0
  scanXml(new TextDecoder().decode(parts.get(main)), {
    open(name, attributes, isEmpty) {
      if (name === 'w:tbl' && !isEmpty) depth += 1
      if (name === 'w:tbl' && depth === 1) tables.push([])
      if (depth === 0) return
      if (name === 'w:moveFrom' && !isEmpty) moved += 1
      if (name === 'w:tr' && depth === 1) tables.at(-1)!.push([])
      if (name === 'w:tc' && depth === 1) {
        lines = []
        span = 1
      }
      if (name === 'w:gridSpan' && depth === 1) span = spanOf(attributes)
      if (name === 'w:t') isText = !isEmpty && moved === 0
      if (name === 'w:tab') text += '\t'
      if (name === 'w:br') text += '\n'
      if (name === 'w:p' && isEmpty) lines.push('')
    },
    text(raw) {
      if (isText) text += decodeXml(raw)
    },
    close(name) {
      if (name === 'w:t') isText = false
      if (name === 'w:moveFrom' && depth > 0) moved -= 1
      if (name === 'w:p' && depth > 0) {
        lines.push(text)
        text = ''
      }
      if (name === 'w:tc' && depth === 1) {
        // A cell outside of a row is none that Word shows.
        tables
          .at(-1)!
          .at(-1)
          ?.push(lines.join('\n'), ...Array<string>(span - 1).fill(''))
      }
      if (name === 'w:tbl') depth -= 1
    },
  })
  return tables.map((rows, at) => ({ name: `#${at + 1}`, rows }))
}

/** How many columns a cell spans; one where it does not say, or says no number. */
function spanOf(attributes: string): number {
  const said = new Map(readAttributes(attributes)).get('w:val') ?? ''
  return /^[1-9]\d*$/.test(said) ? Math.min(Number(said), MOST_SPAN) : 1
}
