import type { Improvement } from '../../improve/improvement.ts'
import type { EveryLanguage } from '../../messages/text.ts'
import { inEveryLanguage } from '../../messages/every-language.ts'

/** An improvement as it goes out, with words about what stands in the way. */
export type WordedImprovement = Omit<Improvement, 'barriers'> & {
  readonly barriers: readonly { readonly id: string; readonly words: EveryLanguage }[]
}

/** Words what stands in the way of a level. */
export function wordImprovement({ barriers, ...improvement }: Improvement): WordedImprovement {
  return {
    ...improvement,
    barriers: barriers.map(({ id, message }) => ({
      id,
      words: inEveryLanguage((catalogue) => catalogue.word(message)),
    })),
  }
}
