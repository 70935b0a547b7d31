import type { TagSchema } from '../../../domain/document/tag-schema.ts'
import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import type { Styles } from '../package/styles.ts'
import { isMark } from '../render/instructions.ts'
import { decodeUtf8 } from '../package/package-index.ts'
import { parseXml, XmlElement, type XmlNode } from '../xml/xml-tree.ts'
import { warningFault } from './refusal.ts'
import type { Story } from './story.ts'
import { namesOfLists } from './table-hints.ts'

/**
 * Hints on numbered lists in a list that stands in another one: Word counts them on from one round of
 * the outer list to the next. Each list is told once. For stories whose sections are not lifted yet.
 */
export function listHints(
  story: Story,
  of: { readonly draft: PackageDraft; readonly styles: Styles; readonly schema: TagSchema },
): TemplateFault[] {
  const { draft, styles, schema } = of
  const lists = namesOfLists(schema)
  const told = new Set<string>()
  const hints: TemplateFault[] = []
  let depth = 0

  /** The deepest that lists stand in each other from here on to the end of the node. */
  const deepest = (node: XmlNode): number => {
    if (isMark(node)) {
      const { kind, name } = node.instruction
      if (kind === 'open' && lists.has(name)) depth++
      else if (kind === 'close' && lists.has(name)) depth = Math.max(0, depth - 1)
      return depth
    }
    let most = depth
    if (!('children' in node)) return most
    for (const child of node.children) most = Math.max(most, deepest(child))
    if (node instanceof XmlElement && node.name === 'w:p' && most > 1) tell(node)
    return most
  }

  const tell = (paragraph: XmlElement): void => {
    const number = styles.ofParagraph(paragraph, 'w:numPr')
    const id = number?.child('w:numId')?.get('w:val')
    if (id === undefined || told.has(id)) return
    if (!isCounted(draft, id, number?.child('w:ilvl')?.get('w:val') ?? '0')) return
    told.add(id)
    hints.push(warningFault(message('fault-list-runs-on'), { place: story.placeOf(paragraph) }))
  }

  deepest(story.root)
  return hints
}

const UNCOUNTED: ReadonlySet<string> = new Set(['bullet', 'none'])

/** Whether a level of a list shows numbers that count on, rather than a sign. */
function isCounted(draft: PackageDraft, id: string, level: string): boolean {
  const file = draft
    .relationships(draft.main)
    .find((one) => one.type.endsWith('/numbering') && draft.has(one.target))?.target
  if (file === undefined) return false
  // Read beside the draft, whose part stays as it is.
  const all = parseXml(decodeUtf8(draft.bytes(file))).root.elements()
  const list = all.find((one) => one.name === 'w:num' && one.get('w:numId') === id)
  const shape = list?.child('w:abstractNumId')?.get('w:val')
  const format = all
    .find((one) => one.name === 'w:abstractNum' && one.get('w:abstractNumId') === shape)
    ?.elements()
    .find((one) => one.name === 'w:lvl' && one.get('w:ilvl') === level)
    ?.child('w:numFmt')
    ?.get('w:val')
  return format !== undefined && !UNCOUNTED.has(format)
}
