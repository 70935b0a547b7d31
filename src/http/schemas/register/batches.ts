import { Type, type TSchema } from 'typebox'
import type { BatchProgress, JobStanding, JobState } from '../../../app/register/ports.ts'
import { MOST_ITEMS, type BatchOrder } from '../../../domain/register/batch.ts'
import type { StatedProblem } from '../../replies/problem.ts'
import { STATED_PROBLEM } from '../problem.ts'
import { closed, decisionInput, id, sentences } from './parts.ts'

const SHOWN_ID = '0190aaaa-0000-7000-8000-000000000006'

/** What is asked for many records: the act, and for each record what the act alone would be given. */
export const batchOrder = Type.Unsafe<BatchOrder>(
  Type.Union(
    [
      order('issue-certificate', closed({ decision: id })),
      order('decide-certification', decisionInput({ assessment: id })),
      order(
        ['suspend-certificate', 'restore-certificate', 'withdraw-certificate'],
        closed({ certificate: id, reason: sentences }),
      ),
    ],
    {
      examples: [
        { act: 'issue-certificate', items: [{ decision: SHOWN_ID }] },
        {
          act: 'suspend-certificate',
          items: [
            {
              certificate: SHOWN_ID,
              reason: 'Example: surveillance was not carried out in time',
            },
          ],
        },
      ],
    },
  ),
)

function order(act: string | string[], item: TSchema) {
  return closed({
    act: typeof act === 'string' ? Type.Literal(act) : Type.Enum(act),
    items: Type.Array(item, { minItems: 1, maxItems: MOST_ITEMS }),
  })
}

const count = Type.Integer({ minimum: 0 })

/** How far a batch is. */
export const batchProgress = Type.Unsafe<BatchProgress>(
  closed(
    {
      waiting: count,
      running: count,
      done: count,
      failed: Type.Integer({ minimum: 0, description: 'They wait for a person.' }),
    },
    'How many items are in which state. Nothing waiting and nothing running: it is over.',
  ),
)

/** The states that an item of a batch can be in. */
export const itemState = Type.Unsafe<JobState>(Type.Enum(['waiting', 'running', 'done', 'failed']))

/** One item of a batch, under the record it is about. */
export type ShownItem = Omit<JobStanding, 'problem'> & { readonly problem?: StatedProblem }
export const batchItem = Type.Unsafe<ShownItem>(
  closed({
    item: Type.String({ description: 'Id of the record it is about.' }),
    payload: Type.Unknown({ description: 'What was asked for it.' }),
    state: itemState,
    attempts: count,
    problem: Type.Optional(closed(STATED_PROBLEM, 'Why the last attempt failed.')),
  }),
)
