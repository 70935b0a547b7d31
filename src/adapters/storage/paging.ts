import type { Page, PageRequest } from '../../app/register/ports.ts'

const USUAL_PAGE = 50
const MOST_ON_A_PAGE = 1000

/** How many rows are wanted, from which end, and after which key. */
export function pageOf({ limit = USUAL_PAGE, cursor, first = 'oldest' }: PageRequest) {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ON_A_PAGE)
    throw new RangeError(`A page holds 1 to ${MOST_ON_A_PAGE} items, not ${limit}.`)
  return {
    limit,
    descending: first === 'newest',
    after: cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString(),
  }
}

/** A page from rows of which one more than wanted was read. */
export function cut<Row, T>(
  rows: readonly Row[],
  limit: number,
  read: (row: Row) => T,
  keyOf: (row: Row) => string,
): Page<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(read),
    ...(rows.length > limit && last !== undefined
      ? { next: Buffer.from(keyOf(last)).toString('base64url') }
      : {}),
  }
}
