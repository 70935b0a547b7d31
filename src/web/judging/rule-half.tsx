import { useRef, useState, type ReactNode } from 'react'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import type { Figures } from '../../domain/drafting/judging/begun-criterion.ts'
import { writtenAt } from '../../domain/drafting/judging/judging-edits.ts'
import type { ClauseCurve } from '../../domain/drafting/judging/clause-curve.ts'
import type { RuleForm } from '../../domain/drafting/judging/judging-form.ts'
import type { RuleTable } from '../../domain/drafting/judging/rule-table.ts'
import type { CellRow } from '../../domain/drafting/sheet.ts'
import type { CellTyping, NotTaken } from '../../domain/drafting/typing.ts'
import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words.tsx'
import { CurveFigure } from './curve-figure.tsx'
import { fieldName } from './field-name.ts'
import { FigureForm, type AskedFigure } from './figure-form.tsx'
import { JsonArea, type JsonShape } from './json-area.tsx'
import { RuleField } from './rule-field.tsx'
import { RuleGrid } from './rule-grid.tsx'
import { useJsonKey } from './use-json-key.ts'

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
  /** The figures that are asked for before a kind is written; none where it is left out. */
  readonly figuresOf?: (kind: Kind) => readonly AskedFigure[]
  readonly onKind: (kind: Kind, figures: Figures) => void
  readonly onType:
    | ((typings: readonly CellTyping[], rowsOf: RowsOf) => readonly NotTaken[])
    | undefined
  readonly onJson: ((text: string) => void) | undefined
  readonly onAddRow: (table: RuleTable, behind: string | undefined) => void
  readonly onTakeRow: (table: RuleTable, row: string) => void
  /** What its JSON is to follow. */
  readonly shape: JsonShape
  /** Whether Shift F2 opens its JSON wherever on the page it is pressed outside of the other half. */
  readonly isUsual?: boolean
  /** What a form shows of it besides its fields and tables. */
  readonly more?: ReactNode
  /** The picture of what the rules say, where there is one. */
  readonly curve?: ClauseCurve | undefined
}) {
  const { title, source, drafted, form, kinds, own, onOwn, onType, onJson } = props
  const { figuresOf = () => [], onKind, curve } = props
  const words = useWords()
  const written = writtenAt(drafted, form)
  const isOpen = onJson !== undefined
  // What no form shows at all is shown as it stands.
  const [isJson, setIsJson] = useState(form.kind === undefined && written !== '')
  const isShared = form.source === 'standard'
  const section = useRef<HTMLElement>(null)
  const [isAskedFor, setIsAskedFor] = useState(false)
  useJsonKey(section, props.isUsual === true, isJson, (next) => {
    setIsJson(next)
    setIsAskedFor(next)
  })
  const select = useRef<HTMLSelectElement>(null)
  const [chosen, setChosen] = useState<Kind>()
  // A kind that was chosen and whose figures are not typed yet: what stands is shown again once it is left.
  const asked = kinds.find(({ id }) => id === chosen && id !== form.kind)
  const choose = (kind: Kind | undefined): void => {
    if (kind === undefined) return
    const isAsking = kind !== form.kind && figuresOf(kind).length > 0
    setChosen(isAsking ? kind : undefined)
    if (!isAsking && kind !== form.kind) onKind(kind, {})
  }
  const leave = (): void => {
    setChosen(undefined)
    select.current?.focus()
  }
  return (
    <section ref={section} className="rule-half">
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
              ref={select}
              value={asked?.id ?? form.kind ?? ''}
              disabled={!isOpen || isShared}
              onChange={({ target }) => choose(kinds.find(({ id }) => id === target.value)?.id)}
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
        {(asked === undefined ? form.fields : []).map((cell) =>
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
      {asked === undefined ? null : (
        <FigureForm
          key={asked.id}
          kind={asked.title}
          figures={figuresOf(asked.id)}
          onWrite={(figures) => {
            onKind(asked.id, figures)
            leave()
          }}
          onBack={leave}
        />
      )}
      {curve === undefined || asked !== undefined ? null : (
        <CurveFigure
          curve={curve}
          onMove={
            onType &&
            ((typings) =>
              onType(typings, (now) => [
                { id: 'fields', depth: 0, isSection: false, cells: now?.fields ?? [] },
                ...(now?.tables ?? []).flatMap(({ rows }) => rows),
              ]))
          }
          onAdd={(behind) => form.tables.forEach((table) => props.onAddRow(table, behind))}
          onTake={(row) => form.tables.forEach((table) => props.onTakeRow(table, row))}
        />
      )}
      {(asked === undefined ? form.tables : []).map((table, place) => (
        <RuleGrid
          key={table.of}
          label={table.of === 'options' ? words.say('judging-options') : title}
          table={table}
          onType={onType && ((typings) => onType(typings, (now) => now?.tables[place]?.rows ?? []))}
          onAdd={(behind) => props.onAddRow(table, behind)}
          onTake={(row) => props.onTakeRow(table, row)}
        />
      ))}
      {asked === undefined ? props.more : null}
      {form.rest.length === 0 ? null : (
        <p className="sub">
          {words.say('judging-rest', { members: { list: form.rest, joined: 'and' } })}
        </p>
      )}
      <details open={isJson} onToggle={({ currentTarget }) => setIsJson(currentTarget.open)}>
        <summary aria-keyshortcuts="Shift+F2">
          {words.say('judging-json')} <kbd aria-hidden="true">Shift F2</kbd>
        </summary>
        {isJson ? (
          <JsonArea
            label={`${title} ${words.say('judging-json')}`}
            written={written}
            shape={props.shape}
            isFocused={isAskedFor}
            onWrite={isShared ? undefined : onJson}
          />
        ) : null}
      </details>
    </section>
  )
}
