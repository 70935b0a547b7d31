import type { Affected } from '../../../domain/compare/effect.ts'
import { LIVE } from '../../../domain/register/certificate.ts'
import { storedReceipt } from './certificate-intent.ts'
import type { RegisterPorts } from '../perform.ts'
import { pagesOf } from '../records.ts'

/** Certificates that are read at a time. */
const AT_A_TIME = 200

/** The assessments behind the certificates in force, suspended ones included, that rest on a pack. */
export async function certificatesInForce(
  { register }: Pick<RegisterPorts, 'register'>,
  { standard, digest }: { readonly standard: string; readonly digest: string },
): Promise<readonly Affected[]> {
  const asked = { filter: { standard, state: LIVE }, limit: AT_A_TIME }
  const pages = pagesOf(register, 'certificate', asked, async (records, view) => {
    const read: Affected[] = []
    for (const { body } of records) {
      if (body.rules.digest !== digest) continue
      const { assessment } = await storedReceipt(view, body.model.receipt)
      read.push({ assessment, certificate: body.number })
    }
    return read
  })
  const found: Affected[] = []
  for await (const page of pages) found.push(...page)
  return found
}
