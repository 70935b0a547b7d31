import type { RegisterView } from '../ports.ts'
import { need, type Stored } from '../records.ts'

/**
 * The certificate that is followed when one is named: the one that was issued anew in its place, and for a
 * renewal whichever took its place.
 */
export async function followedCertificate(
  view: RegisterView,
  id: string,
  { isRenewal }: { readonly isRenewal: boolean },
): Promise<Stored<'certificate'>> {
  let record = await need(view, 'certificate', { id })
  for (;;) {
    if (record.body.state !== 'superseded') return record
    const next = await need(view, 'certificate', { id: record.body.supersededBy })
    if (!isRenewal && next.body.reissued === undefined) return record
    record = next
  }
}
