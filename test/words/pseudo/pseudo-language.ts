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
    if (entry instanceof Message) new Strange(entry.id.name).visit(entry)
  return new FluentSerializer().serialize(resource)
}

/** Lists and dates are worded by the platform, so that they are in no language of ours either. */
const TAG = 'el'

class Strange extends Transformer {
  readonly #key: string

  constructor(key: string) {
    super()
    this.#key = key
  }

  override visitTextElement(element: TextElement): TextElement {
    element.value =
      this.#key === 'language-tag' ? TAG : element.value.replaceAll(/[a-z]/gi, strangeLetter)
    return element
  }
}

function strangeLetter(letter: string): string {
  return STRANGE[PLAIN.indexOf(letter)]!
}
