import { instructionOf, isMark } from '../render/instructions.ts'
import { levelOf } from '../xml/word-levels.ts'
import { element, Slot, writeNode, XmlElement, type XmlNode } from '../xml/xml-tree.ts'

/** Half-open ranges that may cross paragraphs: they outlive the paragraph they began in. */
export const RANGES: ReadonlySet<string> = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
])

/** Takes out a row that held only tags; bookmarks in it stay. */
export function removeRow(row: XmlElement): void {
  row.parent!.splice(row, rangesIn(row))
}

/**
 * Takes out a paragraph that held only tags. It stays, empty, where Word needs one: as the only
 * block or the last of a cell, between two tables that would become one, and where it ends a
 * section of the document.
 */
export function removeParagraph(paragraph: XmlElement): void {
  const holder = paragraph.parent
  if (!holder || !holder.children.includes(paragraph)) return
  for (const child of paragraph.children)
    if (child instanceof Slot && instructionOf(child)?.kind === 'comment')
      paragraph.children.splice(paragraph.children.indexOf(child), 1)
  if (paragraph.child('w:pPr')?.child('w:sectPr') || levelOf(holder) !== 'block') return
  const { before, after } = neighbours(paragraph)
  if (before?.name === 'w:tbl' && needsSeparation(paragraph, before, after)) {
    const separator = new XmlElement('w:p')
    const look = paragraph.child('w:pPr')
    if (look) separator.append(element(writeNode(look)))
    putInside(separator, paragraph)
    if (after) holder.splice(paragraph, rangesIn(paragraph))
    return
  }
  if (!after && (before?.name === 'w:tbl' || holder.name !== 'w:body')) {
    if (holder.name !== 'w:tc' && before?.name !== 'w:tbl' && hasFixedBlock(paragraph))
      holder.splice(paragraph, rangesIn(paragraph))
    else keepOnlyIfNeeded(paragraph, before)
    return
  }
  holder.splice(paragraph, rangesIn(paragraph))
}

/** Does the holder keep another block whatever the data says? */
export function hasFixedBlock(paragraph: XmlElement): boolean {
  let depth = 0
  for (const node of paragraph.parent!.children) {
    const kind = instructionOf(node)?.kind
    if (kind === 'open' || kind === 'inverted') depth++
    else if (kind === 'close') depth--
    else if (depth === 0 && node !== paragraph && node instanceof XmlElement && isBlock(node))
      return true
  }
  return false
}

/**
 * The last paragraph of a cell held `{{/x}}`. When what `x` shows ends with a paragraph, an empty
 * one is needed only if `x` shows nothing; otherwise it stays.
 */
function keepOnlyIfNeeded(paragraph: XmlElement, before: XmlElement | undefined): void {
  const { children } = paragraph.parent!
  const at = children.indexOf(paragraph)
  const mark = children[at - 1]
  if (before?.name !== 'w:p' || !mark || !isMark(mark) || mark.instruction.kind !== 'close') return
  const closing = mark.instruction
  const openAt = children.findLastIndex(
    (node, i) =>
      i < at - 1 &&
      isMark(node) &&
      node.instruction.kind !== 'close' &&
      node.instruction.name === closing.name,
  )
  const open = children[openAt]
  if (!open || instructionOf(open)?.kind !== 'open' || children[at - 2] !== before) return
  const guard: XmlNode[] = [
    new Slot({ ...closing, kind: 'inverted' }),
    paragraph,
    new Slot({ ...closing, kind: 'close' }),
  ]
  paragraph.parent!.splice(paragraph, guard)
}

/** Two tables without a paragraph between them are one table to Word. */
function needsSeparation(
  paragraph: XmlElement,
  before: XmlElement,
  after: XmlElement | undefined,
): boolean {
  if (after?.name === 'w:tbl') return true
  const siblings = paragraph.parent!.children
  // A section that ends here and begins with a table repeats that table right after itself.
  let depth = 0
  for (let i = siblings.indexOf(before); i >= 0; i--) {
    const kind = instructionOf(siblings[i]!)?.kind
    if (kind === 'close') depth++
    if (kind !== 'open' && kind !== 'inverted') continue
    if (depth-- > 0) continue
    const first = siblings.slice(i + 1).find((node) => node instanceof XmlElement && isBlock(node))
    return first instanceof XmlElement && first.name === 'w:tbl'
  }
  return false
}

/** Puts a separating paragraph in front of the marks that close sections at `paragraph`. */
function putInside(separator: XmlElement, paragraph: XmlElement): void {
  const { children } = paragraph.parent!
  let first = children.indexOf(paragraph)
  while (first > 0 && instructionOf(children[first - 1]!)?.kind === 'close') first--
  separator.parent = paragraph.parent
  children.splice(first, 0, separator)
}

/** The blocks right before and after a block, whatever marks stand between. */
export function neighbours(block: XmlElement): {
  before: XmlElement | undefined
  after: XmlElement | undefined
} {
  const { children } = block.parent!
  const at = children.indexOf(block)
  const isOne = (node: XmlNode): node is XmlElement => node instanceof XmlElement && isBlock(node)
  let before = at - 1
  while (before >= 0 && !isOne(children[before]!)) before--
  let after = at + 1
  while (after < children.length && !isOne(children[after]!)) after++
  return {
    before: children[before] as XmlElement | undefined,
    after: children[after] as XmlElement | undefined,
  }
}

/** Is it something that stands between paragraphs? */
function isBlock(node: XmlElement): boolean {
  return (
    node.name === 'w:p' ||
    node.name === 'w:tbl' ||
    node.name === 'w:sdt' ||
    node.name === 'w:customXml'
  )
}

/** Ends of bookmarks, permissions and comments below a node. */
export function rangesIn(node: XmlElement): XmlElement[] {
  return node.elements().flatMap((child) => (RANGES.has(child.name) ? [child] : rangesIn(child)))
}
