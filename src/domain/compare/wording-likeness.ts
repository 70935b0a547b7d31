import { wording, type TextLanguage, type Text } from '../messages/text.ts'

/** Pieces of a text with how often each occurs. */
export type Shingles = ReadonlyMap<string, number>

/**
 * Letters in a piece, and what is left between words: two Chinese characters say about as much as four
 * Latin letters.
 */
const WRITING: { readonly [L in TextLanguage]: { readonly size: number; readonly space: string } } =
  {
    zh: { size: 2, space: '' },
    en: { size: 4, space: ' ' },
  }

/** The overlapping pieces of a text in a language; case, spacing and punctuation do not count. */
export function shinglesOf(text: string, language: TextLanguage): Shingles {
  const { size, space } = WRITING[language]
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, space)
    .trim()
  const shingles = new Map<string, number>()
  if (plain === '') return shingles
  for (let at = 0; at <= Math.max(0, plain.length - size); at += 1) {
    const piece = plain.slice(at, at + size)
    shingles.set(piece, (shingles.get(piece) ?? 0) + 1)
  }
  return shingles
}

/** How many pieces there are. */
export function sizeOf(shingles: Shingles): number {
  let size = 0
  for (const count of shingles.values()) size += count
  return size
}

/** How many pieces two texts share. */
function shared(a: Shingles, b: Shingles): number {
  let count = 0
  for (const [piece, times] of a) count += Math.min(times, b.get(piece) ?? 0)
  return count
}

/** Likeness of two texts by Dice's coefficient over their pieces: 0 nothing shared, 1 all. */
export function dice(a: Shingles, b: Shingles): number {
  const both = sizeOf(a) + sizeOf(b)
  return both === 0 ? 1 : (2 * shared(a, b)) / both
}

/** How much of `inner` is found in `outer`, 0 to 1. */
export function containment(inner: Shingles, outer: Shingles): number {
  const size = sizeOf(inner)
  return size === 0 ? 0 : shared(inner, outer) / size
}

/** What is left of a text when others have taken theirs. */
export function without(whole: Shingles, taken: readonly Shingles[]): Shingles {
  const left = new Map(whole)
  for (const one of taken)
    for (const [piece, times] of one) {
      const rest = (left.get(piece) ?? 0) - times
      if (rest > 0) left.set(piece, rest)
      else left.delete(piece)
    }
  return left
}

/** The wordings of two texts in a language that both have; a bare string is in the pack's first. */
export function inBoth(
  a: Text | undefined,
  b: Text | undefined,
  languages: readonly TextLanguage[],
): readonly { readonly language: TextLanguage; readonly a: string; readonly b: string }[] {
  return languages.flatMap((language, index) => {
    if (!has(a, language, index) || !has(b, language, index)) return []
    return [{ language, a: wording(a, language), b: wording(b, language) }]
  })
}

function has(text: Text | undefined, language: TextLanguage, index: number): boolean {
  if (text === undefined) return false
  return typeof text === 'string' ? index === 0 : text[language] !== undefined
}
