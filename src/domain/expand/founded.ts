import { weaker, type Provenance, type ProvenanceStatus } from '../language/provenance.ts'
import type { Expanded } from './expanded.ts'

/**
 * How well founded what a pack gives is: as its weakest number. One illustrative number makes every
 * result illustrative.
 */
export function foundedAs(expanded: Expanded): Provenance {
  const { standard, rules } = expanded.pack
  const { criteria, values, tables } = rules.provenanceOf ?? {}
  const statuses: ProvenanceStatus[] = [
    standard.provenance.status,
    rules.provenance.status,
    // Of these no number says for itself where it comes from.
    ...[criteria, values, tables].flatMap((one) => one?.status ?? []),
    ...expanded.clauses.map(({ provenance }) => provenance),
    ...expanded.results.flatMap((result) => [
      ...[...result.weights.values()].map(({ provenance }) => provenance),
      ...result.adjustments.map(({ provenance }) => provenance),
      ...result.levels.map(({ provenance }) => provenance),
      ...result.gates.map(({ provenance }) => provenance),
    ]),
  ]
  const status = statuses.reduce(weaker)
  return status === rules.provenance.status ? rules.provenance : { ...rules.provenance, status }
}
