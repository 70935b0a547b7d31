import { toExact, type Quantity } from '../numbers/quantity.ts'
import type { Expanded, ExpandedGate } from '../expand/expanded.ts'
import { pointer } from '../faults/fault.ts'
import type { Graph } from '../meaning/graph.ts'
import type { ResultMeaning } from '../meaning/lower/result.ts'
import type { Id } from '../meaning/operation.ts'
import { message, type Parameter } from '../messages/message.ts'
import type { PackClaim, ClaimMessage, ClaimSubject } from './claim.ts'
import { gatePlace } from './gate-place.ts'
import { named, schemePointer } from './names.ts'
import { outcomeOf, type Scored, type Statement } from './statement.ts'

/** Every level can be given, by its mark and in spite of every gate; every gate can hold and fail. */
export function levelClaims(expanded: Expanded): readonly PackClaim[] {
  return expanded.results.flatMap((_, result) => [
    ...gateClaims(expanded, result),
    ...rankClaims(expanded, result),
  ])
}

function gateClaims(expanded: Expanded, r: number): readonly PackClaim[] {
  const { gates } = expanded.results[r]!
  return gates.flatMap((gate, g): readonly PackClaim[] => {
    const { name, floor, ...place } = gatePlace(expanded, r, gate)
    const holds: PackClaim = {
      key: `gate-holds:${r}:${gate.id}`,
      expects: 'some',
      code: floor === undefined ? 'gate-never-holds' : 'floor-never-met',
      subject: {
        ...place,
        message:
          floor === undefined
            ? message('proof-gate-never-holds', { gate: name })
            : message('proof-floor-never-met', floor),
      },
      ...meantAs(
        r,
        (scored) => outcomeOf(scored, r)?.gates[g] === 1,
        ({ gates }) => gates[g]!.holds,
      ),
      nearness: (scored) => pointsOf(scored, r),
    }
    // Whether a gate that leaves results open can fail is a matter of assessments that are open.
    if (gate.otherwise === 'block') return [holds]
    return [
      holds,
      {
        key: `gate-fails:${r}:${gate.id}`,
        expects: 'some',
        code: floor === undefined ? 'gate-never-fails' : 'floor-never-fails',
        subject: {
          ...place,
          message:
            floor === undefined
              ? message('proof-gate-never-fails', { gate: name })
              : message('proof-floor-never-fails', floor),
        },
        ...meantAs(
          r,
          (scored) => outcomeOf(scored, r)?.gates[g] === 0,
          ({ gates }, graph) => graph.not(gates[g]!.holds),
        ),
        nearness: (scored) => -pointsOf(scored, r),
      },
    ]
  })
}

