import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Text } from '../../domain/messages/text.ts'

/** A clause, part or adjustment by number and title, as far as it has these. */
export function clauseName(
  of: { readonly id: string; readonly number?: string; readonly title?: Text | undefined },
  words: Catalogue,
): string {
  const title = words.text(of.title) || of.id
  return of.number === undefined ? title : words.say('numbered', { number: of.number, title })
}
