import { fault } from '../../domain/faults/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { claimMessage, writeClaim } from '../../domain/trust/claim.ts'
import type { Signing } from '../ports.ts'
import type { Seal } from '../register/perform.ts'
import { activeKey } from './signing-key.ts'

/**
 * Signs the claim in a certificate's QR code with the key that is active in the transaction. Nothing
 * is signed where no key was made yet. Refuses (`certificate-unfit`) words too long for a claim.
 */
export function sealWith(signing: Signing): Seal {
  return async (facts, view) => {
    const key = await activeKey(view, signing)
    if (key === undefined) return undefined
    try {
      const claim = claimMessage({ ...facts, key: key.id })
      return writeClaim(claim, await key.sign(claim))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      throw new Refusal('certificate-unfit', message('refusal-certificate-unfit--claim'), [
        fault(message('fault-claim-size'), '/holder'),
      ])
    }
  }
}
