import type { RevisionSource } from '../../ports.ts'
import type { Call, RegisterPorts } from '../perform.ts'
import { importRevision } from './import-revision.ts'
import type { Stored } from '../records.ts'

/** Where a revision is to go on from, and what is other about the new one from the start. */
export type NextRevision = {
  /** The files of the revision that it goes on from. */
  readonly files: readonly RevisionSource[]
  readonly revision: number
  /** Its first day, YYYY-MM-DD. */
  readonly from: string
}

/**
 * Begins a revision from the files of another one: they are laid under the new number, number and
 * first day are changed in their places, and every other byte stays.
 */
export function draftNextRevision(
  ports: RegisterPorts,
  call: Call,
  { files, revision, from }: NextRevision,
): Promise<Stored<'revision'>> {
  const moved = files.map(({ path, bytes }) => ({
    path: path.replace(/^(rules\/[^/]+\/[^/]+)\/\d+\//, `$1/${revision}/`),
    bytes: path.startsWith('rules/') ? renumbered(ports, path, bytes, { revision, from }) : bytes,
  }))
  return importRevision(ports, call, { files: moved })
}

function renumbered(
  ports: RegisterPorts,
  path: string,
  bytes: Uint8Array,
  { revision, from }: Pick<NextRevision, 'revision' | 'from'>,
): Uint8Array {
  let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  // One file holds the number and one the days; in all others nothing stands there.
  for (const [place, value] of [
    ['/revision', revision],
    ['/inForce/from', from],
  ] as const) {
    const { done, text: after } = ports.editJson(path, text, [{ pointer: place, value }])
    if (done[0]?.before !== undefined) text = after
  }
  return new TextEncoder().encode(text)
}
