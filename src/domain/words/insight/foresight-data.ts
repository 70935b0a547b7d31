import type { Foresight, LevelCount } from '../../foresee/foresight.ts'
import type { Text } from '../../messages/text.ts'
import { inEveryLanguage } from '../../messages/every-language.ts'

/** A foresight as it goes out: every level, and none, has a title. */
export type WordedForesight = Omit<Foresight, 'levels'> & {
  readonly levels: readonly (LevelCount & { readonly title: Text })[]
}

/** Words "no level" where the standard has no name for it. */
export function wordForesight({ levels, ...foresight }: Foresight): WordedForesight {
  return {
    ...foresight,
    levels: levels.map((one) => ({
      ...one,
      title: one.title ?? inEveryLanguage((catalogue) => catalogue.say('foresight-no-level')),
    })),
  }
}
