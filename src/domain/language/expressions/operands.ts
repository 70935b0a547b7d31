import { list, optional, ref } from '../../schema/schema.ts'

/** A list of numbers that are worked out. */
export function severalOf(description: string) {
  return list(ref('expression'), { description, minItems: 1, maxItems: 500 })
}

/** What an expression is where nothing is found. */
export const otherwise = optional(ref('expression', 'When nothing is found.'))
