import { MEMBER_WORDS } from '../words/member-words.ts'
import type { BookWords } from './book-words.ts'

/** Members of a criterion that a row with a value, or bands and points of lines, can begin. */
const OF_CRITERIA = [
  'yes',
  'bands',
  'count',
  'line',
  'each',
  'deduct',
  'samples',
  'metAt',
  'zeroBelow',
  'nonconformity',
  'effort',
  'leadDays',
] as const

/** Texts of a clause that a row can add. */
export const TEXTS_OF_CLAUSE = ['text', 'evidence'] as const

/** What a new row of the criteria may say, as a list offers it. */
export function addedToCriteria(words: BookWords): readonly string[] {
  return OF_CRITERIA.map((member) => memberWord(words, member))
}

/** What a new row of the texts may say, as a list offers it. */
export function addedTexts(words: BookWords): readonly string[] {
  return TEXTS_OF_CLAUSE.map((member) => memberWord(words, member))
}

/** What a member of a file is called. */
export function memberWord({ catalogue }: BookWords, member: string): string {
  const key = MEMBER_WORDS.get(member)
  return key === undefined ? member : catalogue.say(key)
}
