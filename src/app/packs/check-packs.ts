import type { Fault } from '../../domain/faults/fault.ts'
import { selectRevisions, type Selection } from './select-revisions.ts'
import type { ShelvedRevision } from '../ports.ts'

/** What a check of one revision found. */
export type CheckedRevision = {
  readonly standard: string
  readonly edition: string
  readonly revision: number
  /** Present when the pack can be used. */
  readonly digest?: string
  readonly faults: readonly Fault[]
}

/**
 * All faults of the selected revisions, errors before warnings in each. A name that selects nothing
 * is refused, because a check of nothing proves nothing.
 */
export function checkPacks(
  shelved: readonly ShelvedRevision[],
  selection: Selection,
): readonly CheckedRevision[] {
  return selectRevisions(shelved, selection).map(
    ({ standard, edition, revision, digested, faults }) => ({
      standard,
      edition,
      revision,
      ...(digested === undefined ? {} : { digest: digested.digest }),
      faults: faults.toSorted((a, b) => weight(a) - weight(b)),
    }),
  )
}

function weight({ severity }: Fault): number {
  return severity === 'error' ? 0 : 1
}
