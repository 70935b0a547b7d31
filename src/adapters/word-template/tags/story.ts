import type { TagPlace } from '../../../domain/document/template-fault.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import { decodeUtf8 } from '../package/package-index.ts'
import { type StoryFile, storyFiles } from '../package/story-files.ts'
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
  readonly #shown: Pick<TagPlace, 'pages' | 'section'>
  /** Pages on which paragraphs of the body begin; none where no editor wrote down its layout. */
  readonly #pages = new Map<XmlElement, number>()

  constructor({ file, label, ...shown }: StoryFile, root: XmlElement) {
    this.file = file
    this.label = label
    this.root = root
    this.#shown = shown
    let paragraphs = 0
    let pages = 1
    for (const node of walk(root)) {
      if (node.name === 'w:p' && !isStamp(node)) {
        this.#numbers.set(node, ++paragraphs)
        if (label === 'body') this.#pages.set(node, pages)
      }
      if (node.name === 'w:lastRenderedPageBreak') pages = this.#turnPage(node, pages)
      if (node.name === 'w:tr') this.#count(node, 'w:tbl')
      if (node.name === 'w:tc') this.#count(node, 'w:tr')
    }
    if (pages === 1) this.#pages.clear()
  }

  /** A page that begins before the first text of a paragraph is the page of that paragraph. */
  #turnPage(node: XmlElement, pages: number): number {
    const paragraph = closest(node, 'w:p')
    if (paragraph && this.#pages.has(paragraph) && textBefore(paragraph, node) === '')
      this.#pages.set(paragraph, pages + 1)
    return pages + 1
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
    const page = paragraph && this.#pages.get(paragraph)
    const object = objectOf(node)
    const text = shorten(excerpt ?? (paragraph ? textBelow(paragraph) : ''))
    return {
      part: this.label,
      file: this.file,
      ...this.#shown,
      ...(page !== undefined && { page }),
      ...(paragraph && { paragraph: this.#numbers.get(paragraph) ?? 0 }),
      ...(cell && row && { row: this.#numbers.get(row) ?? 0, cell: this.#numbers.get(cell) ?? 0 }),
      ...(closest(node, 'w:txbxContent') && { isTextBox: true as const }),
      ...(object && { object }),
      ...(text !== '' && { excerpt: text }),
    }
  }
}

/** All stories of a document, the body first, headers and footers in the order of their names. */
export function readStories(draft: PackageDraft): Story[] {
  const { main } = draft
  const body = decodeUtf8(draft.bytes(main))
  const links = draft.relationships(main).filter(({ target }) => draft.has(target))
  return [
    new Story({ file: main, label: 'body' }, draft.tree(main).root),
    ...storyFiles(body, links).map((one) => new Story(one, draft.tree(one.file).root)),
  ]
}

/** The nearest ancestor (or the node itself) of that name. */
export function closest(node: XmlNode | undefined, name: string): XmlElement | undefined {
  for (let at = node; at; at = at.parent) if ('name' in at && at.name === name) return at
  return undefined
}

/** The picture or chart that a node is part of, by the name that Word lists it under. */
function objectOf(node: XmlNode): TagPlace['object'] {
  if (closest(node, 'w:txbxContent')) return undefined
  const frame = closest(node, 'w:drawing')
  if (!frame) return undefined
  const below = Array.from(walk(frame))
  const name =
    below
      .find((one) => one.name === 'wp:docPr')
      ?.get('name')
      ?.trim() ?? ''
  const kind = below.some((one) => one.name === 'c:chart')
    ? 'chart'
    : below.some((one) => one.name === 'a:blip')
      ? 'picture'
      : undefined
  return kind === undefined || name === '' ? undefined : { kind, name: shorten(name) }
}

/** Text a reader sees below a node, in order. */
function textBelow(node: XmlElement): string {
  return textBefore(node, undefined)
}

/** The text of a node as far as another one in it. */
function textBefore(node: XmlElement, end: XmlElement | undefined): string {
  let text = ''
  for (const at of walk(node)) {
    if (at === end) return text
    if (at.name === 'w:t') text += textOf(at)
    else if (at.name === 'w:tab' || at.name === 'w:br') text += ' '
  }
  return text
}

function shorten(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  return clean.length > 80 ? `${clean.slice(0, 79).toWellFormed()}…` : clean
}
