import { element, XmlElement } from './xml-tree.ts'

/** What must follow `w:rtl` in the properties of a run, by the schema's order. */
const AFTER_RTL: ReadonlySet<string> = new Set([
  'w:cs',
  'w:em',
  'w:lang',
  'w:eastAsianLayout',
  'w:specVanish',
  'w:oMath',
])
/** Word takes bold, italic and size of right-to-left text from a second set of properties. */
const TWINS = [
  ['w:b', 'w:bCs'],
  ['w:i', 'w:iCs'],
  ['w:sz', 'w:szCs'],
] as const

/** Properties of a run (`<w:rPr>…</w:rPr>` or empty) for the same look in right-to-left text. */
export function rightToLeft(look: string): string {
  const properties = look === '' ? new XmlElement('w:rPr') : element(look)
  for (const [latin, complex] of TWINS) {
    const own = properties.child(latin)
    if (own && !properties.child(complex))
      properties.splice(own, [new XmlElement(complex, own.attributes)], 'first')
  }
  if (!properties.child('w:rtl')) {
    const after = properties
      .elements()
      .find((child) => AFTER_RTL.has(child.name) || child.name.startsWith('w14:'))
    const rtl = new XmlElement('w:rtl')
    if (after) properties.splice(after, [rtl], 'last')
    else properties.append(rtl)
  }
  return write(properties)
}

function write(node: XmlElement): string {
  const inner = node.children
    .map((child) => (child instanceof XmlElement ? write(child) : ''))
    .join('')
  return inner === ''
    ? `<${node.name}${node.attributes}/>`
    : `<${node.name}${node.attributes}>${inner}</${node.name}>`
}

/** Letters that are written right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin. */
const RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const STRONG =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]|\p{L}/gu

/** Text cut into pieces of one direction, as Word cuts runs while somebody types. */
export function directions(text: string): { text: string; isRightToLeft: boolean }[] {
  const pieces: { text: string; isRightToLeft: boolean }[] = []
  let start = 0
  let end = 0
  let isRight: boolean | undefined
  for (const letter of text.matchAll(STRONG)) {
    const right = RIGHT.test(letter[0])
    if (isRight !== undefined && right !== isRight) {
      // What stands between two directions goes with the left-to-right side.
      const cut = isRight ? end : letter.index
      pieces.push({ text: text.slice(start, cut), isRightToLeft: isRight })
      start = cut
    } else if (isRight === undefined && right && letter.index > 0) {
      pieces.push({ text: text.slice(0, letter.index), isRightToLeft: false })
      start = letter.index
    }
    isRight = right
    end = letter.index + letter[0].length
  }
  if (start < text.length) pieces.push({ text: text.slice(start), isRightToLeft: isRight === true })
  return pieces
}

const OPENERS = /[\u202A\u202B\u202D\u202E]/g
const ISOLATES = /[\u2066-\u2068]/g

/** Closes the direction marks a value leaves open, so that they cannot turn the text after it. */
export function closeDirections(text: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const embeddings = count(OPENERS) - count(/\u202C/g)
  const isolates = count(ISOLATES) - count(/\u2069/g)
  return text + '\u202C'.repeat(Math.max(embeddings, 0)) + '\u2069'.repeat(Math.max(isolates, 0))
}
