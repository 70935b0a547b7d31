import { fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { DraftFiles } from '../../../domain/drafting/place-edit.ts'
import type { TextLanguage } from '../../../domain/messages/text.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import {
  editRevision as edited,
  errorsOf,
  permitEdit,
  type RevisionFile,
  type RulesRevision,
} from '../../../domain/register/rules-revision.ts'
import type { ReadTable } from '../../../domain/sheets/read-table.ts'
import { bookOf } from '../../../domain/workbook/book-of.ts'
import {
  takeOverInTurns,
  type BookReading,
  type BothChanged,
} from '../../../domain/workbook/take-over.ts'
import { inTurns } from '../../insight/in-turns.ts'
import { sourceTexts } from '../../packs/source-texts.ts'
import type { RevisionSource, ShelvedRevision } from '../../ports.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { VersionConflict } from '../ports.ts'
import { change, need, type Ref, type Stored } from '../records.ts'
import { exportRevision } from './export-revision.ts'
import { keepSource } from './revision-source.ts'

/** A revision on record as a workbook in a language; coming back it is known by record and version. */
export async function workbookOnRecord(
  ports: Pick<RegisterPorts, 'register' | 'writeBook' | 'digestOf'>,
  ref: Ref,
  language: TextLanguage,
): Promise<{ readonly record: Stored<'revision'>; readonly bytes: Uint8Array }> {
  const { record, files } = await exportRevision(ports, ref)
  const { standard, edition, revision } = record.body
  const book = bookOf(sourceTexts(files), language, {
    standard,
    edition,
    revision,
    record: record.id,
    version: record.version,
    digest: ports.digestOf(record.body.files),
  })
  return { record, bytes: ports.writeBook(book) }
}

/** What taking a workbook over would change in a revision as it is on record now. */
export type WorkbookLook = {
  readonly record: Stored<'revision'>
  readonly reading: BookReading
  /** The revision as it is, and as it would be. */
  readonly before: ShelvedRevision
  readonly after: ShelvedRevision
}

/** Looks at a workbook that comes back; nothing is kept. Refuses a file that cannot be read. */
export async function lookAtWorkbook(
  ports: Pick<RegisterPorts, 'register' | 'sheetFiles' | 'readSources' | 'pause'>,
  ref: Ref,
  bytes: Uint8Array,
  both: BothChanged | undefined,
): Promise<WorkbookLook> {
  const tables = await tablesOf(ports, bytes)
  const { record, files } = await exportRevision(ports, ref)
  const reading = await inTurns(
    takeOverInTurns(tables, targetOf(record.body, files), both),
    ports.pause,
  )
  return {
    record,
    reading,
    before: ports.readSources(record.body, files),
    after: ports.readSources(record.body, changedSources(files, reading.files)),
  }
}

/**
 * Takes a workbook over into a draft. A cell that is wrong keeps all of it out, and so does a place that the
 * draft changed as well since the workbook was made, unless `both` says whose value stays. The version says
 * which draft was looked at (`VersionConflict`). Whatever the workbook does not change keeps its bytes.
 */
export async function takeWorkbook(
  ports: RegisterPorts,
  call: Call,
  ref: Required<Ref>,
  bytes: Uint8Array,
  both: BothChanged | undefined,
): Promise<Stored<'revision'>> {
  const tables = await tablesOf(ports, bytes)
  // Worked out before the transaction, in which others would wait for it.
  const seen = await exportRevision(ports, { id: ref.id })
  const { files: sources } = seen
  const reading = await inTurns(
    takeOverInTurns(tables, targetOf(seen.record.body, sources), both),
    ports.pause,
  )
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'revision', ref)
    if (record.version !== seen.record.version)
      throw new VersionConflict(record, seen.record.version)
    permitEdit(record.body, doer)
    refuseFaults('edit', errorsOf(reading.faults))
    if (both === undefined) refuseFaults('edit', clashFaults(reading))
    if (reading.edits.length === 0) return record
    const files: RevisionFile[] = []
    for (const [index, source] of changedSources(sources, reading.files).entries())
      files.push(
        source === sources[index] ? record.body.files[index]! : await keepSource(tx, source),
      )
    const after = edited(record.body, doer, files, reading.edits)
    return change(tx, 'revision', record, after, 'edit-revision')
  })
}

async function tablesOf(
  { sheetFiles }: Pick<RegisterPorts, 'sheetFiles'>,
  bytes: Uint8Array,
): Promise<readonly ReadTable[]> {
  const tables = await sheetFiles.read('xlsx', bytes)
  return tables ?? refuseFaults('edit', [fault(message('fault-sheet-unreadable'), '')])
}

function clashFaults({ changes }: BookReading) {
  return changes
    .filter(({ fate }) => fate === 'clash')
    .map(({ cell, typed }) =>
      fault(message('fault-workbook-clash', { cell, said: { value: typed } }), ''),
    )
}

function targetOf(
  { standard, edition, revision }: RulesRevision,
  sources: readonly RevisionSource[],
) {
  return { standard, edition, revision, files: sourceTexts(sources) }
}

/** The files with other texts; one whose text stays is the same. */
function changedSources(
  sources: readonly RevisionSource[],
  files: DraftFiles,
): readonly RevisionSource[] {
  const before = sourceTexts(sources)
  return sources.map((source) => {
    const text = files[source.path]
    return text === undefined || text === before[source.path]
      ? source
      : { path: source.path, bytes: new TextEncoder().encode(text) }
  })
}
