import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { Refusal } from '../faults/refusal.ts'
import { ASSESSMENT } from './assessment-work.ts'
import { CERTIFICATE } from './certificate.ts'
import type { DecisionInput } from './decision.ts'
import { signed, type Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { integer, list, object, oneOf, string } from '../schema/schema.ts'
import {
  closing,
  digest,
  nothingMore,
  recordSchema,
  signature,
  type BodyOf,
} from './record-schema.ts'

/** What is asked to be done to many records, each as if it were asked for alone. */
export type BatchOrder =
  | {
      readonly act: 'issue-certificate'
      readonly items: readonly { readonly decision: string }[]
    }
  | {
      readonly act: 'decide-certification'
      readonly items: readonly (DecisionInput & { readonly assessment: string })[]
    }
  | {
      readonly act: 'suspend-certificate' | 'restore-certificate' | 'withdraw-certificate'
      readonly items: readonly { readonly certificate: string; readonly reason: string }[]
    }

/** An act that can be asked for on many records at once. */
export type BatchAct = BatchOrder['act']

/** The kind of record that an act of a batch is about; each item names one under this name. */
export const BATCH_ACTS = {
  'issue-certificate': 'decision',
  'decide-certification': 'assessment',
  'suspend-certificate': 'certificate',
  'restore-certificate': 'certificate',
  'withdraw-certificate': 'certificate',
} as const satisfies { readonly [A in BatchAct]: 'decision' | 'assessment' | 'certificate' }

/** Most items of a batch. */
export const MOST_ITEMS = 5000

/** Work on many records, done one by one after it was asked for. */
export const batchRecord = recordSchema(
  object({
    act: oneOf(Object.keys(BATCH_ACTS) as readonly BatchAct[]),
    items: object(
      { count: integer({ minimum: 1 }), digest },
      {
        description:
          'How many records, and the digest of the canonical JSON of what was asked for each.',
      },
    ),
    asked: signature,
    /** Nothing is done by any other right. */
    roles: list(string(), { description: 'What the person who asked was then.' }),
    /** When what had failed was put back in line, oldest first. */
    retried: list(signature),
  }),
  { asked: nothingMore, stopped: object({ stopped: closing }) },
  {
    id: '01a20876-c1d2-7000-8a11-5d0f6c1b2e33',
    version: 2,
    createdAt: '2026-11-11T02:00:00.000Z',
    updatedAt: '2026-11-11T02:05:00.000Z',
    act: 'suspend-certificate',
    asked: { at: '2026-11-11T02:00:00.000Z', by: 'demo-decision-maker' },
    items: {
      count: 12,
      digest: '3b2c6c1d0f9a4f0f6f7f7a3b9f5e0f4f1e2d3c4b5a69788796a5b4c3d2e1f001',
    },
    retried: [{ at: '2026-11-11T02:05:00.000Z', by: 'demo-decision-maker' }],
    roles: ['decision-maker'],
    state: 'asked',
  },
)
/** How far it is stands in the jobs; the record says who asked for what. */
export type Batch = BodyOf<typeof batchRecord>

export const BATCH = {
  kind: 'batch',
  acts: {
    'ask-batch': {
      from: null,
      to: 'asked',
      roles: ['clerk', 'decision-maker'],
      needs: 'a role that may do the act itself',
    },
    'retry-batch': {
      from: ['asked'],
      roles: ['clerk', 'decision-maker'],
      needs: 'a role that may do the act itself',
    },
    'stop-batch': {
      from: ['asked'],
      to: 'stopped',
      roles: ['clerk', 'decision-maker', 'operator'],
      needs: 'a reason',
    },
  },
} as const satisfies Lifecycle<Batch['state']>

/** A batch on record. Refuses whoever may not do the act itself, and a record that is named twice. */
export function askBatch(doer: Doer, order: BatchOrder, digest: string): Batch {
  permit(BATCH, 'ask-batch', undefined, doer)
  permitAct(order.act, doer)
  refuseFaults('batch', countFaults(order))
  const { act, items } = order
  const asked = { count: items.length, digest }
  return {
    state: 'asked',
    act,
    items: asked,
    asked: signed(doer),
    roles: doer.roles,
    retried: [],
  }
}

/** What had failed is tried again. */
export function retryBatch(before: Batch, doer: Doer): Batch {
  permit(BATCH, 'retry-batch', before, doer)
  permitAct(before.act, doer)
  return { ...before, retried: [...before.retried, signed(doer)] }
}

/** Nothing more of it is done; what was done stays done. */
export function stopBatch(before: Batch, doer: Doer, reason: string): Batch {
  permit(BATCH, 'stop-batch', before, doer)
  refuseFaults('stop', blankFault('/reason', reason, message('words-reason')))
  const { act, items, asked, roles, retried } = before
  const stopped = { ...signed(doer), reason }
  return { state: 'stopped', act, items, asked, roles, retried, stopped }
}

/** The records that an order is about, in its order. */
export function recordsOf(order: BatchOrder): readonly string[] {
  const name = BATCH_ACTS[order.act]
  return order.items.map((item) => (item as { readonly [about: string]: string })[name] ?? '')
}

/**
 * The roles by which an item is done now: those the person had when asking and still has. Refuses
 * (`act-untimely`) an item of a stopped batch, and (`act-forbidden`) one of a person who may no
 * longer work here. `roles` are the person's roles now; undefined for one who is disabled.
 */
export function rolesFor(batch: Batch, roles: readonly string[] | undefined): readonly string[] {
  if (batch.state === 'stopped')
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--batch-stopped', {
        person: batch.stopped.by,
        reason: batch.stopped.reason,
      }),
    )
  if (roles === undefined)
    throw new Refusal(
      'act-forbidden',
      message('refusal-act-forbidden--disabled', { person: batch.asked.by }),
    )
  return batch.roles.filter((role) => roles.includes(role))
}

function permitAct(act: BatchAct, doer: Doer): void {
  if (act === 'issue-certificate') permit(CERTIFICATE, 'intend-certificate', undefined, doer)
  else if (act === 'decide-certification') permit(ASSESSMENT, act, undefined, doer)
  else permit(CERTIFICATE, act, undefined, doer)
}

function countFaults(order: BatchOrder): Fault[] {
  const records = recordsOf(order)
  if (records.length === 0 || records.length > MOST_ITEMS)
    return [
      fault(message('fault-items-count', { most: MOST_ITEMS, count: records.length }), '/items'),
    ]
  const about = BATCH_ACTS[order.act]
  const first = new Map<string, number>()
  return records.flatMap((record, index) => {
    const before = first.get(record)
    if (before === undefined) {
      first.set(record, index)
      return []
    }
    return [
      fault(message('fault-item-twice', { id: record, index: before }), `/items/${index}/${about}`),
    ]
  })
}
