import type { StoryPages } from '../../../domain/document/template-fault.ts'
import type { Relationship } from './package-index.ts'
import { readAttributes } from '../xml/xml-scanner.ts'

/** A part with text beside the body, and where Word shows it. */
export type StoryFile = {
  readonly file: string
  /** `header 1`, `footer 2`, `footnotes` or `endnotes`. */
  readonly label: string
  readonly pages?: StoryPages
  /** The first section that shows it, in documents of several. */
  readonly section?: number
}

const KINDS = ['header', 'footer', 'footnotes', 'endnotes'] as const
const REFERENCE = /<w:sectPr[\s/>]|<w:(?:header|footer)Reference\b([^>]*?)\/?>/g

/**
 * Headers, footers and notes of a document, each kind counted in the order of its names. `body` is the
 * XML of the body, `links` are those of the body to parts that there are.
 */
export function storyFiles(body: string, links: readonly Relationship[]): readonly StoryFile[] {
  const shown = shownIn(body)
  return KINDS.flatMap((kind) => {
    const own = links.filter(({ type }) => type.endsWith(`/${kind}`))
    const files = [...new Set(own.map(({ target }) => target))].sort((a, b) =>
      a.localeCompare(b, 'en', { numeric: true }),
    )
    return files.map((file, i) => {
      const ids = own.filter(({ target }) => target === file).map(({ id }) => id)
      const where = ids.map((id) => shown.get(id)).find((one) => one !== undefined)
      return { file, label: kind.endsWith('s') ? kind : `${kind} ${i + 1}`, ...where }
    })
  })
}

/** Where the sections of a body refer to headers and footers, by the id of the link. */
function shownIn(body: string): ReadonlyMap<string, Pick<StoryFile, 'pages' | 'section'>> {
  const found: { id: string; pages: StoryPages; section: number }[] = []
  let section = 0
  for (const [, attributes] of body.matchAll(REFERENCE)) {
    if (attributes === undefined) {
      section++
      continue
    }
    const read = new Map(readAttributes(attributes))
    const type = read.get('w:type')
    const pages = type === 'first' || type === 'even' ? type : 'all'
    found.push({ id: read.get('r:id') ?? '', pages, section })
  }
  const shown = new Map<string, Pick<StoryFile, 'pages' | 'section'>>()
  for (const { id, pages, section: at } of found)
    if (!shown.has(id)) shown.set(id, { pages, ...(section > 1 && { section: at }) })
  return shown
}
