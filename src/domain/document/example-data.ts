import { catalogueIn } from '../messages/all.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Formula } from '../words/formula.ts'
import type { ChartTag, ChartValue, Tag, TagSchema } from './tag-schema.ts'

/** JSON that a template can be rendered with. */
export type TagData = { readonly [name: string]: TagDatum }
export type TagDatum =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly TagDatum[]
  | TagData
  | ChartValue
  | Formula

/**
 * The values of the schema's examples in one language, as data: what a sample of a template is
 * rendered with. Pictures are left out; whoever renders passes them.
 */
export function exampleData(schema: TagSchema, catalogue: Catalogue): TagData {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([, tag]) => tag.kind !== 'picture')
      .map(([name, tag]) => [name, exampleOf(tag, catalogue)]),
  )
}

function exampleOf(tag: Tag, catalogue: Catalogue): TagDatum {
  switch (tag.kind) {
    case 'list': {
      const items = tag.exampleItems ?? 3
      return typeof items === 'number'
        ? Array.from({ length: items }, () => exampleData(tag.items, catalogue))
        : items
    }
    case 'group':
      return exampleData(
        tag.tags,
        tag.language === undefined ? catalogue : catalogueIn(tag.language),
      )
    case 'flag':
    case 'equation':
      return tag.example
    case 'lines':
      return tag.example.map((one) => catalogue.show(one))
    case 'chart':
      return exampleChart(tag, catalogue)
    case 'picture':
      return undefined
    case 'text':
    case 'number':
    case 'date':
      return catalogue.show(tag.example)
  }
}

/** The example of a chart in one language. */
export function exampleChart({ example }: ChartTag, catalogue: Catalogue): ChartValue {
  return {
    categories: example.categories.map((one) => catalogue.show(one)),
    series: example.series.map(({ name, values }) => ({ name: catalogue.show(name), values })),
  }
}
