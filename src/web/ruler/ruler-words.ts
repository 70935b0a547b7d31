import { foresight } from '../../domain/messages/built/foresight.ts'
import { ruler } from '../../domain/messages/built/ruler.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { numberWords } from '../../domain/messages/numbers.ts'
import type { Language } from '../../domain/messages/text.ts'
import { studioCatalogue } from '../words.tsx'

/** The words of the studio and the ruler's own; thousands are set apart as the language does it. */
export function rulerCatalogue(language: Language): Catalogue {
  const more = [ruler, foresight]
  const apart = studioCatalogue(language, more).say('ruler-thousands')
  return studioCatalogue(language, more, (number) =>
    numberWords(number).replace(/^(≈ )?(-?\d{4,})/, (_, about: string = '', whole: string) => {
      return about + whole.replaceAll(/\B(?=(?:\d{3})+$)/g, apart)
    }),
  )
}
