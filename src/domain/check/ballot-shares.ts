import { pointer } from '../faults/fault.ts'
import { packFault } from '../faults/pack-faults.ts'
import { message } from '../messages/message.ts'
import { compareExact, exact, ONE } from '../numbers/exact.ts'
import type { Check } from './check.ts'

/** No share of votes that a ballot asks for is more than all of them. */
export const ballotShares: Check = {
  name: 'shares of votes',
  reads: ['standard/ballot'],
  faults: ({ standard: { ballot } }) => {
    if (ballot === undefined) return []
    const { quorum, approve, against } = ballot
    const shares = [
      { share: quorum, at: ['quorum'] },
      { share: approve.share, at: ['approve', 'share'] },
      { share: against?.share, at: ['against', 'share'] },
    ]
    return shares.flatMap(({ share, at }) =>
      share !== undefined && compareExact(exact(share), ONE) > 0
        ? [
            packFault(
              message('fault-ballot-share', { share: { value: share } }),
              pointer('standard', 'ballot', ...at),
            ),
          ]
        : [],
    )
  },
}
