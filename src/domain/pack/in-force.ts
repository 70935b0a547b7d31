import type { Pack } from './pack.ts'
import { weaker } from '../language/provenance.ts'

/** What decides whether a revision of an edition answers for a day. */
type Dated = Pick<Pack, 'rules'>

/**
 * The revisions of one edition that answer for a day (YYYY-MM-DD); more than one means that their
 * dates contradict each other. A published revision is immutable, so it need not know its end: one
 * without `to` ends when the next begins. Nothing weaker takes the place of something published.
 */
export function inForceOn<R extends Dated>(revisions: readonly R[], date: string): readonly R[] {
  const inForce = revisions.filter(({ rules: { inForce: span } }) => {
    return span.from <= date && (span.to === undefined || date <= span.to)
  })
  return inForce.filter((one) => {
    if (inForce.some((other) => isBetterFounded(other, one))) return false
    // What came into force later has ended it for good, even where that has ended itself since.
    const { from, to } = one.rules.inForce
    return (
      to !== undefined ||
      !revisions.some((other) => {
        const next = other.rules.inForce.from
        return next > from && next <= date && !isBetterFounded(one, other)
      })
    )
  })
}

function isBetterFounded(a: Dated, b: Dated): boolean {
  const [ours, theirs] = [a.rules.provenance.status, b.rules.provenance.status]
  return ours !== theirs && weaker(ours, theirs) === theirs
}
