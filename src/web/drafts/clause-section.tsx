import type { Ref } from 'react'
import { clauseSheet, type ClauseSheet } from '../../domain/drafting/clause-sheet.ts'
import { useWords } from '../words.tsx'
import { cellAddress, columnName, rowLabel } from './cell-names.ts'
import { ClauseTexts } from './clause-texts.tsx'
import { SheetGrid, type GridHandle } from './sheet-grid.tsx'
import type { OnType } from './workbench.tsx'

/** The clauses of a draft as a table, what its weights come to, and the texts of the chosen clause. */
export function ClauseSection(props: {
  readonly sheet: ClauseSheet
  readonly onType: OnType | undefined
  readonly faulty: ReadonlySet<string>
  readonly chosen: string | undefined
  readonly onChoose: (clause: string) => void
  readonly ref: Ref<GridHandle>
}) {
  const { sheet, onType, faulty, chosen, onChoose, ref } = props
  const words = useWords()
  const title = words.say('drafts-clauses')
  const { aspects, all, full, off } = sheet.totals
  const row = sheet.rows.find(({ id }) => id === chosen)
  return (
    <section>
      <h2>{title}</h2>
      <SheetGrid
        ref={ref}
        isTree
        label={title}
        columns={sheet.columns.map((id) => ({
          id,
          title: columnName(words, id),
          ...(id === 'zh' || id === 'en' ? { lang: id } : {}),
        }))}
        rows={sheet.rows}
        faulty={faulty}
        addressOf={(cell) =>
          cellAddress(rowLabel(sheet.rows, cell), columnName(words, cell.column))
        }
        onGo={onChoose}
        onType={
          onType === undefined
            ? undefined
            : (typings) => onType((draft) => clauseSheet(draft, words.language).rows, typings)
        }
      />
      <p className="totals" role="status">
        {aspects.map(({ label, points }) => (
          <span key={label}>
            {label} <b>{points}</b>
          </span>
        ))}
        <span className={off === 0 ? 'up' : 'down'}>
          {full === undefined
            ? words.say('drafts-total', { all })
            : off === 0
              ? words.say('drafts-total-full', { all, full })
              : words.say('drafts-total-off', {
                  all,
                  full,
                  side: off > 0 ? 'above' : 'below',
                  by: Math.abs(off),
                })}
        </span>
      </p>
      {onType === undefined ? null : (
        <p className="keys sub">
          <kbd>Enter</kbd> {words.say('drafts-key-edit')} <kbd>Shift ↓</kbd>{' '}
          {words.say('drafts-key-block')} <kbd>Ctrl C</kbd> <kbd>Ctrl V</kbd>{' '}
          {words.say('drafts-key-paste')} <kbd>Delete</kbd> {words.say('drafts-key-empty')}
        </p>
      )}
      {row === undefined ? null : <ClauseTexts key={row.id} row={row} onType={onType} />}
    </section>
  )
}
