import { didYouMean } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import type { Expression, Table } from '../pack/expression.ts'
import { packFault } from './codes.ts'
import type { PackVocabulary } from './vocabulary.ts'
import { guessed, quoted } from './words.ts'

type Tables = { readonly [id: string]: Table }
type Lookup = Extract<Expression, { readonly lookup: string }>

/** Tables have numbers at one depth only. */
export function tableFaults(tables: Tables): Fault[] {
  return Object.entries(tables).flatMap(([id, table]) => {
    const at = pointer('rules', 'tables', id)
    const depths = depthsOf(table, at)
    const [first] = depths
    if (typeof table === 'number') {
      return [
        packFault('table-shape', at, `Table ${quoted(id)} is a number.`, 'Write { "key": 1 }.'),
      ]
    }
    const odd = depths.find(({ depth }) => depth !== first?.depth)
    if (odd === undefined || first === undefined) return []
    return [
      packFault(
        'table-shape',
        odd.at,
        `Table ${quoted(id)} has numbers under ${first.depth} keys and, here, under ${odd.depth}.`,
        'Give every number of a table the same number of keys.',
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
    const guess = guessed(didYouMean(id, Object.keys(tables)))
    const message = `There is no table ${quoted(id)}.${guess}`
    const fix = 'Name a table from "tables", or add it there.'
    return [packFault('table-unknown', at + pointer('lookup'), message, fix)]
  }
  const depth = depthsOf(table, '')[0]?.depth ?? 0
  if (depth !== by.length) {
    const message = `Table ${quoted(id)} needs ${depth === 1 ? '1 key' : `${depth} keys`}, and ${by.length} ${by.length === 1 ? 'is' : 'are'} given.`
    const fix = 'Give one key for each level of the table.'
    return [packFault('table-shape', at + pointer('by'), message, fix)]
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
      return [
        packFault(
          'table-key-missing',
          here,
          `Table ${quoted(id)} has no cell for ${quoted(first)}, which ${key} may be.`,
          'Add the cell to the table, or say in "else" what holds without one.',
        ),
      ]
    }
    return [
      packFault(
        'table-key-unknown',
        here,
        `Table ${quoted(id)} has no key ${quoted(first)}.${guessed(didYouMean(first, keys.flat()))}`,
        'Name a key of the table.',
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
