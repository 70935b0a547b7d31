import type { TextElement } from '@fluent/syntax'
import { FluentParser, FluentSerializer, Message, Transformer } from '@fluent/syntax'

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const STRANGE = 'áƀćđéƒǵħíĵķĺḿńóṕɋŕśţúṽŵẋýžÁƁĆĐÉƑǴĦÍĴĶĹḾŃÓṔɊŔŚŢÚṼŴẊÝŽ'

/**
 * Message files in a language that nobody speaks: every letter of a text is replaced by a strange
 * one, so that whatever still reads as English or Chinese did not come from these files.
 */
export function pseudoFile(text: string): string {
  const resource = new FluentParser({ withSpans: false }).parse(text)
  for (const entry of resource.body)
    if (entry instanceof Message && entry.id.name !== 'language-tag') new Strange().visit(entry)
  return new FluentSerializer().serialize(resource)
}

class Strange extends Transformer {
  override visitTextElement(element: TextElement): TextElement {
    element.value = element.value.replaceAll(/[a-z]/gi, strangeLetter)
    return element
  }
}

function strangeLetter(letter: string): string {
  return STRANGE[PLAIN.indexOf(letter)]!
}
