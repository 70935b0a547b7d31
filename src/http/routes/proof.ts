import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { setImmediate } from 'node:timers/promises'
import { Readable } from 'node:stream'
import { Type } from 'typebox'
import { findRevision } from '../../app/packs/find-revision.ts'
import type { ProvePack } from '../../app/insight/prove-pack.ts'
import type { MutantRun } from '../../app/insight/run-mutants.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import { wordMutant, wordProof } from '../../domain/words/insight/proof-sentences.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery, ofRevision } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'

const ONE = '/v1/standards/:id/editions/:edition/revisions/:revision'
const MAY_FAIL = ['request-faulty', 'standard-unknown', 'revision-unknown', 'pack-faulty'] as const
const NDJSON = 'application/x-ndjson'

/** Other requests get a turn after this many milliseconds of work. */
const TURN_MS = 10

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
      return stream(reply, proofLines(service.prove, digested))
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
      return stream(reply, service.boundaryExamples(digested))
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
      const of = { ...asked, digested, faults: [] }
      return stream(reply, mutantLines(service.runMutants([of])))
    },
  )
}

/** Sends what is worked out as lines of JSON; work that nobody waits for any more stops. */
function stream(reply: FastifyReply, work: AsyncIterable<object> | Iterable<object>): FastifyReply {
  // Who asks for the head alone is not made to wait for the work.
  if (reply.request.method === 'HEAD') return reply.type(NDJSON).send('')
  const gone = new AbortController()
  reply.raw.on('close', () => gone.abort())
  return reply.type(NDJSON).send(Readable.from(linesOf(work, gone.signal), { objectMode: false }))
}

/** One line for each object that is not empty. Others get their turn in between. */
async function* linesOf(
  work: AsyncIterable<object> | Iterable<object>,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  let since = performance.now()
  for await (const one of work) {
    if (signal.aborted) return
    if (one !== NOTHING_NEW) yield `${JSON.stringify(one)}\n`
    if (performance.now() - since < TURN_MS) continue
    await setImmediate()
    since = performance.now()
  }
}

/** Work went on, and there is nothing to say of it. */
const NOTHING_NEW = {}

function* mutantLines(runs: Iterable<MutantRun>): Generator<object, void> {
  for (const run of runs) yield wordMutant(run)
}

/** How far a proof is, whenever that is further than it was, then the proof. */
async function* proofLines(prove: ProvePack, digested: DigestedPack): AsyncGenerator<object, void> {
  const work = prove(digested)
  let shown = -1
  for (let step = await work.next(); ; step = await work.next()) {
    if (step.done === true) {
      yield { proof: wordProof(step.value) }
      return
    }
    const isFurther = step.value.done > shown
    shown = step.value.done
    yield isFurther ? { progress: step.value } : NOTHING_NEW
  }
}
