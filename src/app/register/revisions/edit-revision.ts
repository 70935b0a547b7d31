import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { revisionOfFiles } from '../../../domain/register/revision-files.ts'
import {
  editRevision as edited,
  permitEdit,
  type FieldChange,
  type RevisionFile,
  type RulesRevision,
} from '../../../domain/register/rules-revision.ts'
import { fileChanges, type Texts } from '../../../domain/register/field-changes.ts'
import type { PlaceChange } from '../../../domain/drafting/edit-json.ts'
import type { RevisionSource } from '../../ports.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterTransaction } from '../ports.ts'
import { change, need, type Ref, type Stored } from '../records.ts'
import { noVersion } from './export-revision.ts'
import { filesAt, keepSource, sourcesOf } from './revision-source.ts'

/**
 * What is to be changed: places of a file by JSON pointer, one after another, or a whole file, which
 * is added, replaced or, with `null`, taken out; or all files as they were at an earlier version.
 */
export type RevisionEdit =
  | { readonly file: string; readonly changes: readonly PlaceChange[] }
  | { readonly file: string; readonly text: string | null }
  | { readonly asOf: number }

/**
 * Edits a draft. Every byte that is not asked to change stays. The version says what the editor has
 * seen: where somebody changed the draft since, nothing is kept (`VersionConflict`); the trail
 * tells what they did. An edit that changes nothing makes no new version.
 */
export function editRevision(
  ports: RegisterPorts,
  call: Call,
  ref: Required<Ref>,
  edit: RevisionEdit,
): Promise<Stored<'revision'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'revision', ref)
    permitEdit(record.body, doer)
    const { files, changes } =
      'asOf' in edit
        ? await putBack(tx, record, edit.asOf)
        : await editFile(ports, tx, record.body, edit)
    if (ports.digestOf(files) === ports.digestOf(record.body.files)) return record
    return change(
      tx,
      'revision',
      record,
      edited(record.body, doer, files, changes),
      'edit-revision',
    )
  })
}

type Result = {
  readonly files: readonly RevisionFile[]
  readonly changes: readonly FieldChange[]
}

async function editFile(
  ports: RegisterPorts,
  tx: RegisterTransaction,
  before: RulesRevision,
  edit: Exclude<RevisionEdit, { readonly asOf: number }>,
): Promise<Result> {
  const source = (await sourcesOf(tx, before)).find(({ path }) => path === edit.file)
  const { after, changes, faults } =
    'text' in edit ? replaced(source, edit.file, edit.text) : changed(ports, source, edit)
  refuseFaults('edit', faults)
  const others = before.files.filter(({ path }) => path !== edit.file)
  const kept = after === undefined ? [] : [await keepSource(tx, after)]
  const files = [...others, ...kept].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  refuseFaults('edit', placeFaults(files, before))
  return { files, changes }
}

/** The files as they were; what that changes is told member by member where they are JSON. */
async function putBack(
  tx: RegisterTransaction,
  record: Stored<'revision'>,
  asOf: number,
): Promise<Result> {
  const files = await filesAt(tx, record, asOf)
  if (files === undefined) return refuseFaults('edit', [noVersion(asOf, '/asOf')])
  const changes = fileChanges(await textsOf(tx, record.body.files), await textsOf(tx, files))
  return { files, changes }
}

async function textsOf(tx: RegisterTransaction, files: readonly RevisionFile[]): Promise<Texts> {
  const sources = await sourcesOf(tx, { files })
  return Object.fromEntries(
    sources.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  )
}

type Edited = {
  readonly after?: RevisionSource
  readonly changes: readonly FieldChange[]
  readonly faults: readonly Fault[]
}

function changed(
  ports: RegisterPorts,
  source: RevisionSource | undefined,
  { file, changes }: { readonly file: string; readonly changes: readonly PlaceChange[] },
): Edited {
  if (source === undefined) return { changes: [], faults: [unknown(file)] }
  // Kept as it is: a byte order mark at its start is a byte of the file.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes)
  const { text: after, done, faults } = ports.editJson(file, text, changes)
  const bytes = new TextEncoder().encode(after)
  return { after: { path: file, bytes }, changes: done, faults }
}

function replaced(source: RevisionSource | undefined, file: string, text: string | null): Edited {
  const changes = [{ file, pointer: '' }]
  if (text === null) return { changes, faults: source === undefined ? [unknown(file)] : [] }
  return { after: { path: file, bytes: new TextEncoder().encode(text) }, changes, faults: [] }
}

/** A file outside the folders of the revision, or a last file taken out. */
function placeFaults(
  files: readonly RevisionFile[],
  { standard, edition, revision }: { standard: string; edition: string; revision: number },
): readonly Fault[] {
  const { name, faults } = revisionOfFiles(files)
  const isSame =
    name?.standard === standard && name.edition === edition && name.revision === revision
  if (isSame || faults.length > 0) return faults
  return [fault(message('fault-revision-mixed--other', { revision, standard, edition }), '/file')]
}

function unknown(file: string): Fault {
  return fault(message('fault-file-unknown', { path: { value: file } }), '/file')
}
