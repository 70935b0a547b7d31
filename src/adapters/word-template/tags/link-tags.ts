import { findTags } from '../../../domain/document/tag-syntax.ts'
import { listTags, type TagSchema } from '../../../domain/document/tag-schema.ts'
import type { TagPlace, TemplateFault } from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { AddressValue } from '../render/instructions.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import { decodeUtf8, relationshipsPart } from '../package/package-index.ts'
import { errorFault } from './refusal.ts'
import type { Story } from './story.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import { flatten, parseXml, Slot, walk, type XmlElement } from '../xml/xml-tree.ts'

/** The links of a story whose addresses hold tags, by the id of their relationship. */
export type LinkTags = ReadonlyMap<string, readonly (string | Slot<AddressValue>)[]>

/**
 * Tags in the addresses of links, `https://…/{{number}}`. Every copy of a link leads to the same
 * address, so a tag in one stands for a value of the document, never of a list's item.
 */
export function readLinkTags(
  story: Story,
  draft: PackageDraft,
  schema: TagSchema,
  faults: TemplateFault[],
): LinkTags {
  const found = new Map<string, (string | Slot<AddressValue>)[]>()
  const ofDocument = new Set(
    listTags(schema)
      .filter(({ within }) => within.length === 0)
      .map(({ name }) => name),
  )
  const links = draft
    .relationships(story.file)
    .filter((one) => one.isExternal && one.type.endsWith('/hyperlink'))
  for (const { id, target } of links) {
    const address = plainBraces(target)
    const { tags, troubles } = findTags(address)
    if (tags.length === 0 && troubles.length === 0) continue
    const place = placeOf(story, id, address)
    for (const trouble of troubles)
      faults.push(
        errorFault(trouble.message, { tag: address.slice(trouble.start, trouble.end), place }),
      )
    const pieces: (string | Slot<AddressValue>)[] = []
    let at = 0
    for (const { kind, name, start, end } of tags) {
      const tag = address.slice(start, end)
      const what = { tag, address }
      if (kind !== 'value')
        faults.push(errorFault(message('fault-link-tag--section', what), { tag, place }))
      else if (!ofDocument.has(name) && listTags(schema).some((one) => one.name === name))
        faults.push(errorFault(message('fault-link-tag--list', what), { tag, place }))
      const before = address.slice(at, start)
      // Editors put this before an address that begins with none of its own.
      const isWhole = at === 0 && /^(?:https?:\/\/)?$/i.test(before)
      pieces.push(isWhole ? '' : encodeXml(before))
      if (kind === 'value')
        pieces.push(new Slot<AddressValue>({ kind: 'address', name, tag, place, isWhole }))
      at = end
    }
    pieces.push(encodeXml(address.slice(at)))
    found.set(id, pieces)
  }
  return found
}

/** The relationships of a story with these tags in their addresses, ready to be resolved. */
export function piecesOfLinks(
  draft: PackageDraft,
  story: Story,
  tags: LinkTags,
): readonly (string | Slot)[] {
  const { root, prolog } = parseXml(decodeUtf8(draft.bytes(relationshipsPart(story.file))))
  for (const link of root.elements()) {
    const pieces = tags.get(link.get('Id') ?? '')
    if (pieces === undefined) continue
    link.remove('Target')
    link.slottedAttributes = [`${link.attributes} Target="`, ...pieces, '"']
  }
  return flatten(root, prolog)
}

/** An address with braces as they are, which editors may write in percents. */
function plainBraces(target: string): string {
  return target
    .replaceAll(/%7b/gi, '{')
    .replaceAll(/%7d/gi, '}')
    .replaceAll(/\{\{[^{}]*\}\}/g, (tag) => tag.replaceAll(/%20/g, ' '))
}

function placeOf(story: Story, id: string, address: string): TagPlace {
  const link = Array.from(walk(story.root)).find(
    (node: XmlElement) => node.name === 'w:hyperlink' && node.get('r:id') === id,
  )
  return link === undefined
    ? { part: story.label, file: story.file, excerpt: address }
    : story.placeOf(link, address)
}
