import type { TemplateFaultMessage } from '../../../domain/document/template-fault.ts'
import { partWords } from '../../../domain/document/template-place.ts'
import { message } from '../../../domain/messages/message.ts'
import { dangerousField } from '../tags/fields.ts'
import { CONTENT_TYPES } from '../package/package-index.ts'
import { readAttributes, scanXml, XmlProblem } from './xml-scanner.ts'
import { xmlFault } from './xml-fault.ts'

const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
/** Elements that bring foreign content to life, with what they are. */
const REFUSED_ELEMENTS: { readonly [name: string]: (part: string) => TemplateFaultMessage } = {
  'w:altChunk': (part) =>
    message('fault-embedded-object--part', { part: partWords(part), what: 'merged' }),
  'w:object': (part) =>
    message('fault-embedded-object--part', { part: partWords(part), what: 'object' }),
  'w:control': (part) =>
    message('fault-embedded-object--part', { part: partWords(part), what: 'control' }),
  'o:OLEObject': (part) =>
    message('fault-embedded-object--part', { part: partWords(part), what: 'object' }),
  'w:subDoc': (part) =>
    message('fault-outside-link--part', { part: partWords(part), what: 'sub-document' }),
  'w:mailMerge': (part) =>
    message('fault-outside-link--part', { part: partWords(part), what: 'mail-merge' }),
}

/** Takes what is wrong with a part. */
type Complain = (part: string, what: TemplateFaultMessage) => void

/** Stops the reading of a part that is not read to its end. */
class TooManyElements extends Error {}

/** Checks one XML part; gives the number of its elements, counted no further than `most` and one. */
export function checkXml(
  part: string,
  bytes: Uint8Array,
  complain: Complain,
  most: number,
): number {
  let elements = 0
  const xml = decodeXmlPart(bytes)
  if (xml === undefined) {
    complain(part, message('fault-part-encoding', { part: partWords(part) }))
    return elements
  }
  const isDrawing = /\.svg$/i.test(part)
  const fields: string[] = []
  let inCode = false
  let isPackage = part.endsWith('.rels') || part === CONTENT_TYPES
  const field = (code: string): void => {
    const name = dangerousField(code)
    if (name) complain(part, message('fault-field-outside', { part: partWords(part), field: name }))
  }
  try {
    scanXml(xml, {
      open(element, attributes) {
        if (++elements > most) throw new TooManyElements()
        if (attributes.includes('xmlns')) {
          const problem = namespaceProblem(attributes, part)
          if (problem) complain(part, problem)
        }
        if (isPackage) {
          if (element !== 'Relationships' && element !== 'Types')
            complain(part, message('fault-part-namespace--unusual', { part: partWords(part) }))
          isPackage = false
        }
        if (Object.hasOwn(REFUSED_ELEMENTS, element))
          complain(part, REFUSED_ELEMENTS[element]!(part))
        if (isDrawing) checkSvg(part, element, attributes, complain)
        else if (
          element.startsWith('v:') &&
          /\s(?:src|o:href)\s*=\s*["'](?!#)[^"']/.test(attributes)
        )
          complain(part, message('fault-outside-link--picture', { part: partWords(part) }))
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
          complain(part, message('fault-outside-link--drawing', { part: partWords(part) }))
      },
      close() {
        inCode = false
      },
    })
    for (const unended of fields) field(unended)
  } catch (error) {
    if (error instanceof TooManyElements)
      complain(part, message('fault-xml-size', { part: partWords(part), most }))
    else if (error instanceof XmlProblem) complain(part, xmlFault(part, error))
    else throw error
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
function namespaceProblem(attributes: string, part: string): TemplateFaultMessage | undefined {
  for (const [key, value] of readAttributes(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    if (value === STRICT_NAMESPACE)
      return message('fault-part-namespace--strict', { part: partWords(part) })
    if ((value === WORD_NAMESPACE) === (key === 'xmlns:w')) continue
    return key === 'xmlns'
      ? message('fault-part-namespace--default', { part: partWords(part) })
      : message('fault-part-namespace--prefix', {
          part: partWords(part),
          prefix: key.slice('xmlns:'.length),
        })
  }
  return undefined
}

function checkSvg(part: string, element: string, attributes: string, complain: Complain): void {
  const isActive = /^(?:\w+:)?(?:script|foreignObject|iframe|animate\w*|set)$/i.test(element)
  const reaches = readAttributes(attributes).some(
    ([key, value]) =>
      /^on/i.test(key) ||
      (/(?:^|:)href$/i.test(key) && !/^(?:#|data:image\/(?:png|jpeg);)/i.test(value)) ||
      /url\(\s*["']?(?!#|data:)/i.test(value),
  )
  if (isActive || reaches)
    complain(part, message('fault-outside-link--active-drawing', { part: partWords(part) }))
}
