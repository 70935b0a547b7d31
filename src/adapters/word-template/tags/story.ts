import type { TagPlace } from '../../../domain/document/template-fault.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import { isStamp } from '../render/specimen.ts'
import { textOf, walk, type XmlElement, type XmlNode } from '../xml/xml-tree.ts'

/**
 * One flow of text with tags: the body, a header, a footer, the notes. Places are numbered as the
 * template stands, so they are asked for before anything in the tree moves.
 */
export class Story {
  readonly file: string
  readonly label: string
  readonly root: XmlElement
  /** Numbers of paragraphs in the story, rows in their table, cells in their row. */
  readonly #numbers = new Map<XmlElement, number>()
  readonly #lengths = new Map<XmlElement, number>()

  constructor(file: string, label: string, root: XmlElement) {
    this.file = file
    this.label = label
    this.root = root
    let paragraphs = 0
    for (const node of walk(root)) {
      if (node.name === 'w:p' && !isStamp(node)) this.#numbers.set(node, ++paragraphs)
      if (node.name === 'w:tr') this.#count(node, 'w:tbl')
      if (node.name === 'w:tc') this.#count(node, 'w:tr')
    }
  }

  /** Numbers a row within its table or a cell within its row, whatever wraps it in between. */
  #count(node: XmlElement, container: string): void {
    const holder = closest(node.parent, container)
    if (!holder) return
    const number = (this.#lengths.get(holder) ?? 0) + 1
    this.#lengths.set(holder, number)
    this.#numbers.set(node, number)
  }

  /** Where a node stands; the excerpt is the text of its paragraph unless given. */
  placeOf(node: XmlNode, excerpt?: string): TagPlace {
    const paragraph = closest(node, 'w:p')
    const cell = closest(node, 'w:tc')
    const row = cell && closest(cell, 'w:tr')
    const text = shorten(excerpt ?? (paragraph ? textBelow(paragraph) : ''))
    return {
      part: this.label,
      file: this.file,
      ...(paragraph && { paragraph: this.#numbers.get(paragraph) ?? 0 }),
      ...(cell && row && { row: this.#numbers.get(row) ?? 0, cell: this.#numbers.get(cell) ?? 0 }),
      ...(text !== '' && { excerpt: text }),
    }
  }
}

const KINDS = [
  ['header', 'header'],
  ['footer', 'footer'],
  ['footnotes', 'footnotes'],
  ['endnotes', 'endnotes'],
] as const

/** All stories of a document, the body first, headers and footers in the order of their names. */
export function readStories(draft: PackageDraft): Story[] {
  const stories = [new Story(draft.main, 'body', draft.tree(draft.main).root)]
  const links = draft.relationships(draft.main)
  for (const [type, word] of KINDS) {
    const files = [
      ...new Set(links.filter((one) => one.type.endsWith(`/${type}`)).map((one) => one.target)),
    ]
      .filter((file) => draft.has(file))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    for (const [i, file] of files.entries()) {
      const label = word.endsWith('s') ? word : `${word} ${i + 1}`
      stories.push(new Story(file, label, draft.tree(file).root))
    }
  }
  return stories
}

/** The nearest ancestor (or the node itself) of that name. */
export function closest(node: XmlNode | undefined, name: string): XmlElement | undefined {
  for (let at = node; at; at = at.parent) if ('name' in at && at.name === name) return at
  return undefined
}

/** Text a reader sees below a node, in order. */
function textBelow(node: XmlElement): string {
  let text = ''
  for (const at of walk(node))
    if (at.name === 'w:t') text += textOf(at)
    else if (at.name === 'w:tab' || at.name === 'w:br') text += ' '
  return text
}

function shorten(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  return clean.length > 80 ? `${clean.slice(0, 79).toWellFormed()}…` : clean
}
