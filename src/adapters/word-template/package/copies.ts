import {
  type CopySuffix,
  instructionOf,
  type NewNumber,
  type OnceEdge,
  type SameNumber,
} from '../render/instructions.ts'
import type { Story } from '../tags/story.ts'
import { endInParagraphs } from '../sections/end-in-paragraph.ts'
import { letVanish } from '../sections/let-vanish.ts'
import { slotAttribute } from '../xml/slotted-attribute.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import { Slot, walk, XmlElement, type XmlNode } from '../xml/xml-tree.ts'

/** Attributes Word uses to follow edits; one value may not stand on two elements. */
const EDIT_MARKS = ['w14:paraId', 'w14:textId', 'wp14:anchorId', 'wp14:editId'] as const
const REVISION_MARKS = [
  'w:rsidR',
  'w:rsidRPr',
  'w:rsidP',
  'w:rsidRDefault',
  'w:rsidTr',
  'w:rsidDel',
  'w:rsidSect',
] as const
const VML_SHAPES: ReadonlySet<string> = new Set([
  'v:shape',
  'v:rect',
  'v:roundrect',
  'v:oval',
  'v:line',
  'v:group',
  'v:image',
  'v:polyline',
])
/** Comments belong to one place; a copy of it has none. */
const COMMENT_MARKS: ReadonlySet<string> = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
])

/** Hands out keys for numbers and suffixes of one compilation. */
export type Keys = { next(): number }

/**
 * Prepares what stands inside sections for being written more than once: ids of drawings, shapes
 * and bookmarks are numbered per copy, and what may end up empty is marked. Also drops what only tells who edited what when.
 */
export function prepareCopies(story: Story, keys: Keys): void {
  dropEditMarks(story.root)
  const bookmarks = new Map<string, { key: number; section: object }>()
  const visit = (node: XmlElement, sections: readonly object[]): void => {
    let open = sections
    for (const child of node.children.slice()) {
      const kind = instructionOf(child)?.kind
      if (kind === 'open' || kind === 'inverted') open = [...open, child]
      else if (kind === 'close') open = open.slice(0, -1)
      if (!(child instanceof XmlElement)) continue
      if (open.length > 0) renumber(child, node, open.at(-1)!)
      if (open.length > 0 && child.name === 'v:shapetype') once(child, node)
      visit(child, open)
    }
  }

  const renumber = (node: XmlElement, holder: XmlElement, section: object): void => {
    node.remove(...EDIT_MARKS)
    if (node.name === 'wp:docPr')
      slotAttribute(node, 'id', () => [new Slot<NewNumber>({ kind: 'number', key: keys.next() })])
    else if (VML_SHAPES.has(node.name)) {
      const suffix = (value: string): (string | Slot)[] => [
        encodeXml(value),
        new Slot<CopySuffix>({ kind: 'suffix', key: keys.next() }),
      ]
      slotAttribute(node, 'id', suffix)
      slotAttribute(node, 'o:spid', suffix)
    } else if (node.name === 'w:bookmarkStart') {
      const key = keys.next()
      bookmarks.set(node.get('w:id') ?? '', { key, section })
      slotAttribute(node, 'w:id', () => [new Slot<NewNumber>({ kind: 'number', key })])
      slotAttribute(node, 'w:name', (name) => [
        // Word cuts names at 40 characters; the number of the copy must survive.
        encodeXml(name.slice(0, 32)),
        new Slot<CopySuffix>({ kind: 'suffix', key: keys.next() }),
      ])
    } else if (node.name === 'w:bookmarkEnd') {
      const start = bookmarks.get(node.get('w:id') ?? '')
      if (start?.section === section)
        slotAttribute(node, 'w:id', () => [
          new Slot<SameNumber>({ kind: 'same-number', key: start.key }),
        ])
      else dropBookmark(story.root, node.get('w:id') ?? '')
    } else if (node.name === 'w:sdtPr')
      node.children = node.children.filter(
        (child) => !(child instanceof XmlElement && child.name === 'w:id'),
      )
    else if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference')
      holder.splice(node, [new Slot({ kind: 'note', place: story.placeOf(node) })], 'first')
    else if (COMMENT_MARKS.has(node.name)) holder.splice(node, [])
  }

  // Later shapes of the same type refer to its first definition.
  const once = (node: XmlElement, holder: XmlElement): void => {
    holder.splice(node, [new Slot<OnceEdge>({ kind: 'once', key: keys.next() })], 'last')
    holder.splice(node, [new Slot<OnceEdge>({ kind: 'once-end' })], 'first')
  }

  visit(story.root, [])
  endInParagraphs(story.root)
  letVanish(story.root)
  dropHalfBookmarks(story.root)
}

function dropEditMarks(root: XmlElement): void {
  for (const node of walk(root)) {
    if (node.attributes.includes('w:rsid')) node.remove(...REVISION_MARKS)
    if (node.children.some(isSpellingMark))
      node.children = node.children.filter((child) => !isSpellingMark(child))
  }
}

const isSpellingMark = (node: XmlNode): boolean =>
  node instanceof XmlElement &&
  (node.name === 'w:proofErr' || node.name === 'w:lastRenderedPageBreak')

function dropBookmark(root: XmlElement, id: string): void {
  for (const node of Array.from(walk(root)))
    if (/^w:bookmark(?:Start|End)$/.test(node.name) && bookmarkId(node) === id)
      node.parent?.splice(node, [])
}

/** A bookmark that begins inside a section and ends outside of it cannot be repeated. */
function dropHalfBookmarks(root: XmlElement): void {
  const starts: XmlElement[] = []
  const ends: XmlElement[] = []
  for (const node of walk(root)) {
    if (node.name === 'w:bookmarkStart') starts.push(node)
    if (node.name === 'w:bookmarkEnd') ends.push(node)
  }
  for (const start of starts) {
    if (!start.slottedAttributes) continue
    const end = ends.find((one) => bookmarkId(one) === bookmarkId(start))
    if (end?.slottedAttributes) continue
    start.parent?.splice(start, [])
    end?.parent?.splice(end, [])
  }
}

const bookmarkId = (node: XmlElement): string => node.get('w:id') ?? ''
