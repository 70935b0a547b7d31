import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'

/** A member of a certificate or its holder as the page calls it; nothing for what it does not show. */
export function certificateMember(pointer: string, words: Catalogue): string | undefined {
  const [, member, tag] = pointer.split('/')
  if (member === 'state') return words.say('desk-state')
  const language = TEXT_LANGUAGES.find((one) => one === tag)
  return language !== undefined && (member === 'name' || member === 'address' || member === 'scope')
    ? words.say(`desk-correct-${member}`, { language })
    : undefined
}
