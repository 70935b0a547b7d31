import { instructionOf } from './instructions.ts'
import { hasFixedBlock, isBlock, rangesIn } from './remove-blocks.ts'
import { hasContent, levelOf } from './word-levels.ts'
import { Slot, walk, type XmlElement } from './xml-tree.ts'

/**
 * Marks what must not be left behind empty: a table all of whose rows stand in sections (Word takes
 * a table without rows for damage) and a paragraph all of whose text does (a blank line nobody
 * typed). They vanish when none of those sections writes anything.
 */
export function letVanish(root: XmlElement): void {
  for (const node of Array.from(walk(root))) {
    if (node.name === 'w:tbl') letTableVanish(node)
    if (node.name === 'w:p' && isSpare(node)) letParagraphVanish(node)
  }
}

function letTableVanish(table: XmlElement): void {
  const rows = table.elements().filter((child) => child.name === 'w:tr' || child.name === 'w:sdt')
  if (rows.length === 0 || rows.some((row) => depthOf(row) === 0)) return
  for (const row of rows) table.splice(row, [new Slot({ kind: 'kept' })], 'last')
  addEdges(table)
}

function letParagraphVanish(paragraph: XmlElement): void {
  const opens = paragraph.children.filter((child) => {
    const kind = instructionOf(child)?.kind
    return (kind === 'open' || kind === 'inverted') && depthOf(child) === 0
  })
  if (opens.length === 0) return
  if (paragraph.children.some((child) => hasContent(child) && depthOf(child) === 0)) return
  for (const open of opens) paragraph.splice(open, [new Slot({ kind: 'kept' })], 'first')
  addEdges(paragraph)
}

/** May the paragraph go without damage to what is round it? */
function isSpare(paragraph: XmlElement): boolean {
  const holder = paragraph.parent
  if (!holder || levelOf(holder) !== 'block') return false
  if (paragraph.child('w:pPr')?.child('w:sectPr') || rangesIn(paragraph).length > 0) return false
  const blocks = holder.elements().filter(isBlock)
  const at = blocks.indexOf(paragraph)
  const [before, after] = [blocks[at - 1], blocks[at + 1]]
  if (before?.name === 'w:tbl' && (!after || after.name === 'w:tbl')) return false
  if (holder.name === 'w:body') return true
  return hasFixedBlock(paragraph) && (after !== undefined || holder.name !== 'w:tc')
}

/** How many sections stand open where the node is, among its siblings. */
function depthOf(node: XmlElement['children'][number]): number {
  let depth = 0
  for (const sibling of node.parent!.children) {
    if (sibling === node) break
    const kind = instructionOf(sibling)?.kind
    if (kind === 'open' || kind === 'inverted') depth++
    else if (kind === 'close') depth--
  }
  return depth
}

function addEdges(node: XmlElement): void {
  node.parent!.splice(node, [new Slot({ kind: 'vanishing' })], 'last')
  node.parent!.splice(node, [new Slot({ kind: 'vanishing-end' })], 'first')
}
