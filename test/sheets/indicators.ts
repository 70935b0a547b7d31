import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import writeWorkbook from 'write-excel-file/node'

/** An indicator table as Chinese certification rules print one: merged cells, subtotals, a total, a note. */
export const INDICATORS: readonly (readonly string[])[] = [
  ['环卫设备定制服务评价表（示例）'],
  ['一级指标', '二级指标', '评价内容', '分值', '评分细则', '备注'],
  ['一、内部管理（40分）', '1.1 组织', '1.1.1 应设立服务部门', '10', '未设立不得分', '示例'],
  ['', '', '1.1.2 应配备服务人员', '10分', '每缺一人扣1分'],
  ['', '1.2 制度', '1.2.1 应建立服务制度', '２０'],
  ['小计', '', '', '40'],
  ['二、市场服务', '2.1 接待', '2.1.1 应及时接待', '60.5'],
  ['合计', '', '', '100.5'],
  ['注：分值均为示例'],
]

/** A workbook of one sheet; a text that is a number and nothing else becomes a number, as people type it. */
export function workbookOf(rows: readonly (readonly string[])[], sheet: string): Promise<Buffer> {
  const cell = (text: string) =>
    /^\d+(?:\.\d+)?$/.test(text)
      ? { value: Number(text), type: Number }
      : { value: text, type: String }
  return writeWorkbook(
    rows.map((row) => row.map(cell)),
    { sheet },
  ).toBuffer()
}

/** A Word file with one table. */
export function wordFileOf(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const width = Math.max(...rows.map((row) => row.length))
  const cell = (row: readonly string[], column: number) =>
    new TableCell({ children: [new Paragraph(row[column] ?? '')] })
  const table = new Table({
    rows: rows.map(
      (row) =>
        new TableRow({ children: Array.from({ length: width }, (_, column) => cell(row, column)) }),
    ),
  })
  return Packer.toBuffer(new Document({ sections: [{ children: [table] }] }))
}

/** A workbook with a table of clauses over several sheets, beside one that is none. */
export function workbookOfSheets(
  tables: readonly { readonly sheet: string; readonly rows: readonly (readonly string[])[] }[],
): Promise<Buffer> {
  return writeWorkbook(
    tables.map(({ sheet, rows }) => ({
      sheet,
      data: rows.map((row) => row.map((text) => ({ value: text, type: String }))),
    })),
  ).toBuffer()
}
