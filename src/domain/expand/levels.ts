import { weaker } from '../pack/provenance.ts'
import type { Expression } from '../language/expressions/registry.ts'
import { byAdjustment, targetOf } from '../language/adjustments/registry.ts'
import { floorMark, type Floor } from '../language/floors/registry.ts'
import { USUAL_OUTCOME, type Gate } from '../language/gates/registry.ts'
import { levelMark, MARKS } from '../language/marks.ts'
import type { Level, Scheme } from '../language/scheme.ts'
import type { Rules } from '../language/rules.ts'
import { FACT } from '../language/conditions/comparison.ts'
import type { Condition, Leaf, WrittenCondition } from '../language/conditions/registry.ts'
import type { Operator } from '../language/operators/registry.ts'
import type { ExpandedAdjustment, ExpandedGate, ExpandedLevel, ExpandedResult } from './expanded.ts'
import type { ExpressionWriter } from './expressions.ts'
import { TOTAL } from './tree.ts'
import type { Worked } from './worked.ts'

/**
 * Levels, gates and qualifiers of one result as rules. What is asked of clauses and parts stands in
 * the order of the standard: `reading` gives the place of each id.
 */
export function expandLevels(
  result: string,
  scheme: Scheme,
  rules: Rules,
  reading: ReadonlyMap<string, number>,
  writer: ExpressionWriter,
): Pick<ExpandedResult, 'levels' | 'better' | 'gates' | 'qualifiers' | 'measure' | 'measurePath'> {
  const measure = {
    of: scheme.measure?.of ?? 'points',
    read: scheme.measure?.read ?? 'rounded',
  } as const
  const measurePath = `$.total.${MEASURES[measure.of][measure.read]}`
  const list = scheme.levels ?? []
  const ranks = new Map(list.map((level, index) => [level.id, index + 1]))
  const status = rules.provenance.status
  const provenance = (own: { provenance?: Level['provenance'] }): ExpandedLevel['provenance'] =>
    own.provenance === undefined ? status : weaker(status, own.provenance.status)

  const asRead = <T>(byId: Readonly<Record<string, T>> = {}): readonly (readonly [string, T])[] => {
    const place = (id: string): number => reading.get(id) ?? reading.size
    return Object.entries(byId).toSorted(([a], [b]) => place(a) - place(b))
  }

  const floors = list.map((level) =>
    asRead(level.parts).map(([part, floor]) =>
      writeFloor(part, floor, measure.read, `${result}-${level.id}-${part}`, writer),
    ),
  )
  const levels = list.map((level, index): ExpandedLevel => {
    const owner = `level:${result}:${level.id}`
    const marked = levelMark(level)
    const { side } = marked ?? { side: 'atLeast' }
    const held =
      marked === undefined
        ? undefined
        : against(
            measurePath,
            MARKS[side].operator,
            marked.mark,
            `mark-${result}-${level.id}`,
            writer,
          )
    const leaf: Leaf = held?.leaf ?? {
      fact: FACT,
      path: '$.total.state',
      operator: 'equal',
      value: 'scored',
    }
    const conditions: Condition = { all: [leaf] }
    return {
      level,
      rank: index + 1,
      rule: { name: owner, conditions, event: { type: 'reaches', params: { level: level.id } } },
      ...(held === undefined ? {} : { mark: held.mark }),
      floors: floors[index]!.map(({ mark }) => mark),
      side,
      provenance: provenance(level),
    }
  })

  const gates: ExpandedGate[] = []
  const gate = (
    id: string,
    guarded: readonly number[],
    needs: WrittenCondition,
    own: Pick<Gate, 'title' | 'provenance' | 'otherwise'>,
  ): void => {
    gates.push({
      id,
      ...(own.title === undefined ? {} : { title: own.title }),
      rule: {
        name: `gate:${result}:${id}`,
        conditions: writer.root(needs, `gate:${result}:${id}`),
        event: { type: 'holds', params: { gate: id } },
      },
      ranks: guarded,
      otherwise: own.otherwise ?? USUAL_OUTCOME,
      provenance: provenance(own),
    })
  }
  const from = (level: string): readonly number[] =>
    list.map((_, index) => index + 1).filter((rank) => rank >= (ranks.get(level) ?? 1))

  for (const [clause, level] of asRead(scheme.mandatory)) {
    const met: Condition = {
      all: [{ fact: FACT, path: `$.clauses.${clause}.met`, operator: 'equal', value: true }],
    }
    const exempt: Condition = {
      fact: FACT,
      path: `$.clauses.${clause}.state`,
      operator: 'in',
      value: ['not-applicable', 'hidden'],
    }
    gate(
      `mandatory-${clause}`,
      level === 'all' ? from('') : from(level),
      { any: [met, exempt] },
      {},
    )
  }
  for (const [index, level] of list.entries()) {
    for (const { part, needs } of floors[index]!)
      gate(`${level.id}-parts-${part}`, [index + 1], needs, untitled(level))
    if (level.needs !== undefined)
      gate(`${level.id}-needs`, [index + 1], level.needs, untitled(level))
  }
  for (const own of scheme.gates ?? []) {
    const which = own.levels ?? 'all'
    const guarded =
      which === 'all'
        ? from('')
        : 'from' in which
          ? from(which.from)
          : which.map((id) => ranks.get(id) ?? 0).filter((rank) => rank > 0)
    gate(own.id, guarded, own.needs, own)
  }

  const qualifiers = (scheme.qualifiers ?? []).map((qualifier) => ({
    qualifier,
    rule: {
      name: `qualifier:${result}:${qualifier.id}`,
      conditions: writer.root(qualifier.when, `qualifier:${result}:${qualifier.id}`),
      event: { type: 'holds' as const, params: { qualifier: qualifier.id } },
    },
  }))
  const better = levels.some(({ side }) => MARKS[side].better === 'less') ? 'less' : 'more'
  return { levels, better, gates, qualifiers, measure, measurePath }
}

