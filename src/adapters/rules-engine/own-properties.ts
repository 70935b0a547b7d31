import { pathNames, readFact } from '../../domain/rules/path.ts'

/** Paths remembered at most; a rule set has a few hundred. */
const MOST = 20_000

const known = new Map<string, readonly string[]>()

/**
 * Resolves `$.a.b` for json-rules-engine in place of its default resolver, which evaluates
 * expressions. Own properties only; anything but a plain dotted path leads nowhere.
 */
export function resolveOwnProperties(facts: object, path: string): unknown {
  let names = known.get(path)
  if (names === undefined) {
    names = pathNames(path) ?? []
    if (known.size >= MOST) known.clear()
    known.set(path, names)
  }
  return names.length === 0 ? undefined : readFact(facts, names)
}
