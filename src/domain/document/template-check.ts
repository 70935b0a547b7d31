import type { Catalogue } from '../messages/catalogue.ts'
import type { TextLanguage } from '../messages/text.ts'
import { wordFault, type Worded } from '../words/faults.ts'
import { tagWords, type TagWords } from './palette.ts'
import type { Tag } from './tag-schema.ts'
import type { TagPlace, TemplateFault } from './template-fault.ts'

/** Everything about a template that its author should know. */
export type TemplateCheck = {
  /** Whether documents can be made from it. */
  readonly isUsable: boolean
  /** Errors first, then what to weigh. */
  readonly faults: readonly TemplateFault[]
  readonly tags: readonly CheckedTag[]
  /** Tags that the template does not use, as one writes them. */
  readonly unused: readonly string[]
  /** Faces the template names; absent when the file was refused before it was read. */
  readonly fonts?: {
    readonly latin: readonly string[]
    readonly eastAsian: readonly string[]
    /** Is there a face for Chinese text wherever nothing else is said? */
    readonly hasEastAsianDefault: boolean
  }
  readonly sha256?: string
}

/** One tag of a template with everywhere it stands. */
export type CheckedTag = {
  readonly written: string
  readonly name: string
  readonly within: readonly string[]
  readonly tag: Tag
  /** The language of its texts, where they have one of their own. */
  readonly language?: TextLanguage
  readonly places: readonly TagPlace[]
}

/** A check in words for people and programs. */
export type WordedCheck = Omit<TemplateCheck, 'faults' | 'tags'> & {
  readonly faults: readonly Worded<TemplateFault>[]
  readonly tags: readonly (Omit<CheckedTag, 'tag' | 'language'> &
    TagWords & { readonly kind: Tag['kind'] })[]
}

/** See {@link WordedCheck}. */
export function wordCheck(
  { faults, tags, ...rest }: TemplateCheck,
  reader: Catalogue,
): WordedCheck {
  return {
    ...rest,
    faults: faults.map((fault) => wordFault(fault, reader)),
    tags: tags.map(({ written, name, within, tag, language, places }) => ({
      written,
      name,
      kind: tag.kind,
      within,
      ...tagWords(tag, language, reader),
      places,
    })),
  }
}
