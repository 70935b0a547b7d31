import type { BothLanguages } from '../../domain/pack/text.ts'
import { REMEDIES } from '../../domain/document/template-words/file-words.ts'
import { CARGO, PART_WORDS, XML_WORDS } from '../../domain/document/template-words/part-words.ts'
import { phrase } from '../../domain/document/template-words/wording.ts'
import { dangerousField } from './fields.ts'
import { CONTENT_TYPES } from './package-index.ts'
import { readAttributes, scanXml, XmlProblem } from './xml-scanner.ts'

const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
/** Elements that bring foreign content to life, with what they are. */
const REFUSED_ELEMENTS: { readonly [name: string]: readonly [code: string, what: BothLanguages] } =
  {
    'w:altChunk': ['embedded-object', CARGO.merged],
    'w:object': ['embedded-object', CARGO.object],
    'w:control': ['embedded-object', CARGO.control],
    'o:OLEObject': ['embedded-object', CARGO.object],
    'w:subDoc': ['outside-link', CARGO.subDocument],
    'w:mailMerge': ['outside-link', CARGO.mailMerge],
    'w:attachedTemplate': ['outside-link', CARGO.template],
  }

/** How a fault of a part is told: code, part, what it does, what to do about it. */
type Complain = (code: string, name: string, what: BothLanguages, fix?: BothLanguages) => void

/** Checks one XML part; gives the number of its elements, counted no further than `most` and one. */
export function checkXml(
  name: string,
  bytes: Uint8Array,
  complain: Complain,
  most: number,
): number {
  let elements = 0
  const xml = decodeXmlPart(bytes)
  if (xml === undefined) {
    complain('part-encoding', name, PART_WORDS.encoding)
    return elements
  }
  const isDrawing = /\.svg$/i.test(name)
  const fields: string[] = []
  let inCode = false
  let isPackage = name.endsWith('.rels') || name === CONTENT_TYPES
  const field = (code: string): void => {
    const what = dangerousField(code)
    if (what) complain('field-outside', name, PART_WORDS.field(what), REMEDIES.takeFieldOut)
  }
  try {
    scanXml(xml, {
      open(element, attributes) {
        if (++elements > most) throw new XmlProblem('xml-size', `has over ${most} elements`, 0)
        if (attributes.includes('xmlns')) {
          const problem = namespaceProblem(attributes)
          if (problem) complain('part-namespace', name, problem, REMEDIES.notStrict)
        }
        if (isPackage) {
          if (element !== 'Relationships' && element !== 'Types')
            complain('part-namespace', name, PART_WORDS.unusual)
          isPackage = false
        }
        const refused = Object.hasOwn(REFUSED_ELEMENTS, element)
          ? REFUSED_ELEMENTS[element]
          : undefined
        if (refused) complain(refused[0], name, PART_WORDS.holds(refused[1]), REMEDIES.takeOut)
        if (isDrawing) checkSvg(name, element, attributes, complain)
        else if (
          element.startsWith('v:') &&
          /\s(?:src|o:href)\s*=\s*["'](?!#)[^"']/.test(attributes)
        )
          complain('outside-link', name, PART_WORDS.outsidePicture, REMEDIES.pictureInside)
        if (element === 'w:fldSimple')
          field(readAttributes(attributes).find(([key]) => key === 'w:instr')?.[1] ?? '')
        if (element === 'w:fldChar') {
          const kind = /w:fldCharType\s*=\s*["'](\w+)/.exec(attributes)?.[1]
          if (kind === 'begin') fields.push('')
          else if (kind === 'separate') field(fields.at(-1) ?? '')
          else if (kind === 'end') field(fields.pop() ?? '')
        }
        inCode = element === 'w:instrText'
      },
      text(raw) {
        if (inCode && fields.length > 0) fields.push(fields.pop()! + raw)
        if (isDrawing && /@import|url\(\s*["']?(?!#|data:)/i.test(raw))
          complain('outside-link', name, PART_WORDS.drawingFetches, REMEDIES.usePng)
      },
      close() {
        inCode = false
      },
    })
    for (const unended of fields) field(unended)
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error
    complain(error.code, name, phrase(error.message, XML_WORDS[error.code]))
  }
  return elements
}

/** Text of an XML part in UTF-8, or in UTF-16 with its mark; undefined for anything else. */
function decodeXmlPart(bytes: Uint8Array): string | undefined {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  try {
    const text = new TextDecoder(
      isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8',
      { fatal: true },
    ).decode(bytes)
    const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/i.exec(text)?.[1]?.toLowerCase()
    const allowed = isUtf16 ? ['utf-16', 'utf-16le', 'utf-16be'] : ['utf-8', 'us-ascii', 'ascii']
    return declared === undefined || allowed.includes(declared) ? text : undefined
  } catch {
    return undefined
  }
}

/**
 * Everybody reads `w:` as WordprocessingML, by prefix. A file that binds it otherwise, or uses
 * another prefix, would be read differently by Word than by us.
 */
function namespaceProblem(attributes: string): BothLanguages | undefined {
  for (const [key, value] of readAttributes(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    if (value === STRICT_NAMESPACE) return PART_WORDS.strict
    if ((value === WORD_NAMESPACE) !== (key === 'xmlns:w')) return PART_WORDS.prefix(key.slice(6))
  }
  return undefined
}

function checkSvg(name: string, element: string, attributes: string, complain: Complain): void {
  const isActive = /^(?:\w+:)?(?:script|foreignObject|iframe|animate\w*|set)$/i.test(element)
  const reaches = readAttributes(attributes).some(
    ([key, value]) =>
      /^on/i.test(key) ||
      (/(?:^|:)href$/i.test(key) && !/^(?:#|data:image\/(?:png|jpeg);)/i.test(value)) ||
      /url\(\s*["']?(?!#|data:)/i.test(value),
  )
  if (isActive || reaches) complain('outside-link', name, PART_WORDS.drawingActive, REMEDIES.usePng)
}
