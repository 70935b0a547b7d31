import type { Parameter } from '../messages/message.ts'
import type { Formula } from '../words/formula.ts'
import type { TextLanguage } from '../messages/text.ts'

/**
 * The names a template may use: one tree per kind of document, which gives the check, the palette
 * that clerks copy from, the example data and the allow-list of the renderer.
 */

/** Data of a chart: every series has one value per category, `null` where there is none. */
export type ChartValue = {
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

type Described = {
  /** What the tag stands for, for the person who writes the template. */
  readonly explanation: Parameter
  /** The value may be absent; the template then asks for it with a section. */
  readonly optional?: true
  /** A template without this tag is refused, e.g. the number of a certificate. */
  readonly mustAppear?: true
  /** The fact that readers must find; a template that shows no tag of this fact is told so. */
  readonly fact?: string
}

/** A single value, shown as given. `number` and `date` arrive formatted or as JSON numbers. */
export type ValueTag = Described & {
  readonly kind: 'text' | 'number' | 'date'
  readonly example: Parameter
}

/** Yes or no: `{{#isBilingual}}…{{/isBilingual}}`. Never shown itself. */
export type FlagTag = Described & { readonly kind: 'flag'; readonly example: boolean }

/** A formula, printed as a native equation of Word: `{{formula}}`. */
export type EquationTag = Described & { readonly kind: 'equation'; readonly example: Formula }

/** Several lines of text: `{{scope}}` breaks them, `{{#scope}}{{.}}{{/scope}}` repeats them. */
export type LinesTag = Described & {
  readonly kind: 'lines'
  readonly example: readonly Parameter[]
}

/** Rows or paragraphs that repeat, each with tags of its own. */
export type ListTag = Described & {
  readonly kind: 'list'
  readonly items: TagSchema
  /** Items of the example data, or how many of the examples of their tags; 3 when not given. */
  readonly exampleItems?: number | readonly { readonly [name: string]: string | number | boolean }[]
}

/** Tags that belong together: `{{org.name}}`, or `{{#org}}{{name}}{{/org}}`. */
export type GroupTag = Described & {
  readonly kind: 'group'
  readonly tags: TagSchema
  /** The language of the texts in it, where they have one of their own. */
  readonly language?: TextLanguage
}

/** A picture placed by the alternative text of a picture in the template. PNG only. */
export type PictureTag = Described & { readonly kind: 'picture' }

/** A chart placed by the alternative text of a chart in the template. */
export type ChartTag = Described & {
  readonly kind: 'chart'
  readonly example: {
    readonly categories: readonly Parameter[]
    readonly series: readonly {
      readonly name: Parameter
      readonly values: ChartValue['series'][number]['values']
    }[]
  }
}

export type Tag =
  | ValueTag
  | EquationTag
  | FlagTag
  | LinesTag
  | ListTag
  | GroupTag
  | PictureTag
  | ChartTag

/** Names to tags; names are letters, digits, `_` and `-`, beginning with a letter. */
export type TagSchema = { readonly [name: string]: Tag }

/** Where a name is looked for: the innermost section first, the document last. */
export type TagScope =
  | { readonly kind: 'names'; readonly tags: TagSchema; readonly repeats: boolean }
  | { readonly kind: 'value'; readonly tag: Tag; readonly repeats: boolean }

/** The tag `name` means inside `scopes` (outermost first), or undefined when there is none. */
export function resolveTag(scopes: readonly TagScope[], name: string): Tag | undefined {
  if (name === '.') {
    const here = scopes.at(-1)
    return here?.kind === 'value' ? here.tag : undefined
  }
  const [first = '', ...rest] = name.split('.')
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i]!
    if (scope.kind !== 'names' || !Object.hasOwn(scope.tags, first)) continue
    let tag: Tag | undefined = scope.tags[first]
    for (const step of rest)
      tag = tag?.kind === 'group' && Object.hasOwn(tag.tags, step) ? tag.tags[step] : undefined
    return tag
  }
  return undefined
}

/** The scope that a section over `tag` opens. */
export function scopeOf(tag: Tag): TagScope {
  if (tag.kind === 'list') return { kind: 'names', tags: tag.items, repeats: true }
  if (tag.kind === 'group') return { kind: 'names', tags: tag.tags, repeats: false }
  if (tag.kind === 'lines') {
    const line: ValueTag = {
      kind: 'text',
      explanation: tag.explanation,
      example: tag.example[0] ?? '',
    }
    return { kind: 'value', tag: line, repeats: true }
  }
  return { kind: 'value', tag, repeats: false }
}

/** One row of the palette. */
export type ListedTag = {
  /** Dotted from the outermost list or the document: `org.name`. */
  readonly name: string
  /** The lists one has to be inside of, outermost first. */
  readonly within: readonly string[]
  readonly tag: Tag
  /** The language of its texts, where they have one of their own. */
  readonly language?: TextLanguage
}

/** Every tag of a schema, parents before children, in the order written. */
export function listTags(
  schema: TagSchema,
  within: readonly string[] = [],
  prefix = '',
  language?: TextLanguage,
): ListedTag[] {
  return Object.entries(schema).flatMap(([key, tag]) => {
    const name = prefix + key
    const row: ListedTag = { name, within, tag, ...(language === undefined ? {} : { language }) }
    if (tag.kind === 'list') return [row, ...listTags(tag.items, [...within, name], '', language)]
    if (tag.kind === 'group')
      return [row, ...listTags(tag.tags, within, `${name}.`, tag.language ?? language)]
    return [row]
  })
}

/** How a clerk writes the tag: `{{name}}`, a section for lists, groups and flags. */
export function spellTag(name: string, tag: Tag): string {
  return tag.kind === 'list' || tag.kind === 'flag' || tag.kind === 'group'
    ? `{{#${name}}}…{{/${name}}}`
    : `{{${name}}}`
}
