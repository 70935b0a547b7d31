import type { BothLanguages } from '../pack/text.ts'
import { listTags, spellTag, type Tag, type TagSchema } from './tag-schema.ts'

/** A tag as a clerk picks it: what to write, where, and what comes out. */
export type PaletteTag = {
  /** Dotted from the outermost list or the document: `org.name`. */
  readonly name: string
  /** What to type into the template. */
  readonly written: string
  /** The lists one has to be inside of, outermost first. */
  readonly within: readonly string[]
  readonly kind: Tag['kind']
  readonly explanation: BothLanguages
  /** The value may be absent; the template then asks for it with a section. */
  readonly optional: boolean
  /** A template without this tag is refused. */
  readonly mustAppear: boolean
  /** What an example shows in its place; lists, groups, pictures and charts have none. */
  readonly example?: string
}

/** Every tag of a kind of paper, parents before children. */
export function paletteOf(tags: TagSchema): readonly PaletteTag[] {
  return listTags(tags).map(({ name, within, tag }) => {
    const example = exampleOf(tag)
    return {
      name,
      written: spellTag(name, tag),
      within,
      kind: tag.kind,
      explanation: tag.explanation,
      optional: tag.optional === true,
      mustAppear: tag.mustAppear === true,
      ...(example === undefined ? {} : { example }),
    }
  })
}

function exampleOf(tag: Tag): string | undefined {
  if (tag.kind === 'lines') return tag.example.join('\n')
  return tag.kind === 'text' || tag.kind === 'number' || tag.kind === 'date' || tag.kind === 'flag'
    ? String(tag.example)
    : undefined
}
