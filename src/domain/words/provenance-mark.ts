import type { Catalogue } from '../messages/catalogue.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'

/** The mark of a status in words; none for what is published. */
export function markWords(status: ProvenanceStatus, catalogue: Catalogue): string | undefined {
  if (status === 'published') return undefined
  return catalogue.say(status === 'draft' ? 'mark-draft' : 'mark-illustrative')
}
