import { folded } from '../messages/same-text.ts'

/** Ways in which clauses are numbered; each begins one more depth within the one that came before it. */
const STYLES: readonly (readonly [style: string, form: RegExp])[] = [
  ['hanzi', /^(?:第)?[一二三四五六七八九十百]{1,5}(?:[章节条部分]+|[、.]|$)/],
  ['hanzi-bracket', /^\([一二三四五六七八九十百]{1,5}\)/],
  ['bracket', /^\(?\d{1,3}\)/],
  ['dots', /^(?:[a-z]{1,2}[.-]?)?\d{1,3}(?:[.-]\d{1,3})*[.、]?(?=\s|$|[^\d.\-a-z/])/],
  ['letter', /^[a-z](?:[.、)]|$)/],
]

/** A number at the beginning of a cell: as it is printed, its style, and what stands behind it. */
export type Numbering = {
  readonly number: string
  readonly style: string
  readonly rest: string
}

/** The number of a clause at the beginning of a text; undefined where none stands there. */
export function numberingIn(cell: string): Numbering | undefined {
  const text = cell.trim()
  const plain = text.normalize('NFKC').toLowerCase()
  // Where letters change their number of characters, places in one text are none in the other.
  const said = plain.length === text.length ? plain : folded(text)
  for (const [style, form] of STYLES) {
    const found = form.exec(said)?.[0]
    if (found === undefined) continue
    const source = said.length === text.length ? text : said
    const number = source.slice(0, found.length).replace(/[.、．,\s]+$/, '')
    const depth = style === 'dots' ? number.split(/[.\-．]/).length : 0
    return {
      number,
      style: depth > 0 ? `dots-${depth}` : style,
      rest: source.slice(found.length).replace(/^[\s、.．]+/, ''),
    }
  }
  return undefined
}

/** Whether a cell holds the number of a clause and nothing else. */
export function isNumbering(cell: string): boolean {
  return numberingIn(cell)?.rest === ''
}
