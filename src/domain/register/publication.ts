import { fault, type Fault } from '../faults/fault.ts'
import { Refusal } from '../faults/refusal.ts'
import { message } from '../messages/message.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { mayDo, permit, refuseFaults, refuseInvolved } from './lifecycle.ts'
import { actName } from './names.ts'
import {
  errorsOf,
  REVISION,
  type ComparisonRead,
  type Publication,
  type RulesRevision,
} from './rules-revision.ts'

/** What publishing a revision asks for, in the order in which it is told. */
export const REQUIREMENTS = [
  'check',
  'translations',
  'examples',
  'dates',
  'name',
  'comments',
  'ballot',
  'submission',
  'comparison',
  'second-person',
] as const
export type RequirementName = (typeof REQUIREMENTS)[number]

/** One thing that publishing asks for, as it stands for somebody. */
export type PublicationRequirement = {
  readonly name: RequirementName
  readonly isMet: boolean
  /** Errors say why it is not met; warnings are for a person to weigh and keep nothing back. */
  readonly faults: readonly Fault[]
  /** Who did what was asked, where somebody has to. */
  readonly done: readonly Signed[]
}

/** What is known of a revision that somebody may publish. */
export type PublicationFacts = {
  /** Everything that its check, its worked examples and its dates brought up. */
  readonly found: readonly Fault[]
  /** Comments without an answer, and consultations that take more: errors where rules let none pass. */
  readonly comments: readonly Fault[]
  /** What is missing of the ballot that its standard asks for. */
  readonly ballot: readonly Fault[]
  /** The pack that its files come to, and when that would be in force; absent while it has errors. */
  readonly sound?: Publication
  /** SHA-256 of the pack in force that it takes the place of, where that is another one. */
  readonly replaces?: string
  /** Whether the folders hold other rules, published, under its name. */
  readonly isNameTaken: boolean
  /** Everybody who ever edited it, as the trail has it. */
  readonly editors: readonly string[]
}

/** Codes of faults that are told under a name of their own; all others belong to the check. */
const OWN_NAMES: { readonly [code: string]: RequirementName | undefined } = {
  'translation-missing': 'translations',
  'language-unknown': 'translations',
  'example-fails': 'examples',
  'example-unknown': 'examples',
  'example-date': 'examples',
  'example-refused': 'examples',
  'clause-without-example': 'examples',
  'date-impossible': 'dates',
  'dates-order': 'dates',
  'revisions-overlap': 'dates',
}

/**
 * What publishing this revision asks for, and whether that is so, for somebody. All are met exactly
 * where {@link publishRevision} lets that person publish it.
 */
export function requirementsFor(
  before: RulesRevision,
  doer: Doer,
  facts: PublicationFacts,
): readonly PublicationRequirement[] {
  const { comments, ballot, sound, isNameTaken, editors, found } = facts
  const read = readsThatCount(before, facts)
  const submitted = 'submitted' in before ? [before.submitted] : []
  const of: { readonly [N in RequirementName]: Omit<PublicationRequirement, 'name'> } = {
    check: byFaults(namedIn(found, 'check')),
    translations: byFaults(namedIn(found, 'translations')),
    examples: byFaults(namedIn(found, 'examples')),
    dates: byFaults([...namedIn(found, 'dates'), ...pastFaults(sound, doer)]),
    name: byFaults(isNameTaken ? [fault(message('fault-name-published'), '')] : []),
    comments: byFaults(comments),
    ballot: byFaults(ballot),
    submission: { isMet: before.state === 'in-review', faults: [], done: submitted },
    comparison: {
      ...byFaults(
        facts.replaces === undefined || read.some(({ by }) => by === doer.person)
          ? []
          : [fault(message('fault-comparison-unread'), '')],
      ),
      done: read.map(({ by, at }) => ({ by, at })),
    },
    'second-person': {
      isMet: mayApprove(doer) && !involvedIn(before, editors).includes(doer.person),
      faults: [],
      done: 'published' in before ? [before.published] : [],
    },
  }
  return REQUIREMENTS.map((name) => ({ name, ...of[name] }))
}

/** In force on its dates from now on, and never changed again. Refused while a requirement is not met. */
export function publishRevision(
  before: RulesRevision,
  doer: Doer,
  facts: PublicationFacts,
): RulesRevision {
  permitPublishing(before, doer, facts.editors)
  const requirements = requirementsFor(before, doer, facts)
  const open = requirements.filter(({ isMet }) => !isMet)
  if (open.length === 1 && open[0]!.name === 'name')
    throw new Refusal('record-taken', message('refusal-record-taken--published'))
  refuseFaults(
    'revision',
    open.flatMap(({ faults }) => errorsOf(faults)),
  )
  if (facts.sound === undefined || before.state !== 'in-review')
    throw new Error('A revision without an error, and without a pack.')
  return { ...before, state: 'published', published: signed(doer), ...facts.sound }
}

/** Refuses whoever may not publish this revision now, as everybody who drafted or edited it may not. */
export function permitPublishing(
  before: RulesRevision,
  doer: Doer,
  editors: readonly string[],
): void {
  permit(REVISION, 'publish-revision', before, doer)
  const everybody = involvedIn(before, editors)
  const why = message('refusal-duties-mixed--edited', {
    act: actName('publish-revision'),
    editors: { list: everybody, joined: 'and' },
  })
  refuseInvolved(doer.person, everybody, why)
}

/** Everybody who drafted or edited a revision: nobody of them publishes it. */
export function involvedIn(before: RulesRevision, editors: readonly string[]): readonly string[] {
  return [...new Set([before.drafted.by, ...editors, before.edited.by])]
}

/** That somebody read the comparison that is named, up to its end. Refused where it is another by now. */
export function readComparison(
  before: RulesRevision,
  doer: Doer,
  said: Pick<ComparisonRead, 'before' | 'after'>,
  facts: Pick<PublicationFacts, 'sound' | 'replaces'>,
): RulesRevision {
  permit(REVISION, 'read-comparison', before, doer)
  const isSame = said.before === facts.replaces && said.after === facts.sound?.pack
  refuseFaults('comparison', isSame ? [] : [fault(message('fault-comparison-other'), '')])
  if (before.state !== 'in-review') return before
  const { read = [] } = before
  const others = read.filter(({ by }) => by !== doer.person)
  return { ...before, read: [...others, { ...signed(doer), ...said }] }
}

/** Readings of what stands now, held against what is in force now. */
function readsThatCount(
  before: RulesRevision,
  { sound, replaces }: PublicationFacts,
): readonly ComparisonRead[] {
  const read = 'read' in before ? (before.read ?? []) : []
  return read.filter((one) => one.before === replaces && one.after === sound?.pack)
}

function mayApprove(doer: Doer): boolean {
  return mayDo(REVISION.acts['publish-revision'], doer)
}

function byFaults(faults: readonly Fault[]): Omit<PublicationRequirement, 'name'> {
  return { isMet: errorsOf(faults).length === 0, faults, done: [] }
}

function namedIn(found: readonly Fault[], name: RequirementName): readonly Fault[] {
  return found.filter(({ code }) => (OWN_NAMES[code] ?? 'check') === name)
}

/** A first day that has passed is told: what was scored on it since would be scored by other rules. */
function pastFaults(sound: Publication | undefined, { day }: Doer): readonly Fault[] {
  if (sound === undefined || sound.inForce.from >= day) return []
  const from = { date: sound.inForce.from }
  return [fault(message('fault-in-force-past', { from }), '/inForce/from', { severity: 'warning' })]
}
