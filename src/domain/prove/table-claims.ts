import type { Assessment } from '../language/assessment.ts'
import { compileScorer, type BulkScorer } from '../bulk/scorer.ts'
import { compareExact, exact } from '../numbers/exact.ts'
import { pointer } from '../faults/fault.ts'
import { isObject, type JsonValue } from '../schema/json.ts'
import type { Rules } from '../language/rules.ts'
import type { Table } from '../language/tables.ts'
import type { Graph } from '../meaning/graph.ts'
import { lowerPack, type Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import { asNumber } from '../meaning/value.ts'
import { message } from '../messages/message.ts'
import { asJson, withAt, writtenOut } from './changed-rules.ts'
import type { Path } from '../language/places.ts'
import type { PackClaim } from './claim.ts'
import { comesOutOtherwise, outcomeText, REFUSED } from './effects.ts'
import { named } from './names.ts'
import type { ProvablePack } from './scheme.ts'

/** Numbers that stand in for an entry: one small and one great, as either may come to what none does. */
const STAND_INS = [1, 1_000_003]

/**
 * No table lacks an entry that decides something. An entry is asked for where every key is there, the
 * table has no number for them, and something would come out otherwise if it had.
 */
export function tableClaims(scheme: ProvablePack): readonly PackClaim[] {
  const { pack } = scheme.expanded
  const rules = asJson(pack.rules)
  const lookups = lookupsIn(rules, [])
  let whole: readonly Copy[] | undefined
  return [...Map.groupBy(lookups, ({ table }) => table).keys()].map((table): PackClaim => {
    let made: Filled | undefined
    const filled = (): Filled => {
      whole ??= copiesOf(scheme, rules, lookups)
      const others = lookups.filter((one) => one.table !== table)
      return (made ??= fill(scheme, whole, copiesOf(scheme, rules, others), table))
    }
    const isSo = (assessment: Assessment): boolean => filled().isSo(assessment)
    return {
      key: `table:${table}`,
      expects: 'none',
      code: 'table-entry-missing',
      // A worked example that shows it says what is meant to come of it.
      ...(scheme.examples.some(isSo) ? { isMild: true } : {}),
      subject: {
        pointer: pointer('rules', 'tables', table),
        message: message('proof-table-entry-missing', {
          table: named(table, pack.rules.labels?.[table]),
        }),
      },
      isSo: ({ assessment }) => isSo(assessment()),
      node: () => filled().node,
    }
  })
}

type Lookup = { readonly path: Path; readonly table: string }

/** Every place in the rules that looks a number up and says nothing of what holds without an entry. */
function lookupsIn(value: JsonValue, path: Path): readonly Lookup[] {
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).flatMap((one, at) => lookupsIn(one, [...path, at]))
  if (!isObject(value)) return []
  const { lookup, by } = value
  const isOpen = typeof lookup === 'string' && Array.isArray(by) && value['else'] === undefined
  return [
    ...(isOpen ? [{ path, table: lookup }] : []),
    ...Object.entries(value).flatMap(([key, one]) =>
      path.length === 0 && key === 'examples' ? [] : lookupsIn(one, [...path, key]),
    ),
  ]
}

/** The pack with a number in place of every entry that some look-ups lack. */
type Copy = { readonly number: number; readonly of: Meaning; readonly scorer: () => BulkScorer }

function copiesOf(
  scheme: ProvablePack,
  rules: JsonValue,
  lookups: readonly Lookup[],
): readonly Copy[] {
  const { graph } = scheme.meaning()
  return STAND_INS.flatMap((number): readonly Copy[] => {
    const changed = lookups.reduce((all, { path }) => withAt(all, [...path, 'else'], number), rules)
    const pack = { ...scheme.expanded.pack, rules: changed as unknown as Rules }
    const lowered = writtenOut(pack)
    if (lowered === undefined) return []
    let scorer: BulkScorer | undefined
    return [
      {
        number,
        of: lowerPack(lowered, graph),
        scorer: () => (scorer ??= compileScorer(lowered)),
      },
    ]
  })
}

type Filled = { readonly node: Id; readonly isSo: (assessment: Assessment) => boolean }

/** Whether it makes a difference that one table lacks an entry, whatever the others lack. */
function fill(
  scheme: ProvablePack,
  whole: readonly Copy[],
  others: readonly Copy[],
  table: string,
): Filled {
  const { graph } = scheme.meaning()
  const numbers = scheme.expanded.pack.rules.tables?.[table]
  const cells = [...new Set(whole.flatMap(({ number }) => cellsBefore(graph, number, numbers)))]
  const keyed = cells.map((cell) =>
    graph.and(graph.nodes[cell]!.of.map((key) => graph.present(key))),
  )
  // Where a key is missing, what stands in says nothing about the table.
  const isLacking = graph.and([
    graph.or(cells.map((cell, k) => graph.and([keyed[k]!, graph.not(graph.present(cell))]))),
    ...cells.map((cell, k) => graph.or([keyed[k]!, graph.present(cell)])),
  ])
  const pairs = whole.flatMap((one, k) => {
    const other = others[k]
    return other === undefined ? [] : [{ one, other }]
  })
  return {
    node: graph.and([
      isLacking,
      graph.or(pairs.map(({ one, other }) => comesOutOtherwise(one.of, other.of))),
    ]),
    isSo: (assessment) =>
      pairs.some(({ one, other }) => {
        const lacking = outcomeText(other.scorer(), assessment)
        return lacking !== REFUSED && lacking !== outcomeText(one.scorer(), assessment)
      }) && scheme.valuesAt([isLacking], assessment)[0] === true,
  }
}

/** Cells of a table in whose place a number stands where they are missing. */
function cellsBefore(graph: Graph, number: number, numbers: Table | undefined): readonly Id[] {
  const table = JSON.stringify(numbers)
  return graph.nodes.flatMap((node) => {
    if (node.op !== 'choose') return []
    const [, cell, otherwise] = node.of as readonly [Id, Id, Id]
    const stands = asNumber(graph.constantAt(otherwise))
    const of = graph.nodes[cell]!
    if (of.op !== 'table' || JSON.stringify(of.table) !== table) return []
    return stands !== undefined && compareExact(stands, exact(number)) === 0 ? [cell] : []
  })
}
