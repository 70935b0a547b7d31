import { catalogueIn } from '../messages/all.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { EveryLanguage, Language } from '../messages/text.ts'
import { inEveryLanguage } from '../messages/every-language.ts'
import { formulaText } from '../words/formula.ts'
import { listTags, spellTag, type Tag, type TagSchema } from './tag-schema.ts'

/** What a tag stands for, in every language, with an example for one reader. */
export type TagWords = {
  readonly explanation: EveryLanguage
  /** What an example shows in its place; lists, groups and pictures have none. */
  readonly example?: string
}

/** A tag as a clerk picks it: what to write, where, and what comes out. */
export type PaletteTag = TagWords & {
  /** Dotted from the outermost list or the document: `org.name`. */
  readonly name: string
  /** What to type into the template. */
  readonly written: string
  /** The lists one has to be inside of, outermost first. */
  readonly within: readonly string[]
  readonly kind: Tag['kind']
  /** The value may be absent; the template then asks for it with a section. */
  readonly optional: boolean
  /** A template without this tag is refused. */
  readonly mustAppear: boolean
}

/** Every tag of a kind of paper, parents before children. */
export function paletteOf(tags: TagSchema, reader: Catalogue): readonly PaletteTag[] {
  return listTags(tags).map(({ name, within, tag, language }) => ({
    name,
    written: spellTag(name, tag),
    within,
    kind: tag.kind,
    ...tagWords(tag, language, reader),
    optional: tag.optional === true,
    mustAppear: tag.mustAppear === true,
  }))
}

/** The words of a tag; its example is in its own language, or else in that of the reader. */
export function tagWords(tag: Tag, language: Language | undefined, reader: Catalogue): TagWords {
  const example = exampleOf(tag, language === undefined ? reader : catalogueIn(language))
  return {
    explanation: inEveryLanguage((catalogue) => catalogue.show(tag.explanation)),
    ...(example === undefined ? {} : { example }),
  }
}

function exampleOf(tag: Tag, catalogue: Catalogue): string | undefined {
  switch (tag.kind) {
    case 'lines':
      return tag.example.map((one) => catalogue.show(one)).join('\n')
    case 'flag':
      return String(tag.example)
    case 'equation':
      return formulaText(tag.example)
    case 'chart':
      return tag.example.series
        .map(({ name, values }) =>
          catalogue.say('tag-chart-series', {
            name,
            values: { list: values.map((value) => value ?? '–'), joined: 'comma' },
          }),
        )
        .join('\n')
    case 'list':
    case 'group':
    case 'picture':
      return undefined
    case 'text':
    case 'number':
    case 'date':
      return catalogue.show(tag.example)
  }
}
