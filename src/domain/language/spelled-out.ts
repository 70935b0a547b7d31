import type { Rules } from './rules.ts'
import type { Part, Scheme, UsualPart } from './scheme.ts'
import type { Clause, Standard } from './standard.ts'

/**
 * Rules with what all further results say (`result`), and all parts (`part`), written into each of
 * them, member by member, unless they say otherwise. The same object where nothing is shared.
 */
export function spelledOut(rules: Rules, { clauses }: Pick<Standard, 'clauses'>): Rules {
  const { part, result, results, ...rest } = rules
  const isShared =
    part !== undefined ||
    result !== undefined ||
    Object.values(results ?? {}).some((one) => one.part !== undefined)
  if (!isShared) return rules
  const sections = sectionIds(clauses ?? [])
  return {
    ...withParts(rest, part, sections),
    ...(results === undefined
      ? {}
      : {
          results: Object.fromEntries(
            Object.entries(results).map(([id, own]) => {
              const { part: usual = part, ...scheme }: Scheme = { ...result, ...own }
              return [id, withParts(scheme, usual, sections)]
            }),
          ),
        }),
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
