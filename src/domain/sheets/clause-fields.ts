/**
 * What a column of a clause table says: the number of a clause, the section and the part of it that it
 * stands in, its title and wording (in the language of the table, or in English beside it), the points
 * that it counts, how these are given, and what an assessor asks to see.
 */
export const CLAUSE_FIELDS = [
  'number',
  'section',
  'subsection',
  'title',
  'title-en',
  'text',
  'text-en',
  'points',
  'method',
  'evidence',
] as const
export type ClauseField = (typeof CLAUSE_FIELDS)[number]
