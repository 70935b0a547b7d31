import type { TemplateFault } from '../../domain/document/template-fault.ts'
import { placeWords } from '../../domain/document/template-place.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Item } from '../../domain/words/explain/explanation.ts'
import { wordFault } from '../../domain/words/faults.ts'

/** A fault of a template as an item of a list: what is wrong, where, and what to do. */
export function templateFaultItem(fault: TemplateFault, catalogue: Catalogue): Item {
  const { severity, place, message, fix } = wordFault(fault, catalogue)
  const isError = severity === 'error'
  return {
    text: isError ? message : catalogue.say('template-fault-note', { message }),
    ...(isError ? { holds: false } : {}),
    details: [...(place === undefined ? [] : [whereWords(place, catalogue)]), fix],
  }
}

/** Where something stands, with the text round it. */
export function whereWords(
  place: NonNullable<TemplateFault['place']>,
  catalogue: Catalogue,
): string {
  const words = placeWords(place)
  const { excerpt, isAlternative } = place
  if (excerpt === undefined) return catalogue.say('template-fault-at', { place: words })
  const about = { place: words, text: excerpt }
  return isAlternative
    ? catalogue.say('template-fault-at--alternative', about)
    : catalogue.say('template-fault-at--text', about)
}
