import { useState } from 'react'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import { writtenAt } from '../../domain/drafting/judging/judging-edits.ts'
import type { RuleForm } from '../../domain/drafting/judging/judging-form.ts'
import type { RuleTable } from '../../domain/drafting/judging/rule-table.ts'
import type { CellRow } from '../../domain/drafting/sheet.ts'
import type { CellTyping, NotTaken } from '../../domain/drafting/typing.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words.tsx'
import { JsonArea } from './json-area.tsx'
import { RuleField } from './rule-field.tsx'
import { RuleGrid } from './rule-grid.tsx'

type RowsOf = (form: RuleForm<string> | undefined) => readonly CellRow[]

/** What is asked, or how points come of it: its kind, its fields and tables, and all of it as JSON. */
export function RuleHalf<Kind extends string>(props: {
  readonly title: string
  readonly source: string
  readonly drafted: Drafted
  readonly form: RuleForm<Kind>
  readonly kinds: readonly { readonly id: Kind; readonly title: string }[]
  /** What makes it one of the clause alone; absent where it is. */
  readonly own: string | undefined
  readonly onOwn: () => void
  readonly onKind: (kind: Kind) => void
  readonly onType:
    | ((typings: readonly CellTyping[], rowsOf: RowsOf) => readonly NotTaken[])
    | undefined
  readonly onJson: ((text: string) => void) | undefined
  readonly onAddRow: (table: RuleTable, behind: string | undefined) => void
  readonly onTakeRow: (table: RuleTable, row: string) => void
}) {
  const { title, source, drafted, form, kinds, own, onOwn, onKind, onType, onJson } = props
  const words = useWords()
  const written = writtenAt(drafted, form)
  const isOpen = onJson !== undefined
  // What no form shows at all is shown as it stands.
  const [isJson, setIsJson] = useState(form.kind === undefined && written !== '')
  const isShared = form.source === 'standard'
  return (
    <section className="rule-half">
      <h3>{title}</h3>
      <p className="sub">
        {source}{' '}
        {own !== undefined && isOpen ? (
          <button type="button" className="button small" onClick={onOwn}>
            {own}
          </button>
        ) : null}
      </p>
      <div className="rule-fields">
        <Labelled label={title} faults={[]}>
          {(known) => (
            <select
              {...known}
              className="box"
              value={form.kind ?? ''}
              disabled={!isOpen || isShared}
              onChange={({ target }) => {
                const kind = kinds.find(({ id }) => id === target.value)
                if (kind !== undefined) onKind(kind.id)
              }}
            >
              {form.kind === undefined ? <option value="" /> : null}
              {kinds.map(({ id, title: name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {form.fields.map((cell) =>
          cell.at === undefined && cell.value === '' ? null : (
            <RuleField
              key={cell.column}
              label={fieldName(words, cell.column)}
              cell={cell}
              onType={
                onType &&
                ((text) =>
                  onType([{ row: 'fields', column: cell.column, text }], (now) => [
                    { id: 'fields', depth: 0, isSection: false, cells: now?.fields ?? [] },
                  ]))
              }
            />
          ),
        )}
      </div>
      {form.tables.map((table, place) => (
        <RuleGrid
          key={table.of}
          label={table.of === 'options' ? words.say('judging-options') : title}
          table={table}
          onType={onType && ((typings) => onType(typings, (now) => now?.tables[place]?.rows ?? []))}
          onAdd={(behind) => props.onAddRow(table, behind)}
          onTake={(row) => props.onTakeRow(table, row)}
        />
      ))}
      {form.rest.length === 0 ? null : (
        <p className="sub">
          {words.say('judging-rest', { members: { list: form.rest, joined: 'and' } })}
        </p>
      )}
      <details open={isJson} onToggle={({ currentTarget }) => setIsJson(currentTarget.open)}>
        <summary>{words.say('judging-json')}</summary>
        {isJson ? (
          <JsonArea
            label={`${title} ${words.say('judging-json')}`}
            written={written}
            onWrite={isShared ? undefined : onJson}
          />
        ) : null}
      </details>
    </section>
  )
}

const FIELDS = [
  'min',
  'max',
  'decimals',
  'step',
  'least',
  'yes',
  'each',
  'deduct',
  'atLeast',
  'noneAbove',
  'median',
  'p10',
  'nonconformity',
  'metAt',
  'zeroBelow',
  'effort',
  'leadDays',
] as const

function fieldName(words: Catalogue, column: string): string {
  const last = column.split('/').at(-1)
  const field = FIELDS.find((one) => one === last)
  if (field !== undefined) return words.say('judging-field', { field })
  const [text, tag] = column.split(' ')
  const language = TEXT_LANGUAGES.find((one) => one === tag)
  if (language === undefined || (text !== 'title' && text !== 'unit')) return column
  return words.say('judging-text', { text, language })
}
