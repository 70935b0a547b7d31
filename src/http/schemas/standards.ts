import { Type } from 'typebox'
import type {
  ListedEdition,
  ListedRevision,
  ListedStandard,
} from '../../app/packs/list-standards.ts'
import { TEXT_LANGUAGES, type Text } from '../../domain/messages/text.ts'
import type { OutlineEntry, Questions } from '../../app/packs/questions-of.ts'
import type { Input } from '../../domain/language/inputs/registry.ts'
import type { WordedFault } from '../../domain/words/faults.ts'
import { PUBLISHED_URN } from '../../domain/language/documents.ts'

const text = Type.Unsafe<Text>(
  Type.Union([Type.String(), Type.Record(Type.Enum([...TEXT_LANGUAGES]), Type.String())], {
    description: 'Words: one string, or a wording for each language.',
  }),
)

const date = Type.String({ description: 'YYYY-MM-DD', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

const inForce = Type.Object(
  {
    from: date,
    to: Type.Optional(date),
    sunset: Type.Optional(date),
  },
  { description: 'Answers from the first date to the second, and by number up to the third.' },
)

const status = Type.Enum(['illustrative', 'draft', 'published'], {
  description: 'Where its numbers come from. Anything but `published` marks every paper.',
})

/** As the published schema has it. */
const input = Type.Unsafe<Input>({ $ref: `${PUBLISHED_URN}standard-1#/$defs/input` })

const outlineEntry = Type.Unsafe<OutlineEntry>(
  Type.Object(
    {
      id: Type.String(),
      number: Type.Optional(Type.String()),
      title: Type.Optional(text),
      text: Type.Optional(text),
      depth: Type.Integer({ description: 'How many sections it stands in.', minimum: 0 }),
      clause: Type.Optional(
        Type.Object(
          {
            weight: Type.Union([Type.Number(), Type.String()], {
              description: 'A number, or a fraction such as 100/3.',
            }),
            scored: Type.Boolean({ description: 'Whether its points count.' }),
            mayBeNotApplicable: Type.Boolean(),
            inputs: Type.Array(Type.String(), {
              description: 'Ids of inputs; an input may be asked by several clauses.',
            }),
          },
          { additionalProperties: false, description: 'Of a clause alone.' },
        ),
      ),
    },
    { additionalProperties: false, description: 'A section, or a clause with what it asks.' },
  ),
)

/** What is asked under a revision, see `Questions`. */
export const questions = Type.Unsafe<Questions>(
  Type.Object(
    {
      standard: Type.String(),
      edition: Type.String(),
      revision: Type.Integer({ minimum: 1 }),
      digest: Type.String({ description: 'SHA-256 of the canonical pack.' }),
      designation: Type.Optional(Type.String()),
      title: text,
      languages: Type.Array(Type.Enum([...TEXT_LANGUAGES])),
      inForce,
      status,
      profile: Type.Record(Type.String(), input, {
        description: 'Facts about the applicant, by id.',
      }),
      outline: Type.Array(outlineEntry, {
        description: 'Sections and clauses, each section before what is in it.',
      }),
      inputs: Type.Record(Type.String(), input, { description: 'All inputs by id.' }),
      besides: Type.Array(Type.String(), { description: 'Ids of inputs that no clause asks.' }),
      effortUnit: Type.Optional(text),
      examples: Type.Array(
        Type.Object({ id: Type.String(), title: text }, { additionalProperties: false }),
        { description: 'Worked examples.' },
      ),
    },
    { additionalProperties: false, description: 'What is asked.' },
  ),
)

const revisionMembers = {
  revision: Type.Integer({ minimum: 1 }),
  sound: Type.Boolean({ description: 'Whether it can be used.' }),
  errors: Type.Integer({ description: 'Faults that stop it.', minimum: 0 }),
  digest: Type.Optional(Type.String({ description: 'SHA-256 of the canonical pack.' })),
  inForce: Type.Optional(inForce),
  status: Type.Optional(status),
}

/** A revision of an edition, see `ListedRevision`. */
export const listedRevision = Type.Unsafe<ListedRevision>(
  Type.Object(revisionMembers, { additionalProperties: false }),
)

/** An edition with its revisions. */
const listedEdition = Type.Unsafe<ListedEdition>(
  Type.Object(
    {
      edition: Type.String(),
      designation: Type.Optional(Type.String()),
      title: Type.Optional(text),
      languages: Type.Optional(Type.Array(Type.Enum([...TEXT_LANGUAGES]))),
      revisions: Type.Array(listedRevision),
    },
    { additionalProperties: false },
  ),
)

/** A standard with its editions. */
export const listedStandard = Type.Unsafe<ListedStandard>(
  Type.Object(
    { id: Type.String(), editions: Type.Array(listedEdition) },
    { additionalProperties: false, description: 'A standard with its editions.' },
  ),
)

/** The one revision that answers, with its name. */
export type FoundRevision = ListedRevision & {
  readonly standard: string
  readonly edition: string
}

/** See {@link FoundRevision}. */
export const foundRevision = Type.Unsafe<FoundRevision>(
  Type.Object(
    { standard: Type.String(), edition: Type.String(), ...revisionMembers },
    { additionalProperties: false, description: 'The one revision that answers.' },
  ),
)

/** A fault of a pack file, in the words of the language that was asked for. */
export const faultSchema = Type.Unsafe<WordedFault>(
  Type.Object(
    {
      code: Type.String(),
      severity: Type.Enum(['error', 'warning']),
      file: Type.Optional(Type.String()),
      line: Type.Optional(Type.Integer({ minimum: 1 })),
      pointer: Type.String(),
      clause: Type.Optional(Type.String()),
      message: Type.String(),
      fix: Type.String(),
    },
    { additionalProperties: false },
  ),
)
