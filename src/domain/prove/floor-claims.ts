import type { Expanded } from '../expand/expanded.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { PackClaim } from './claim.ts'
import { meantAs } from './level-claims.ts'
import { named, partNamed, schemePointer } from './names.ts'
import { outcomeOf } from './statement.ts'

/** No level asks less of a part than the level below it. */
export function floorClaims(expanded: Expanded): readonly PackClaim[] {
  return expanded.results.flatMap(({ levels, gates }, r) => {
    const gateOf = (id: string): number => gates.findIndex((gate) => gate.id === id)
    return levels.slice(1).flatMap(({ level, rank }, index): readonly PackClaim[] => {
      const below = levels[index]!.level
      return Object.keys(below.parts ?? {}).map((part): PackClaim => {
        const low = gateOf(`${below.id}-parts-${part}`)
        const high = gateOf(`${level.id}-parts-${part}`)
        const place = [...schemePointer(expanded, r), 'levels', index + 1]
        const names = {
          level: named(level.id, level.title),
          below: named(below.id, below.title),
          part: partNamed(expanded, r, part),
        }
        return {
          key: `floor-falls:${r}:${level.id}:${part}`,
          expects: 'none',
          code: 'floor-falls',
          // A level that asks nothing of the part may rest on its total alone.
          ...(high === -1 ? { isMild: true } : {}),
          subject: {
            pointer: pointer(...place, ...(high === -1 ? [] : ['parts', part])),
            message:
              high === -1
                ? message('proof-floor-falls--none', names)
                : message('proof-floor-falls', names),
          },
          ...meantAs(
            r,
            (scored) => {
              const outcome = outcomeOf(scored, r)
              if (outcome === undefined || outcome.gates[low] === 1) return false
              return high === -1 ? outcome.rank === rank : outcome.gates[high] === 1
            },
            (result, graph) =>
              graph.and([
                graph.not(result.gates[low]!.holds),
                high === -1
                  ? graph.compare('eq', result.awarded, graph.number(rank))
                  : result.gates[high]!.holds,
              ]),
          ),
        }
      })
    })
  })
}
