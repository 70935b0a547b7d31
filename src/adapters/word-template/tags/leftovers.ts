import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { partWords } from '../../../domain/document/template-place.ts'
import { type GivenParameters, message } from '../../../domain/messages/message.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import { errorFault } from './refusal.ts'
import { closest, type Story } from './story.ts'
import { decodeXml, readAttributes, scanXml } from '../xml/xml-scanner.ts'
import { Slot, textOf, walk, type XmlElement } from '../xml/xml-tree.ts'

const BRACES = /(?:[{｛]|%7b){2}|(?:[}｝]|%7d){2}/i
/** Two closing braces are no tag where add-ins keep data of their own: a tag has a name in it. */
const TAG = /(?:[{｛]|%7b){2}\s*[#^/!&]?\s*[\p{L}_.][^{}]{0,100}?(?:[}｝]|%7d){2}/iu

/** Elements and attributes that are never printed, where add-ins keep data of their own. */
const UNPRINTED: ReadonlySet<Whereabouts> = new Set<Whereabouts>(['control', 'field'])

/**
 * Braces left in places that rendering does not reach: field codes, link targets, chart titles,
 * SmartArt, properties of content controls, document properties. Whatever reads `{{` is reported,
 * so that none is ever printed. `read` are the parts in which tags were looked for.
 */
export function findLeftovers(
  draft: PackageDraft,
  stories: readonly Story[],
  read: ReadonlySet<string>,
): TemplateFault[] {
  const faults = stories.flatMap(inStory)
  for (const name of draft.names())
    if (!read.has(name) && /\.(?:xml|rels)$/i.test(name)) faults.push(...inPart(draft, name))
  return faults
}

function inStory(story: Story): TemplateFault[] {
  const faults: TemplateFault[] = []
  for (const node of walk(story.root)) {
    const written = node.slottedAttributes ?? [node.attributes]
    for (const piece of written)
      if (!(piece instanceof Slot) && isTag(decodeXml(piece), whereabouts(node)))
        faults.push(inElement(story, node, valueWithTag(piece)))
    if (node.name === 'w:p') {
      const code = fieldCodes(node)
      if (isTag(code, 'field')) faults.push(inElement(story, node, code.trim(), 'field'))
    } else if (node.name !== 'w:t' && node.name !== 'w:instrText') {
      const text = textOf(node)
      if (isTag(text, whereabouts(node))) faults.push(inElement(story, node, text))
    }
  }
  return faults
}

/** Would a reader take it for a tag, or find its braces on the paper? */
function isTag(text: string, where: Whereabouts): boolean {
  if (!BRACES.test(text)) return false
  const isUnprinted = UNPRINTED.has(where) || typeof where === 'object'
  return !isUnprinted || TAG.test(text)
}

/** The value of the attribute that has the braces: nobody but a program reads the others. */
function valueWithTag(attributes: string): string {
  const values = readAttributes(attributes).map(([, value]) => value)
  return values.find((value) => BRACES.test(value)) ?? decodeXml(attributes).trim()
}

/** Field codes of a paragraph without its text boxes; Word cuts them over runs like any text. */
function fieldCodes(paragraph: XmlElement): string {
  let code = ''
  for (const node of walk(paragraph))
    if (node.name === 'w:instrText' && closest(node, 'w:p') === paragraph) code += textOf(node)
  return code
}

function inElement(
  story: Story,
  node: XmlElement,
  text: string,
  where?: Whereabouts,
): TemplateFault {
  const place = story.placeOf(node, text)
  return outOfReach(where ?? whereabouts(node), text, place)
}

function whereabouts(node: XmlElement): Whereabouts {
  if (node.name === 'w:fldSimple') return 'field'
  if (closest(node, 'w:sdtPr')) return 'control'
  if (node.name === 'w:hyperlink') return 'link'
  if (/^(?:m|a|wps|dgm):/.test(node.name)) return node.name.startsWith('m:') ? 'formula' : 'drawing'
  if (node.name === 'v:textpath') return 'word-art'
  return 'hidden'
}

/** Where rendering does not reach: what it is, or the part by its path. */
type Whereabouts = GivenParameters<'fault-tag-out-of-reach'>[0]['where'] | { readonly part: string }

function outOfReach(
  where: Whereabouts,
  text: string,
  place: TemplateFault['place'],
): TemplateFault {
  const excerpt = text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text
  const what =
    typeof where === 'string'
      ? message('fault-tag-out-of-reach', { text: excerpt, where })
      : message('fault-tag-out-of-reach--part', { text: excerpt, part: partWords(where.part) })
  return errorFault(what, {
    ...(place && { place }),
    tag: /\{\{.*?\}\}/.exec(text)?.[0] ?? excerpt,
  })
}

const PARTS: readonly (readonly [RegExp, Whereabouts])[] = [
  [/\.rels$/, 'link'],
  [/^word\/charts\//, 'chart'],
  [/^word\/diagrams\//, 'smart-art'],
  [/^word\/comments/, 'comment'],
  [/^word\/glossary\//, 'block'],
  [/^word\/numbering\.xml$/, 'numbering'],
  [/^docProps\//, 'properties'],
]

/** Braces anywhere in a part without tags; text cut over runs is joined per paragraph. */
function inPart(draft: PackageDraft, name: string): TemplateFault[] {
  const where = PARTS.find(([pattern]) => pattern.test(name))?.[1] ?? { part: name }
  const found: string[] = []
  let text = ''
  const flush = (): void => {
    if (isTag(text, where)) found.push(text.trim())
    text = ''
  }
  scanXml(new TextDecoder(encodingOf(draft.bytes(name))).decode(draft.bytes(name)), {
    open(element, attributes) {
      if (!/:(?:r|t|rPr)$/.test(element)) flush()
      if (isTag(decodeXml(attributes), where)) found.push(valueWithTag(attributes))
    },
    close(element) {
      if (!/:(?:r|t|rPr)$/.test(element)) flush()
    },
    text: (raw) => void (text += decodeXml(raw)),
    other: (raw) => void (text += raw.startsWith('<![CDATA[') ? raw.slice(9, -3) : ''),
  })
  return found.map((one) => outOfReach(where, one, { part: name, file: name }))
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}
