import type { Refusal } from '../../../domain/faults/refusal.ts'
import type { Names } from '../../../domain/language/plain-values.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { TEXT_LANGUAGES } from '../../../domain/messages/text.ts'
import { BYTE_ORDER_MARK, csvLine } from '../../../domain/trust/csv.ts'
import { wordFaults, type WordedFault } from '../../../domain/words/faults.ts'
import type { StreamedFile } from '../../ports.ts'
import { RegisterUnavailable } from '../ports.ts'
import type { CertificateLevel } from './certificate-level.ts'

/** What a manifest says of one certificate: its files, or why there are none. */
export type PackedRow = Partial<Record<'decision' | 'certificate', string>> & {
  readonly number?: string
  readonly holder?: Names
  readonly level?: CertificateLevel
  readonly validFrom?: string
  readonly validUntil?: string
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  readonly problem?: PackedProblem
}

type PackedProblem = {
  readonly code: string
  readonly message: string
  readonly faults: readonly WordedFault[]
}

/** Why something was refused, in the words of a language. */
export function problemIn(
  refusal: Refusal | RegisterUnavailable,
  catalogue: Catalogue,
): PackedProblem {
  const message = catalogue.word(refusal.detail)
  return refusal instanceof RegisterUnavailable
    ? { code: 'register-unavailable', message, faults: [] }
    : { code: refusal.code, message, faults: wordFaults(refusal.faults, catalogue) }
}

/** The manifest twice: as a table that spreadsheets open, and as JSON. */
export function manifestFiles(
  rows: readonly PackedRow[],
  catalogue: Catalogue,
): readonly StreamedFile[] {
  const json = { manifest: 'touchstone-certificates/1', certificates: rows }
  return [
    { name: 'manifest.csv', bytes: Buffer.from(manifestTable(rows, catalogue)) },
    { name: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(json, null, 2)}\n`) },
  ]
}

/** A line for each file, and one for each certificate that has none. */
function manifestTable(rows: readonly PackedRow[], catalogue: Catalogue): string {
  const columns = [
    'number',
    ...TEXT_LANGUAGES.map((language) => `holder-${language}` as const),
    'level',
    'stars',
    'from',
    'until',
    'file',
    'sha256',
    'problem',
  ] as const
  const lines = rows.flatMap((row) =>
    (row.files.length === 0 ? [undefined] : row.files).map((file) =>
      csvLine([
        row.number ?? '',
        ...TEXT_LANGUAGES.map((language) => row.holder?.[language] ?? ''),
        row.level === undefined ? '' : catalogue.text(row.level.title ?? row.level.id),
        row.level?.stars === undefined ? '' : String(row.level.stars),
        row.validFrom ?? '',
        row.validUntil ?? '',
        file?.name ?? '',
        file?.sha256 ?? '',
        sentenceOf(row.problem),
      ]),
    ),
  )
  const head = csvLine(columns.map((one) => catalogue.say(`list-${one}`)))
  return [BYTE_ORDER_MARK, head, ...lines].join('')
}

function sentenceOf(problem: PackedProblem | undefined): string {
  if (problem === undefined) return ''
  const { message, faults } = problem
  return [message, ...faults.map((fault) => `${fault.message} ${fault.fix}`.trim())].join(' ')
}
