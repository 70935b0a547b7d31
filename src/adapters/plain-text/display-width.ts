import { eastAsianWidth } from 'get-east-asian-width'

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Columns a text takes in a terminal: two for a wide character, none for a combining one. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(segment: string): number {
  const code = segment.codePointAt(0) ?? 0
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(segment)) return 0
  return eastAsianWidth(code)
}

/** Spaces after a text up to a width; the text alone when it is wider. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Spaces before a text up to a width. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

/**
 * A text without what could act on a terminal or deceive its reader: control characters and the
 * marks that turn the direction of writing. Files come from anywhere.
 */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}

/** Punctuation that must not begin a line. */
const CLOSING = /^[，。；：、！？）》」』】”’％%,.;:!?)\]}…]/u
/** Punctuation that must not end a line. */
const OPENING = /[（《「『【“‘([{]$/u

/**
 * A text in lines of at most `width` columns: broken at spaces, and between wide characters except
 * where Chinese never breaks. A word that is wider than a line is cut.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces(text)) {
    const isSpace = piece === ' '
    const takes = displayWidth(piece)
    if (used + takes > width) {
      if (isSpace) continue
      if (used > 0) {
        lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      if (takes > width) {
        const cut = cutUp(piece, width)
        lines.push(...cut.slice(0, -1))
        line = cut.at(-1) ?? ''
        used = displayWidth(line)
        continue
      }
    }
    if (isSpace && used === 0) continue
    line += piece
    used += takes
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** What must stay together: words, single wide characters with their punctuation, single spaces. */
function pieces(text: string): readonly string[] {
  const list: string[] = []
  let glue = false
  let after = ''
  for (const { segment } of graphemes.segment(text)) {
    const isSpace = segment === ' '
    const isWide = graphemeWidth(segment) === 2
    const joins =
      list.length > 0 &&
      !isSpace &&
      after !== ' ' &&
      (glue || CLOSING.test(segment) || (!isWide && !isWideEnd(after)))
    if (joins) list[list.length - 1] += segment
    else list.push(segment)
    glue = OPENING.test(segment)
    after = segment
  }
  return list
}

function isWideEnd(segment: string): boolean {
  return segment === '' || graphemeWidth(segment) === 2
}

function cutUp(word: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const { segment } of graphemes.segment(word)) {
    if (displayWidth(line + segment) > width && line !== '') {
      lines.push(line)
      line = ''
    }
    line += segment
  }
  return [...lines, line]
}
