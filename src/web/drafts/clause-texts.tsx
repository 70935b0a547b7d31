import { useId, useState } from 'react'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import type { EditStep } from '../../domain/drafting/draft-session.ts'
import { addEvidence, takeEvidence } from '../../domain/drafting/judging/judging-edits.ts'
import { clauseSheet, type ClauseRow } from '../../domain/drafting/clause-sheet.ts'
import type { ReadDraft } from '../../domain/drafting/read-draft.ts'
import type { SheetCell, CellRow } from '../../domain/drafting/sheet.ts'
import { useWords } from '../words.tsx'
import { columnName } from './cell-names.ts'
import type { OnType } from './workbench.tsx'

/** What is written about a clause, the languages of the standard side by side. */
export function ClauseTexts(props: {
  readonly row: ClauseRow
  readonly drafted: Drafted
  readonly onType: OnType | undefined
  readonly onEdit: ((step: EditStep) => void) | undefined
}) {
  const { row, drafted, onType, onEdit } = props
  const words = useWords()
  const texts = row.texts.filter(({ cells }) =>
    onType === undefined ? cells.some(({ value }) => value !== '') : true,
  )
  if (texts.length === 0 && onEdit === undefined) return null
  return (
    <div className="clause-texts">
      <h3>
        {row.label} {row.cells.find(({ column }) => column === words.language)?.value}
      </h3>
      {texts.map(({ of, cells }) => (
        <div className="side-by-side" key={cells[0]?.column}>
          {cells.map((cell) => (
            <TextCell
              key={`${cell.column} ${cell.value}`}
              cell={cell}
              onText={
                onType === undefined
                  ? undefined
                  : (text) =>
                      void onType(
                        (draft) => textRows(draft, words.language),
                        [{ row: row.id, column: cell.column, text }],
                      )
              }
            />
          ))}
          {of === 'evidence' && onEdit !== undefined ? (
            <button
              type="button"
              className="button small take"
              onClick={() => onEdit(takeEvidence(drafted, row.id, evidencePlace(row, cells) - 1))}
            >
              {words.say('drafts-evidence-take', { place: evidencePlace(row, cells) })}
            </button>
          ) : null}
        </div>
      ))}
      {onEdit === undefined || row.isSection ? null : (
        <NewEvidence onAdd={(text) => onEdit(addEvidence(drafted, row.id, text))} />
      )}
    </div>
  )
}

/** Which line of evidence cells are, from 1. */
function evidencePlace(row: ClauseRow, cells: readonly SheetCell[]): number {
  return row.texts.filter(({ of }) => of === 'evidence').findIndex((one) => one.cells === cells) + 1
}

/** A line of evidence to be added, in the first language of the standard. */
function NewEvidence({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const words = useWords()
  const [text, setText] = useState('')
  return (
    <form
      className="new-evidence"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(text)
        setText('')
      }}
    >
      <input
        type="text"
        className="box words"
        aria-label={words.say('drafts-evidence-new')}
        placeholder={words.say('drafts-evidence-new')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button
        type="submit"
        className="button small"
        aria-disabled={text.trim() === '' || undefined}
      >
        {words.say('drafts-evidence-add')}
      </button>
    </form>
  )
}

/** One wording; taken when the field is left, Escape puts back what stood there. */
function TextCell(props: {
  readonly cell: SheetCell
  readonly onText: ((text: string) => void) | undefined
}) {
  const { cell, onText } = props
  const words = useWords()
  const id = useId()
  const [text, setText] = useState(cell.value)
  const isOpen = onText !== undefined && cell.at !== undefined
  return (
    <div className="field">
      <label htmlFor={id}>
        {columnName(words, cell.column)}
        {cell.isMissing === true ? (
          <>
            {' '}
            <span className="missing">{words.say('drafts-missing')}</span>
          </>
        ) : null}
      </label>
      <textarea
        id={id}
        className="box words"
        rows={cell.column.startsWith('evidence') ? 1 : 2}
        lang={cell.form.is === 'wording' ? cell.form.language : undefined}
        readOnly={!isOpen}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => {
          if (text !== cell.value) onText?.(text)
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Escape' && !nativeEvent.isComposing) setText(cell.value)
        }}
      />
    </div>
  )
}

/** The texts of clauses as rows that can be typed into. */
function textRows(
  draft: ReadDraft,
  language: Parameters<typeof clauseSheet>[1],
): readonly CellRow[] {
  return clauseSheet(draft, language).rows.map((row) => ({
    ...row,
    cells: row.texts.flatMap(({ cells }) => cells),
  }))
}
