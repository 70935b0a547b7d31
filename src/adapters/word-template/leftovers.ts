import type { BothLanguages } from '../../domain/pack/text.ts'
import type { TemplateFault } from '../../domain/document/template-fault.ts'
import { OUT_OF_REACH, TAG_WORDS } from '../../domain/document/template-words/tag-words.ts'
import type { PackageDraft } from './package-draft.ts'
import { errorFault } from './refusal.ts'
import { closest, type Story } from './story.ts'
import { decodeXml, scanXml } from './xml-scanner.ts'
import { Slot, textOf, walk, type XmlElement } from './xml-tree.ts'

const BRACES = /(?:[{｛]|%7b){2}|(?:[}｝]|%7d){2}/i

/**
 * Braces left in places that rendering does not reach: field codes, link targets, chart titles,
 * SmartArt, properties of content controls, document properties. Whatever reads `{{` is reported,
 * so that none is ever printed.
 */
export function findLeftovers(draft: PackageDraft, stories: readonly Story[]): TemplateFault[] {
  const faults = stories.flatMap(inStory)
  const files = new Set(stories.map((story) => story.file))
  for (const name of draft.names())
    if (!files.has(name) && /\.(?:xml|rels)$/i.test(name)) faults.push(...inPart(draft, name))
  return faults
}

function inStory(story: Story): TemplateFault[] {
  const faults: TemplateFault[] = []
  for (const node of walk(story.root)) {
    const written = node.slottedAttributes ?? [node.attributes]
    for (const piece of written)
      if (!(piece instanceof Slot) && BRACES.test(decodeXml(piece)))
        faults.push(inElement(story, node, decodeXml(piece).trim()))
    if (node.name === 'w:p') {
      const code = fieldCodes(node)
      if (BRACES.test(code)) faults.push(inElement(story, node, code, OUT_OF_REACH.field))
    } else if (node.name !== 'w:t' && node.name !== 'w:instrText') {
      const text = textOf(node)
      if (BRACES.test(text)) faults.push(inElement(story, node, text))
    }
  }
  return faults
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
  where?: BothLanguages,
): TemplateFault {
  const place = story.placeOf(node, text)
  return outOfReach(where ?? placeWords(node), text, place)
}

function placeWords(node: XmlElement): BothLanguages {
  if (node.name === 'w:fldSimple') return OUT_OF_REACH.field
  if (closest(node, 'w:sdtPr')) return OUT_OF_REACH.control
  if (node.name === 'w:hyperlink') return OUT_OF_REACH.link
  if (/^(?:m|a|wps|dgm):/.test(node.name))
    return node.name.startsWith('m:') ? OUT_OF_REACH.formula : OUT_OF_REACH.drawing
  if (node.name === 'v:textpath') return OUT_OF_REACH.wordArt
  return OUT_OF_REACH.element(node.name)
}

function outOfReach(
  where: BothLanguages,
  text: string,
  place: TemplateFault['place'],
): TemplateFault {
  const excerpt = text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text
  return errorFault('tag-out-of-reach', TAG_WORDS.outOfReach(excerpt, where), {
    ...(place && { place }),
    tag: /\{\{.*?\}\}/.exec(text)?.[0] ?? excerpt,
  })
}

const PART_WORDS: readonly (readonly [RegExp, BothLanguages])[] = [
  [/\.rels$/, OUT_OF_REACH.link],
  [/^word\/charts\//, OUT_OF_REACH.chart],
  [/^word\/diagrams\//, OUT_OF_REACH.smartArt],
  [/^word\/comments/, OUT_OF_REACH.comment],
  [/^word\/glossary\//, OUT_OF_REACH.block],
  [/^word\/numbering\.xml$/, OUT_OF_REACH.numbering],
  [/^docProps\//, OUT_OF_REACH.properties],
]

/** Braces anywhere in a part without tags; text cut over runs is joined per paragraph. */
function inPart(draft: PackageDraft, name: string): TemplateFault[] {
  const found: string[] = []
  let text = ''
  const flush = (): void => {
    if (BRACES.test(text)) found.push(text.trim())
    text = ''
  }
  scanXml(new TextDecoder(encodingOf(draft.bytes(name))).decode(draft.bytes(name)), {
    open(element, attributes) {
      if (!/:(?:r|t|rPr)$/.test(element)) flush()
      const decoded = decodeXml(attributes)
      if (BRACES.test(decoded)) found.push(decoded.trim())
    },
    close(element) {
      if (!/:(?:r|t|rPr)$/.test(element)) flush()
    },
    text: (raw) => void (text += decodeXml(raw)),
    other: (raw) => void (text += raw.startsWith('<![CDATA[') ? raw.slice(9, -3) : ''),
  })
  const where = PART_WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? OUT_OF_REACH.part(name)
  return found.map((one) => outOfReach(where, one, { part: name, file: name }))
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}
