import { message, type Message } from '../messages/message.ts'
import type { PackClaim, UnprovedCode } from './claim.ts'
import { climb } from './climb.ts'
import { lineFindings } from './clause-lines.ts'
import {
  findingOf,
  openFindingOf,
  witnessBy,
  witnessOf,
  type AnyFinding,
  type OpenFinding,
  type ProofFinding,
  type Witness,
} from './finding.ts'
import { floorClaims } from './floor-claims.ts'
import { judgedClaims } from './judged-claims.ts'
import { levelClaims } from './level-claims.ts'
import { orderClaims } from './order-claims.ts'
import { pairFindings, type Pairs } from './pair-findings.ts'
import { pointsClaims } from './points-claims.ts'
import { pool } from './pool.ts'
import { roundingClaims } from './rounding-claims.ts'
import { ruleClaims } from './rule-claims.ts'
import type { Answering, ProvablePack } from './scheme.ts'
import { scaleClaims } from './scale-claims.ts'
import { shorten } from './shorten.ts'
import { scoredOf } from './statement.ts'
import { tableClaims } from './table-claims.ts'
import { titleFindings } from './title-findings.ts'
import { seekWitness, type SearchVerdict } from './witness.ts'

/** How far a proof goes before it leaves a statement open. */
export type ProofOptions = {
  /** Boxes looked at, in each order, before a statement is left open. */
  readonly boxes: number
  /** Assessments mixed from good and bad answers. */
  readonly mixed: number
  /** Packs with at most so many assessments are gone through as a whole. */
  readonly whole: number
  readonly seed: number
  /** Pairs of assessments that differ in one answer. */
  readonly pairs: number
}

export const USUAL_EFFORT: ProofOptions = {
  mixed: 1500,
  whole: 20_000,
  seed: 20_260_101,
  boxes: 2500,
  pairs: 6000,
}

/** How far a proof has come. */
export type ProofProgress = { readonly done: number; readonly total: number }

/** A fault that was looked for in vain, and among how many assessments. */
export type Unproved = { readonly code: UnprovedCode; readonly tried: number }

/** What was found out about all assessments of a pack. */
export type Proof = {
  readonly findings: readonly ProofFinding[]
  /** What would be a fault if it were so: looked for in vain, and not proved. */
  readonly undecided: readonly OpenFinding[]
  /** Faults that were looked for and not found among so many assessments: a bound, not a proof. */
  readonly unproved: readonly Unproved[]
  /** Whether time ran out: what is said is so, and there may be more. */
  readonly isPartial: boolean
  /** Statements by what became of them. */
  readonly shown: number
  readonly proved: number
  readonly open: number
  /** Assessments that were scored. */
  readonly tried: number
}

/**
 * Settles every claim about a scheme, telling how far it is; returns what was found. When time is over
 * it returns what is known by then.
 */
