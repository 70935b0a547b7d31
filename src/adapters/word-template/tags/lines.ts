import { BREAK } from '../../../domain/document/tag-syntax.ts'
import { fieldName, keepsItsText } from './fields.ts'
import { textOf, type XmlElement } from '../xml/xml-tree.ts'

/** What Word fills itself: a content control bound to document data, or a field by its name. */
export type Owner = 'control' | { readonly field: string }

/** A `w:t` and where its text begins in the line. */
export type Segment = {
  readonly node: XmlElement
  readonly run: XmlElement
  readonly start: number
  readonly text: string
  /** Why a tag in this text would not last: the field or control that Word fills itself. */
  readonly ownedBy: Owner | undefined
}

/** The text of one paragraph without its text boxes, or of one branch of alternative content. */
export type TextLine = {
  readonly paragraph: XmlElement
  text: string
  readonly segments: Segment[]
}

type Field = { code: string; isResult: boolean }

/** Elements between runs that take no room in the text. */
const WEIGHTLESS: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:commentRangeStart',
  'w:commentReference',
  'w:annotationRef',
  'w:commentRangeEnd',
  'w:lastRenderedPageBreak',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
])

/** Elements that hold runs and belong to the line they stand in. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
])

/** The lines of a story, every paragraph once, text boxes and table cells included. */
export function readLines(root: XmlElement): TextLine[] {
  const lines: TextLine[] = []
  const fields: Field[] = []
  let bound = 0

  const startLine = (paragraph: XmlElement): TextLine => {
    const line: TextLine = { paragraph, text: '', segments: [] }
    lines.push(line)
    return line
  }

  const owner = (): Owner | undefined => {
    if (bound > 0) return 'control'
    const field = fields.find((one) => one.isResult && !keepsItsText(one.code))
    return field && { field: fieldName(field.code) }
  }

  const blocks = (node: XmlElement): void => {
    for (const child of node.elements()) {
      if (child.name === 'w:p') inline(child.elements(), startLine(child))
      else if (child.name === 'w:sdt') inControl(child, () => blocks(child))
      else blocks(child)
    }
  }

  const inControl = (control: XmlElement, visit: () => void): void => {
    const isBound = control.child('w:sdtPr')?.child('w:dataBinding') !== undefined
    if (isBound) bound++
    visit()
    if (isBound) bound--
  }

  const inline = (nodes: readonly XmlElement[], line: TextLine): void => {
    for (const node of nodes) {
      if (WEIGHTLESS.has(node.name)) continue
      if (node.name === 'w:r') run(node.elements(), node, line)
      else if (TRANSPARENT.has(node.name)) inline(node.elements(), line)
      else if (node.name === 'w:sdt') inControl(node, () => inline(node.elements(), line))
      else if (node.name === 'w:fldSimple') {
        fields.push({ code: node.get('w:instr') ?? '', isResult: true })
        inline(node.elements(), line)
        fields.pop()
      } else {
        line.text += BREAK
        if (node.name === 'mc:AlternateContent')
          for (const branch of node.elements()) inline(branch.elements(), startLine(line.paragraph))
        else blocks(node)
      }
    }
  }

  const run = (nodes: readonly XmlElement[], owning: XmlElement, line: TextLine): void => {
    for (const node of nodes) {
      if (WEIGHTLESS.has(node.name)) continue
      if (node.name === 'w:t') {
        const text = textOf(node)
        line.segments.push({ node, run: owning, start: line.text.length, text, ownedBy: owner() })
        line.text += text
        continue
      }
      line.text += BREAK
      if (node.name === 'w:fldChar') fieldMark(node)
      else if (node.name === 'w:instrText') {
        const field = fields.at(-1)
        if (field && !field.isResult) field.code += textOf(node)
      } else if (node.name === 'w:ruby')
        for (const base of node.elements()) inline(base.elements(), startLine(line.paragraph))
      else if (node.name === 'mc:AlternateContent')
        for (const branch of node.elements())
          run(branch.elements(), owning, startLine(line.paragraph))
      else blocks(node)
    }
  }

  const fieldMark = (node: XmlElement): void => {
    const kind = node.get('w:fldCharType')
    if (kind === 'begin') fields.push({ code: '', isResult: false })
    else if (kind === 'end') fields.pop()
    else if (kind === 'separate' && fields.length > 0) fields.at(-1)!.isResult = true
  }

  blocks(root)
  return lines
}
