import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { Readable } from 'node:stream'
import { Type } from 'typebox'
import { findRevision } from '../../app/packs/find-revision.ts'
import type { CostlyQuestion } from '../../app/insight/costly-question.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { HttpProblem } from '../replies/problem.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery, ofRevision } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'

const ONE = '/v1/standards/:id/editions/:edition/revisions/:revision'
const MAY_FAIL = [
  'request-faulty',
  'standard-unknown',
  'revision-unknown',
  'pack-faulty',
  'too-busy',
] as const
const NDJSON = 'application/x-ndjson'

/** What holds of all possible assessments of a revision, and how well its examples hold it. */
export const proof: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  app.get(
    `${ONE}/proof`,
    {
      config: { produces: [NDJSON, 'application/jsonl'] },
      schema: {
        tags: ['Revisions'],
        operationId: 'proveRevision',
        summary: 'What is wrong with a revision over all possible assessments',
        description: `One JSON object a line (NDJSON), while the work goes on:

- \`{"progress":{"done":12,"total":300}}\`, whenever a statement is settled;
- at the end \`{"proof":…}\`: the findings, each with its witnesses, which the engine of record has scored, and proved, shown by an assessment or read off the words; under \`undecided\` what was neither shown nor ruled out, with how far the search went; how many statements were shown, proved and not decided.

A \`warning\` is to be corrected; a \`remark\` is true and may be meant; what is \`open\` is no fault unless it proves to be one. It takes seconds for a standard of seventy clauses. Hanging up stops the work.`,
        params: ofRevision,
        querystring: noQuery,
        response: {
          200: answersIn('Progress, then the proof.', { [NDJSON]: Type.String() }),
          ...problemResponses(MAY_FAIL),
        },
      },
    },
    async ({ params: { id, edition, revision } }, reply) => {
      const asked = { standard: id, edition, revision: Number(revision) }
      const digested = findRevision(await service.shelf.revisions(), asked)
      return stream(reply, service, 'proof', digested)
    },
  )

  app.get(
    `${ONE}/boundary-examples`,
    {
      config: { produces: [NDJSON, 'application/jsonl'] },
      schema: {
        tags: ['Revisions'],
        operationId: 'getBoundaryExamples',
        summary: 'Worked examples at every mark, gate and band edge',
        description:
          'One `{"id":…,"example":…}` a line (NDJSON), as soon as it is made: ready to be read, accepted and put among the examples of a revision. They state what the engine of record gives today.',
        params: ofRevision,
        querystring: noQuery,
        response: {
          200: answersIn('The examples.', { [NDJSON]: Type.String() }),
          ...problemResponses(MAY_FAIL),
        },
      },
    },
    async ({ params: { id, edition, revision } }, reply) => {
      const asked = { standard: id, edition, revision: Number(revision) }
      const digested = findRevision(await service.shelf.revisions(), asked)
      return stream(reply, service, 'boundary-examples', digested)
    },
  )

  app.get(
    `${ONE}/mutants`,
    {
      config: { produces: [NDJSON, 'application/jsonl'] },
      schema: {
        tags: ['Revisions'],
        operationId: 'runMutants',
        summary: 'Small changes of the rules, and whether the worked examples notice them',
        description:
          'One change a line (NDJSON), as soon as it was tried: what was changed from what to what, and its `fate`: `refused` by the check of the pack, `caught` by an example, `missed` by all of them (with a `witness`), shown to come to the `same` whatever is answered, or `not-found` to change anything in the assessments tried.',
        params: ofRevision,
        querystring: noQuery,
        response: {
          200: answersIn('The changes.', { [NDJSON]: Type.String() }),
          ...problemResponses(MAY_FAIL),
        },
      },
    },
    async ({ params: { id, edition, revision } }, reply) => {
      const asked = { standard: id, edition, revision: Number(revision) }
      const digested = findRevision(await service.shelf.revisions(), asked)
      return stream(reply, service, 'mutants', digested)
    },
  )
}

/** Sends what is worked out as lines of JSON; work that nobody waits for any more stops. */
function stream(
  reply: FastifyReply,
  service: RulesService,
  question: CostlyQuestion,
  digested: DigestedPack,
): FastifyReply {
  // Who asks for the head alone is not made to wait for the work.
  if (reply.request.method === 'HEAD') return reply.type(NDJSON).send('')
  const lines = service.askApart(question, digested)
  if (lines === undefined) throw new HttpProblem('too-busy')
  return reply.type(NDJSON).send(Readable.from(lines, { objectMode: false }))
}
