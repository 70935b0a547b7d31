import { readPastResults } from '../../domain/foresee/past-results.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Expanded } from '../../domain/expand/expanded.ts'
import { cellText } from '../../domain/sheets/cell-text.ts'
import { csvRows, tableText } from '../../domain/sheets/csv-table.ts'
import type { ReadTable } from '../../domain/sheets/read-table.ts'
import { faultWords, readPastAssessments, type PastAssessments } from './past-assessments.ts'

/** How a workbook begins, which is a zip. */
const ZIP = [0x50, 0x4b]
/** How a workbook of Excel 97 to 2003 begins. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Reads a file of past results for what it is, by what stands in it: a workbook, NDJSON, or a table as CSV. Of a
 * sheet it is told as well which columns were not used, and which questions no column answers.
 */
export async function readPastFile(
  file: File,
  expanded: Expanded,
  catalogue: Catalogue,
): Promise<PastAssessments> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const begins = (by: readonly number[]) => by.every((one, at) => bytes[at] === one)
  if (begins(OLD)) return unread('ruler-old-workbook')
  if (begins(ZIP)) {
    const tables = await workbookTables(file)
    return tables === undefined ? unread('ruler-no-workbook') : ofTables(tables)
  }
  const text = tableText(bytes)
  if (/^\uFEFF?\s*[{[]/.test(text)) return readPastAssessments(text, expanded, catalogue)
  return ofTables([{ name: file.name.replace(/\.\w+$/, ''), rows: csvRows(text) }])

  function unread(why: 'ruler-old-workbook' | 'ruler-no-workbook'): PastAssessments {
    const reason = catalogue.say(why)
    return { assessments: [], bad: [{ line: 1, place: file.name, reason }], badLines: 1, notes: [] }
  }

  function ofTables(tables: readonly ReadTable[]): PastAssessments {
    const { assessments, bad, badRows, unused, unanswered } = readPastResults(tables, expanded)
    const list = (names: readonly string[]) =>
      catalogue.show({ list: names, joined: 'comma', most: 8 })
    return {
      assessments,
      bad: bad.map(({ row, place, why }) => ({
        line: row,
        place,
        reason: 'faults' in why ? faultWords(why.faults, catalogue) : catalogue.show(why),
      })),
      badLines: badRows,
      notes: [
        ...(unused.length === 0
          ? []
          : [catalogue.say('ruler-sheet-unused', { columns: list(unused), count: unused.length })]),
        ...(unanswered.length === 0
          ? []
          : [
              catalogue.say('ruler-sheet-unanswered', {
                inputs: list(unanswered),
                count: unanswered.length,
              }),
            ]),
      ],
    }
  }
}

/** The sheets of a workbook; undefined where it is none. It is read in this worker, and nothing else is started. */
async function workbookTables(file: File): Promise<readonly ReadTable[] | undefined> {
  const { default: readWorkbook } = await import('read-excel-file/universal')
  try {
    const sheets = await readWorkbook(file, { trim: false })
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((cell) => cellText(cell))),
    }))
  } catch {
    return undefined
  }
}
