/** A value that a form shows, and how its field is found on the page. */
export type ShownValue = { readonly shown: string; readonly field: string }

/** A part of a sentence: words, or a value that leads to its field. */
export type SentencePart = { readonly text: string; readonly field?: string }

const NUMBER = /\d(?:[\d\u00A0\u202F,]*\d)?(?:\.\d+)?/g

/**
 * Sentences with their numbers held against the values of a form, both in the order in which they are read:
 * a number leads to the next field that shows it, else to any that does. What no field shows stays words.
 */
export function sentenceParts(
  sentences: readonly string[],
  values: readonly ShownValue[],
): readonly (readonly SentencePart[])[] {
  const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F, ]/g, '')
  let next = 0
  return sentences.map((sentence) => {
    const parts: SentencePart[] = []
    let done = 0
    for (const { 0: text, index } of sentence.matchAll(NUMBER)) {
      const shows = ({ shown }: ShownValue): boolean => plain(shown) === plain(text)
      const behind = values.findIndex((one, place) => place >= next && shows(one))
      const place = behind >= 0 ? behind : values.findIndex(shows)
      const value = values[place]
      if (value === undefined) continue
      next = place + 1
      if (index > done) parts.push({ text: sentence.slice(done, index) })
      parts.push({ text, field: value.field })
      done = index + text.length
    }
    return [...parts, ...(done < sentence.length ? [{ text: sentence.slice(done) }] : [])]
  })
}
