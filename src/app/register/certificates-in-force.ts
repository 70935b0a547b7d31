import type { Affected } from '../../domain/compare/effect.ts'
import { LIVE } from '../../domain/register/certificate.ts'
import { storedReceipt } from './certificate-intent.ts'
import type { Desk } from './desk.ts'
import type { Page } from './ports.ts'
import type { Stored } from './records.ts'

/** Certificates that are read at a time. */
const AT_A_TIME = 200

/** The assessments behind the certificates in force, suspended ones included, that rest on a pack. */
export async function certificatesInForce(
  { register }: Pick<Desk, 'register'>,
  { standard, digest }: { readonly standard: string; readonly digest: string },
): Promise<readonly Affected[]> {
  const found: Affected[] = []
  let cursor: string | undefined
  do {
    const from = cursor
    cursor = await register.read(async (view) => {
      const page: Page<Stored<'certificate'>> = await view.find(
        'certificate',
        { standard },
        { limit: AT_A_TIME, ...(from === undefined ? {} : { cursor: from }) },
      )
      for (const { body } of page.items) {
        if (!LIVE.includes(body.state) || body.rules.digest !== digest) continue
        const { assessment } = await storedReceipt(view, body.model.receipt)
        found.push({ assessment, certificate: body.number })
      }
      return page.next
    })
  } while (cursor !== undefined)
  return found
}
