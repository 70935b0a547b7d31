import type { RevisionSource } from '../../ports.ts'
import type { RegisterPorts } from '../perform.ts'
import { need, type Ref, type Stored } from '../records.ts'
import { sourcesOf } from './revision-source.ts'

/** A revision with its files, byte for byte: laid into folders, they are the same revision. */
export function exportRevision(
  ports: Pick<RegisterPorts, 'register'>,
  ref: Ref,
): Promise<{
  readonly record: Stored<'revision'>
  readonly files: readonly RevisionSource[]
}> {
  return ports.register.read(async (view) => {
    const record = await need(view, 'revision', ref)
    return { record, files: await sourcesOf(view, record.body) }
  })
}
