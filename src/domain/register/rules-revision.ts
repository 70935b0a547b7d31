import type { Fault } from '../faults/fault.ts'
import type { JsonValue } from '../schema/json.ts'
import { message } from '../messages/message.ts'
import { inForceOn } from '../pack/in-force.ts'
import type { Rules } from '../language/rules.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'

/** One file of a revision, byte for byte under its digest. */
export type RevisionFile = {
  /** Below the root that holds `standards/` and `rules/`. */
  readonly path: string
  /** SHA-256 of the bytes. */
  readonly digest: string
  readonly size: number
}

/** One place of a file that was changed; `before` and `after` are absent where nothing stood or stands. */
export type FieldChange = {
  readonly file: string
  /** RFC 6901 into the file; empty for the file as a whole, whose text is not repeated here. */
  readonly pointer: string
  readonly before?: JsonValue
  readonly after?: JsonValue
}

type Drafted = {
  readonly standard: string
  readonly edition: string
  readonly revision: number
  /** In order of path. */
  readonly files: readonly RevisionFile[]
  readonly drafted: Signed
  /** Who changed it last, and what. */
  readonly edited: Signed & { readonly changes: readonly FieldChange[] }
}
/** That somebody read what a revision changes, up to the end. */
export type ComparisonRead = Signed & {
  /** SHA-256 of the pack in force that it was held against, and of the pack of the revision. */
  readonly before: string
  readonly after: string
}
type Submitted = Drafted & {
  readonly submitted: Signed
  readonly read?: readonly ComparisonRead[]
}
/** What is published: a pack, and when it is in force. */
export type Publication = {
  /** SHA-256 of the pack that the files come to. */
  readonly pack: string
  readonly inForce: { readonly from: string; readonly to?: string; readonly sunset?: string }
}
type Published = Submitted & Publication & { readonly published: Signed }

/** A numbered revision of the rules of an edition, as a record. Which one is in force follows from dates. */
export type RulesRevision =
  | (Drafted & {
      readonly state: 'draft'
      readonly returned?: Signed & { readonly reason: string }
    })
  | (Submitted & { readonly state: 'in-review' })
  | (Published & { readonly state: 'published' })
  | (Published & {
      readonly state: 'withdrawn'
      readonly withdrawn: Signed & { readonly reason: string }
    })

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
