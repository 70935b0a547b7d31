import { Type } from 'typebox'
import { LANGUAGES } from '../../domain/messages/built/index.ts'

/** Ids are looked up as they are: an unknown one is answered with the nearest that there is. */
const id = Type.String({ description: 'Id of the standard, such as q-hxc-013.', maxLength: 100 })
const edition = Type.String({ description: 'Edition, such as 2018.', maxLength: 100 })
const revision = Type.String({
  description: 'Number of the revision.',
  pattern: '^[1-9]\\d{0,5}$',
})

export const ofStandard = Type.Object({ id })
export const ofEdition = Type.Object({ id, edition })
export const ofRevision = Type.Object({ id, edition, revision })
export const ofExample = Type.Object({
  id,
  edition,
  revision,
  example: Type.String({ description: 'Id of the worked example.', maxLength: 100 }),
})

/** An edition and one of its revisions in one name. */
export const editionAndRevision = Type.String({
  description: 'Edition and number of a revision, such as 2018/1.',
  pattern: '^[^/]{1,100}/[1-9]\\d{0,5}$',
})

export const ofDigest = Type.Object({
  digest: Type.String({
    description: 'SHA-256 of the canonical pack, 64 lower-case hexadecimal digits.',
    pattern: '^[0-9a-f]{64}$',
  }),
})

/** Which date, and which edition where several could answer. */
export const onDate = Type.Object(
  {
    date: Type.String({
      description: 'A calendar date, YYYY-MM-DD.',
      pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
    }),
    edition: Type.Optional(Type.String({ description: 'Edition.', maxLength: 100 })),
  },
  { additionalProperties: false },
)

const english = new Intl.DisplayNames('en', { type: 'language' })

/** A language of the service, such as zh for Chinese. */
export const language = Type.Enum([...LANGUAGES], {
  description: `${LANGUAGES.map((one) => `${one} ${english.of(one)}`).join(', ')}.`,
})

export const inLanguage = Type.Object(
  { language: Type.Optional(language) },
  { additionalProperties: false },
)

/** What each line of a batch is answered by. */
export const withAnswer = Type.Object(
  {
    answer: Type.Optional(
      Type.Enum(['result', 'receipt'], { description: 'Numbers and levels, or whole receipts.' }),
    ),
  },
  { additionalProperties: false },
)

/** Routes without a query refuse one: a misspelt parameter would otherwise do nothing, in silence. */
export const noQuery = Type.Object({}, { additionalProperties: false })
