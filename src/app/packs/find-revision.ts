import { didYouMean } from '../../domain/faults/did-you-mean.ts'
import { message, type List, type Message } from '../../domain/messages/message.ts'
import { inForceOn } from '../../domain/pack/in-force.ts'
import type { DigestedPack, Pack } from '../../domain/pack/pack.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { ShelvedRevision } from '../ports.ts'

/** Which revision: by digest, else by number, else the one in force on the date. */
export type RevisionAsked = {
  readonly standard: string
  readonly edition?: string
  readonly revision?: number
  readonly digest?: string
  /** The day it is asked for, YYYY-MM-DD; left out where a revision is named only to be looked at. */
  readonly date?: string
}

type Sound = ShelvedRevision & { readonly digested: DigestedPack }

/**
 * The one revision that answers, never merely "the latest". Refuses with the names and dates there
 * are: what is unknown, faulty, not in force on the day, past its sunset, or not the only one.
 */
export function findRevision(
  shelved: readonly ShelvedRevision[],
  asked: RevisionAsked,
): DigestedPack {
  const { standard, edition = '', revision = '', digest = '', date = '' } = asked
  const key = `${standard}/${edition}/${revision}/${digest}/${date}`
  const answers = ANSWERS.get(shelved) ?? new Map<string, DigestedPack>()
  const known = answers.get(key)
  if (known !== undefined) return known
  const found = lookUp(shelved, asked)
  if (answers.size >= MOST_ANSWERS) answers.clear()
  ANSWERS.set(shelved, answers.set(key, found))
  return found
}

/** What was found on one list of revisions; a batch asks the same for every line. */
const ANSWERS = new WeakMap<readonly ShelvedRevision[], Map<string, DigestedPack>>()
const MOST_ANSWERS = 1000

function lookUp(shelved: readonly ShelvedRevision[], asked: RevisionAsked): DigestedPack {
  const inEdition = ofEdition(ofStandard(shelved, asked), asked)
  const { digest, revision, date } = asked
  if (digest !== undefined) {
    const sound = inEdition.filter(isSound)
    const found = sound.find((one) => one.digested.digest === digest)
    const withdrawn = inEdition.find((one) => one.withdrawn && one.draft?.digest === digest)
    if (found === undefined && withdrawn !== undefined) requireSound(withdrawn)
    if (found === undefined || (revision !== undefined && found.revision !== revision))
      throw new Refusal(
        'revision-unknown',
        noDigest(asked, digest.slice(0, 12), spansOf(inEdition)),
      )
    return usable(found, date)
  }
  if (revision !== undefined) {
    const numbered = inEdition.filter((one) => one.revision === revision)
    if (numbered.length > 1)
      throw new Refusal(
        'revision-ambiguous',
        message('refusal-revision-ambiguous--editions', {
          standard: nameOf(asked),
          revision,
          editions: { list: numbered.map(({ edition }) => edition), joined: 'comma' },
        }),
      )
    const [found] = numbered
    if (found === undefined)
      throw new Refusal(
        'revision-unknown',
        message('refusal-revision-unknown--number', {
          standard: nameOf(asked),
          revision,
          known: spansOf(inEdition),
        }),
      )
    return usable(requireSound(found), date)
  }
  if (date === undefined) return theOnly(inEdition, asked)
  return theInForce(date, inEdition, asked)
}

function ofStandard(
  shelved: readonly ShelvedRevision[],
  { standard }: RevisionAsked,
): readonly ShelvedRevision[] {
  const found = shelved.filter((one) => one.standard === standard)
  if (found.length > 0) return found
  const known = [...new Set(shelved.map((one) => one.standard))]
  throw new Refusal('standard-unknown', noStandard(standard, known))
}

/** There is no such standard, with the one that was probably meant, or those there are. */
export function noStandard(asked: string, known: readonly string[]): Message {
  const name = { value: asked }
  const guess = didYouMean(asked, known)
  if (guess !== undefined)
    return message('did-you-mean', {
      message: message('refusal-standard-unknown', { name }),
      name: guess,
    })
  return message('refusal-standard-unknown--known', {
    name,
    count: known.length,
    known: { list: known, joined: 'comma', most: 20 },
  })
}

function ofEdition(
  ofStandard: readonly ShelvedRevision[],
  { standard, edition }: RevisionAsked,
): readonly ShelvedRevision[] {
  if (edition === undefined) return ofStandard
  const found = ofStandard.filter((one) => one.edition === edition)
  if (found.length > 0) return found
  const known = [...new Set(ofStandard.map((one) => one.edition))]
  throw new Refusal(
    'revision-unknown',
    message('refusal-revision-unknown--edition', {
      standard,
      edition: { value: edition },
      count: known.length,
      known: { list: known, joined: 'comma' },
    }),
  )
}

