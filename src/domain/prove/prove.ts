import type { Claim } from './claim.ts'
import { findingOf, witnessOf, type Ground, type ProofFinding, type Witness } from './finding.ts'
import { levelClaims } from './level-claims.ts'
import type { Named } from './names.ts'
import { pointsClaims } from './points-claims.ts'
import { countAll, pool } from './pool.ts'
import { ruleClaims } from './rule-claims.ts'
import type { Answering, Scheme } from './scheme.ts'
import { settle, shorten, type Effort, type Settled } from './settle.ts'
import { scoredOf, type Statement } from './statement.ts'

/** How far a proof goes before it leaves a statement open. */
export type ProofOptions = Effort & {
  /** Assessments mixed from good and bad answers. */
  readonly mixed: number
  /** Packs with at most so many assessments are gone through as a whole. */
  readonly whole: number
  readonly seed: number
}

export const USUAL_EFFORT: ProofOptions = {
  mixed: 1500,
  whole: 20_000,
  seed: 20_260_101,
  boxes: 2500,
  dives: 3,
}

/** How far a proof has come. */
export type ProofProgress = { readonly done: number; readonly total: number }

/** What was found out about all assessments of a pack. */
export type Proof = {
  readonly findings: readonly ProofFinding[]
  /** Statements by what became of them. */
  readonly shown: number
  readonly proved: number
  readonly open: number
  /** Assessments that were scored. */
  readonly tried: number
}

/** Settles every claim about a scheme, telling how far it is; returns what was found. */
export function* proveScheme(
  scheme: Scheme,
  options: ProofOptions = USUAL_EFFORT,
): Generator<ProofProgress, Proof> {
  const { expanded } = scheme
  const claims: readonly Claim[] = [
    ...levelClaims(expanded),
    ...pointsClaims(expanded),
    ...ruleClaims(scheme),
  ]
  const total = claims.length
  yield { done: 0, total }
  const seen = lookAround(scheme, claims, options)
  const settled = new Map<string, Settled>()
  const isWhole = countAll(scheme) <= options.whole
  for (const [done, claim] of claims.entries()) {
    const found = seen.found.get(claim.key)
    settled.set(
      claim.key,
      found === undefined
        ? settle(scheme, claim, seen.nearest.get(claim.key) ?? [], options)
        : { kind: 'found', answering: found },
    )
    yield { done: done + 1, total }
  }
  const findings: ProofFinding[] = []
  const failed = new Set<string>()
  for (const claim of claims) {
    const of = settled.get(claim.key)!
    if ((of.kind === 'found') === (claim.expects === 'some')) continue
    failed.add(claim.key)
    if (claim.after?.some((key) => failed.has(key)) === true) continue
    findings.push(toFinding(claim, of))
  }
  const count = (kind: Settled['kind']): number =>
    [...settled.values()].filter((one) => one.kind === kind).length
  return {
    findings,
    shown: count('found'),
    proved: count('never'),
    open: count('open'),
    tried: scheme.scored(),
  }

  function toFinding(claim: Claim, of: Settled): ProofFinding {
    if (of.kind === 'found') {
      const witness = shortWitness(scheme, claim, of.answering, SHOWS_IT)
      return findingOf(claim.code, claim.subject, { kind: 'witness' }, witness)
    }
    const ground: Ground =
      of.kind === 'never'
        ? { kind: 'proof', boxes: of.boxes, tried: 0 }
        : { kind: isWhole ? 'proof' : 'not-found', boxes: of.boxes, tried: scheme.scored() }
    const isMild = seen.found.has(mildKey(claim))
    return findingOf(claim.code, claim.subject, ground, nearWitness(claim), isMild)
  }

  /** For what never is so: an assessment that shows what happens instead. */
  function nearWitness(claim: Claim): readonly Witness[] {
    const before = claim.shownBy === undefined ? undefined : settled.get(claim.shownBy.key)
    if (claim.shownBy !== undefined && before?.kind === 'found')
      return shortWitness(scheme, claim.shownBy, before.answering, SHOWS_INSTEAD)
    const nearest = seen.nearest.get(claim.key)?.[0] ?? scheme.best
    return [witnessOf(scheme, nearest, SHOWS_NEAREST) ?? []].flat()
  }
}

const SHOWS_IT: Named = { zh: '一个这样的评价', en: 'One such assessment' }
const SHOWS_INSTEAD: Named = { zh: '实际发生的情形', en: 'What happens instead' }
const SHOWS_NEAREST: Named = { zh: '所见最接近的评价', en: 'The nearest that was seen' }

function shortWitness(
  scheme: Scheme,
  statement: Statement,
  found: Answering,
  shows: Named,
): readonly Witness[] {
  const isStillSo = (at: Answering): boolean => {
    const scored = scoredOf(scheme, at)
    return scored !== undefined && statement.isSo(scored)
  }
  return [witnessOf(scheme, shorten(scheme, isStillSo, found, scheme.best), shows) ?? []].flat()
}

function mildKey({ key }: Claim): string {
  return `${key}#touched`
}

type Seen = {
  readonly found: ReadonlyMap<string, Answering>
  /** Assessments that came nearest to statements that were not found, the nearest first. */
  readonly nearest: ReadonlyMap<string, readonly Answering[]>
}

/** Holds every claim against the pool of assessments, scoring each once. */
function lookAround(scheme: Scheme, claims: readonly Claim[], options: ProofOptions): Seen {
  const mild = claims.flatMap((claim): readonly Statement[] =>
    claim.isMildIf === undefined ? [] : [{ key: mildKey(claim), isSo: claim.isMildIf }],
  )
  const found = new Map<string, Answering>()
  const near = new Map<string, { readonly at: Answering; readonly nearness: number }[]>()
  let open: readonly Statement[] = [...claims, ...mild]
  for (const at of pool(scheme, options)) {
    const scored = scoredOf(scheme, at)
    if (scored === undefined) continue
    let isFewer = false
    for (const claim of open) {
      if (claim.isSo(scored)) {
        found.set(claim.key, Int16Array.from(at))
        isFewer = true
      } else if (claim.nearness !== undefined) {
        const nearness = claim.nearness(scored)
        const list = near.get(claim.key) ?? []
        if (list.length === 0 || nearness > list[0]!.nearness) {
          list.unshift({ at: Int16Array.from(at), nearness })
          near.set(claim.key, list.slice(0, 2))
        }
      }
    }
    if (isFewer) open = open.filter(({ key }) => !found.has(key))
    if (open.length === 0) break
  }
  return {
    found,
    nearest: new Map([...near].map(([key, list]) => [key, list.map(({ at }) => at)])),
  }
}
