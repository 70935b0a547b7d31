import type { ChartValue, Tag, TagSchema } from './tag-schema.ts'

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

/**
 * The values of the schema's examples, as data: what a sample of a template is rendered with.
 * Pictures are left out; whoever renders passes them.
 */
export function exampleData(schema: TagSchema): TagData {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([, tag]) => tag.kind !== 'picture')
      .map(([name, tag]) => [name, exampleOf(tag)]),
  )
}

function exampleOf(tag: Tag): TagDatum {
  if (tag.kind === 'list') {
    const items = tag.exampleItems ?? 3
    return typeof items === 'number'
      ? Array.from({ length: items }, () => exampleData(tag.items))
      : items
  }
  if (tag.kind === 'group') return exampleData(tag.tags)
  if (tag.kind === 'picture') return undefined
  return tag.example
}
