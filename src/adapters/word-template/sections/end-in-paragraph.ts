import { instructionOf, type NeededParagraph } from '../render/instructions.ts'
import { RANGES } from './remove-blocks.ts'
import { element, Slot, walk, writeNode, XmlElement } from '../xml/xml-tree.ts'

/** What Word takes for damage, or shifts the cells of, when its last block is no paragraph. */
const HOLDERS: ReadonlySet<string> = new Set([
  'w:tc',
  'w:txbxContent',
  'w:hdr',
  'w:ftr',
  'w:footnote',
  'w:endnote',
])

/** Properties that an empty paragraph must not have: it would show a number or begin a page. */
const SHOWN: ReadonlySet<string> = new Set([
  'w:numPr',
  'w:sectPr',
  'w:pageBreakBefore',
  'w:framePr',
  'w:pBdr',
])

/**
 * Puts a place for an empty paragraph at the end of every cell, text box, header, footer and note
 * whose last paragraph may be left out. Rendering fills it where nothing else came to stand there.
 */
export function endInParagraphs(root: XmlElement): void {
  for (const holder of Array.from(walk(root)))
    if (HOLDERS.has(holder.name) && !endsInParagraph(holder))
      holder.append(
        new Slot<NeededParagraph>({ kind: 'needed-paragraph', paragraph: emptyLike(holder) }),
      )
}

/** Does a paragraph stand last whatever the data says? */
function endsInParagraph(holder: XmlElement): boolean {
  for (const child of holder.children.toReversed()) {
    if (child instanceof Slot) return false
    if (!(child instanceof XmlElement) || RANGES.has(child.name)) continue
    if (child.name !== 'w:sdt') return child.name === 'w:p'
    const content = child.child('w:sdtContent')
    return content !== undefined && endsInParagraph(content)
  }
  return false
}

/** An empty paragraph that looks like the last one of the holder. */
function emptyLike(holder: XmlElement): string {
  const look = holder
    .elements()
    .findLast((child) => child.name === 'w:p')
    ?.child('w:pPr')
  if (look === undefined || look.children.some((child) => instructionOf(child))) return '<w:p/>'
  const copy = element(writeNode(look))
  copy.children = copy.children.filter(
    (child) => !(child instanceof XmlElement && SHOWN.has(child.name)),
  )
  return copy.children.length === 0 ? '<w:p/>' : `<w:p>${writeNode(copy)}</w:p>`
}
