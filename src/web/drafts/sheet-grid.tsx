import {
  useImperativeHandle,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { flushSync } from 'react-dom'
import type { CellName } from '../../domain/drafting/beside-work.ts'
import type { SheetCell, CellRow } from '../../domain/drafting/sheet.ts'
import { readTableText, tableText } from '../../domain/drafting/table-text.ts'
import type { CellTyping, NotTaken } from '../../domain/drafting/typing.ts'
import { useWords } from '../words.tsx'
import { CellEditor, type Leaving } from './cell-editor.tsx'
import { blockOf, spotAfter, spotBeside, within, type GridSpot } from './grid-moves.ts'
import { NotTakenList } from './not-taken.tsx'

/** Leads to a cell from elsewhere on the page. */
export type GridHandle = { readonly go: (cell: CellName) => void }

type Column = { readonly id: string; readonly title: string; readonly lang?: string }

/**
 * A table of a draft that is typed into as a spreadsheet is: arrows move, Shift extends, Enter, F2 or
 * typing edits, Delete empties, blocks are copied and pasted.
 */
export function SheetGrid(props: {
  readonly label: string
  readonly columns: readonly Column[]
  readonly rows: readonly CellRow[]
  /** Types into cells, and says what was not taken; absent where nothing may be changed. */
  readonly onType: ((typings: readonly CellTyping[]) => readonly NotTaken[]) | undefined
  readonly onGo?: (row: string, cell: CellName) => void
  /** Who else stands in which cell, by row and column. */
  readonly held?: ReadonlyMap<string, string>
  /** A key pressed on a row, before the table takes it; whether it was taken. */
  readonly onKey?: (event: KeyboardEvent, row: string) => boolean
  readonly addressOf: (cell: CellName) => string
  readonly faulty?: ReadonlySet<string>
  /** What stands in a cell beside its value. */
  readonly decorate?: (row: CellRow, cell: SheetCell) => ReactNode
  readonly isTree?: boolean
  readonly ref?: Ref<GridHandle>
}) {
  const {
    label,
    columns,
    rows,
    onType,
    onGo,
    onKey,
    addressOf,
    faulty,
    held,
    decorate,
    isTree = false,
  } = props
  const words = useWords()
  const table = useRef<HTMLTableElement>(null)
  const [standing, setActive] = useState<GridSpot>({ row: 0, column: 0 })
  const [cornered, setCorner] = useState<GridSpot>(standing)
  const [editing, setEditing] = useState<{ readonly text: string; readonly isWhole: boolean }>()
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([])
  const size = { rows: rows.length, columns: columns.length }
  // Rows may have gone from under both.
  const [active, corner] = [standing, cornered].map((spot) => within(spot, size)) as [
    GridSpot,
    GridSpot,
  ]
  const block = blockOf(active, corner)
  useImperativeHandle(props.ref, () => ({
    go: ({ row, column }) => {
      const spot = {
        row: rows.findIndex(({ id }) => id === row),
        column: Math.max(
          0,
          columns.findIndex(({ id }) => id === column),
        ),
      }
      if (spot.row >= 0) go(spot)
    },
  }))

  function cellAt({ row, column }: GridSpot): SheetCell | undefined {
    const id = columns[column]?.id
    return rows[row]?.cells.find((one) => one.column === id)
  }
  function nameAt({ row, column }: GridSpot): CellName {
    return { row: rows[row]!.id, column: columns[column]!.id }
  }
  function go(spot: GridSpot, extends_ = false): void {
    flushSync(() => {
      setEditing(undefined)
      setActive(spot)
      if (!extends_) setCorner(spot)
    })
    onGo?.(rows[spot.row]!.id, nameAt(spot))
    table.current
      ?.querySelector<HTMLElement>(`[data-spot="${spot.row} ${spot.column}"]`)
      ?.focus({ preventScroll: false })
  }
  function type(typings: readonly CellTyping[]): void {
    if (onType !== undefined) setNotTaken(onType(typings))
  }
  function begin(text: string, isWhole: boolean): void {
    if (onType === undefined || cellAt(active)?.at === undefined) return
    flushSync(() => setEditing({ text, isWhole }))
  }
  function leave(text: string | undefined, how: Leaving): void {
    const spot = active
    if (text !== undefined) type([{ ...nameAt(spot), text }])
    if (how === 'away') {
      setEditing(undefined)
      return
    }
    const next =
      how === 'next' || how === 'before'
        ? spotBeside(spot, how === 'next' ? 1 : -1, size)
        : how === 'down' || how === 'up'
          ? spotAfter(how === 'down' ? 'ArrowDown' : 'ArrowUp', false, spot, size)
          : undefined
    go(next ?? spot)
  }
  function press(event: KeyboardEvent): void {
    if (editing !== undefined) return
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event
    const isCommand = ctrlKey || metaKey
    const row = rows[active.row]
    if (row !== undefined && onKey?.(event, row.id) === true) {
      event.preventDefault()
      return
    }
    if (altKey) return
    const next = spotAfter(key, isCommand, active, size)
    if (next !== undefined) {
      event.preventDefault()
      go(next, shiftKey)
    } else if (isCommand) {
      if (key.toLowerCase() !== 'a') return
      event.preventDefault()
      setCorner({ row: 0, column: 0 })
      setActive({ row: size.rows - 1, column: size.columns - 1 })
    } else if (key === 'Enter' || (key === 'F2' && !shiftKey)) {
      event.preventDefault()
      begin(cellAt(active)?.value ?? '', false)
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault()
      type(spotsIn().map((spot) => ({ ...nameAt(spot), text: '' })))
    } else if (key === 'Process' || event.nativeEvent.isComposing) begin('', true)
    else if (key.length === 1 && key !== ' ') {
      event.preventDefault()
      begin(key, true)
    }
  }
  function spotsIn(): readonly GridSpot[] {
    const spots: GridSpot[] = []
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++)
        if (cellAt({ row, column })?.at !== undefined) spots.push({ row, column })
    return spots
  }
  function copy(event: ClipboardEvent): void {
    if (editing !== undefined) return
    event.preventDefault()
    const lines = rows
      .slice(block.top, block.bottom + 1)
      .map((_, row) =>
        columns
          .slice(block.left, block.right + 1)
          .map(
            (_one, column) =>
              cellAt({ row: block.top + row, column: block.left + column })?.value ?? '',
          ),
      )
    event.clipboardData.setData('text/plain', tableText(lines))
  }
  function paste(event: ClipboardEvent): void {
    if (editing !== undefined || onType === undefined) return
    event.preventDefault()
    const pasted = readTableText(event.clipboardData.getData('text/plain'))
    const [one] = pasted.length === 1 && pasted[0]!.length === 1 ? pasted[0]! : []
    if (one !== undefined) {
      type(spotsIn().map((spot) => ({ ...nameAt(spot), text: one })))
      return
    }
    const typings = pasted.flatMap((line, row) =>
      line.flatMap((text, column) => {
        const spot = { row: block.top + row, column: block.left + column }
        return spot.row < size.rows && spot.column < size.columns ? [{ ...nameAt(spot), text }] : []
      }),
    )
    type(typings)
    const width = Math.max(...pasted.map((line) => line.length))
    setCorner({ row: block.top, column: block.left })
    setActive({
      row: Math.min(size.rows, block.top + pasted.length) - 1,
      column: Math.min(size.columns, block.left + width) - 1,
    })
  }

  return (
    <>
      <div className="scrolls typed-sheet">
        <table
          ref={table}
          role={isTree ? 'treegrid' : 'grid'}
          aria-label={label}
          aria-multiselectable="true"
          aria-readonly={onType === undefined || undefined}
          onKeyDown={press}
          onCopy={copy}
          onPaste={paste}
        >
          <thead>
            <tr>
              {columns.map(({ id, title, lang }) => (
                <th key={id} scope="col" lang={lang} className={`of-${id.split(' ')[0]}`}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr
                key={row.id}
                aria-level={isTree ? row.depth + 1 : undefined}
                className={row.isSection ? (row.depth === 0 ? 'part' : 'section') : ''}
              >
                {columns.map(({ id, lang }, column) => {
                  const spot = { row: at, column }
                  const cell = cellAt(spot)
                  const isActive = at === active.row && column === active.column
                  const isIn =
                    at >= block.top &&
                    at <= block.bottom &&
                    column >= block.left &&
                    column <= block.right
                  return (
                    <td
                      key={id}
                      role={column === 0 ? 'rowheader' : 'gridcell'}
                      data-spot={`${at} ${column}`}
                      data-field={`${row.id} ${id}`}
                      data-held={held?.get(`${row.id} ${id}`)}
                      tabIndex={isActive ? 0 : -1}
                      aria-selected={isIn}
                      aria-readonly={cell?.at === undefined || undefined}
                      aria-invalid={faulty?.has(`${row.id} ${id}`) || undefined}
                      lang={lang}
                      className={`of-${id.split(' ')[0]}${cell?.at === undefined ? ' fixed' : ''}`}
                      style={
                        isTree && column === 0 ? { paddingInlineStart: 10 + row.depth * 14 } : {}
                      }
                      onMouseDown={(event) => {
                        if (isActive && editing !== undefined) return
                        event.preventDefault()
                        go(spot, event.shiftKey)
                      }}
                      onMouseEnter={({ buttons }) => {
                        if (buttons === 1 && editing === undefined) go(spot, true)
                      }}
                      onDoubleClick={() => begin(cell?.value ?? '', false)}
                    >
                      {isActive && editing !== undefined ? (
                        <CellEditor
                          label={addressOf({ row: row.id, column: id })}
                          text={editing.text}
                          isWhole={editing.isWhole}
                          onLeave={leave}
                        />
                      ) : cell?.isMissing === true ? (
                        <span className="missing">{words.say('drafts-missing')}</span>
                      ) : cell?.isRule === true ? (
                        <span className="dim">{words.say('drafts-worked-out')}</span>
                      ) : (
                        cell?.value
                      )}
                      {cell === undefined ? null : decorate?.(row, cell)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <NotTakenList
        list={notTaken}
        addressOf={addressOf}
        onGo={({ row, column }) =>
          go({
            row: rows.findIndex(({ id }) => id === row),
            column: columns.findIndex(({ id }) => id === column),
          })
        }
        onInstead={(typing) => type([typing])}
      />
    </>
  )
}
