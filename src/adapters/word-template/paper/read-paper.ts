import type { ReadPaper } from '../../../app/ports.ts'
import { TemplateRefusal } from '../../../domain/document/template-fault.ts'
import { openPackage } from '../package/word-package.ts'
import { decodeXml, scanXml, XmlProblem } from '../xml/xml-scanner.ts'

/** Parts in which a paper has words. */
const WORDS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/

/** Reads the words of a Word file that passes the gate for uploads. */
export const readPaper: ReadPaper = async (bytes) => {
  try {
    const { parts } = await openPackage(bytes)
    return [...parts].flatMap(([name, part]) =>
      WORDS.test(name) ? paragraphsOf(new TextDecoder().decode(part)) : [],
    )
  } catch (error) {
    if (error instanceof TemplateRefusal || error instanceof XmlProblem) return undefined
    throw error
  }
}

function paragraphsOf(xml: string): readonly string[] {
  const paragraphs: string[] = []
  let text = ''
  let isText = false
  scanXml(xml, {
    open(name, _attributes, isEmpty) {
      if (name === 'w:t') isText = !isEmpty
      if (name === 'w:tab' || name === 'w:br') text += ' '
    },
    text(raw) {
      if (isText) text += decodeXml(raw)
    },
    close(name) {
      if (name === 'w:t') isText = false
      if (name !== 'w:p') return
      const words = text.replaceAll(/\s+/g, ' ').trim()
      if (words !== '') paragraphs.push(words)
      text = ''
    },
  })
  return paragraphs
}
