import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import type { RevisionFile } from '../../../domain/register/rules-revision.ts'
import type { RevisionSource } from '../../ports.ts'
import type { RegisterPorts } from '../perform.ts'
import { need, type Ref, type Stored } from '../records.ts'
import { filesAt, sourcesOf } from './revision-source.ts'

/**
 * A revision with its files, byte for byte: laid into folders, they are the same revision. As of an
 * earlier version with the files that it had then; refused where it had none of that number.
 */
export function exportRevision(
  ports: Pick<RegisterPorts, 'register'>,
  ref: Ref,
  asOf?: number,
): Promise<{
  readonly record: Stored<'revision'>
  readonly files: readonly RevisionSource[]
  /** The same files, as the record names them. */
  readonly named: readonly RevisionFile[]
}> {
  return ports.register.read(async (view) => {
    const record = await need(view, 'revision', ref)
    const named = asOf === undefined ? record.body.files : await filesAt(view, record, asOf)
    if (named === undefined) return refuseFaults('revision', [noVersion(asOf!, '/version')])
    return { record, files: await sourcesOf(view, { files: named }), named }
  })
}

/** That a revision never had a version. */
export function noVersion(version: number, pointer: string): Fault {
  return fault(message('fault-version-unknown', { version }), pointer)
}
