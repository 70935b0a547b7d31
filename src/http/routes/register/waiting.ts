import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { listWaitingActs, type WaitingAct } from '../../../app/register/waiting-acts.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { WAITED_ACTS } from '../../../domain/register/waiting.ts'
import { READING_MAY_FAIL } from '../../register/reading.ts'
import { statedProblem, type StatedProblem } from '../../replies/problem.ts'
import { actorOf } from '../../requests/actor.ts'
import { speaking } from '../../requests/reader.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses, STATED_PROBLEM } from '../../schemas/problem.ts'
import { closed, date, id, names, time } from '../../schemas/register/parts.ts'

/** An act that waits, as the API shows it: why not, in the reader's words. */
type ShownAct = Omit<WaitingAct, 'refusal'> & { readonly problem?: StatedProblem }

const waitingAct = Type.Unsafe<ShownAct>(
  closed(
    {
      act: Type.Enum([...WAITED_ACTS]),
      record: closed({
        kind: Type.Enum(['assessment', 'certificate', 'complaint', 'nonconformity', 'ballot']),
        id,
      }),
      organisation: Type.Optional({ ...id, description: 'Whose case it is; absent for a ballot.' }),
      holder: Type.Optional(names),
      title: Type.Optional({ ...names, description: 'Of the ballot.' }),
      revision: Type.Optional({
        ...id,
        description: 'The revision on record that the ballot is over.',
      }),
      number: Type.Optional(
        Type.String({
          description: 'Of the certificate, or of the one that a complaint is about.',
        }),
      ),
      standard: Type.Optional(Type.String()),
      edition: Type.Optional(Type.String()),
      since: { ...time, description: 'When the record was last changed.' },
      until: Type.Optional({ ...date, description: 'The last day for the act.' }),
      complaint: Type.Optional({
        ...id,
        description: 'The appeal that was upheld and asks for it.',
      }),
      about: Type.Optional(
        closed(
          {
            form: Type.Enum(['complaint', 'appeal']),
            kind: Type.Enum(['assessment', 'decision', 'certificate']),
            id,
          },
          'Of a complaint: whether it is an appeal, and the record that it is about.',
        ),
      ),
      found: Type.Optional(
        closed(
          { assessment: id, grade: Type.Enum(['minor', 'major']), statement: names },
          'Of a nonconformity: the assessment that found it, how grave it is, and what does not conform.',
        ),
      ),
      problem: Type.Optional(
        closed(STATED_PROBLEM, 'Why this person may not do it; absent where they may.'),
      ),
    },
    'An act that waits for somebody with a role for it.',
  ),
)

/** What waits for whoever asks. */
export function waiting(app: FastifyInstance, ports: RegisterPorts): void {
  app.get(
    '/v1/waiting',
    {
      schema: {
        tags: ['Decisions'],
        operationId: 'listWaitingActs',
        summary: 'What waits for you to review, decide, confirm, answer, check or vote on',
        description:
          'Every act of a review, a decision, a complaint or a nonconformity that one of your roles may do, and open ballots in which you have a vote and did not cast it; a correction waits for a clerk while the assessment is not decided and nobody of the organisation can sign in to write it; those first that wait longest, at most 200 of a kind. Each is tried by the rules of the act itself: where it would be refused to you, `problem` says why. Nothing is changed.',
        querystring: noQuery,
        response: {
          200: closed({ items: Type.Array(waitingAct) }),
          ...problemResponses(['request-faulty', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const waits = await listWaitingActs(ports, { actor: actorOf(request) })
      const catalogue = speaking(reply)
      return { items: waits.map((one) => shownAct(one, catalogue)) }
    },
  )
}

function shownAct({ refusal, ...one }: WaitingAct, catalogue: Catalogue): ShownAct {
  if (refusal === undefined) return one
  return { ...one, problem: statedProblem(catalogue, refusal.code, refusal) }
}
