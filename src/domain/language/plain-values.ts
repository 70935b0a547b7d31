import { TEXT_LANGUAGES, wordings } from '../messages/text.ts'
import { either, number, object, oneOf, string, written, type Of } from '../schema/schema.ts'

/** What a key is made of, of a clause, an input, a level or whatever rules refer to. */
const KEY = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const EDITION = '[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*'
/** More than 0, with no more digits above and below than a number may have. */
export const FRACTION_ABOVE_0 = '[1-9]\\d{0,14}/[1-9]\\d{0,14}'
const FRACTION = '^-?\\d+(?:/\\d+)?$'

export const id = string({
  description: 'A stable key: lower-case letters and digits in groups joined by single hyphens.',
  pattern: `^${KEY}$`,
  maxLength: 64,
})

export const conditionName = string({
  description: 'The name of a condition.',
  pattern: `^${KEY}$`,
  maxLength: 64,
})

export const edition = string({
  description: 'The edition, such as 2018; also the name of its folder.',
  pattern: `^${EDITION}$`,
  maxLength: 64,
})

/** A clause of an earlier edition. */
export const earlierClause = string({
  description: 'edition/clause',
  pattern: `^${EDITION}/${KEY}$`,
})

export const digest = string({
  description: 'SHA-256 of the canonical JSON of a pack, 64 lower-case hexadecimal digits.',
  pattern: '^[0-9a-f]{64}$',
})

export const date = string({
  description: 'A calendar date, YYYY-MM-DD.',
  pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
})

export const path = string({
  description:
    'A fact, such as $.answers.hours, $.profile.sites, $.values.rate, $.parts.service.percent.',
  pattern: '^\\$(?:\\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*){1,5}$',
  maxLength: 400,
})

export const language = oneOf(TEXT_LANGUAGES, 'A language: zh Chinese, en English.')

export const exactNumber = either(
  { description: 'A number, or a fraction such as 100/3.' },
  number(),
  string({ pattern: FRACTION }),
)

/** A number of 0 or more that no decimal can write, such as 93/23. */
export type FractionText = `${number}/${number}`

export const fraction = written<FractionText>({
  type: 'string',
  pattern: `^${FRACTION_ABOVE_0}$`,
})

/** Points, or whatever else is weighed: a number of 0 or more, or a fraction such as 93/23. */
export type Amount = number | FractionText

/** An {@link Amount}, of at least 0 or of more. */
export function amount(
  description: string,
  bound: { readonly minimum: 0 } | { readonly exclusiveMinimum: 0 } = { minimum: 0 },
) {
  return either({ description }, number(bound), fraction)
}

export const exactOrNull = either(
  { description: 'A number, a fraction such as 100/3, or null for none.' },
  number(),
  string({ pattern: FRACTION }),
  written<null>({ type: 'null' }),
)

/** The id of a level, or null for none. */
export const levelOrNone = either(
  { description: 'Level id; null for none.' },
  string({ pattern: `^${KEY}$` }),
  written<null>({ type: 'null' }),
)

/** A name that explanations use. */
export const spokenName = string({
  description: 'A name that explanations use.',
  minLength: 1,
  maxLength: 200,
})

/** Words in one or both scripts. */
export const names = object(wordings(1000), {
  description: 'Words in one or both languages.',
  minProperties: 1,
})
export type Names = Of<typeof names>
