import { instructionOf } from '../render/instructions.ts'
import { textOf, XmlElement, type XmlNode, XmlText } from './xml-tree.ts'

/** What the children of an element are, as far as repeating them goes. */
export type WordLevel = 'run' | 'block' | 'row' | 'table' | 'other'

const LEVELS: { readonly [name: string]: WordLevel } = {
  'w:p': 'run',
  'w:hyperlink': 'run',
  'w:smartTag': 'run',
  'w:fldSimple': 'run',
  'w:dir': 'run',
  'w:bdo': 'run',
  'w:rt': 'run',
  'w:rubyBase': 'run',
  'w:body': 'block',
  'w:tc': 'block',
  'w:txbxContent': 'block',
  'w:hdr': 'block',
  'w:ftr': 'block',
  'w:footnote': 'block',
  'w:endnote': 'block',
  'w:tr': 'row',
  'w:tbl': 'table',
}

/** `row` stands for the cells of a row: what holds them is repeated as a whole row. */
export function levelOf(node: XmlElement): WordLevel {
  const level = LEVELS[node.name]
  if (level) return level
  if (!['w:sdtContent', 'w:customXml', 'mc:Choice', 'mc:Fallback'].includes(node.name))
    return 'other'
  for (const child of node.elements()) {
    if (child.name === 'w:r' || child.name === 'w:hyperlink') return 'run'
    if (child.name === 'w:p' || child.name === 'w:tbl') return 'block'
    if (child.name === 'w:tc') return 'row'
    if (child.name === 'w:tr') return 'table'
    const inner = child.child('w:sdtContent') ?? (child.name === 'w:customXml' ? child : undefined)
    if (inner && levelOf(inner) !== 'other') return levelOf(inner)
  }
  return 'other'
}

/** Elements that show nothing by themselves. */
const SILENT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:tcPr',
  'w:trPr',
  'w:tblPrEx',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:lastRenderedPageBreak',
  'w:smartTagPr',
  'w:customXmlPr',
])
const HOLDERS: ReadonlySet<string> = new Set([
  'w:p',
  'w:r',
  'w:tc',
  'w:tr',
  'w:sdt',
  'w:sdtContent',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
])

/** Would a reader see anything of this node, section tags and comments aside? */
export function hasContent(node: XmlNode): boolean {
  if (node instanceof XmlText) return false
  if (node instanceof XmlElement) {
    if (SILENT.has(node.name)) return false
    if (node.name === 'w:t') return textOf(node).trim() !== '' || node.children.some(isValue)
    return HOLDERS.has(node.name) ? node.children.some(hasContent) : true
  }
  return isValue(node)
}

function isValue(node: XmlNode): boolean {
  return instructionOf(node)?.kind === 'value'
}