export function* proveScheme(
  scheme: ProvablePack,
  options: ProofOptions = USUAL_EFFORT,
  isOver: () => boolean = () => false,
): Generator<ProofProgress, Proof> {
  const { expanded } = scheme
  const claims: readonly PackClaim[] = [
    ...levelClaims(expanded),
    ...floorClaims(expanded),
    ...pointsClaims(scheme),
    ...scaleClaims(expanded),
    ...ruleClaims(scheme),
    ...judgedClaims(expanded),
    ...tableClaims(scheme),
    ...roundingClaims(expanded),
    ...orderClaims(scheme),
  ]
  const total = claims.length + expanded.clauses.length + 1
  yield { done: 0, total }
  let isPartial = false
  /** Does some work for as long as there is time; gives `otherwise` where there was not enough. */
  const turn = function* <T>(
    work: Generator<undefined, T>,
    done: number,
    otherwise: () => T,
  ): Generator<ProofProgress, T> {
    // The first step is always taken: the plainest assessments and the examples are looked at.
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) return step.value
      if (isOver()) {
        isPartial = true
        return otherwise()
      }
      yield { done, total }
    }
  }
  const seen: Seen = { found: new Map(), nearest: new Map(), samples: [], tried: 0 }
  yield* turn(lookAround(scheme, claims, options, seen), 0, () => undefined)
  const settled = new Map<string, Settled>()
  const settleClaim = function* (claim: PackClaim): Generator<undefined, Settled> {
    for (const near of claim.nearness === undefined ? [] : nearestIn(seen, claim)) {
      yield undefined
      const found = climb(scheme, claim, near)
      if (found !== undefined) return { kind: 'found', answering: found }
    }
    // What a sound pack has none of is looked for with less: it is often there at once, or nowhere.
    const boxes = claim.expects === 'some' ? options.boxes : Math.ceil(options.boxes / 5)
    return yield* seekWitness(scheme, claim, boxes)
  }
  for (const [done, claim] of claims.entries()) {
    const found = seen.found.get(claim.key)
    settled.set(
      claim.key,
      found === undefined
        ? yield* turn(settleClaim(claim), done, () => ({ kind: 'open', tried: 0, boxes: 0 }))
        : { kind: 'found', answering: found },
    )
    yield { done: done + 1, total }
  }
  const findings: ProofFinding[] = [...titleFindings(expanded.pack.standard)]
  const undecided: OpenFinding[] = []
  const unproved: Unproved[] = []
  const failed = new Set<string>()
  for (const claim of claims) {
    const of = settled.get(claim.key)!
    if (isShown(of) === (claim.expects === 'some')) continue
    failed.add(claim.key)
    if (claim.after?.some((key) => failed.has(key)) === true) continue
    if (of.kind === 'open') {
      if (claim.expects === 'some') undecided.push(leftOpen(claim, of))
    } else findings.push(...toFinding(claim, of))
  }
  for (const [index, clause] of expanded.clauses.entries()) {
    if (isOver()) isPartial = true
    else findings.push(...lineFindings(scheme, clause))
    yield { done: claims.length + index + 1, total }
  }
  const pairs = yield* turn(
    pairFindings(scheme, [...shownFirst(), ...seen.samples], options.pairs),
    total - 1,
    (): Pairs => ({ findings: [], idle: [], compared: 0, isMonotone: true }),
  )
  const isExplained = ({ clause }: AnyFinding): boolean =>
    NO_EFFECT.some((kind) => failed.has(`${kind}:${clause}`))
  findings.push(...pairs.findings)
  for (const finding of pairs.idle) {
    if (isExplained(finding)) continue
    if (finding.severity === 'open') undecided.push(finding)
    else findings.push(finding)
  }
  if (pairs.isMonotone) unproved.push({ code: 'not-monotone', tried: pairs.compared })
  for (const { key, code, expects } of claims) {
    const of = settled.get(key)!
    if (expects === 'none' && of.kind === 'open' && !unproved.some((one) => one.code === code))
      unproved.push({ code, tried: of.tried + seen.tried })
  }
  yield { done: total, total }
  const all = [...settled.values()]
  return {
    findings,
    undecided,
    unproved,
    isPartial,
    shown: all.filter(isShown).length,
    proved: all.filter(({ kind }) => kind === 'never').length,
    open: all.filter(({ kind }) => kind === 'open').length,
    tried: scheme.scored(),
  }

  /** One assessment for each level and gate: what changes near them is worth looking at. */
  function shownFirst(): readonly Answering[] {
    return claims.flatMap(({ key }) => {
      const of = settled.get(key)!
      return of.kind === 'found' && /^(level-given|gate-)/.test(key) ? [of.answering] : []
    })
  }

  function toFinding(claim: PackClaim, of: Settled): readonly ProofFinding[] {
    if (claim.expects === 'none')
      return [
        findingOf(
          claim.code,
          claim.subject,
          { kind: 'witness' },
          shortest(claim, of, SHOWS_IT),
          claim.isMild,
        ),
      ]
    if (of.kind !== 'never') return []
    const isMild = seen.found.has(mildKey(claim))
    const ground = { kind: 'proof', boxes: of.boxes } as const
    return [findingOf(claim.code, claim.subject, ground, nearWitness(claim), isMild)]
  }

  function leftOpen(
    claim: Extract<PackClaim, { readonly expects: 'some' }>,
    { boxes, tried }: Extract<SearchVerdict, { readonly kind: 'open' }>,
  ): OpenFinding {
    const ground = { kind: 'not-found', boxes, tried: tried + seen.tried } as const
    return openFindingOf(claim.code, claim.subject, ground, nearWitness(claim))
  }

  /** The assessment that was found, made short. */
  function shortest(
    statement: Pick<PackClaim, 'isSo'>,
    of: Settled | undefined,
    shows: Message,
  ): readonly Witness[] {
    if (of?.kind === 'found') return shortWitness(scheme, statement, of.answering, shows)
    return of?.kind === 'shown' ? [witnessBy(scheme, of.assessment, shows) ?? []].flat() : []
  }

  /** For what never is so: an assessment that shows what happens instead. */
  function nearWitness(claim: PackClaim): readonly Witness[] {
    const { shownBy } = claim
    const instead =
      shownBy === undefined ? [] : shortest(shownBy, settled.get(shownBy.key), SHOWS_INSTEAD)
    if (instead.length > 0) return instead
    const nearest = nearestIn(seen, claim)[0] ?? scheme.best
    return [witnessOf(scheme, nearest, SHOWS_NEAREST) ?? []].flat()
  }
}

