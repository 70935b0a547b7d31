import type { SheetFiles } from '../../app/ports.ts'
import { TemplateRefusal } from '../../domain/document/template-fault.ts'
import { XmlProblem } from '../word-template/xml/xml-scanner.ts'
import { readExcelTables, writeExcelSheet } from './excel-sheet.ts'
import { readWordTables, writeWordSheet } from './word-sheet.ts'

/** Tables of comments as Word files and as workbooks. What comes in passes the gate for uploads first. */
export const sheetFiles: SheetFiles = {
  write: (kind, table) => (kind === 'docx' ? writeWordSheet(table) : writeExcelSheet(table)),
  async read(kind, bytes) {
    try {
      return await (kind === 'docx' ? readWordTables(bytes) : readExcelTables(bytes))
    } catch (error) {
      if (kind === 'xlsx' || error instanceof TemplateRefusal || error instanceof XmlProblem)
        return undefined
      throw error
    }
  },
}