/** Asked for without number, digest or date: only where there is nothing to choose. */
function theOnly(shelved: readonly ShelvedRevision[], asked: RevisionAsked): DigestedPack {
  const [found, another] = shelved
  if (found !== undefined && another === undefined) return requireSound(found).digested
  throw new Refusal(
    'revision-ambiguous',
    message('refusal-revision-ambiguous', { standard: nameOf(asked), known: spansOf(shelved) }),
  )
}

function theInForce(
  date: string,
  shelved: readonly ShelvedRevision[],
  asked: RevisionAsked,
): DigestedPack {
  const editions = [...Map.groupBy(shelved, (one) => one.edition).values()]
  const answering = editions.flatMap((edition) => answeringIn(edition, date))
  const [found, another] = answering
  if (found !== undefined && another === undefined) return requireSound(found).digested
  if (found !== undefined)
    throw new Refusal(
      'revision-ambiguous',
      message('refusal-revision-ambiguous--date', {
        standard: nameOf(asked),
        date,
        known: spansOf(answering),
      }),
    )
  const unread = shelved.find((one) => packOf(one) === undefined)
  if (unread !== undefined) requireSound(unread)
  throw new Refusal(
    'revision-not-in-force',
    message('refusal-revision-not-in-force', {
      standard: nameOf(asked),
      date,
      known: spansOf(shelved),
    }),
  )
}

/** The sound revisions that are in force on a date (YYYY-MM-DD), of all editions. */
export function revisionsInForce(
  shelved: readonly ShelvedRevision[],
  date: string,
): readonly ShelvedRevision[] {
  const editions = Map.groupBy(shelved, ({ standard, edition }) => `${standard}/${edition}`)
  return [...editions.values()].flatMap((edition) => answeringIn(edition, date)).filter(isSound)
}

/**
 * What answers in one edition. Revisions with faults count as well: where one of them is what is in
 * force, or may be because its dates cannot be read, it comes out here and is refused with its
 * faults, rather than an older one being used in its place.
 */
function answeringIn(
  edition: readonly ShelvedRevision[],
  date: string,
): readonly ShelvedRevision[] {
  const dated = edition.flatMap((one) => {
    const rules = packOf(one)?.rules
    return rules === undefined ? [] : [{ one, rules }]
  })
  return inForceOn(dated, date).map(({ one, rules }) => {
    if (rules.inForce.to !== undefined) return one
    const isLaterUnread = (other: ShelvedRevision): boolean =>
      other.revision > one.revision && packOf(other) === undefined
    return edition.find(isLaterUnread) ?? one
  })
}

/** The pack of a revision, sound or not, as far as it could be read. */
function packOf({ digested, draft }: ShelvedRevision): Pack | undefined {
  return (digested ?? draft)?.pack
}

/** Named outright, a revision may be used from its first day to its sunset. */
function usable({ digested }: Sound, date: string | undefined): DigestedPack {
  if (date === undefined) return digested
  const { standard, rules } = digested.pack
  const { from, sunset } = rules.inForce
  const name = { standard: standard.id, edition: standard.edition, revision: rules.revision }
  if (date < from)
    throw new Refusal(
      'revision-not-in-force',
      message('refusal-revision-not-in-force--early', {
        ...name,
        from,
        date,
      }),
    )
  if (sunset !== undefined && date > sunset)
    throw new Refusal(
      'revision-sunset',
      message('refusal-revision-sunset', { ...name, sunset, date }),
    )
  return digested
}

function isSound(one: ShelvedRevision): one is Sound {
  return one.digested !== undefined
}

/** The revision as one that can be used; refuses one with errors, and tells them. */
export function requireSound(one: ShelvedRevision): Sound {
  if (isSound(one)) return one
  const { standard, edition, revision, faults } = one
  const count = faults.filter(({ severity }) => severity === 'error').length
  throw new Refusal(
    'pack-faulty',
    message('refusal-pack-faulty', { standard, edition, revision, count }),
    faults,
  )
}

function nameOf({ standard, edition }: RevisionAsked): string {
  return edition === undefined ? standard : `${standard} ${edition}`
}

function noDigest(asked: RevisionAsked, digest: string, known: List): Message {
  const { revision } = asked
  const standard = nameOf(asked)
  return revision === undefined
    ? message('refusal-revision-unknown--digest', { standard, digest, known })
    : message('refusal-revision-unknown--number-digest', { standard, revision, digest, known })
}

/** All there is to choose from, with dates. */
function spansOf(shelved: readonly ShelvedRevision[]): List {
  return { list: shelved.map(spanOf), joined: 'semicolon' }
}

function spanOf(one: ShelvedRevision): Message {
  const { revision, edition } = one
  const pack = packOf(one)
  if (pack === undefined) return message('revision-span--faulty', { revision, edition })
  const { from, to } = pack.rules.inForce
  return to === undefined
    ? message('revision-span', { revision, edition, from })
    : message('revision-span--ended', { revision, edition, from, to })
}
