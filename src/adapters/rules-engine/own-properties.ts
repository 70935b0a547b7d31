import { pathNames, readFact } from '../../domain/rules/path.ts'

/**
 * A resolver of `$.a.b` for json-rules-engine in place of its default one, which evaluates
 * expressions. Own properties only; anything but a plain dotted path leads nowhere. Each resolver
 * splits a path once and lives no longer than the rules whose paths it has seen.
 */
export function createOwnPropertyResolver(): (facts: object, path: string) => unknown {
  const known = new Map<string, readonly string[] | undefined>()
  return (facts, path) => {
    let names = known.get(path)
    if (names === undefined) {
      names = pathNames(path)
      known.set(path, names)
    }
    return names === undefined ? undefined : readFact(facts, names)
  }
}
