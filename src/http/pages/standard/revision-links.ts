import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { htmlOf } from '../page.ts'

/** Where one revision of a standard is read. */
export function revisionPath(standard: string, edition: string, revision: number): string {
  return `/standards/${standard}/${edition}/${revision}`
}

/** Whether a revision is in force today, as a tag; one that is not says nothing of why. */
export function statusTag(
  revision: number,
  { inForce }: { readonly inForce: readonly number[] },
  catalogue: Catalogue,
): string {
  const say = htmlOf(catalogue)
  return inForce.includes(revision)
    ? `<span class="tag good">✓ ${say('standard-in-force')}</span>`
    : `<span class="tag">${say('standard-not-in-force')}</span>`
}