/** What became of a claim: found among the first assessments, or sought. */
type Settled = SearchVerdict | { readonly kind: 'found'; readonly answering: Answering }

function isShown({ kind }: Settled): boolean {
  return kind === 'found' || kind === 'shown'
}

const SHOWS_IT = message('proof-shows-it')
const SHOWS_INSTEAD = message('proof-shows-instead')
const SHOWS_NEAREST = message('proof-shows-nearest')

function shortWitness(
  scheme: ProvablePack,
  statement: Pick<PackClaim, 'isSo'>,
  found: Answering,
  shows: Message,
): readonly Witness[] {
  const isStillSo = (at: Answering): boolean => {
    const scored = scoredOf(scheme, at)
    return scored !== undefined && statement.isSo(scored)
  }
  return [witnessOf(scheme, shorten(scheme, isStillSo, found, scheme.best), shows) ?? []].flat()
}

function mildKey({ key }: PackClaim): string {
  return `${key}#touched`
}

/** Assessments that single answers are changed in. */
const SAMPLES = 120

/** Claims about a clause that explain why it has no effect. */
const NO_EFFECT = ['clause-earns', 'clause-applies']

/** What was seen so far. */
type Seen = {
  readonly found: Map<string, Answering>
  /** Assessments that came nearest to statements that were not found, the nearest first. */
  readonly nearest: Map<string, { readonly at: Answering; readonly nearness: number }[]>
  /** Some of those that are scored, far from each other. */
  readonly samples: Answering[]
  tried: number
}

function nearestIn({ nearest }: Seen, { key }: PackClaim): readonly Answering[] {
  return (nearest.get(key) ?? []).map(({ at }) => at)
}

type Sought = Pick<PackClaim, 'key' | 'isSo' | 'nearness'>

/** Holds every claim against the pool of assessments, scoring each once, and keeps what it sees. */
function* lookAround(
  scheme: ProvablePack,
  claims: readonly PackClaim[],
  options: ProofOptions,
  seen: Seen,
): Generator<undefined, void> {
  const { found, nearest, samples } = seen
  const mild = claims.flatMap((claim): readonly Sought[] =>
    claim.isMildIf === undefined ? [] : [{ key: mildKey(claim), isSo: claim.isMildIf }],
  )
  let open: readonly Sought[] = [...claims, ...mild]
  const single = scheme.questions.reduce((sum, { choices }) => sum + choices.length, 0)
  for (const at of pool(scheme, options)) {
    const scored = scoredOf(scheme, at)
    if (scored === undefined) continue
    seen.tried += 1
    const { tried } = seen
    if (tried % 64 === 0) yield undefined
    const isMixed = tried > 2 * single || tried < 3
    if (isMixed && samples.length < SAMPLES && tried % (tried < 3 ? 1 : 9) === 0)
      samples.push(Int16Array.from(at))
    let isFewer = false
    for (const claim of open) {
      if (claim.isSo(scored)) {
        found.set(claim.key, Int16Array.from(at))
        isFewer = true
      } else if (claim.nearness !== undefined) {
        const nearness = claim.nearness(scored)
        const list = nearest.get(claim.key) ?? []
        if (list.length === 0 || nearness > list[0]!.nearness) {
          list.unshift({ at: Int16Array.from(at), nearness })
          nearest.set(claim.key, list.slice(0, 2))
        }
      }
    }
    if (isFewer) open = open.filter(({ key }) => !found.has(key))
    if (open.length === 0 && samples.length >= SAMPLES) break
  }
}
