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
 * What a sample shows: the examples as they are, in both languages where a paper has them; as little as a
 * paper may have; or more than one usually has, so that lines and tables break.
 */
export const SAMPLE_CASES = ['usual', 'shortest', 'longest'] as const
export type SampleCase = (typeof SAMPLE_CASES)[number]

/** How many times as much stands in the longest case. */
const TIMES = 4
/** Numbers, digests and addresses are as long as they are. */
const FIXED = /^[!-~]*$/

/**
 * The values of the schema's examples in one language, as data: what a sample of a template is
 * rendered with. Pictures are left out; whoever renders passes them.
 */
export function exampleData(
  schema: TagSchema,
  catalogue: Catalogue,
  sample: SampleCase = 'usual',
): TagData {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([, tag]) => tag.kind !== 'picture')
      .filter(([, tag]) => sample !== 'shortest' || !isLeftOut(tag))
      .map(([name, tag]) => [name, exampleOf(tag, catalogue, sample)]),
  )
}

/** What is optional may be missing; a language that a paper is in, and a chart that is placed, are there. */
function isLeftOut({ kind, optional }: Tag): boolean {
  return optional === true && kind !== 'group' && kind !== 'chart'
}

function exampleOf(tag: Tag, catalogue: Catalogue, sample: SampleCase): TagDatum {
  switch (tag.kind) {
    case 'list': {
      const items = tag.exampleItems ?? 3
      // Items that are given, such as the stars of a level, are as many as they are.
      if (typeof items !== 'number') return items
      const all = Array.from({ length: items }, () => exampleData(tag.items, catalogue, sample))
      return asMany(all, sample)
    }
    case 'group':
      return exampleData(
        tag.tags,
        tag.language === undefined ? catalogue : catalogueIn(tag.language),
        sample,
      )
    case 'flag':
    case 'equation':
      return tag.example
    case 'lines':
      return asMany(
        tag.example.map((one) => catalogue.show(one)),
        sample,
      )
    case 'chart':
      return exampleChart(tag, catalogue)
    case 'picture':
      return undefined
    case 'text': {
      const text = catalogue.show(tag.example)
      return sample === 'longest' && !FIXED.test(text)
        ? Array.from({ length: TIMES }, () => text).join(' ')
        : text
    }
    case 'number':
    case 'date':
      return catalogue.show(tag.example)
  }
}

/** One of a list in the shortest case, and several times all in the longest. */
function asMany<T>(all: readonly T[], sample: SampleCase): readonly T[] {
  if (sample === 'shortest') return all.slice(0, 1)
  return sample === 'longest' ? Array.from({ length: TIMES }, () => all).flat() : all
}

/** The example of a chart in one language. */
export function exampleChart({ example }: ChartTag, catalogue: Catalogue): ChartValue {
  return {
    categories: example.categories.map((one) => catalogue.show(one)),
    series: example.series.map(({ name, values }) => ({ name: catalogue.show(name), values })),
  }
}
