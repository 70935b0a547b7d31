import type { Provenance } from './provenance.ts'
import type { Rules, Weight } from './rules.ts'
import type { Part, ProvenanceOf, Scheme, UsualPart } from './scheme.ts'
import type { Clause, Standard } from './standard.ts'

/**
 * Rules with what all further results say (`result`), and all parts (`part`), written into each of
 * them, member by member, unless they say otherwise, and where numbers come from (`provenanceOf`) into
 * each that does not say so itself. The same object where nothing is shared.
 */
export function spelledOut(rules: Rules, { clauses }: Pick<Standard, 'clauses'>): Rules {
  const { part, result, results, ...rest } = rules
  const isShared =
    part !== undefined ||
    result !== undefined ||
    rules.provenanceOf !== undefined ||
    Object.values(results ?? {}).some(
      (one) => one.part !== undefined || one.provenanceOf !== undefined,
    )
  if (!isShared) return rules
  const sections = sectionIds(clauses ?? [])
  const main: Rules = withFounded(withParts(rest, part, sections), rest.provenanceOf)
  return {
    ...main,
    ...weightsOf(main, clauses ?? []),
    ...(results === undefined
      ? {}
      : {
          results: Object.fromEntries(
            Object.entries(results).map(([id, own]) => {
              const { part: usual = part, ...scheme }: Scheme = { ...result, ...own }
              const { weights, provenanceOf } = scheme
              return [
                id,
                {
                  ...withFounded(withParts(scheme, usual, sections), provenanceOf),
                  ...(weights === undefined
                    ? {}
                    : { weights: foundedWeights(weights, provenanceOf?.weights) }),
                },
              ]
            }),
          ),
        }),
  }
}

type Lists = Pick<Scheme, 'levels' | 'gates' | 'adjustments'>

function withFounded<S extends Lists>(scheme: S, of: Pick<ProvenanceOf, keyof Lists> = {}): S {
  const founded = <T extends { readonly provenance?: Provenance }>(
    list: readonly T[],
    provenance: Provenance | undefined,
  ): readonly T[] => (provenance === undefined ? list : list.map((one) => ({ provenance, ...one })))
  const { levels, gates, adjustments } = scheme
  return {
    ...scheme,
    ...(levels === undefined ? {} : { levels: founded(levels, of.levels) }),
    ...(gates === undefined ? {} : { gates: founded(gates, of.gates) }),
    ...(adjustments === undefined ? {} : { adjustments: founded(adjustments, of.adjustments) }),
  }
}

type Weights = NonNullable<Rules['weights']>

function foundedWeights(weights: Weights, provenance: Provenance | undefined): Weights {
  return Object.fromEntries(
    Object.entries(weights).map(([id, weight]) => [id, foundedWeight(weight, provenance)]),
  )
}

function foundedWeight(weight: Weight, provenance: Provenance | undefined): Weight {
  if (provenance === undefined) return weight
  return typeof weight === 'object' ? { provenance, ...weight } : { points: weight, provenance }
}

/** Weights of clauses and classes: a section says more of its clauses than the list of all weights. */
function weightsOf(
  { weights = {}, classes = {}, provenanceOf = {} }: Rules,
  clauses: readonly Clause[],
): Pick<Rules, 'weights' | 'classes'> {
  const { sections = {} } = provenanceOf
  const own = new Map<string, Weight>(Object.entries(weights))
  const walk = (list: readonly Clause[], outer: Provenance | undefined): void => {
    for (const { id, class: named, clauses: inner } of list) {
      if (inner !== undefined) walk(inner, sections[id] ?? outer)
      const weight = own.get(id) ?? (named === undefined ? undefined : classes[named])
      if (inner === undefined && outer !== undefined && weight !== undefined)
        own.set(id, foundedWeight(weight, outer))
    }
  }
  walk(clauses, undefined)
  return {
    ...(own.size === 0
      ? {}
      : { weights: foundedWeights(Object.fromEntries(own), provenanceOf.weights) }),
    ...(Object.keys(classes).length === 0
      ? {}
      : { classes: foundedWeights(classes, provenanceOf.classes) }),
  }
}

function withParts<S extends Pick<Scheme, 'parts'>>(
  scheme: S,
  usual: UsualPart | undefined,
  sections: readonly string[],
): S {
  if (usual === undefined) return scheme
  const parts: { readonly [id: string]: Part } = scheme.parts ?? {}
  const ids = new Set([...sections, ...Object.keys(parts)])
  return {
    ...scheme,
    parts: Object.fromEntries([...ids].map((id) => [id, partWith(usual, parts[id] ?? {})])),
  }
}

/** One that says itself how it comes out takes neither the way to combine nor the maximum over. */
function partWith(usual: UsualPart, own: Part): Part {
  if (own.combine === undefined && own.points === undefined) return { ...usual, ...own }
  const { combine: _, max: __, ...rest } = usual
  return { ...rest, ...own }
}

function sectionIds(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap(({ id, clauses: inner }) =>
    inner === undefined ? [] : [id, ...sectionIds(inner)],
  )
}
