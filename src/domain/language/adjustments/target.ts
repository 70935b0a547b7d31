import { optional, ref } from '../../schema/schema.ts'

/** What an adjustment of points changes. */
export const to = optional(ref('id', 'A part, a section, a clause, or total (default).'))
