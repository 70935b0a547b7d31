import { exact, type Exact } from '../numbers/exact.ts'
import type { Table } from '../language/tables.ts'

/** Every number in a table. */
export function tableNumbers(table: Table): readonly Exact[] {
  return typeof table === 'number' ? [exact(table)] : Object.values(table).flatMap(tableNumbers)
}
