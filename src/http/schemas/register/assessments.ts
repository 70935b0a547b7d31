import { Type } from 'typebox'
import { APPLICATION_KINDS } from '../../../domain/register/application.ts'
import { METHODS } from '../../../domain/register/assessment-work.ts'
import {
  answer,
  closed,
  date,
  digest,
  id,
  names,
  pinnedRules,
  profile,
  reopening,
  signed,
  signedWith,
  site,
} from './parts.ts'

const text = Type.String()

/** How an assessment is to be done. */
export const planMembers = {
  team: Type.Array(closed({ person: id, isLead: Type.Optional(Type.Boolean()) }), {
    maxItems: 100,
    description: 'Exactly one person leads.',
  }),
  methods: Type.Array(Type.Enum([...METHODS]), { maxItems: 4, uniqueItems: true }),
  from: date,
  until: date,
  notes: Type.Optional(Type.String({ maxLength: 10_000 })),
}

/** A plan as the document shows one. */
export const examplePlan = {
  team: [{ person: 'demo-assessor', isLead: true }],
  methods: ['documents', 'on-site'],
  from: '2026-03-02',
  until: '2026-03-04',
}

const teamMember = closed({
  person: id,
  isLead: Type.Optional(Type.Boolean()),
  left: Type.Optional({
    ...signedWith({ reason: text }),
    description: 'Who left while the work was under way, with the reason.',
  }),
})

const evidence = signedWith({
  id,
  digest,
  name: text,
  mediaType: text,
  size: Type.Integer({ minimum: 1 }),
  about: Type.Array(text),
})

/** What every assessment shows. */
export const assessment = {
  application: id,
  kind: Type.Enum([...APPLICATION_KINDS, 'surveillance']),
  surveillance: Type.Optional({ ...id, description: 'The surveillance that it is for.' }),
  organisation: id,
  rules: pinnedRules,
  scope: names,
  sites: Type.Array(site),
  profile: Type.Optional(profile),
  certificate: Type.Optional(id),
  plan: closed({ ...planMembers, team: Type.Array(teamMember) }),
  planned: signed,
  consensus: Type.Record(text, signedWith({ answer })),
  evidence: Type.Array(evidence),
  takenOver: Type.Optional({
    ...signedWith({
      evaluation: id,
      answers: Type.Record(text, answer),
      again: Type.Optional(
        Type.Array(text, {
          description: 'Clauses that have to be looked at again, by id; all, where it is left out.',
        }),
      ),
    }),
    description: 'Answers of an earlier evaluation, which count until somebody answers the same.',
  }),
  reopenings: Type.Optional(
    Type.Array(
      closed({
        ...reopening,
        overtakes: Type.Array(id, { description: 'Decisions nothing is issued on any more.' }),
      }),
      { description: 'When what was decided was looked at again, oldest first.' },
    ),
  ),
}
/** What it shows once it is evaluated. */
export const evaluated = { evaluation: id }
/** What it shows besides once the evaluation is reviewed. */
export const reviewed = { ...evaluated, review: id }
