import { object, oneOf, optional, ref, type Of } from '../schema/schema.ts'

/**
 * Where a number comes from. `illustrative`: made up to show a shape, binds nobody. `draft`: put
 * forward by a committee. `published`: decided and published by the committee that owns the standard.
 */
export const provenanceStatus = oneOf(
  ['illustrative', 'draft', 'published'],
  'illustrative: made up to show a shape. draft: put forward by a committee. published: decided and published.',
)
export type ProvenanceStatus = Of<typeof provenanceStatus>

/** Status of a number or of a whole pack, with where it was found and why it is what it is. */
export const provenance = object(
  {
    status: ref('provenanceStatus'),
    source: optional(ref('text', 'Where it was found: a document, a page, a clause.')),
    reason: optional(ref('text', 'Why it is what it is.')),
  },
  { description: 'Where a number comes from.' },
)
export type Provenance = Of<typeof provenance>

const STRENGTH: Record<ProvenanceStatus, number> = { illustrative: 0, draft: 1, published: 2 }

/** The weaker of two statuses: a result is never better founded than the weakest number in it. */
export function weaker(a: ProvenanceStatus, b: ProvenanceStatus): ProvenanceStatus {
  return STRENGTH[a] <= STRENGTH[b] ? a : b
}
