import { readText, type DraftFiles } from '../drafting/place-edit.ts'
import type { ReadTable } from '../sheets/read-table.ts'
import { TEXT_LANGUAGES, type TextLanguage } from '../messages/text.ts'
import type { JsonValue } from '../schema/json.ts'
import type { BookOrigin } from './book.ts'

/** What stands in the first cell of the sheet that carries the files. */
const MARK = 'touchstone-workbook'
/** How it is laid out; another number is another way. */
const LAYOUT = '2'
/** Excel takes 32,767 characters in a cell. */
const MOST_CHARACTERS = 30_000
/** No pack is nested deeper; see the gate of files. */
const MOST_DEPTH = 100
const PATH = /^(?:standards|rules)(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+\.json$/

/** What a workbook says of itself. */
export type Carried = {
  readonly origin: BookOrigin
  readonly language: TextLanguage
  /** The files that it was made from, character for character. */
  readonly files: DraftFiles
}

/** Rows that hold the files of a pack, whatever program saves the workbook. */
export function carriedRows({ origin, language, files }: Carried): readonly (readonly string[])[] {
  return [
    [MARK, LAYOUT],
    ['language', language],
    ...Object.entries(origin).map(([name, value]) => [name, String(value)]),
    ...Object.entries(files).map(([path, text]) => ['file', path, ...chunksOf(text)]),
  ]
}

/** Whether a sheet carries files. */
export function isCarrier({ rows }: ReadTable): boolean {
  return rows[0]?.[0] === MARK
}

/** What the rows say; undefined where they are damaged or of another layout. */
export function readCarried({ rows }: ReadTable): Carried | undefined {
  if (rows[0]?.[1] !== LAYOUT) return undefined
  const said = new Map<string, string>()
  const files = new Map<string, string>()
  for (const [name = '', value = '', ...chunks] of rows.slice(1)) {
    if (name !== 'file') said.set(name, value)
    else {
      const text = textOf(chunks)
      if (text === undefined || !PATH.test(value)) return undefined
      files.set(value, text)
    }
  }
  const language = TEXT_LANGUAGES.find((one) => one === said.get('language'))
  const [standard, edition] = [said.get('standard'), said.get('edition')]
  const revision = Number(said.get('revision'))
  if (language === undefined || standard === undefined || edition === undefined) return undefined
  if (!Number.isInteger(revision) || files.size === 0) return undefined
  const [record, version, digest] = [said.get('record'), said.get('version'), said.get('digest')]
  return {
    origin: {
      standard,
      edition,
      revision,
      ...(record === undefined ? {} : { record }),
      ...(version === undefined ? {} : { version: Number(version) }),
      ...(digest === undefined ? {} : { digest }),
    },
    language,
    files: Object.fromEntries(files),
  }
}

/** A text as cells: quoted as JSON does it, with escapes for what programs lose in cells. */
function chunksOf(text: string): readonly string[] {
  const quoted = JSON.stringify(text).replaceAll(
    /[\u007F-\u00A0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFF0-\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const chunks: string[] = []
  for (let at = 0; at < quoted.length; at += MOST_CHARACTERS)
    // A sign at each end, so that no program takes spaces off.
    chunks.push(`|${quoted.slice(at, at + MOST_CHARACTERS)}|`)
  return chunks
}

function textOf(chunks: readonly string[]): string | undefined {
  const cells = chunks.filter((chunk) => chunk !== '')
  if (cells.some((cell) => cell.length < 2 || !cell.startsWith('|') || !cell.endsWith('|')))
    return undefined
  const text = readText(cells.map((cell) => cell.slice(1, -1)).join(''))
  if (typeof text !== 'string') return undefined
  const value = readText(text)
  return value === undefined || isDeep(value) ? undefined : text
}

/** Whether a value is nested deeper than any pack. */
function isDeep(value: JsonValue): boolean {
  let level: readonly JsonValue[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH) return true
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values<JsonValue>(one) : [],
    )
  }
  return false
}
