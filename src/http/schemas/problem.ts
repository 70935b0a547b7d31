import { Type } from 'typebox'
import type { JsonValue } from '../../domain/schema/json.ts'
import { templateFaultMembers } from './template-fault.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import {
  problem,
  PROBLEM_CODES,
  PROBLEM_JSON,
  problemKind,
  STATUS_OF,
  type Problem,
  type ProblemCode,
} from '../replies/problem.ts'

/** What the description of the API is written in. */
const ENGLISH = catalogueIn('en')

/** What a problem says of itself, without its occurrence. */
export const STATED_PROBLEM = {
  type: Type.String({ description: 'A page that explains the kind of problem.' }),
  title: Type.String({ description: 'The kind of problem in a sentence.' }),
  status: Type.Integer({ description: 'The status of the answer.' }),
  code: Type.Enum([...PROBLEM_CODES], {
    description: 'The kind of problem, for programs.',
  }),
  detail: Type.String({ description: 'What happened this time, for people.' }),
  errors: Type.Optional(
    Type.Array(
      Type.Object(
        {
          code: Type.String({ description: 'The kind of fault.' }),
          pointer: Type.String({
            description: 'Where: an RFC 6901 pointer into the body, or into the file named.',
          }),
          message: Type.String({ description: 'What is wrong.' }),
          fix: Type.String({ description: 'What to do about it.' }),
          severity: Type.Optional(Type.Enum(['error', 'warning'])),
          file: Type.Optional(Type.String()),
          line: Type.Optional(Type.Integer({ minimum: 1 })),
          clause: Type.Optional(Type.String({ description: 'The clause it concerns.' })),
          ...templateFaultMembers,
        },
        { additionalProperties: false },
      ),
      { description: 'Everything that is wrong, all at once, up to 200 faults.' },
    ),
  ),
  omitted: Type.Optional(
    Type.Integer({ minimum: 1, description: 'How many more faults there are.' }),
  ),
}

/** RFC 9457 with our members. Every one is declared, so that nothing is hidden from a reader. */
export const problemSchema = Type.Unsafe<Problem>(
  Type.Object(
    {
      ...STATED_PROBLEM,
      instance: Type.String({ description: 'This one occurrence.' }),
      requestId: Type.String({ description: 'The request as the log names it.' }),
      etag: Type.Optional(Type.String({ description: 'The ETag of the record as it is now.' })),
      changes: Type.Optional(
        Type.Array(
          Type.Object(
            {
              version: Type.Integer({ minimum: 1 }),
              by: Type.String({ description: 'Id of who changed it.' }),
              at: Type.String({ description: 'When, RFC 3339 in UTC.' }),
              act: Type.String({ description: 'What was done.' }),
              members: Type.Array(
                Type.Object(
                  {
                    file: Type.Optional(Type.String({ description: 'Of a revision.' })),
                    pointer: Type.String({ description: 'Which member: RFC 6901.' }),
                    before: Type.Optional(Type.Unsafe<JsonValue>({})),
                    after: Type.Optional(Type.Unsafe<JsonValue>({})),
                  },
                  { additionalProperties: false },
                ),
              ),
            },
            { additionalProperties: false },
          ),
          { description: 'What others changed since the version that If-Match names.' },
        ),
      ),
    },
    { additionalProperties: false, title: 'Problem' },
  ),
)

/** What any address may answer, whatever it was asked. */
const ALWAYS: readonly ProblemCode[] = [
  'request-malformed',
  'not-acceptable',
  'internal',
  'not-ready',
]

/** What an address with a body may answer besides. */
const WITH_A_BODY: readonly ProblemCode[] = [
  'json-faulty',
  'body-too-large',
  'media-type-unsupported',
  'request-timeout',
]

/** The problems of a route as responses by status, for its schema. */
export function problemResponses(
  codes: readonly ProblemCode[] = [],
  body: 'with a body' | 'without' = 'without',
): { readonly [status: number]: object } {
  const asked = new Set([...codes, ...ALWAYS, ...(body === 'without' ? [] : WITH_A_BODY)])
  // In one order everywhere, so that the same refusals are the same words.
  const all = PROBLEM_CODES.filter((code) => asked.has(code))
  const byStatus = Map.groupBy(all, (code) => STATUS_OF[code])
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: of
          .map((code) => `\`${code}\`: ${problemKind(code, ENGLISH).meaning}`)
          .join('\n\n'),
        content: {
          [PROBLEM_JSON]: {
            schema: { $ref: PROBLEM_REF },
            examples: Object.fromEntries(
              of.map((code) => [code, { value: problem(ENGLISH, code, 'b7e1') }]),
            ),
          },
        },
      },
    ]),
  )
}

/** Where the OpenAPI document keeps {@link problemSchema}. */
const PROBLEM_REF = '#/components/schemas/Problem'
