import type { TagPlace } from '../../../domain/document/template-fault.ts'
import { decodeUtf8, readRelationships } from './package-index.ts'
import { storyFiles } from './story-files.ts'
import { decodeXml, readAttributes, scanXml, XmlProblem } from '../xml/xml-scanner.ts'

type Parts = ReadonlyMap<string, Uint8Array>

/** Where a link is used, and the text that one clicks. */
type LinkUse = { readonly place: TagPlace; readonly text: string }

/**
 * Where relationships are used, for files that are refused before their text is read: paragraphs are
 * counted as they are for tags. A part that no reader sees, such as a chart, stands where it is shown.
 */
export class LinkUses {
  readonly #parts: Parts
  readonly #places: ReadonlyMap<string, TagPlace>
  readonly #stories = new Map<string, ReadonlyMap<string, LinkUse>>()

  constructor(parts: Parts) {
    this.#parts = parts
    this.#places = storiesOf(parts)
  }

  of(source: string, id: string): LinkUse {
    const place = this.#places.get(source)
    if (place === undefined) return { place: this.placeOf(source), text: '' }
    const known = this.#stories.get(source) ?? usesIn(this.#parts, place)
    this.#stories.set(source, known)
    return known.get(id) ?? { place, text: '' }
  }

  /** Where a part is shown, by the first link that leads to it. */
  placeOf(target: string): TagPlace {
    for (const story of this.#places.keys())
      for (const link of readRelationships(this.#parts, story))
        if (!link.isExternal && link.target === target) return this.of(story, link.id).place
    return { part: target === '' ? 'package' : target, file: target }
  }
}

/** Where each part with text is shown. */
function storiesOf(parts: Parts): ReadonlyMap<string, TagPlace> {
  const main = readRelationships(parts, '').find((one) =>
    one.type.endsWith('/officeDocument'),
  )?.target
  const body = main === undefined ? undefined : parts.get(main)
  if (main === undefined || body === undefined) return new Map()
  const links = readRelationships(parts, main).filter(({ target }) => parts.has(target))
  return new Map([
    [main, { part: 'body', file: main }],
    ...storyFiles(new TextDecoder().decode(body), links).map(
      ({ label, file, ...shown }): [string, TagPlace] => [file, { part: label, file, ...shown }],
    ),
  ])
}

/** The first use of every relationship of a part with text. */
function usesIn(parts: Parts, story: TagPlace): ReadonlyMap<string, LinkUse> {
  const { file } = story
  const ids = new Set(readRelationships(parts, file).map(({ id }) => id))
  const uses = new Map<string, LinkUse>()
  const open: number[] = []
  let paragraphs = 0
  let link: { readonly id: string; text: string; depth: number } | undefined
  const note = (id: string, text: string): void => {
    const paragraph = open.at(-1) ?? paragraphs
    const words = text.replaceAll(/\s+/g, ' ').trim().slice(0, 80)
    const place = {
      ...story,
      ...(paragraph === 0 ? {} : { paragraph }),
      ...(words === '' ? {} : { excerpt: words }),
    }
    if (!uses.has(id)) uses.set(id, { place, text: words })
  }
  const start = (name: string, attributes: string, isEmpty: boolean): void => {
    if (link !== undefined && !isEmpty) link.depth++
    if (name === 'w:p') {
      paragraphs++
      if (!isEmpty) open.push(paragraphs)
    }
    if (!/\s[ro]:/.test(attributes)) return
    for (const [key, id] of readAttributes(attributes)) {
      if (!/^[ro]:/.test(key) || !ids.has(id)) continue
      if (name === 'w:hyperlink' && !isEmpty) link ??= { id, text: '', depth: 1 }
      else note(id, '')
    }
  }
  try {
    scanXml(decodeUtf8(parts.get(file)!), {
      open: start,
      text: (raw) => void (link && (link.text += decodeXml(raw))),
      close(name) {
        if (link !== undefined && --link.depth === 0) {
          note(link.id, link.text)
          link = undefined
        }
        if (name === 'w:p') open.pop()
      },
    })
  } catch (error) {
    // A part that cannot be read is told of by itself.
    if (!(error instanceof XmlProblem || error instanceof TypeError)) throw error
  }
  return uses
}
