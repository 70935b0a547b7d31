import { parseXml, walk, type XmlElement } from '../../src/adapters/word-template/xml/xml-tree.ts'

/** What must end in a paragraph, or Word takes the file for damaged. */
const HOLDERS = ['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote']

/** Ends of bookmarks and their like, which may stand behind the last paragraph. */
const RANGES = /^w:(?:bookmark|perm|comment)/

/**
 * What Word would not take, or would take otherwise than it is meant, and the Open XML SDK lets
 * pass: where, and what.
 */
export function unlawfulIn(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...parts]
    .filter(([name]) => /^word\/(?!media|embeddings|theme|fonts)[^/]*\.xml$/.test(name))
    .flatMap(([name, bytes]) =>
      unlawfulBelow(parseXml(Buffer.from(bytes).toString()).root).map((what) => `${name}: ${what}`),
    )
}

function unlawfulBelow(root: XmlElement): readonly string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  const once = (what: string, id: string | undefined): void => {
    if (id === undefined) return
    if (ids.has(`${what} ${id}`)) faults.push(`${what} ${id} twice`)
    ids.add(`${what} ${id}`)
  }
  for (const node of walk(root)) {
    if (HOLDERS.includes(node.name) && !endsInParagraph(node))
      faults.push(`${node.name} ends without a paragraph`)
    if (node.name === 'w:tbl' && !node.elements().some((one) => one.name === 'w:tr'))
      faults.push('a table without rows')
    if (node.name === 'w:tr' && !node.elements().some((one) => one.name === 'w:tc'))
      faults.push('a row without cells')
    if (node.name.startsWith('v:')) once('shape', node.get('id'))
    if (node.name === 'wp:docPr') once('drawing', node.get('id'))
    if (node.name === 'w:bookmarkStart') {
      once('bookmark', node.get('w:id'))
      once('bookmark named', node.get('w:name'))
    }
    if (node.name === 'w:showingPlcHdr') faults.push('a value that counts as a placeholder')
  }
  return faults
}

function endsInParagraph(holder: XmlElement): boolean {
  const last = holder.elements().findLast((child) => !RANGES.test(child.name))
  if (last?.name === 'w:sdt') return endsInParagraph(last.child('w:sdtContent')!)
  return last?.name === 'w:p'
}
