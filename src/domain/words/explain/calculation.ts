import type { CombineKind } from '../../language/combining/registry.ts'
import type { AssessorMerge, Merge } from '../../language/merging.ts'
import type { Rounding } from '../../numbers/rounding.ts'
import { isKeyOf } from '../../schema/json.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Arithmetic } from '../../receipt/receipt.ts'
import { numberWords } from '../../messages/numbers.ts'

const COMBINES = {
  sum: 'sum',
  'weighted-mean': 'weighted-mean',
  mean: 'mean',
  median: 'median',
  min: 'min',
  max: 'max',
  product: 'product',
  expression: 'expression',
  none: 'none',
} as const satisfies {
  readonly [K in Exclude<CombineKind, 'best'> | 'expression']: K
}

/** How children became one: `sum`, `best 3` and so on. */
export function combineWords(combine: string, catalogue: Catalogue): string {
  const best = /^best (\d+)$/.exec(combine)?.[1]
  if (best !== undefined) return catalogue.say('combine-best', { count: Number(best) })
  return isKeyOf(COMBINES, combine)
    ? catalogue.say('combine', { combine: COMBINES[combine] })
    : combine
}

const MERGES = {
  mean: 'mean',
  median: 'median',
  'trimmed-mean': 'trimmed-mean',
  min: 'min',
  max: 'max',
  sum: 'sum',
  'mean-of-points': 'mean-of-points',
  'median-of-points': 'median-of-points',
  'trimmed-mean-of-points': 'trimmed-mean-of-points',
  'min-of-points': 'min-of-points',
  'max-of-points': 'max-of-points',
  'sum-of-points': 'sum-of-points',
  consensus: 'consensus',
} as const satisfies { readonly [K in Merge | AssessorMerge['merge']]: K }

/** How several answers became one, such as "mean". */
export function mergeWords(method: string, catalogue: Catalogue): string {
  return isKeyOf(MERGES, method) ? catalogue.say('merged-by', { method: MERGES[method] }) : method
}

/** How something was rounded: "2 decimals, halves away from zero". */
export function roundingWords({ decimals, mode }: Rounding, catalogue: Catalogue): string {
  return catalogue.say('rounding', { decimals, mode })
}

const STEPS = {
  renormalise: 'step-renormalise',
  cap: 'step-cap',
  floor: 'step-floor',
  'zero-below': 'step-zero-below',
} as const

/** One step of an arithmetic: "Capped at 100". */
export function stepWords(
  { step, by }: NonNullable<Arithmetic['steps']>[number],
  catalogue: Catalogue,
): string {
  return isKeyOf(STEPS, step) ? catalogue.say(STEPS[step], { by: numberWords(by) }) : step
}
