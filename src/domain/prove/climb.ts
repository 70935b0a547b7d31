import type { PackClaim } from './claim.ts'
import type { Answering, ProvablePack } from './scheme.ts'
import { scoredOf } from './statement.ts'

/** Changes one answer after another for as long as that comes nearer. */
export function climb(
  scheme: ProvablePack,
  claim: Pick<PackClaim, 'isSo' | 'nearness'>,
  from: Answering,
): Answering | undefined {
  const at = Int16Array.from(from)
  const look = (): number | 'so' => {
    const scored = scoredOf(scheme, at)
    if (scored === undefined) return Number.NEGATIVE_INFINITY
    if (claim.isSo(scored)) return 'so'
    return claim.nearness?.(scored) ?? 0
  }
  let nearest = look()
  if (nearest === 'so') return at
  const rounds = claim.nearness === undefined ? 1 : 4
  for (let round = 0; round < rounds; round += 1) {
    let isNearer = false
    for (let k = 0; k < scheme.questions.length; k += 1) {
      let kept = at[k]!
      for (let choice = 0; choice < scheme.questions[k]!.choices.length; choice += 1) {
        if (choice === kept) continue
        at[k] = choice
        const now = look()
        if (now === 'so') return at
        if (now <= nearest) continue
        nearest = now
        kept = choice
        isNearer = true
      }
      at[k] = kept
    }
    if (!isNearer) return undefined
  }
  return undefined
}
