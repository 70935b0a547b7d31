import { weaker } from '../language/provenance.ts'
import type { Expression } from '../language/expressions/registry.ts'
import { byAdjustment, targetOf } from '../language/adjustments/registry.ts'
import { floorMark } from '../language/floors/registry.ts'
import { USUAL_OUTCOME, type Gate } from '../language/gates/registry.ts'
import { levelMark, MARKS } from '../language/marks.ts'
import { writtenGates, type GateOrigin } from '../language/gates/written.ts'
import { byVeto } from '../language/vetoes/registry.ts'
import type { Level, Scheme } from '../language/scheme.ts'
import type { Rules } from '../language/rules.ts'
import { FACT } from '../language/conditions/comparison.ts'
import type { Condition, Leaf, WrittenCondition } from '../language/conditions/registry.ts'
import type { Operator } from '../language/operators/registry.ts'
import type { ExpandedAdjustment, ExpandedGate, ExpandedLevel, ExpandedResult } from './expanded.ts'
import type { ExpressionWriter } from './expressions.ts'
import { TOTAL } from './tree.ts'
import type { Worked } from './worked.ts'

/** How a standard is read. */
type Reading = {
  readonly reading: ReadonlyMap<string, number>
  readonly clauses: ReadonlySet<string>
}

/**
 * Levels, gates and qualifiers of one result as rules. What is asked of clauses and parts stands in
 * the order of the standard: `reading` gives the place of each id, `clauses` those that are no sections.
 */
export function expandLevels(
  result: string,
  scheme: Scheme,
  rules: Rules,
  { reading, clauses }: Reading,
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

  const written = writtenGates(scheme, asRead)
  const floors = new Map(
    written.flatMap(({ id, origin }) =>
      origin.kind === 'floor'
        ? [[id, { origin, ...writeFloor(origin, measure.read, clauses, result, writer) }] as const]
        : [],
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
      floors: [...floors.values()]
        .filter(({ origin }) => origin.level === level)
        .map(({ mark }) => mark),
      side,
      provenance: provenance(level),
    }
  })

  const all = list.map((_, index) => index + 1)
  const from = (level: string): readonly number[] =>
    all.filter((rank) => rank >= (ranks.get(level) ?? 1))
  const guardedBy = ({ levels: which = 'all' }: Gate): readonly number[] =>
    which === 'all'
      ? all
      : 'from' in which
        ? from(which.from)
        : which.map((id) => ranks.get(id) ?? 0).filter((rank) => rank > 0)

  const gates = written.map(({ id, origin }): ExpandedGate => {
    const gate = (
      guarded: readonly number[],
      needs: WrittenCondition,
      own: Pick<Gate, 'title' | 'provenance' | 'otherwise'>,
    ): ExpandedGate => ({
      id,
      origin,
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
    switch (origin.kind) {
      case 'veto': {
        const { veto } = origin
        const needs = byVeto<WrittenCondition>(veto, {
          clause: ({ clause }) => metOrExempt(clause),
          when: ({ when }) => ({ not: when }),
        })
        return gate(all, needs, { ...veto, otherwise: 'veto' })
      }
      case 'mandatory':
        return gate(origin.from === 'all' ? all : from(origin.from), metOrExempt(origin.clause), {})
      case 'floor':
        return gate([origin.place + 1], floors.get(id)!.needs, untitled(origin.level))
      case 'needs':
        return gate([origin.place + 1], origin.level.needs!, untitled(origin.level))
      case 'gate': {
        const { clauses = [], needs } = origin.gate
        const [first, ...more] = [
          ...(needs === undefined ? [] : [needs]),
          ...clauses.map(metOrExempt),
        ]
        if (first === undefined) throw new RangeError(`Gate ${id} asks for nothing`)
        return gate(
          guardedBy(origin.gate),
          more.length === 0 ? first : { all: [first, ...more] },
          origin.gate,
        )
      }
      default:
        return origin satisfies never
    }
  })

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

/** That a clause is met, or has nothing to meet. */
function metOrExempt(clause: string): Condition {
  const met: Condition = {
    all: [{ fact: FACT, path: `$.clauses.${clause}.met`, operator: 'equal', value: true }],
  }
  return { any: [met, exempt(clause)] }
}

/** That a clause does not concern the applicant. */
function exempt(clause: string): Leaf {
  return {
    fact: FACT,
    path: `$.clauses.${clause}.state`,
    operator: 'in',
    value: ['not-applicable', 'hidden'],
  }
}

/**
 * The floor of a part holds against the same kind of number, rounded or exact, that the marks read;
 * that of a clause against its points, which have no other. What has nothing to reach is let pass.
 */
function writeFloor(
  { level, of: id, floor }: Extract<GateOrigin, { kind: 'floor' }>,
  read: 'rounded' | 'exact',
  clauses: ReadonlySet<string>,
  result: string,
  writer: ExpressionWriter,
): { readonly needs: Condition; readonly mark: Worked } {
  const { of, side, mark } = floorMark(floor)
  const { operator } = MARKS[side]
  const term = `floor-${result}-${level.id}-${id}`
  if (clauses.has(id)) {
    const held = against(`$.clauses.${id}.${of}`, operator, mark, term, writer)
    return { needs: { any: [held.leaf, exempt(id)] }, mark: held.mark }
  }
  const base = id === TOTAL ? '$.total' : `$.parts.${id}`
  const held = against(`${base}.${MEASURES[of][read]}`, operator, mark, term, writer)
  const none: Leaf = { fact: FACT, path: `${base}.state`, operator: 'in', value: ['not-scored'] }
  return { needs: { any: [held.leaf, none] }, mark: held.mark }
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
