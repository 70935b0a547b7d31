import type { Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { ReadRevision } from './published.ts'

/**
 * Revisions of one edition, equally well founded, that both answer on some day, as warnings by
 * revision. One without an end is no fault: it ends when the next begins.
 */
export function overlapFaults(
  revisions: readonly ReadRevision[],
  folderOf: (revision: number) => string,
): ReadonlyMap<number, readonly Fault[]> {
  const spans = revisions.flatMap(({ revision, digested }) =>
    digested === undefined
      ? []
      : [
          {
            revision,
            status: digested.pack.rules.provenance.status,
            ...digested.pack.rules.inForce,
          },
        ],
  )
  const sorted = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const faults = new Map<number, readonly Fault[]>()
  for (const [index, next] of sorted.entries()) {
    const other = sorted
      .slice(0, index)
      .find(
        ({ from, to, status }) =>
          status === next.status && (from === next.from || (to !== undefined && to >= next.from)),
      )
    if (other === undefined) continue
    const { revision, from } = next
    const found =
      other.to === undefined || other.from === from
        ? message('fault-revisions-overlap--same-day', { revision, other: other.revision, from })
        : message('fault-revisions-overlap', {
            revision,
            from,
            other: other.revision,
            otherFrom: other.from,
            otherTo: other.to,
          })
    faults.set(revision, [packFault(found, '/inForce/from', { file: folderOf(revision) })])
  }
  return faults
}