function rankClaims(expanded: Expanded, r: number): readonly PackClaim[] {
  const result = expanded.results[r]!
  const isLess = result.better === 'less'
  const goodness = (scored: Scored): number => (isLess ? -1 : 1) * pointsOf(scored, r)
  // Where levels move by steps or rest on floors alone, only what is given in the end says something.
  const isIndirect =
    result.adjustments.some(({ to }) => to === 'level') ||
    result.levels.some(({ mark }) => mark === undefined)
  return result.levels.flatMap(({ level, rank, mark }, index): readonly PackClaim[] => {
    const name = named(level.id, level.title)
    const at = pointer(...schemePointer(expanded, r), 'levels', index)
    const subject = (of: ClaimMessage): ClaimSubject => ({ pointer: at, message: of })
    const markAt = mark?.op === 'number' ? mark.value.valueOf() : undefined
    const isNear = (scored: Scored): number =>
      markAt === undefined
        ? goodness(scored)
        : -Math.abs(pointsOf(scored, r) - markAt - (isLess ? -0.05 : 0.05))
    const reached = `level-reached:${r}:${level.id}`
    const byPoints = `level-by-points:${r}:${level.id}`
    const before: PackClaim[] = [
      {
        key: reached,
        expects: 'some',
        code: 'level-never-reached',
        subject: subject(
          isLess
            ? message('proof-level-never-reached--less', { level: name })
            : message('proof-level-never-reached', { level: name }),
        ),
        ...meantAs(
          r,
          (scored) => outcomeOf(scored, r)?.reached[index] === 1,
          ({ levels }) => levels[index]!.reached,
        ),
        nearness: goodness,
      },
    ]
    if (!isIndirect)
      before.push({
        key: byPoints,
        expects: 'some',
        code: 'level-always-passed-over',
        subject: subject(message('proof-level-always-passed-over', { level: name })),
        after: [reached],
        ...meantAs(
          r,
          (scored) => outcomeOf(scored, r)?.byPoints === rank,
          ({ byPoints: of }, graph) => graph.compare('eq', of, graph.number(rank)),
        ),
        nearness: isNear,
        shownBy: before[0]!,
      })
    const cancelled = isIndirect
      ? []
      : result.gates.flatMap((gate, g): readonly PackClaim[] =>
          gate.ranks.includes(rank)
            ? [
                {
                  key: `gate-lets:${r}:${gate.id}:${level.id}`,
                  expects: 'some',
                  code: 'gate-cancels-level',
                  subject: cancels(expanded, r, gate, name),
                  after: [reached, byPoints, `gate-holds:${r}:${gate.id}`],
                  ...meantAs(
                    r,
                    (scored) => {
                      const outcome = outcomeOf(scored, r)
                      return outcome?.byPoints === rank && outcome.gates[g] === 1
                    },
                    ({ byPoints: of, gates }, graph) =>
                      graph.and([graph.compare('eq', of, graph.number(rank)), gates[g]!.holds]),
                  ),
                  nearness: (scored) =>
                    isNear(scored) + (outcomeOf(scored, r)?.gates[g] === 1 ? 1000 : 0),
                  shownBy: before[1]!,
                },
              ]
            : [],
        )
    return [
      ...before,
      ...cancelled,
      {
        key: `level-given:${r}:${level.id}`,
        expects: 'some',
        code: 'level-cancelled',
        subject: subject(
          isLess
            ? message('proof-level-cancelled--less', { level: name })
            : message('proof-level-cancelled', { level: name }),
        ),
        after: [
          reached,
          byPoints,
          ...cancelled.map(({ key }) => key),
          ...result.gates
            .filter(({ ranks }) => ranks.includes(rank))
            .map(({ id }) => `gate-holds:${r}:${id}`),
        ],
        ...meantAs(
          r,
          (scored) => outcomeOf(scored, r)?.rank === rank,
          ({ awarded }, graph) => graph.compare('eq', awarded, graph.number(rank)),
        ),
        nearness: (scored) => isNear(scored) - 1000 * failing(scored, r, rank, expanded),
        ...(before[1] === undefined ? {} : { shownBy: before[1] }),
      },
    ]
  })
}

/** A statement about a result that is given. */
export function meantAs(
  r: number,
  isSo: Statement['isSo'],
  node: (result: ResultMeaning, graph: Graph) => Id,
): Statement {
  return {
    isSo,
    node: ({ graph, results }) => {
      const result = results[r]!
      const isGiven = graph.compare('eq', result.status, graph.constant('scored'))
      return graph.and([isGiven, node(result, graph)])
    },
  }
}

/** A gate in the way of a level. */
function cancels(
  expanded: Expanded,
  r: number,
  gate: ExpandedGate,
  level: Parameter,
): ClaimSubject {
  const { name, floor: _, ...place } = gatePlace(expanded, r, gate)
  return { ...place, message: message('proof-gate-cancels-level', { gate: name, level }) }
}

/** How many gates stand between an assessment and a rank. */
function failing(scored: Scored, r: number, rank: number, expanded: Expanded): number {
  const gates = outcomeOf(scored, r)?.gates
  if (gates === undefined) return 100
  return expanded.results[r]!.gates.filter(
    ({ ranks }, index) => ranks.includes(rank) && gates[index] === 0,
  ).length
}

/** The number held against the marks, as near as a double comes. */
function pointsOf(scored: Scored, r: number): number {
  const measure = outcomeOf(scored, r)?.measure ?? null
  return measure === null ? -1e6 : nearly(measure)
}

/** A quantity as near as a double comes: for searches only, never to decide. */
export function nearly(value: Quantity): number {
  return value.big === undefined ? value.n / value.d : toExact(value).valueOf()
}
