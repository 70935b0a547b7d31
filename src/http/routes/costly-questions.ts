import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import { Type } from 'typebox'
import { requireSound } from '../../app/packs/find-revision.ts'
import type { PackQuestion } from '../../app/insight/pack-question.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { problemOf } from '../plugins/problems.ts'
import { HttpProblem } from '../replies/problem.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import type { RevisionRoutes } from './revision-questions.ts'

const NDJSON = 'application/x-ndjson'

/** What holds of all possible assessments of a revision, and how well its examples hold it. */
export function costlyQuestions(
  app: FastifyInstance,
  service: RulesService,
  routes: RevisionRoutes,
): void {
  const { url, params, tag, suffix, find } = routes
  const mayFail = [...routes.mayFail, 'too-busy', 'question-too-costly'] as const

  app.get(
    `${url}/proof`,
    {
      config: { produces: [NDJSON, 'application/jsonl'] },
      schema: {
        tags: [tag],
        operationId: `proveRevision${suffix}`,
        summary: 'What is wrong with a revision over all possible assessments',
        description: `One JSON object a line (NDJSON), while the work goes on:

- \`{"progress":{"done":12,"total":300}}\`, whenever a statement is settled;
- at the end \`{"proof":…}\`: the findings, each with its witnesses, which the engine of record has scored, and proved, shown by an assessment or read off the words; under \`undecided\` what was neither shown nor ruled out, with how far the search went; how many statements were shown, proved and not decided.

A \`warning\` is to be corrected; a \`remark\` is true and may be meant; what is \`open\` is no fault unless it proves to be one. It takes seconds for a standard of seventy clauses. Hanging up stops the work. What goes wrong once lines are on their way is the last of them, \`{"problem":…}\`: \`question-too-costly\` after three minutes.`,
        params,
        querystring: noQuery,
        response: {
          200: answersIn('Progress, then the proof.', { [NDJSON]: Type.String() }),
          ...problemResponses(mayFail),
        },
      },
    },
    async (request, reply) => {
      const { digested } = requireSound((await find(request, reply)).shelved)
      return stream(reply, service, 'proof', digested)
    },
  )

  app.get(
    `${url}/boundary-examples`,
    {
      config: { produces: [NDJSON, 'application/jsonl'] },
      schema: {
        tags: [tag],
        operationId: `getBoundaryExamples${suffix}`,
        summary: 'Worked examples at every mark, gate and band edge',
        description:
          'One `{"id":…,"example":…}` a line (NDJSON), as soon as it is made: ready to be read, accepted and put among the examples of a revision. They state what the engine of record gives today.',
        params,
        querystring: noQuery,
        response: {
          200: answersIn('The examples.', { [NDJSON]: Type.String() }),
          ...problemResponses(mayFail),
        },
      },
    },
    async (request, reply) => {
      const { digested } = requireSound((await find(request, reply)).shelved)
      return stream(reply, service, 'boundary-examples', digested)
    },
  )

  app.get(
    `${url}/mutants`,
    {
      config: { produces: [NDJSON, 'application/jsonl'] },
      schema: {
        tags: [tag],
        operationId: `runMutants${suffix}`,
        summary: 'Small changes of the rules, and whether the worked examples notice them',
        description:
          'One change a line (NDJSON), as soon as it was tried: what was changed from what to what, and its `fate`: `refused` by the check of the pack, `caught` by an example, `missed` by all of them (with a `witness`), shown to come to the `same` whatever is answered, or `not-found` to change anything in the assessments tried.',
        params,
        querystring: noQuery,
        response: {
          200: answersIn('The changes.', { [NDJSON]: Type.String() }),
          ...problemResponses(mayFail),
        },
      },
    },
    async (request, reply) => {
      const { digested } = requireSound((await find(request, reply)).shelved)
      return stream(reply, service, 'mutants', digested)
    },
  )
}

/** Sends what is worked out as lines of JSON; work that nobody waits for any more stops. */
function stream(
  reply: FastifyReply,
  service: RulesService,
  question: PackQuestion,
  digested: DigestedPack,
): FastifyReply {
  // Who asks for the head alone is not made to wait for the work.
  if (reply.request.method === 'HEAD') return reply.type(NDJSON).send('')
  const lines = service.askApart(question, digested)
  if (lines === undefined) throw new HttpProblem('too-busy')
  const told = withProblem(lines, reply.request)
  return reply.type(NDJSON).send(Readable.from(told, { objectMode: false }))
}

/** What goes wrong once lines are on their way is the last of them: `{"problem":…}`. */
async function* withProblem(
  lines: AsyncIterable<string>,
  request: FastifyRequest,
): AsyncGenerator<string, void> {
  try {
    yield* lines
  } catch (error) {
    yield `${JSON.stringify({ problem: problemOf(error, request) })}\n`
  }
}
