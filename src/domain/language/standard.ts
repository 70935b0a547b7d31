import { ballotRules } from './ballot.ts'
import { earlierClause } from './plain-values.ts'
import {
  boolean,
  list,
  map,
  object,
  optional,
  ref,
  string,
  written,
  type Of,
} from '../schema/schema.ts'
import type { Input } from './inputs/registry.ts'

/** The input asked for, or the ids of shared inputs. */
const ask = written<Input | readonly string[]>({
  description:
    'The input asked for, or the ids of shared inputs. Default: the ask of the standard.',
  type: ['object', 'array'],
  if: { type: 'array' },
  then: { items: ref('id'), minItems: 1, maxItems: 50, uniqueItems: true },
  else: ref('input'),
})

/**
 * A section (has `clauses`) or a clause (has none). Ids are stable public keys and survive
 * renumbering: changing one makes a new clause.
 */
export const clause = object(
  {
    id: ref('id', 'Stable key; a new key makes a new clause.'),
    number: optional(
      string({
        description: 'The number printed in the standard, such as 5.1.2.',
        minLength: 1,
        maxLength: 64,
      }),
    ),
    title: optional(ref('text')),
    text: optional(ref('text', 'The wording of the requirement.')),
    evidence: optional(
      list(ref('text'), {
        description: 'What an assessor should ask to see.',
        minItems: 1,
        maxItems: 100,
      }),
    ),
    ask: optional(ask),
    class: optional(ref('id', 'Class of clauses, for weights given by class.')),
    notApplicable: optional(
      boolean({
        description:
          'Whether an assessor may answer "not applicable". Default: that of the standard.',
      }),
    ),
    succeeds: optional(
      list(earlierClause, {
        description: 'Clauses of an earlier edition that this one continues, as edition/clause.',
        minItems: 1,
        uniqueItems: true,
      }),
    ),
    clauses: optional(
      list(ref('clause'), {
        description: 'The clauses of this section, in order.',
        minItems: 1,
        maxItems: 2000,
      }),
    ),
  },
  { description: 'A section (it has clauses) or a clause (it has none).' },
)
export type Clause = Of<typeof clause>

/** Who owns a standard, or on whose behalf it is judged. */
export const body = object(
  {
    name: ref('text'),
    address: optional(ref('text')),
    url: optional(
      string({
        description: 'Where it is found on the web.',
        minLength: 1,
        maxLength: 10000,
        pattern: '^https?://',
      }),
    ),
  },
  { description: 'Who owns a standard, or on whose behalf it is judged.' },
)
export type Body = Of<typeof body>

/** What a standard says: one edition, without any judgement. Files of `standards/<id>/<edition>/`. */
export const standard = object({
  id: ref('id', 'Key of the standard; also the name of its folder.'),
  edition: ref('edition'),
  designation: optional(
    string({
      description: 'What people cite, such as Q/HXC 013-2018.',
      minLength: 1,
      maxLength: 200,
    }),
  ),
  title: ref('text'),
  languages: list(ref('language'), {
    description: 'Languages the standard is written in, the first one leading.',
    minItems: 1,
    uniqueItems: true,
  }),
  owner: ref('body'),
  basis: optional(
    list(ref('text'), {
      description: 'What it rests on: laws, standards, contracts.',
      minItems: 1,
    }),
  ),
  scope: optional(ref('text', 'What it covers.')),
  notes: optional(list(ref('text'), { description: 'Notes for readers.', minItems: 1 })),
  provenance: ref('provenance', 'How well founded the words of this standard are.'),
  ballot: optional(ballotRules),
  ask: optional(ref('input', 'What a clause asks unless it says otherwise.')),
  notApplicable: optional(
    boolean({
      description:
        'Whether clauses may be answered "not applicable" unless they say otherwise. Default false.',
    }),
  ),
  inputs: optional(map(ref('input'), 'Inputs that belong to no single clause.')),
  profile: optional(map(ref('input'), 'Facts about the applicant that rules may read.')),
  clauses: list(ref('clause'), {
    description: 'Sections and clauses, in order.',
    minItems: 1,
    maxItems: 2000,
  }),
})
export type Standard = Of<typeof standard>
