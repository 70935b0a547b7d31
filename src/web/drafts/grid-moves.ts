/** A cell of a grid by its row and column, counted from 0. */
export type GridSpot = { readonly row: number; readonly column: number }

/** The cells from one corner to another. */
export type Block = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The block between two corners. */
export function blockOf(one: GridSpot, other: GridSpot): Block {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }
}

/** A cell within a grid of this size: the nearest where it is smaller. */
export function within(
  { row, column }: GridSpot,
  size: { readonly rows: number; readonly columns: number },
): GridSpot {
  return {
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  }
}

/** How many rows a page is. */
const PAGE = 15

/** Where a key leads in a grid of this size; undefined for a key that leads nowhere. */
export function spotAfter(
  key: string,
  isFar: boolean,
  from: GridSpot,
  size: { readonly rows: number; readonly columns: number },
): GridSpot | undefined {
  const { row, column } = from
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: isFar ? last.row : Math.min(last.row, row + 1), column }
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: isFar ? last.column : Math.min(last.column, column + 1) }
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 }
    case 'End':
      return { row: isFar ? last.row : row, column: last.column }
    case 'PageUp':
      return { row: Math.max(0, row - PAGE), column }
    case 'PageDown':
      return { row: Math.min(last.row, row + PAGE), column }
    default:
      return undefined
  }
}

/** The cell after or before one, row by row; undefined beyond the ends. */
export function spotBeside(
  { row, column }: GridSpot,
  by: 1 | -1,
  size: { readonly rows: number; readonly columns: number },
): GridSpot | undefined {
  const index = row * size.columns + column + by
  if (index < 0 || index >= size.rows * size.columns) return undefined
  return { row: Math.floor(index / size.columns), column: index % size.columns }
}
