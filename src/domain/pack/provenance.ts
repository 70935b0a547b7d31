import type { Text } from './text.ts'

/**
 * Where a number comes from. `illustrative`: made up to show a shape, binds nobody. `draft`: put
 * forward by a committee. `published`: decided and published by the committee that owns the standard.
 */
export type ProvenanceStatus = 'illustrative' | 'draft' | 'published'

/** Status of a number or of a whole pack, with where it was found and why it is what it is. */
export type Provenance = {
  readonly status: ProvenanceStatus
  /** Where it was found: a document, a page, a clause. */
  readonly source?: Text
  readonly reason?: Text
}

const STRENGTH: Record<ProvenanceStatus, number> = { illustrative: 0, draft: 1, published: 2 }

/** The weaker of two statuses: a result is never better founded than the weakest number in it. */
export function weaker(a: ProvenanceStatus, b: ProvenanceStatus): ProvenanceStatus {
  return STRENGTH[a] <= STRENGTH[b] ? a : b
}
