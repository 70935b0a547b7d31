import { adjustments } from './adjustments.ts'
import { applies } from './applies.ts'
import { ballotShares } from './ballot-shares.ts'
import type { Check } from './check.ts'
import { clauseIds } from './clause-ids.ts'
import { combining } from './combining.ts'
import { conditions } from './conditions.ts'
import { criteria } from './criteria.ts'
import { cycles } from './cycles.ts'
import { dates } from './dates.ts'
import { examples } from './examples.ts'
import { expressions } from './expressions.ts'
import { founding } from './founding.ts'
import { gates } from './gates.ts'
import { inputs } from './inputs.ts'
import { labels } from './labels.ts'
import { levels } from './levels.ts'
import { merging } from './merging.ts'
import { once } from './once.ts'
import { optionStates } from './option-states.ts'
import { ownWeights } from './own-weights.ts'
import { totals } from './totals.ts'
import { translations } from './translations.ts'
import { tree } from './tree.ts'
import { unscored } from './unscored.ts'
import { vetoes } from './vetoes.ts'
import { weights } from './weights.ts'

/**
 * All that is checked of a pack beyond its structure, in reading order of a pack. Each is quick and
 * runs whenever a pack is read. Proofs about a whole scheme take longer and are asked for: they
 * belong into a list of their own, over the same {@link Check}, for packs without an error.
 */
export const CHECKS: readonly Check[] = [
  dates,
  founding,
  ballotShares,
  clauseIds,
  inputs,
  optionStates,
  merging,
  weights,
  ownWeights,
  criteria,
  applies,
  once,
  conditions,
  expressions,
  labels,
  cycles,
  tree,
  combining,
  totals,
  adjustments,
  levels,
  gates,
  vetoes,
  unscored,
  examples,
  translations,
]
