import { pointer } from '../../../domain/faults/fault.ts'
import type { Rules } from '../../../domain/language/rules.ts'
import type { PlaceChange } from '../../../domain/drafting/edit-json.ts'
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
  /** Whether worked examples of days before it are judged on its first day. Default: they stay as they are. */
  readonly movesExamples?: boolean
}

/**
 * Begins a revision from the files of another one: they are laid under the new number; number, first
 * day and, where asked for, days of worked examples are changed in their places, and every other byte
 * stays.
 */
export function draftNextRevision(
  ports: RegisterPorts,
  call: Call,
  { files, revision, from, movesExamples = false }: NextRevision,
): Promise<Stored<'revision'>> {
  const moved = files.map(({ path, bytes }) => ({
    path: path.replace(/^(rules\/[^/]+\/[^/]+)\/\d+\//, `$1/${revision}/`),
    bytes: path.startsWith('rules/')
      ? renumbered(ports, path, bytes, { revision, from, movesExamples })
      : bytes,
  }))
  return importRevision(ports, call, { files: moved })
}

function renumbered(
  ports: RegisterPorts,
  path: string,
  bytes: Uint8Array,
  { revision, from, movesExamples }: Required<Omit<NextRevision, 'files'>>,
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
  if (movesExamples) text = ports.editJson(path, text, earlierExamples(text, from)).text
  return new TextEncoder().encode(text)
}

/** The days of worked examples before `from`, to be judged on it: before it the rules would not answer. */
function earlierExamples(text: string, from: string): readonly PlaceChange[] {
  const { examples = {} } = JSON.parse(text) as Partial<Rules>
  return Object.entries(examples).flatMap(([example, { assessment }]) =>
    assessment.date !== undefined && assessment.date < from
      ? [{ pointer: pointer('examples', example, 'assessment', 'date'), value: from }]
      : [],
  )
}
