import { useState } from 'react'
import type { RuleTable } from '../../domain/drafting/judging/rule-table.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import type { CellTyping, NotTaken } from '../../domain/drafting/typing.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { cellAddress, columnName } from '../drafts/cell-names.ts'
import { SheetGrid } from '../drafts/sheet-grid.tsx'
import { useWords } from '../words.tsx'
import { shownRows, typedAs } from './earned-words.ts'

/** Bands, points of a line, options: typed into as the tables of the draft are, row by row. */
export function RuleGrid(props: {
  readonly label: string
  readonly table: RuleTable
  readonly onType: ((typings: readonly CellTyping[]) => readonly NotTaken[]) | undefined
  readonly onAdd: (behind: string | undefined) => void
  readonly onTake: (row: string) => void
}) {
  const { label, table, onType, onAdd, onTake } = props
  const words = useWords()
  const [row, setRow] = useState<string>()
  const here = table.rows.some(({ id }) => id === row) ? row : undefined
  const place = (id: string): string => String(table.rows.findIndex((one) => one.id === id) + 1)
  const isOpen = onType !== undefined && table.at !== undefined
  return (
    <>
      {table.shared === undefined ? null : (
        <p className="sub">{words.say('judging-shared-bands', { name: table.shared })}</p>
      )}
      <SheetGrid
        label={label}
        columns={table.columns.map((id) => ({
          id,
          title: ruleColumn(words, id),
          ...(id === 'zh' || id === 'en' ? { lang: id } : {}),
        }))}
        rows={shownRows(words, table.rows)}
        addressOf={({ row: id, column }) => cellAddress(place(id), ruleColumn(words, column))}
        onGo={setRow}
        onType={
          onType === undefined
            ? undefined
            : (typings) =>
                onType(typings.map((one) => ({ ...one, text: typedAs(words, one.text) })))
        }
      />
      {isOpen ? (
        <p className="buttons">
          <button type="button" className="button small" onClick={() => onAdd(here)}>
            {words.say('judging-add-row')}
          </button>
          <button
            type="button"
            className="button small"
            aria-disabled={table.rows.length < 2 || undefined}
            onClick={() => onTake(here ?? table.rows.at(-1)!.id)}
          >
            {words.say('judging-take-row')}
          </button>
        </p>
      ) : null}
    </>
  )
}

const COLUMNS = ['place', 'atLeast', 'above', 'atMost', 'below', 'x', 'id', 'points'] as const

function ruleColumn(words: Catalogue, column: string): string {
  const own = COLUMNS.find((one) => one === column)
  if (own !== undefined) return words.say('judging-column', { column: own })
  const isLanguage = TEXT_LANGUAGES.some((one) => one === column)
  return isLanguage ? columnName(words, column) : column
}
