import { didYouMean } from '../domain/did-you-mean.ts'
import { inForceOn } from '../domain/pack/in-force.ts'
import type { DigestedPack, Pack } from '../domain/pack/pack.ts'
import { Refusal } from '../domain/refusal.ts'
import type { ShelvedRevision } from './ports.ts'

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
        `${nameOf(asked)} has no ${revision === undefined ? 'revision' : `revision ${revision}`} with the digest ${digest.slice(0, 12)}…. ${thereAre(inEdition)}`,
      )
    return usable(found, date)
  }
  if (revision !== undefined) {
    const numbered = inEdition.filter((one) => one.revision === revision)
    if (numbered.length > 1)
      throw new Refusal(
        'revision-ambiguous',
        `${nameOf(asked)} has a revision ${revision} in more than one edition (${numbered.map(({ edition }) => edition).join(', ')}). Give "edition" as well.`,
      )
    const [found] = numbered
    if (found === undefined)
      throw new Refusal(
        'revision-unknown',
        `${nameOf(asked)} has no revision ${revision}. ${thereAre(inEdition)}`,
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
  const guess = didYouMean(standard, known)
  const hint =
    guess !== undefined
      ? `Did you mean ${guess}?`
      : known.length === 0
        ? 'There are no standards here.'
        : `There are ${known.slice(0, 20).join(', ')}${known.length > 20 ? ' and more' : ''}.`
  throw new Refusal(
    'standard-unknown',
    `There is no standard ${JSON.stringify(standard.slice(0, 80))}. ${hint}`,
  )
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
    `${standard} has no edition ${JSON.stringify(edition.slice(0, 80))}. There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`,
  )
}

/** Asked for without number, digest or date: only where there is nothing to choose. */
function theOnly(shelved: readonly ShelvedRevision[], asked: RevisionAsked): DigestedPack {
  const [found, another] = shelved
  if (found !== undefined && another === undefined) return requireSound(found).digested
  throw new Refusal(
    'revision-ambiguous',
    `${nameOf(asked)} has more than one revision; say which, or for which date. ${thereAre(shelved)}`,
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
      `On ${date} more than one revision of ${nameOf(asked)} is in force: ${answering.map(spanOf).join('; ')}. Give "edition" or "revision" as well.`,
    )
  const unread = shelved.find((one) => packOf(one) === undefined)
  if (unread !== undefined) requireSound(unread)
  throw new Refusal(
    'revision-not-in-force',
    `No revision of ${nameOf(asked)} is in force on ${date}. ${thereAre(shelved)}`,
  )
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
  const name = `Revision ${rules.revision} of ${standard.id} ${standard.edition}`
  if (date < from)
    throw new Refusal(
      'revision-not-in-force',
      `${name} is in force from ${from} on and cannot be used for ${date}.`,
    )
  if (sunset !== undefined && date > sunset)
    throw new Refusal(
      'revision-sunset',
      `${name} may be used up to ${sunset} and no longer on ${date}.`,
    )
  return digested
}

function isSound(one: ShelvedRevision): one is Sound {
  return one.digested !== undefined
}

function requireSound(one: ShelvedRevision): Sound {
  if (isSound(one)) return one
  const errors = one.faults.filter(({ severity }) => severity === 'error')
  throw new Refusal(
    'pack-faulty',
    `Revision ${one.revision} of ${one.standard} ${one.edition} has ${errors.length === 1 ? 'a fault' : `${errors.length} faults`} and cannot be used.`,
    one.faults,
  )
}

function nameOf({ standard, edition }: RevisionAsked): string {
  return edition === undefined ? standard : `${standard} ${edition}`
}

/** All there is to choose from, with dates, as one sentence. */
function thereAre(shelved: readonly ShelvedRevision[]): string {
  return `${shelved.length === 1 ? 'There is' : 'There are'} ${shelved.map(spanOf).join('; ')}.`
}

function spanOf(one: ShelvedRevision): string {
  const name = `revision ${one.revision} of edition ${one.edition}`
  const pack = packOf(one)
  if (pack === undefined) return `${name} (which has faults)`
  const { from, to } = pack.rules.inForce
  return to === undefined
    ? `${name} (in force from ${from})`
    : `${name} (in force from ${from} to ${to})`
}
