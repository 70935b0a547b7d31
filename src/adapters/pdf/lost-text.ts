/** Letters that are drawn from right to left: a PDF file holds them in the order they are drawn. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** So many characters begin what is looked for by place; shorter texts are only counted. */
const START = 4

/**
 * The first text of a paper that its printed pages do not show as often as the paper has it, or
 * undefined where every one is there. A text may go on on the next page.
 */
export function lostText(pieces: readonly string[], pages: readonly string[]): string | undefined {
  const drawn = pages.map((page) => new DrawnPage(compared(page)))
  const short = new Map<string, number>()
  const long: { readonly piece: string; readonly written: string }[] = []
  for (const written of pieces) {
    const piece = compared(written)
    if (piece === '' || RIGHT_TO_LEFT.test(piece)) continue
    if (piece.length >= START) long.push({ piece, written })
    else short.set(piece, (short.get(piece) ?? 0) + 1)
  }
  // A text that is part of another takes none of its letters: the longest are looked for first.
  long.sort((a, b) => b.piece.length - a.piece.length)
  const pending = long.filter(({ piece }) => !drawn.some((page) => page.take(piece)))
  for (const { piece, written } of pending)
    if (!drawn.some((_, i) => takeOver(drawn, i, piece))) return written.trim()
  for (const [piece, count] of short)
    if (drawn.reduce((sum, page) => sum + page.count(piece), 0) < count) return piece
  return undefined
}

/** Text as it is compared: spaces, hyphens at ends of lines and capitals are matters of setting. */
function compared(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff\u2010\u2011-]/g, '')
}

/** A text that begins on this page and goes on on the next ones. */
function takeOver(pages: readonly DrawnPage[], from: number, piece: string): boolean {
  let rest = piece
  const taken: (() => void)[] = []
  for (let i = from; rest !== '' && i < pages.length; i++) {
    const { at, length } = pages[i]!.longestStart(rest)
    if (length === 0) return false
    taken.push(() => pages[i]!.mark(at, length))
    rest = rest.slice(length)
  }
  if (rest !== '') return false
  for (const take of taken) take()
  return true
}

/** The text of a page, and which of its letters belong to a text that was found. */
class DrawnPage {
  readonly #text: string
  readonly #taken: Uint8Array
  /** Where each run of so many letters stands. */
  readonly #starts = new Map<string, number[]>()

  constructor(text: string) {
    this.#text = text
    this.#taken = new Uint8Array(text.length)
    for (let at = 0; at + START <= text.length; at++) {
      const start = text.slice(at, at + START)
      const known = this.#starts.get(start)
      if (known) known.push(at)
      else this.#starts.set(start, [at])
    }
  }

  /** Takes the first of these texts that is not taken yet, if there is one. */
  take(piece: string): boolean {
    const at = this.#starts
      .get(piece.slice(0, START))
      ?.find((one) => this.#text.startsWith(piece, one) && this.#isFree(one, piece.length))
    if (at === undefined) return false
    this.mark(at, piece.length)
    return true
  }

  mark(at: number, length: number): void {
    this.#taken.fill(1, at, at + length)
  }

  /** How much of the beginning of a text stands here in letters that nothing else has taken. */
  longestStart(piece: string): { readonly at: number; readonly length: number } {
    let best = { at: 0, length: 0 }
    for (
      let at = this.#text.indexOf(piece[0]!);
      at >= 0;
      at = this.#text.indexOf(piece[0]!, at + 1)
    ) {
      let length = 0
      while (
        length < piece.length &&
        this.#text[at + length] === piece[length] &&
        this.#taken[at + length] === 0
      )
        length++
      if (length > best.length) best = { at, length }
    }
    return best
  }

  count(piece: string): number {
    return this.#text.split(piece).length - 1
  }

  #isFree(at: number, length: number): boolean {
    return !this.#taken.subarray(at, at + length).includes(1)
  }
}
