import { guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Expression } from '../language/expressions/registry.ts'
import type { Table } from '../language/tables.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { PackVocabulary } from './vocabulary.ts'

type Tables = { readonly [id: string]: Table }
type Lookup = Extract<Expression, { readonly lookup: string }>

/** Tables have numbers at one depth only. */
export function tableFaults(tables: Tables): Fault[] {
  return Object.entries(tables).flatMap(([id, table]) => {
    const at = pointer('rules', 'tables', id)
    const depths = depthsOf(table, at)
    const [first] = depths
    if (typeof table === 'number') {
      return [packFault(message('fault-table-shape', { table: { value: id } }), at)]
    }
    const odd = depths.find(({ depth }) => depth !== first?.depth)
    if (odd === undefined || first === undefined) return []
    return [
      packFault(
        message('fault-table-shape--depth', {
          table: { value: id },
          depth: first.depth,
          here: odd.depth,
        }),
        odd.at,
      ),
    ]
  })
}

/** A look-up names a table, gives as many keys as it is deep, and finds a cell for every option. */
export function lookupFaults(
  lookup: Lookup,
  at: string,
  known: PackVocabulary,
  tables: Tables,
): Fault[] {
  const { lookup: id, by } = lookup
  const table = Object.hasOwn(tables, id) ? tables[id] : undefined
  if (table === undefined) {
    const found = message('fault-table-unknown', { table: { value: id } })
    return [packFault(found, at + pointer('lookup'), guessAmong(id, Object.keys(tables)))]
  }
  const depth = depthsOf(table, '')[0]?.depth ?? 0
  if (depth !== by.length) {
    const given = { table: { value: id }, depth, given: by.length }
    return [packFault(message('fault-table-shape--keys', given), at + pointer('by'))]
  }
  return keyFaults(lookup, table, at, known)
}

function keyFaults(
  { lookup: id, by, else: otherwise }: Lookup,
  table: Table,
  at: string,
  known: PackVocabulary,
): Fault[] {
  let cells: readonly (number | Table)[] = [table]
  return by.flatMap((key, index) => {
    const here = at + pointer('by', index)
    const keys = cells.map((cell) => (typeof cell === 'number' ? [] : Object.keys(cell)))
    const isPath = typeof key === 'string' && key.startsWith('$.')
    const wanted = isPath ? (known.get(key)?.values ?? []) : [String(key)]
    const missing = wanted.filter((one) => !keys.every((known) => known.includes(one)))
    cells = cells.flatMap((cell) =>
      typeof cell === 'number'
        ? []
        : isPath
          ? Object.values(cell)
          : Object.hasOwn(cell, String(key))
            ? [cell[String(key)]!]
            : [],
    )
    const [first] = missing
    if (first === undefined) return []
    if (isPath) {
      if (otherwise !== undefined) return []
      const found = { table: { value: id }, key: { value: first }, path: key }
      return [packFault(message('fault-table-key-missing', found), here)]
    }
    return [
      packFault(
        message('fault-table-key-unknown', { table: { value: id }, key: { value: first } }),
        here,
        guessAmong(first, keys.flat()),
      ),
    ]
  })
}

function depthsOf(
  table: number | Table,
  at: string,
  depth = 0,
): readonly { readonly depth: number; readonly at: string }[] {
  if (typeof table === 'number') return [{ depth, at }]
  return Object.entries(table).flatMap(([key, cell]) =>
    depthsOf(cell, at + pointer(key), depth + 1),
  )
}
