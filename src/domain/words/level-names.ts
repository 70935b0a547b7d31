import type { Catalogue } from '../messages/catalogue.ts'
import { sideOf, type MarkSide } from '../language/marks.ts'
import type { AwardedLevel, LevelReceipt, ResultReceipt } from '../receipt/receipt.ts'

/** A level of a result by its title; what is below all levels by what the standard calls it. */
export function levelTitle(result: ResultReceipt, id: string | null, catalogue: Catalogue): string {
  const level = result.levels.find((one) => one.id === id)
  if (level !== undefined) return catalogue.text(level.title) || level.id
  return catalogue.text(result.below?.title) || id || catalogue.say('level-none')
}

/** The side on which the measure must stand to the mark of a level. */
export function markSide({
  better,
  inclusive,
}: Pick<LevelReceipt, 'better' | 'inclusive'>): MarkSide {
  return sideOf(better ?? 'more', inclusive)
}

/** A level by its title, with its stars; one of no stars says so by its title alone. */
export function starred(
  { title, stars }: Pick<AwardedLevel, 'title' | 'stars'>,
  catalogue: Catalogue,
): string {
  const level = catalogue.text(title)
  return stars === undefined || stars === 0
    ? level
    : catalogue.say('level-stars', { level, stars: '★'.repeat(stars) })
}
