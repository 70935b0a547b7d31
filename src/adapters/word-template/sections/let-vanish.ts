import { instructionOf } from '../render/instructions.ts'
import { hasFixedBlock, neighbours, rangesIn } from './remove-blocks.ts'
import { hasContent, levelOf } from '../xml/word-levels.ts'
import { Slot, walk, type XmlElement, type XmlNode } from '../xml/xml-tree.ts'

/**
 * Marks what must not be left behind empty: a table all of whose rows stand in sections (Word takes
 * a table without rows for damage) and a paragraph all of whose text does (a blank line nobody
 * typed). They vanish when none of those sections writes anything.
 */
export function letVanish(root: XmlElement): void {
  for (const node of Array.from(walk(root))) {
    if (node.name === 'w:tbl') letTableVanish(node)
    if (node.name === 'w:p') letParagraphVanish(node)
  }
}

function letTableVanish(table: XmlElement): void {
  const rows = table.elements().filter((child) => child.name === 'w:tr' || child.name === 'w:sdt')
  const fixed = outsideSections(table)
  if (rows.length === 0 || rows.some((row) => fixed.has(row))) return
  const isRow = new Set<XmlNode>(rows)
  table.children = table.children.flatMap((child) =>
    isRow.has(child) ? [keptMark(table), child] : [child],
  )
  addEdges(table)
}

function letParagraphVanish(paragraph: XmlElement): void {
  const fixed = outsideSections(paragraph)
  const opens = [...fixed].filter((child) => isOpening(child))
  if (opens.length === 0 || [...fixed].some(hasContent) || !isSpare(paragraph)) return
  for (const open of opens) paragraph.splice(open, [keptMark(paragraph)], 'first')
  addEdges(paragraph)
}

function keptMark(parent: XmlElement): Slot {
  const mark = new Slot({ kind: 'kept' })
  mark.parent = parent
  return mark
}

/** May the paragraph go without damage to what is round it? */
function isSpare(paragraph: XmlElement): boolean {
  const holder = paragraph.parent
  if (!holder || levelOf(holder) !== 'block') return false
  if (paragraph.child('w:pPr')?.child('w:sectPr') || rangesIn(paragraph).length > 0) return false
  const { before, after } = neighbours(paragraph)
  if (before?.name === 'w:tbl' && (!after || after.name === 'w:tbl')) return false
  if (holder.name === 'w:body') return true
  return hasFixedBlock(paragraph) && (after !== undefined || holder.name !== 'w:tc')
}

/** Children that no section holds; of a section itself, only its opening. */
function outsideSections(holder: XmlElement): Set<XmlNode> {
  const fixed = new Set<XmlNode>()
  let depth = 0
  for (const child of holder.children) {
    if (instructionOf(child)?.kind === 'close') depth--
    else {
      if (depth === 0) fixed.add(child)
      if (isOpening(child)) depth++
    }
  }
  return fixed
}

function isOpening(node: XmlNode): boolean {
  const kind = instructionOf(node)?.kind
  return kind === 'open' || kind === 'inverted'
}

function addEdges(node: XmlElement): void {
  node.parent!.splice(node, [new Slot({ kind: 'vanishing' })], 'last')
  node.parent!.splice(node, [new Slot({ kind: 'vanishing-end' })], 'first')
}
