import { listTags, type TagSchema } from '../../../domain/document/tag-schema.ts'
import type { TagPlace, TemplateFault } from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { instructionOf } from '../render/instructions.ts'
import { warningFault } from './refusal.ts'
import type { Story } from './story.ts'
import { walk, XmlElement } from '../xml/xml-tree.ts'

/** Places of rows, noted while the tables still stand as the clerk sees them. */
export class TablePlaces {
  readonly #rows = new Map<XmlElement, TagPlace>()

  constructor(story: Story) {
    for (const node of walk(story.root)) {
      const paragraph = node.name === 'w:tr' ? firstParagraph(node) : undefined
      if (paragraph) this.#rows.set(node, story.placeOf(paragraph))
    }
  }

  of(row: XmlElement): TagPlace | undefined {
    return this.#rows.get(row)
  }
}

/**
 * Hints on tables with repeated rows: rows should not break, the head should repeat. A section over
 * a single value only keeps a row or leaves it out; such tables are no lists.
 */
export function tableHints(
  root: XmlElement,
  places: TablePlaces,
  schema: TagSchema,
): TemplateFault[] {
  const lists = namesOfLists(schema)
  const hints: TemplateFault[] = []
  for (const table of walk(root)) {
    if (table.name !== 'w:tbl') continue
    const rows = table.elements().filter((child) => child.name === 'w:tr')
    const repeated = repeatedRows(table, lists)
    for (const row of repeated) {
      const place = places.of(row)
      if (!row.child('w:trPr')?.child('w:cantSplit'))
        hints.push(warningFault(message('fault-row-splits'), place && { place }))
    }
    const head = rows[0]
    if (
      repeated.length > 0 &&
      head &&
      !repeated.includes(head) &&
      !head.child('w:trPr')?.child('w:tblHeader')
    ) {
      const place = places.of(head)
      hints.push(warningFault(message('fault-head-not-repeated'), place && { place }))
    }
  }
  return hints
}

/** Names a section over a list may have: full, or the last step inside a group's section. */
export function namesOfLists(schema: TagSchema): ReadonlySet<string> {
  return new Set(
    listTags(schema)
      .filter(({ tag }) => tag.kind === 'list' || tag.kind === 'lines')
      .flatMap(({ name }) => [name, name.slice(name.lastIndexOf('.') + 1)]),
  )
}

function repeatedRows(table: XmlElement, lists: ReadonlySet<string>): XmlElement[] {
  const rows: XmlElement[] = []
  let depth = 0
  for (const child of table.children) {
    const instruction = instructionOf(child)
    if (instruction?.kind === 'open' && lists.has(instruction.name)) depth++
    else if (instruction?.kind === 'close' && lists.has(instruction.name) && depth > 0) depth--
    else if (depth > 0 && child instanceof XmlElement && child.name === 'w:tr') rows.push(child)
  }
  return rows
}

function firstParagraph(row: XmlElement): XmlElement | undefined {
  for (const node of walk(row)) if (node.name === 'w:p') return node
  return undefined
}
