import { exact } from '../numbers/exact.ts'
import { formulaWords } from './expression.ts'
import type { JudgedVoice } from './compare/judged-voice.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Share } from '../language/criteria/earning.ts'
import { byEarns, type Earns } from '../language/criteria/rules.ts'
import { numberWords, pointsWords } from '../messages/numbers.ts'

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

/** The same with its formula, and what else an alternative says: met, finding, its own words. */
export function earnsFacts(params: Earns, voice: JudgedVoice): readonly string[] {
  const { catalogue } = voice
  const formula = 'points' in params ? params.points : params.share
  const isWord = formula === 'all' || formula === 'half' || formula === 'none'
  const words =
    typeof formula === 'number' || isWord
      ? earnsWords(params, catalogue)
      : catalogue.say('points' in params ? 'earns-formula' : 'earns-share-formula', {
          formula: formulaWords(formula, voice),
        })
  const said = catalogue.text(params.say).replace(/[.。]$/, '')
  return [
    words,
    ...(params.met === undefined
      ? []
      : [catalogue.say(params.met ? 'earns-met' : 'earns-not-met')]),
    ...(params.finding === undefined
      ? []
      : [catalogue.say('comparison-nonconformity', { grade: params.finding })]),
    ...(said === '' ? [] : [catalogue.say('value-text', { text: said })]),
  ]
}
