import type { Fault } from '../fault.ts'
import { packFault } from './codes.ts'
import type { ReadRevision } from './published.ts'

/** Revisions of one edition that are in force on the same day, as warnings by revision. */
export function overlapFaults(
  revisions: readonly ReadRevision[],
  folderOf: (revision: number) => string,
): ReadonlyMap<number, readonly Fault[]> {
  const spans = revisions.flatMap(({ revision, digested }) =>
    digested === undefined ? [] : [{ revision, ...digested.pack.rules.inForce }],
  )
  const sorted = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const faults = new Map<number, readonly Fault[]>()
  for (const [index, next] of sorted.entries()) {
    const other = sorted.slice(0, index).find(({ to }) => to === undefined || to >= next.from)
    if (other === undefined) continue
    const end = other.to === undefined ? 'without an end' : `to ${other.to}`
    const message = `Revision ${next.revision} is in force from ${next.from}, while revision ${other.revision} is in force from ${other.from} ${end}.`
    const fix = 'Let one end before the other begins; on a day of both, neither answers.'
    const file = folderOf(next.revision)
    faults.set(next.revision, [
      packFault('revisions-overlap', '/inForce/from', message, fix, { file }),
    ])
  }
  return faults
}
