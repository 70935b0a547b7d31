import { findTags, type FoundTag } from '../../../domain/document/tag-syntax.ts'
import { listTags, type TagSchema } from '../../../domain/document/tag-schema.ts'
import type { TextLine } from '../tags/lines.ts'
import { closest } from '../tags/story.ts'
import type { XmlElement } from '../xml/xml-tree.ts'

/** A tag and the line it stands in. */
type Standing = { readonly line: TextLine; readonly tag: FoundTag }

/**
 * The line at whose end a section that is not closed surely ends, or undefined: everything that needs
 * the section stands in one paragraph, or in one row of a table, behind the tag that opens it.
 */
export function endOfSection(
  name: string,
  opening: TextLine,
  lines: readonly TextLine[],
  schema: TagSchema,
): { readonly line: TextLine; readonly where: 'row' | 'paragraph' } | undefined {
  const all = lines.flatMap((line) =>
    findTags(line.text).tags.map((tag): Standing => ({ line, tag })),
  )
  const opens = all.filter(({ tag }) => tag.kind === 'open' && tag.name === name)
  const from = all.findIndex(({ line, tag }) => line === opening && tag === opens[0]?.tag)
  if (opens.length !== 1 || from < 0) return undefined
  const needing = whatNeeds(name, all.slice(from + 1), schema)
  if (needing.length === 0) return undefined
  if (needing.every((one) => one === opening)) return { line: opening, where: 'paragraph' }
  const row = closest(opening.paragraph, 'w:tr')
  if (!row || !needing.every((one) => isIn(one.paragraph, row))) return undefined
  const last = lines.findLast(({ paragraph }) => isIn(paragraph, row))
  return last && last.segments.length > 0 ? { line: last, where: 'row' } : undefined
}

/** Lines with tags that have a value in the section alone, outside of sections that are closed. */
function whatNeeds(name: string, after: readonly Standing[], schema: TagSchema): TextLine[] {
  const names = new Set([
    name,
    ...listTags(schema)
      .filter(({ within, name: own }) => within.at(-1) === name || own.startsWith(`${name}.`))
      .map(({ name: own }) => own),
  ])
  const found: TextLine[] = []
  let inside = 0
  for (const [i, { line, tag }] of after.entries()) {
    const isOpening = tag.kind === 'open' || tag.kind === 'inverted'
    if (inside === 0 && tag.kind !== 'close' && tag.kind !== 'comment' && names.has(tag.name))
      found.push(line)
    const isClosed = after
      .slice(i)
      .some(({ tag: to }) => to.kind === 'close' && to.name === tag.name)
    if (isOpening && isClosed) inside++
    if (tag.kind === 'close') inside = Math.max(0, inside - 1)
  }
  return found
}

function isIn(node: XmlElement, holder: XmlElement): boolean {
  for (let at: XmlElement | undefined = node; at; at = at.parent) if (at === holder) return true
  return false
}
