import { TemplateRefusal } from '../../../domain/document/template-fault.ts'
import { NO_LIMITS, readArchive } from '../package/archive-gate.ts'
import { PackageDraft } from '../package/package-draft.ts'
import { isSwitchedOn, Styles } from '../package/styles.ts'
import { packEntry, writeZip } from '../package/zip-writer.ts'
import { XmlProblem } from '../xml/xml-scanner.ts'
import { textOf, type XmlElement } from '../xml/xml-tree.ts'

const BODY = 'word/document.xml'

/** What is drawn twice or not at all, or is not drawn as it is written. */
const NOT_AS_WRITTEN: ReadonlySet<string> = new Set([
  'mc:Fallback',
  'w:fldSimple',
  'w:ruby',
  'm:oMath',
  'm:oMathPara',
  'w:del',
  'w:pPr',
  'w:rPr',
])

/**
 * The texts of the body of a finished paper that must be found in whatever prints it: each stands in
 * one piece between tabs, breaks, pictures and fields. None for a file that cannot be read.
 */
export async function printedPieces(docx: Uint8Array): Promise<readonly string[]> {
  try {
    const parts = await readArchive(docx, NO_LIMITS)
    const draft = new PackageDraft({ parts, main: BODY, sha256: '', warnings: [] })
    return piecesIn(draft.tree(BODY).root, new Styles(draft))
  } catch (error) {
    if (error instanceof TemplateRefusal || error instanceof XmlProblem) return []
    throw error
  }
}

function piecesIn(root: XmlElement, styles: Styles): readonly string[] {
  const pieces: string[] = []
  let text = ''
  let fields = 0
  const flush = (): void => {
    if (text.trim() !== '') pieces.push(text)
    text = ''
  }
  const visit = (node: XmlElement, paragraph: XmlElement | undefined): void => {
    for (const child of node.elements()) {
      if (NOT_AS_WRITTEN.has(child.name)) {
        if (child.name !== 'w:pPr' && child.name !== 'w:rPr') flush()
        continue
      }
      if (child.name === 'w:r' && paragraph !== undefined) {
        if (isSwitchedOn(styles.ofRun(child, paragraph, 'w:vanish'))) continue
        visit(child, paragraph)
      } else if (child.name === 'w:t') text += fields === 0 ? textOf(child) : ''
      else if (child.name === 'w:fldChar') {
        flush()
        const kind = child.get('w:fldCharType')
        fields += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0
      } else if (child.name === 'w:p') {
        const outer = text
        text = ''
        visit(child, child)
        flush()
        text = outer
      } else {
        if (node.name === 'w:r') flush()
        visit(child, paragraph)
      }
    }
  }
  visit(root, undefined)
  return pieces
}

const KEPT_WHOLE = /<w:cantSplit(?:\s[^<>]*)?\/>/g

/** The same paper with rows that may go on on the next page. */
export async function withRowsThatBreak(docx: Uint8Array): Promise<Uint8Array> {
  const parts = await readArchive(docx, NO_LIMITS)
  const entries = [...parts].map(([name, bytes]) => {
    const isText = /^word\/[^/]*\.xml$/.test(name)
    const part = isText ? Buffer.from(Buffer.from(bytes).toString().replace(KEPT_WHOLE, '')) : bytes
    return packEntry(name, part, 1)
  })
  return writeZip(entries)
}
