import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { setImmediate } from 'node:timers/promises'
import { Readable } from 'node:stream'
import { Type } from 'typebox'
import { findRevision } from '../../app/find-revision.ts'
import type { ProvePack } from '../../app/prove-pack.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { House } from '../../house.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery, ofRevision } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'

const NDJSON = 'application/x-ndjson'

/** Other requests get a turn after this many milliseconds of work. */
const TURN_MS = 10

/** What holds of all possible assessments of a revision. */
export const proof: FastifyPluginAsyncTypebox<{ readonly house: House }> = async (
  app,
  { house },
) => {
  app.get(
    '/v1/standards/:id/editions/:edition/revisions/:revision/proof',
    {
      config: { produces: [NDJSON, 'application/jsonl'] },
      schema: {
        tags: ['Revisions'],
        operationId: 'proveRevision',
        summary: 'What is wrong with a revision over all possible assessments',
        description: `One JSON object a line (NDJSON), while the work goes on:

- \`{"progress":{"done":12,"total":300}}\`, whenever a statement is settled;
- at the end \`{"proof":…}\`: the findings, each with its witnesses, which the engine of record has scored, and whether a "never" is a proof or only was not found; how many statements were shown, proved and left open; what was looked for in vain.

A \`warning\` is a fault of the scheme; a \`remark\` is true and may be meant. It takes seconds for a standard of seventy clauses. Hanging up stops the work.`,
        params: ofRevision,
        querystring: noQuery,
        response: {
          200: answersIn('Progress, then the proof.', { [NDJSON]: Type.String() }),
          ...problemResponses([
            'request-faulty',
            'standard-unknown',
            'revision-unknown',
            'pack-faulty',
          ]),
        },
      },
    },
    async ({ params: { id, edition, revision } }, reply) => {
      const asked = { standard: id, edition, revision: Number(revision) }
      const digested = findRevision(await house.shelf.revisions(), asked)
      const gone = new AbortController()
      reply.raw.on('close', () => gone.abort())
      const lines = proofLines(house.prove, digested, gone.signal)
      return reply.type(NDJSON).send(Readable.from(lines, { objectMode: false }))
    },
  )
}

/** The lines of a proof. Others get their turn in between. */
async function* proofLines(
  prove: ProvePack,
  digested: DigestedPack,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const work = prove(digested)
  let since = performance.now()
  let shown = -1
  for (let step = await work.next(); ; step = await work.next()) {
    if (step.done === true) {
      yield `${JSON.stringify({ proof: step.value })}\n`
      return
    }
    if (signal.aborted) return
    if (step.value.done > shown && performance.now() - since > TURN_MS) {
      shown = step.value.done
      yield `${JSON.stringify({ progress: step.value })}\n`
    }
    if (performance.now() - since > TURN_MS) {
      await setImmediate()
      since = performance.now()
    }
  }
}
