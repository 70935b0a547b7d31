import { exact } from '../exact.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Share } from '../language/criteria/earning.ts'
import { byEarns, type Earns } from '../language/criteria/rules.ts'
import { numberWords, pointsWords } from './numbers.ts'

/** What an alternative earns: points, or a share of the weight. */
export function earnsWords(params: Earns, catalogue: Catalogue): string {
  return byEarns(params, {
    points: ({ points }) =>
      typeof points === 'number'
        ? pointsWords(points, catalogue)
        : catalogue.say('earns-calculated'),
    share: ({ share }) => shareWords(share, catalogue),
  })
}

function shareWords(share: Share, catalogue: Catalogue): string {
  if (share === 1) return catalogue.say('earns-all')
  if (share === 'all' || share === 'half' || share === 'none')
    return catalogue.say(`earns-${share}`)
  return typeof share === 'number'
    ? catalogue.say('earns-share', { percent: numberWords(exact(share).mul(100n)) })
    : catalogue.say('earns-calculated')
}
