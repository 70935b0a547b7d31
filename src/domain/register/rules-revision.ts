import type { Fault } from '../faults/fault.ts'
import type { JsonValue } from '../schema/json.ts'
import { date } from '../language/plain-values.ts'
import { message } from '../messages/message.ts'
import { inForceOn } from '../pack/in-force.ts'
import type { Rules } from '../language/rules.ts'
import { signed, type Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { integer, list, object, optional, string, written, type Of } from '../schema/schema.ts'
import {
  closing,
  digest,
  recordSchema,
  signature,
  signedWith,
  type BodyOf,
} from './record-schema.ts'

/** One file of a revision, byte for byte under its digest. */
export const revisionFile = object({ path: string(), digest, size: integer({ minimum: 0 }) })
export type RevisionFile = Of<typeof revisionFile>

const anything = written<JsonValue>({ description: 'Any JSON.' })
const fieldChange = object({
  file: string(),
  /** Of a file as a whole the text is not repeated here. */
  pointer: string({ description: 'RFC 6901, into the file; empty for all of it.' }),
  before: optional(anything),
  after: optional(anything),
})
/** One place of a file that was changed; `before` and `after` are absent where nothing stood or stands. */
export type FieldChange = Of<typeof fieldChange>

const compared = {
  before: { ...digest, description: 'SHA-256 of the pack in force that it was held against.' },
  after: { ...digest, description: 'SHA-256 of the pack of the revision.' },
}
/** Which comparison was read: the digests of its sides. */
export const comparison = object(compared)
const comparisonRead = signedWith(compared)
/** That somebody read what a revision changes, up to the end. */
export type ComparisonRead = Of<typeof comparisonRead>

const drafted = {
  standard: string(),
  edition: string(),
  revision: integer({ minimum: 1 }),
  /** In order of path. */
  files: list(revisionFile),
  drafted: signature,
  /** Who changed it last, and what. */
  edited: signedWith({ changes: list(fieldChange) }),
}
const facts = object(drafted)
type Drafted = Of<typeof facts>

const submitted = {
  submitted: signature,
  read: optional(list(comparisonRead, { description: 'Who read what it changes, up to the end.' })),
}

/** When a revision is in force. */
export const inForce = object({ from: date, to: optional(date), sunset: optional(date) })
const pack = { pack: digest, inForce }
const publication = object(pack)
/** What is published: the pack that the files come to, and when it is in force. */
export type Publication = Of<typeof publication>

const published = { ...submitted, published: signature, ...pack }

/** A numbered revision of the rules of an edition, as a record. Which one is in force follows from dates. */
export const revisionRecord = recordSchema(
  facts,
  {
    draft: object({ returned: optional(closing) }),
    'in-review': object(submitted),
    published: object(published),
    withdrawn: object({ ...published, withdrawn: closing }),
  },
  {
    id: '01a20876-bc60-7000-bd47-f8f72aa6a225',
    version: 1,
    createdAt: '2026-10-28T02:00:00.000Z',
    updatedAt: '2026-10-28T02:00:00.000Z',
    drafted: { at: '2026-10-28T02:00:00.000Z', by: 'demo-editor' },
    edited: { at: '2026-10-28T02:00:00.000Z', by: 'demo-editor', changes: [] },
    edition: '2018',
    files: [
      {
        digest: '55f3048cd25c3b3ed5d9b685eced035e6ecaad571683362866271d2420caf42e',
        path: 'rules/q-hxc-013/2018/2/adjustments.json',
        size: 985,
      },
      {
        digest: '87ecad0ed1b7e8c8850c2be7b927e5c5946ab65a7a9ad23d13f17824f148c23f',
        path: 'rules/q-hxc-013/2018/2/criteria-after-sales-service.json',
        size: 3245,
      },
    ],
    revision: 2,
    standard: 'q-hxc-013',
    state: 'draft',
  },
)
export type RulesRevision = BodyOf<typeof revisionRecord>

export const REVISION = {
  kind: 'revision',
  acts: {
    'import-revision': { from: null, to: 'draft', roles: ['editor'] },
    'edit-revision': { from: ['draft'], roles: ['editor'] },
    'submit-revision': {
      from: ['draft'],
      to: 'in-review',
      roles: ['editor'],
      needs: 'files without an error',
    },
    'return-revision': {
      from: ['in-review'],
      to: 'draft',
      roles: ['editor', 'approver'],
      needs: 'a reason',
    },
    'read-comparison': { from: ['in-review'], roles: ['editor', 'approver'] },
    'publish-revision': {
      from: ['in-review'],
      to: 'published',
      roles: ['approver'],
      needs:
        'to have edited nothing of it, to have read its comparison, files without an error, examples that hold, no comment that its consultation does not let wait, and the ballot that its standard asks for',
    },
    'withdraw-revision': {
      from: ['published'],
      to: 'withdrawn',
      roles: ['approver'],
      needs: 'a reason',
    },
  },
} as const satisfies Lifecycle<RulesRevision['state']>

/** A draft from files. */
export function draftRevision(
  doer: Doer,
  of: Pick<Drafted, 'standard' | 'edition' | 'revision' | 'files'>,
): RulesRevision {
  permit(REVISION, 'import-revision', undefined, doer)
  return { state: 'draft', ...of, drafted: signed(doer), edited: { ...signed(doer), changes: [] } }
}

/** Refuses whoever may not edit this revision now. */
export function permitEdit(before: RulesRevision, doer: Doer): void {
  permit(REVISION, 'edit-revision', before, doer)
}

/** The draft with other files, and what is other about them. */
export function editRevision(
  before: RulesRevision,
  doer: Doer,
  files: readonly RevisionFile[],
  changes: readonly FieldChange[],
): RulesRevision {
  permitEdit(before, doer)
  return { ...draftedOf(before), state: 'draft', files, edited: { ...signed(doer), changes } }
}

/** Hands a draft to the approvers. `faults` are what its check found. */
export function submitRevision(
  before: RulesRevision,
  doer: Doer,
  faults: readonly Fault[],
): RulesRevision {
  permit(REVISION, 'submit-revision', before, doer)
  refuseFaults('revision', errorsOf(faults))
  return { ...draftedOf(before), state: 'in-review', submitted: signed(doer) }
}

/** Back to the editors, with the reason. */
export function returnRevision(before: RulesRevision, doer: Doer, reason: string): RulesRevision {
  permit(REVISION, 'return-revision', before, doer)
  refuseFaults('return', blankFault('/reason', reason, message('words-reason')))
  return { ...draftedOf(before), state: 'draft', returned: { ...signed(doer), reason } }
}

/** Not to be used for new assessments. */
export function withdrawRevision(before: RulesRevision, doer: Doer, reason: string): RulesRevision {
  permit(REVISION, 'withdraw-revision', before, doer)
  refuseFaults('withdrawal', blankFault('/reason', reason, message('words-reason')))
  if (!('pack' in before)) return before
  return { ...before, state: 'withdrawn', withdrawn: { ...signed(doer), reason } }
}

/** What a revision is on a day: its state, or what follows from the dates of all that are published. */
export type RevisionStanding =
  | 'draft'
  | 'in-review'
  | 'awaited'
  | 'in-force'
  | 'superseded'
  | 'withdrawn'

/**
 * The standing of each revision of one edition on a day (YYYY-MM-DD), in their order. `awaited` is
 * published and not yet in force; `superseded` was in force and another is, or none.
 */
export function standingsOn(
  revisions: readonly {
    readonly state: RulesRevision['state']
    readonly rules: Rules | undefined
  }[],
  day: string,
): readonly RevisionStanding[] {
  // A withdrawn one counts: what it ended does not come back by its withdrawal.
  const dated = revisions.flatMap((one) =>
    one.rules === undefined || one.state === 'draft' || one.state === 'in-review'
      ? []
      : [{ one, rules: one.rules }],
  )
  const answering = new Set(inForceOn(dated, day).map(({ one }) => one))
  return revisions.map((one) => {
    if (one.state !== 'published') return one.state
    if (answering.has(one)) return 'in-force'
    return one.rules !== undefined && one.rules.inForce.from > day ? 'awaited' : 'superseded'
  })
}

/** What is to be mended before anything is published. */
export function errorsOf(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ severity }) => severity === 'error')
}

function draftedOf({
  standard,
  edition,
  revision,
  files,
  drafted,
  edited,
}: RulesRevision): Drafted {
  return { standard, edition, revision, files, drafted, edited }
}
