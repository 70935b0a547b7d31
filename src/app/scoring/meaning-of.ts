import { lowerPack, type Meaning } from '../../domain/meaning/lower/lower.ts'
import type { PreparedPack } from '../../domain/score/score.ts'

const MEANINGS = new WeakMap<PreparedPack, Meaning>()

/** The graph of a pack, lowered when it is first asked for. */
export function meaningOf(prepared: PreparedPack): Meaning {
  const meaning = MEANINGS.get(prepared) ?? lowerPack(prepared)
  MEANINGS.set(prepared, meaning)
  return meaning
}
