import { TAG_WORDS } from './template-words/tag-words.ts'
import type { Wording } from './template-words/wording.ts'

/**
 * Finding tags in the text of a paragraph. Knows nothing of Word: the text has one character per
 * character, and `BREAK` where something that is not text stands.
 */

/** Stands for a tab, a line break or a picture: no tag may reach across it. */
export const BREAK = '\uFFFC'

type TagKind = 'value' | 'open' | 'inverted' | 'close' | 'comment'

/** A well-formed tag and where it stands in the text. */
export type FoundTag = {
  readonly kind: TagKind
  /** Trimmed; `.` or a dotted name. Free text for a comment. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Something between braces that is not a tag. */
export type TagTrouble = {
  readonly code:
    | 'tag-full-width'
    | 'tag-triple'
    | 'tag-unescaped'
    | 'tag-partial'
    | 'tag-delimiters'
    | 'tag-unclosed'
    | 'tag-unopened'
    | 'tag-broken'
    | 'tag-name'
  readonly start: number
  readonly end: number
  readonly wording: Wording
}

/** Longer than any name of ours; keeps a search for what was meant short. */
const MAX_NAME = 100
const NAME = /^(?:\.|[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*)$/u
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g
const BRACES = /[{｛]{2}|[}｝]{2}/g
const SIGILS: { readonly [sigil: string]: TagKind } = {
  '#': 'open',
  '^': 'inverted',
  '/': 'close',
  '!': 'comment',
}
const REFUSED = {
  '&': ['tag-unescaped', TAG_WORDS.unescaped],
  '>': ['tag-partial', TAG_WORDS.partial],
  '=': ['tag-delimiters', TAG_WORDS.delimiters],
} as const

/** More troubles in one paragraph than anybody reads. */
const MAX_TROUBLES = 100

/**
 * All tags of a text in order, and everything between braces that is not one. Stops after a
 * hundred troubles.
 */
export function findTags(text: string): { tags: FoundTag[]; troubles: TagTrouble[] } {
  const tags: FoundTag[] = []
  const troubles: TagTrouble[] = []
  BRACES.lastIndex = 0
  for (let at = BRACES.exec(text); at && troubles.length < MAX_TROUBLES; at = BRACES.exec(text)) {
    const read = readTag(text, at.index)
    if ('code' in read) troubles.push(read)
    else tags.push(read)
    BRACES.lastIndex = read.end
  }
  return { tags, troubles }
}

function readTag(text: string, start: number): FoundTag | TagTrouble {
  const opening = text.slice(start, start + 2)
  if (/[}｝]/.test(opening))
    return opening === '}}'
      ? trouble('tag-unopened', start, start + 2, TAG_WORDS.unopened())
      : fullWidth(text, start, start + 2)
  const triple = opening === '{{' && text[start + 2] === '{'
  const next = /[{｛]{2}|[}｝]{2}/g
  next.lastIndex = start + (triple ? 3 : 2)
  const closing = next.exec(text)
  if (!closing || /[{｛]/.test(closing[0])) {
    const end = Math.min(closing?.index ?? text.length, start + 60)
    const seen = shown(text.slice(start, end))
    return opening === '{{'
      ? trouble('tag-unclosed', start, end, TAG_WORDS.unclosed(seen))
      : fullWidth(text, start, end)
  }
  const end = closing.index + 2
  if (opening !== '{{' || closing[0] !== '}}') return fullWidth(text, start, end)
  const whole = text.slice(start, end)
  if (triple) {
    const stop = text[end] === '}' ? end + 1 : end
    return trouble('tag-triple', start, stop, TAG_WORDS.triple(shown(text.slice(start, stop))))
  }
  const inner = text.slice(start + 2, end - 2)
  if (inner.includes(BREAK))
    return trouble('tag-broken', start, end, TAG_WORDS.broken(shown(whole)))
  const clean = inner.replace(INVISIBLE, '').trim()
  const sigil = clean[0] ?? ''
  if (Object.hasOwn(REFUSED, sigil)) {
    const [code, words] = REFUSED[sigil as keyof typeof REFUSED]
    return trouble(code, start, end, words(shown(whole)))
  }
  const kind = SIGILS[sigil] ?? 'value'
  const name = (kind === 'value' ? clean : clean.slice(1)).trim()
  if (kind !== 'comment' && (name.length > MAX_NAME || !NAME.test(name))) {
    const narrow = name.normalize('NFKC').replaceAll('。', '.')
    const words = TAG_WORDS.noName(shown(whole), narrow === name ? undefined : narrow)
    return trouble('tag-name', start, end, words)
  }
  return { kind, name, start, end }
}

function fullWidth(text: string, start: number, end: number): TagTrouble {
  const seen = shown(text.slice(start, end))
  const narrow = seen.normalize('NFKC')
  return trouble('tag-full-width', start, end, TAG_WORDS.fullWidth(seen, narrow))
}

function trouble(
  code: TagTrouble['code'],
  start: number,
  end: number,
  wording: Wording,
): TagTrouble {
  return { code, start, end, wording }
}

/** Text for people: what is not text shows as a blank, and what is long is cut. */
export function shown(text: string): string {
  const clean = text.slice(0, 200).replaceAll(BREAK, ' ').trim()
  return clean.length > 100 ? `${clean.slice(0, 99).toWellFormed()}…` : clean
}
