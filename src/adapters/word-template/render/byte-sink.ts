/** What a value is written with when it is more than plain text. */
export type Wording = {
  /** For a line break. */
  readonly lineBreak: Uint8Array
  /** For a tab. */
  readonly tab: Uint8Array
}

/** A value the fast path cannot write: the slow path looks at it whole. */
export const NEEDS_CARE = Symbol('needs care')

const KEEP = 4 * 1024 * 1024
const AMP = Buffer.from('&amp;')
const LT = Buffer.from('&lt;')
const GT = Buffer.from('&gt;')
const QUOT = Buffer.from('&quot;')

/** One growing buffer that rendering after rendering writes into. */
export class ByteSink {
  #buffer = Buffer.allocUnsafeSlow(256 * 1024)
  /** Where the next byte goes; may be set back to forget what was written since. */
  position = 0

  /** Begins anew; a buffer that one huge document made large is given back. */
  reset(): void {
    this.position = 0
    if (this.#buffer.length > KEEP) this.#buffer = Buffer.allocUnsafeSlow(256 * 1024)
  }

  /** What was written so far; valid until the next write. */
  written(): Buffer {
    return this.#buffer.subarray(0, this.position)
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#buffer.set(bytes, this.position)
    this.position += bytes.length
  }

  ascii(text: string): void {
    this.#reserve(text.length)
    for (let i = 0; i < text.length; i++) this.#buffer[this.position++] = text.charCodeAt(i)
  }

  /**
   * Writes text as escaped UTF-8. Gives NEEDS_CARE, with nothing written, when it meets a
   * right-to-left letter, a direction mark or a character XML does not allow.
   */
  text(text: string, wording: Wording): typeof NEEDS_CARE | undefined {
    // Three bytes a unit is the most UTF-8 needs; escapes reserve more where they occur.
    this.#reserve(text.length * 3)
    const start = this.position
    let buffer = this.#buffer
    let at = start
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c < 0x80) {
        if (c >= 0x20 && c !== 0x26 && c !== 0x3c && c !== 0x3e && c !== 0x22 && c !== 0x7f) {
          buffer[at++] = c
          continue
        }
        if (c === 0x26) at = this.#put(at, AMP, text.length - i)
        else if (c === 0x3c) at = this.#put(at, LT, text.length - i)
        else if (c === 0x3e) at = this.#put(at, GT, text.length - i)
        else if (c === 0x22) at = this.#put(at, QUOT, text.length - i)
        else if (c === 9) at = this.#put(at, wording.tab, text.length - i)
        else if (c >= 10 && c <= 13) {
          if (c === 13 && text.charCodeAt(i + 1) === 10) i++
          at = this.#put(at, wording.lineBreak, text.length - i)
        } else return this.#back(start)
        // Putting may have made the buffer anew.
        buffer = this.#buffer
      } else if (c < 0x800) {
        if (c >= 0x590 || c < 0xa0) return this.#back(start)
        buffer[at++] = 0xc0 | (c >> 6)
        buffer[at++] = 0x80 | (c & 0x3f)
      } else if (c < 0xd800 || c > 0xdfff) {
        if (isSpecial(c)) {
          if (c !== 0x2028 && c !== 0x2029) return this.#back(start)
          at = this.#put(at, wording.lineBreak, text.length - i)
          buffer = this.#buffer
          continue
        }
        buffer[at++] = 0xe0 | (c >> 12)
        buffer[at++] = 0x80 | ((c >> 6) & 0x3f)
        buffer[at++] = 0x80 | (c & 0x3f)
      } else {
        const point = text.codePointAt(i)!
        if (point < 0x10000 || (point & 0xfffe) === 0xfffe || isRightAbove(point))
          return this.#back(start)
        i++
        buffer[at++] = 0xf0 | (point >> 18)
        buffer[at++] = 0x80 | ((point >> 12) & 0x3f)
        buffer[at++] = 0x80 | ((point >> 6) & 0x3f)
        buffer[at++] = 0x80 | (point & 0x3f)
      }
    }
    this.position = at
    return undefined
  }

  /** Writes text that was looked at already: escapes, breaks and tabs, nothing else is special. */
  checkedText(text: string, wording: Wording): void {
    const plain = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
    for (const piece of plain.split(/(\r\n|[\n\v\f\r\u2028\u2029]|\t)/)) {
      if (piece === '\t') this.bytes(wording.tab)
      else if (/^[\r\n\v\f\u2028\u2029]/.test(piece)) this.bytes(wording.lineBreak)
      else this.bytes(Buffer.from(piece))
    }
  }

  /**
   * Puts bytes at a place, with room for so many units of text behind them, and gives the place
   * after them. No closure: what a closure writes to lives on the heap, and costs on every letter.
   */
  #put(at: number, bytes: Uint8Array, left: number): number {
    this.position = at
    this.#reserve(bytes.length + left * 3)
    this.#buffer.set(bytes, at)
    return at + bytes.length
  }

  #back(start: number): typeof NEEDS_CARE {
    this.position = start
    return NEEDS_CARE
  }

  #reserve(more: number): void {
    if (this.position + more <= this.#buffer.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#buffer.length * 2, this.position + more))
    this.#buffer.copy(larger, 0, 0, this.position)
    this.#buffer = larger
  }
}

/** Right-to-left letters, direction marks, separators and what XML does not allow, below U+10000. */
function isSpecial(c: number): boolean {
  if (c < 0x900) return true
  if (c < 0x2000) return false
  if (c < 0x2070) return (c >= 0x200e && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || c >= 0x2066
  if (c < 0xfb1d) return false
  return c <= 0xfdff || (c >= 0xfe70 && c <= 0xfeff) || c >= 0xfffe
}

function isRightAbove(point: number): boolean {
  return (point >= 0x10800 && point <= 0x10fff) || (point >= 0x1e800 && point <= 0x1efff)
}
