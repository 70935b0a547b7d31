import { message } from '../messages/message.ts'
import { spelled } from './spelling.ts'
import type { TemplateFaultMessage } from './template-fault.ts'

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
  readonly start: number
  readonly end: number
  readonly message: TemplateFaultMessage
}

/** Longer than any name of ours; keeps a search for what was meant short. */
const MAX_NAME = 100
const NAME = /^(?:\.|[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*)$/u
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g
/** Braces, and what keyboards and symbol lists offer that looks like them. */
const OPENING = '{｛﹛︷❴⦃'
const CLOSING = '}｝﹜︸❵⦄'
const BRACES = new RegExp(`[${OPENING}]{2}|[${CLOSING}]{2}`, 'gu')
const SIGILS: { readonly [sigil: string]: TagKind } = {
  '#': 'open',
  '^': 'inverted',
  '/': 'close',
  '!': 'comment',
}
const REFUSED = {
  '&': 'fault-tag-unescaped',
  '>': 'fault-tag-partial',
  '=': 'fault-tag-delimiters',
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
    if ('message' in read) troubles.push(read)
    else tags.push(read)
    BRACES.lastIndex = read.end
  }
  return { tags, troubles }
}

function readTag(text: string, start: number): FoundTag | TagTrouble {
  const opening = text.slice(start, start + 2)
  if (CLOSING.includes(opening[0]!))
    return opening === '}}'
      ? { start, end: start + 2, message: message('fault-tag-unopened') }
      : fullWidth(text, start, start + 2)
  const triple = opening === '{{' && text[start + 2] === '{'
  const next = new RegExp(BRACES)
  next.lastIndex = start + (triple ? 3 : 2)
  const closing = next.exec(text)
  if (!closing || OPENING.includes(closing[0][0]!)) {
    const end = Math.min(closing?.index ?? text.length, start + 60)
    const tag = shown(text.slice(start, end))
    return opening === '{{'
      ? { start, end, message: message('fault-tag-unclosed', { tag }) }
      : fullWidth(text, start, end)
  }
  const end = closing.index + 2
  if (opening !== '{{' || closing[0] !== '}}') return fullWidth(text, start, end)
  const tag = shown(text.slice(start, end))
  if (triple) {
    const stop = text[end] === '}' ? end + 1 : end
    const tag = shown(text.slice(start, stop))
    return { start, end: stop, message: message('fault-tag-triple', { tag }) }
  }
  const inner = text.slice(start + 2, end - 2)
  if (inner.includes(BREAK)) return { start, end, message: message('fault-tag-broken', { tag }) }
  const clean = inner.replace(INVISIBLE, '').trim()
  const sigil = clean[0] ?? ''
  if (Object.hasOwn(REFUSED, sigil))
    return { start, end, message: message(REFUSED[sigil as keyof typeof REFUSED], { tag }) }
  const kind = SIGILS[sigil] ?? 'value'
  const name = (kind === 'value' ? clean : clean.slice(1)).trim()
  const narrow = narrowed(name)
  if (
    kind !== 'comment' &&
    narrow !== name &&
    /^[#^/]?[!-~]+$/.test(narrow) &&
    NAME.test(narrow.replace(/^[#^/]\s*/, ''))
  ) {
    const sign = kind === 'value' ? '' : sigil
    const what = { tag, narrow: spelled.value(`${sign}${narrow}`) }
    return { start, end, message: message('fault-tag-name--full-width', what) }
  }
  if (kind !== 'comment' && (name.length > MAX_NAME || !NAME.test(name)))
    return { start, end, message: message('fault-tag-name', { tag }) }
  return { kind, name, start, end }
}

/** Letters of other scripts that look like those of names. */
const LIKE: { readonly [letter: string]: string } = Object.fromEntries(
  Array.from('аеорсухіјѕԁһοαν', (letter, i) => [letter, 'aeopcyxijsdhoav'[i]!]),
)

/** A name in the letters of a plain keyboard, as far as it looks like one. */
function narrowed(name: string): string {
  const half = name.normalize('NFKC').replaceAll('。', '.')
  return /[!-~]/.test(half) ? half.replace(/[^!-~]/gu, (letter) => LIKE[letter] ?? letter) : half
}

function fullWidth(text: string, start: number, end: number): TagTrouble {
  const tag = shown(text.slice(start, end))
  const narrow = tag.replace(/[^!-~]/gu, (sign) =>
    OPENING.includes(sign) ? '{' : CLOSING.includes(sign) ? '}' : sign.normalize('NFKC'),
  )
  return { start, end, message: message('fault-tag-full-width', { tag, narrow }) }
}

/** Text for people: what is not text shows as a blank, and what is long is cut. */
export function shown(text: string): string {
  const clean = text.slice(0, 200).replaceAll(BREAK, ' ').trim()
  return clean.length > 100 ? `${clean.slice(0, 99).toWellFormed()}…` : clean
}
