import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { AnyFinding } from '../../src/domain/prove/finding.ts'
import { proveScheme, USUAL_EFFORT } from '../../src/domain/prove/prove.ts'
import { pool, seeded } from '../../src/domain/prove/pool.ts'
import { schemeOf, type ProvablePack } from '../../src/domain/prove/scheme.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import { copyOf, SPOILERS, type Spoiler, type Spoilt } from './spoil.ts'

/** A pack with one fault put into it. */
export type Broken = { readonly pack: Pack; readonly standard: string; readonly spoiler: Spoiler }

/** What is known of a sound pack before it is spoilt. */
export type Ground = Pick<Spoilt, 'clauses' | 'sections' | 'isPlain' | 'best' | 'isWhole'> & {
  readonly pack: Pack
  /** Findings of the sound pack, by code and place: they count for nobody's fault. */
  readonly known: ReadonlySet<string>
}

/** A pack made ready to be proved. */
export function schemeOfPack(pack: Pack): ProvablePack {
  return schemeOf(preparePack({ pack, digest: '' }))
}

/** A third of the usual effort: a corpus is long, and more effort only ever finds more. */
const EFFORT = { ...USUAL_EFFORT, mixed: 500, pairs: 2000 }

/** All findings about a pack, those that stayed open among them. */
export function findingsOf(scheme: ProvablePack, effort = EFFORT): readonly AnyFinding[] {
  const work = proveScheme(scheme, effort)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return [...step.value.findings, ...step.value.undecided]
}

/** Looks at a sound pack. */
export function groundOf(pack: Pack): Ground {
  const scheme = schemeOfPack(pack)
  const { expanded } = scheme
  const main = expanded.results[0]!
  const clauses = expanded.clauses.flatMap(({ id, scored, weight }) =>
    scored && weight.n !== 0n ? [{ id, weight: weight.valueOf() }] : [],
  )
  let best = 0
  let isWhole = true
  for (const at of pool(scheme, { mixed: 300, whole: 0, seed: 1 })) {
    const points = scheme.score(at)?.results[0]!.points ?? null
    if (points === null) continue
    best = Math.max(best, points.n / points.d)
    isWhole &&= (points.n / points.d) % 1 === 0
  }
  const isPlain =
    expanded.applies.size === 0 &&
    expanded.once.length === 0 &&
    expanded.clauses.every(
      ({ mayBeNotApplicable, policies }) =>
        !mayBeNotApplicable && policies.missing === 'block' && policies.notChecked === 'block',
    ) &&
    main.nodes.every(
      ({ combine, renormalise, cap }) =>
        combine === 'sum' && renormalise === undefined && cap === undefined,
    )
  const sections = expanded.sections.flatMap(({ clause }) => {
    const own = clauses.flatMap(({ id }) =>
      expanded.clauseById.get(id)!.under.at(-1) === clause.id ? [id] : [],
    )
    return main.nodeById.has(clause.id) && own.length > 0 ? [{ id: clause.id, clauses: own }] : []
  })
  const known = new Set(findingsOf(scheme).map(keyOf))
  return { pack, clauses, sections, isPlain, best, isWhole, known }
}

function keyOf({ code, pointer }: AnyFinding): string {
  return `${code} ${pointer}`
}

/**
 * Puts one fault into a copy of a pack. Undefined where there is no room for it, or where the
 * ordinary check refuses what came of it: such faults need no proof.
 */
function breakPack(
  ground: Ground,
  spoiler: Spoiler,
  strangers: readonly Pack[],
  seed: number,
): Broken | undefined {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const { standard, rules } = copyOf(ground.pack)
  const others = strangers.filter(
    ({ standard: { id, scope } }) => id !== standard.id && scope !== undefined,
  )
  const isSpoilt = spoiler.spoil({
    ...ground,
    standard,
    rules,
    pick,
    whole: (from, to) => from + Math.floor(random() * (to - from + 1)),
    stranger: (others.length === 0 ? ground.pack : pick(others)).standard,
  })
  if (!isSpoilt) return undefined
  const pack: Pack = { ...ground.pack, standard, rules }
  if (checkPack(pack, checkShape).some(({ severity }) => severity === 'error')) return undefined
  return { pack, standard: standard.id, spoiler }
}

/** The first broken packs of a corpus: every fault in every pack, then again with other seeds. */
export function* corpus(
  grounds: readonly Ground[],
  size: number,
  seed: number,
): Generator<Broken & { readonly ground: Ground }> {
  const packs = grounds.map(({ pack }) => pack)
  const seen = new Set<string>()
  let count = 0
  for (let round = 0; count < size && round < 200; round += 1)
    for (const [s, spoiler] of SPOILERS.entries())
      for (const [g, ground] of grounds.entries()) {
        if (count >= size) return
        const broken = breakPack(ground, spoiler, packs, seed + round * 10_007 + s * 101 + g)
        if (broken === undefined) continue
        const text = JSON.stringify(broken.pack)
        if (seen.has(text)) continue
        seen.add(text)
        count += 1
        yield { ...broken, ground }
      }
}

/**
 * What a proof of a broken pack says of the fault that was put into it: `found` where it is proved, shown
 * or read off words; `open` where it is only listed as looked for, with no verdict; `missed` otherwise.
 */
export function fateOf(
  { spoiler, ground }: Broken & { readonly ground: Ground },
  findings: readonly AnyFinding[],
): 'found' | 'open' | 'missed' {
  const own = findings.filter(
    (finding) => spoiler.caughtBy.includes(finding.code) && !ground.known.has(keyOf(finding)),
  )
  if (own.some(({ severity }) => severity !== 'open')) return 'found'
  return own.length > 0 ? 'open' : 'missed'
}