/** What a level itself asks goes without its title: the sentence says which part falls short. */
function untitled({ provenance }: Level): Pick<Gate, 'provenance'> {
  return provenance === undefined ? {} : { provenance }
}

const MEASURES = {
  points: { rounded: 'points', exact: 'exactPoints' },
  percent: { rounded: 'percent', exact: 'exactPercent' },
} as const

/**
 * The floor of a part holds against the same kind of number, rounded or exact, that the marks read.
 * A part of which nothing applies has nothing to reach.
 */
function writeFloor(
  part: string,
  floor: Floor,
  read: 'rounded' | 'exact',
  term: string,
  writer: ExpressionWriter,
): { readonly part: string; readonly needs: Condition; readonly mark: Worked } {
  const base = part === TOTAL ? '$.total' : `$.parts.${part}`
  const { of, side, mark } = floorMark(floor)
  const { operator } = MARKS[side]
  const path = `${base}.${MEASURES[of][read]}`
  const held = against(path, operator, mark, `floor-${term}`, writer)
  const exempt: Leaf = {
    fact: FACT,
    path: `${base}.state`,
    operator: 'in',
    value: ['not-scored'],
  }
  return { part, needs: { any: [held.leaf, exempt] }, mark: held.mark }
}

/** A comparison with a mark: a literal where the mark is a number, else with a term that holds it. */
function against(
  path: string,
  operator: Operator,
  mark: Expression,
  term: string,
  writer: ExpressionWriter,
): { readonly leaf: Leaf; readonly mark: Worked } {
  const of = typeof mark === 'number' ? mark : writer.asPath(mark, term)
  const value = typeof of === 'number' ? of : ({ fact: FACT, path: of } as const)
  return { leaf: { fact: FACT, path, operator, value }, mark: writer.write(of, term) }
}

/** The adjustments of one result in their declared order. */
export function expandAdjustments(
  result: string,
  scheme: Scheme,
  rules: Rules,
  writer: ExpressionWriter,
): readonly ExpandedAdjustment[] {
  return (scheme.adjustments ?? []).map((adjustment): ExpandedAdjustment => {
    const owner = `adjust:${result}:${adjustment.id}`
    const amount = byAdjustment<Expression | undefined>(adjustment, {
      add: ({ add }) => add,
      set: ({ set }) => set,
      cap: ({ cap }) => cap,
      level: () => undefined,
    })
    return {
      adjustment,
      to: targetOf(adjustment) ?? 'level',
      ...(adjustment.when === undefined
        ? {}
        : {
            rule: {
              name: owner,
              conditions: writer.root(adjustment.when, owner),
              event: { type: 'adjusts' as const, params: { adjustment: adjustment.id } },
            },
          }),
      ...(amount === undefined ? {} : { amount: writer.write(amount, owner) }),
      provenance:
        adjustment.provenance === undefined
          ? rules.provenance.status
          : weaker(rules.provenance.status, adjustment.provenance.status),
    }
  })
}
