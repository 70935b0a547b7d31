import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'

/**
 * Places of a clause's alternatives, in the order that people read them: choices as the standard
 * lists its options, all others as they are tried.
 */
export function alternativesAsWritten(
  { alternatives, clause, inputs }: ExpandedClause,
  { pack, inputs: asked }: Pick<Expanded, 'pack' | 'inputs'>,
): readonly number[] {
  const places = alternatives.map((_, place) => place)
  const criterion = criterionOf(pack.rules, clause)
  if (criterion === undefined || !('choice' in criterion)) return places
  const chosen = Object.keys(criterion.choice)
  const options = choicesOf(criterion.of?.split('.')[2] ?? inputs[0] ?? '', asked)
  // The rule for several answers stands behind those of the options.
  const placeOf = (option: string | undefined): number =>
    option === undefined ? options.length : options.indexOf(option)
  return places.toSorted((a, b) => placeOf(chosen[a]) - placeOf(chosen[b]))
}

/** The options of a choice in the order of the standard. */
function choicesOf(input: string, asked: Expanded['inputs']): readonly string[] {
  const found = asked.get(input)?.input
  return found?.type === 'choice' ? found.options.map(({ id }) => id) : []
}

/** Results in the order of the rules, the main result first; as given without a pack. */
export function resultsAsWritten<T extends { readonly id: string }>(
  results: readonly T[],
  pack: Expanded | undefined,
): readonly T[] {
  if (pack === undefined) return results
  const order = ['main', ...Object.keys(pack.written.rules.results ?? {})]
  return results.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

/** Entries of computed values in the order of the rules; as given without a pack. */
export function valuesAsWritten<T>(
  values: { readonly [id: string]: T },
  pack: Expanded | undefined,
): readonly (readonly [id: string, value: T])[] {
  if (pack === undefined) return Object.entries(values)
  return Object.keys(pack.written.rules.values ?? {}).flatMap((id) => {
    const value = Object.hasOwn(values, id) ? values[id] : undefined
    return value === undefined ? [] : [[id, value] as const]
  })
}
