import { UNKNOWN } from '../bulk/columns.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import type { Expanded } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import { message } from '../messages/message.ts'
import { pathNames } from '../rules/path.ts'
import type { PackClaim } from './claim.ts'
import { gatePlace } from './gate-place.ts'
import { meantAs } from './level-claims.ts'
import { partNamed } from './names.ts'
import { outcomeOf } from './statement.ts'

/** Somebody is judged on each clause and part that a gate asks about. */
export function judgedClaims(expanded: Expanded): readonly PackClaim[] {
  return expanded.results.flatMap(({ gates, nodes }, r) =>
    gates.flatMap((gate): readonly PackClaim[] => {
      const { name, floor: _, ...place } = gatePlace(expanded, r, gate)
      const asked = new Set(
        conditionPaths(gate.rule.conditions, expanded.shared).flatMap((path) => {
          const [space, id, member] = pathNames(path) ?? []
          const isAsked = (space === 'clauses' || space === 'parts') && id !== TOTAL
          return isAsked && JUDGED.has(member ?? '') ? [id!] : []
        }),
      )
      return [...asked].map((id): PackClaim => {
        const n = nodes.findIndex((node) => node.id === id)
        const index = expanded.clauses.findIndex((clause) => clause.id === id)
        return {
          key: `judged:${r}:${gate.id}:${id}`,
          expects: 'some',
          code: 'gate-over-nobody',
          subject: {
            ...place,
            message: message('proof-gate-over-nobody', {
              gate: name,
              part: partNamed(expanded, r, id),
            }),
          },
          // Of a clause that never applies that is said already.
          after: [id, ...(expanded.clauseById.get(id)?.under ?? [])].map(
            (one) => `clause-applies:${one}`,
          ),
          ...meantAs(
            r,
            (scored) => {
              const outcome = outcomeOf(scored, r)
              if (outcome === undefined) return false
              if (n !== -1) return (outcome.nodes.points[n] ?? null) !== null
              const { met, points } = scored.result.clauses
              return (points[index] ?? null) !== null || (met[index] ?? UNKNOWN) !== UNKNOWN
            },
            ({ end }, graph) =>
              graph.or(
                (n === -1 ? ['points', 'met'] : ['points']).map((member) =>
                  graph.present(end.read([n === -1 ? 'clauses' : 'parts', id, member])),
                ),
              ),
          ),
        }
      })
    }),
  )
}

/** What a clause or a part has only where somebody is judged on it. */
const JUDGED: ReadonlySet<string> = new Set([
  'met',
  'points',
  'exactPoints',
  'percent',
  'exactPercent',
])
