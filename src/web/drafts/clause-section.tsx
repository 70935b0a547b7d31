import { lazy, Suspense, useEffect, useRef } from 'react'
import type { CellName } from '../../domain/drafting/beside-work.ts'
import { clauseSheet, type ClauseSheet } from '../../domain/drafting/clause-sheet.ts'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import type { EditStep } from '../../domain/drafting/draft-session.ts'
import { AskedPanel } from '../clause-edits/asked-panel.tsx'
import { clauseActOf, clauseMenu, type ClauseAct } from '../clause-edits/clause-acts.ts'
import { useClauseEdits } from '../clause-edits/use-clause-edits.ts'
import { MenuButton } from '../parts/menu-button.tsx'
import { useWords } from '../words.tsx'
import { cellAddress, columnName, rowLabel } from './cell-names.ts'
import { ClauseTexts } from './clause-texts.tsx'
import { SheetGrid, type GridHandle } from './sheet-grid.tsx'
import type { OnType } from './workbench.tsx'

const JudgingPanel = lazy(() => import('../judging/judging-panel.tsx'))
const AppliesPanel = lazy(() => import('../conditions/applies-panel.tsx'))

/** The clauses of a draft as a table, what its weights come to, and the texts of the chosen clause. */
export function ClauseSection(props: {
  readonly sheet: ClauseSheet
  readonly drafted: Drafted
  readonly onType: OnType | undefined
  readonly onEdit: (step: EditStep) => void
  readonly faulty: ReadonlySet<string>
  readonly held: ReadonlyMap<string, string>
  readonly chosen: string | undefined
  readonly onChoose: (clause: string, cell: CellName) => void
  readonly ref: (grid: GridHandle | null) => void
}) {
  const { sheet, drafted, onType, onEdit, faulty, held, chosen, onChoose, ref } = props
  const words = useWords()
  const title = words.say('drafts-clauses')
  const { aspects, all, full, off } = sheet.totals
  const row = sheet.rows.find(({ id }) => id === chosen)
  const grid = useRef<GridHandle>(null)
  const edits = useClauseEdits(drafted, onEdit)
  const { stand, stood } = edits
  const here = row?.id ?? sheet.rows[0]?.id
  const back = (): void => {
    if (here !== undefined) grid.current?.go({ row: here, column: 'number' })
  }
  useEffect(() => {
    if (stand === undefined || !sheet.rows.some(({ id }) => id === stand.clause)) return
    const [, language = 'number'] = sheet.columns
    grid.current?.go({ row: stand.clause, column: stand.isNew ? language : 'number' })
    stood()
  }, [sheet, stand, stood])
  return (
    <section>
      <div className="over-sheet">
        <h2>{title}</h2>
        {onType === undefined || here === undefined ? null : (
          <MenuButton
            title={
              row === undefined
                ? words.say('clauses-menu')
                : words.say('clauses-menu-of', { clause: row.label })
            }
            acts={clauseMenu(words)}
            onAct={(act) => edits.ask(act as ClauseAct, here)}
          />
        )}
      </div>
      <AskedPanel drafted={drafted} edits={edits} onBack={back} />
      <SheetGrid
        ref={(handle) => {
          grid.current = handle
          ref(handle)
        }}
        isTree
        label={title}
        columns={sheet.columns.map((id) => ({
          id,
          title: columnName(words, id),
          ...(id === 'zh' || id === 'en' ? { lang: id } : {}),
        }))}
        rows={sheet.rows}
        faulty={faulty}
        held={held}
        addressOf={(cell) =>
          cellAddress(rowLabel(sheet.rows, cell), columnName(words, cell.column))
        }
        onGo={onChoose}
        onKey={(event, clause) => {
          const act = onType === undefined ? undefined : clauseActOf(event)
          if (act !== undefined) edits.ask(act, clause)
          return act !== undefined
        }}
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
          {words.say('drafts-key-paste')} <kbd>Delete</kbd> {words.say('drafts-key-empty')}{' '}
          <kbd>Insert</kbd> {words.say('drafts-key-add')} <kbd>Alt Shift ↑ → ↓ ←</kbd>{' '}
          {words.say('drafts-key-move')}
        </p>
      )}
      {row === undefined ? null : (
        <ClauseTexts
          key={row.id}
          row={row}
          drafted={drafted}
          onType={onType}
          onEdit={onType === undefined ? undefined : onEdit}
        />
      )}
      {row === undefined || row.isSection ? null : (
        <Suspense>
          <JudgingPanel
            key={row.id}
            clause={row.id}
            drafted={drafted}
            onType={onType}
            onEdit={onType === undefined ? undefined : onEdit}
          />
        </Suspense>
      )}
      {row === undefined ? null : (
        <Suspense>
          <AppliesPanel
            key={row.id}
            clause={row.id}
            drafted={drafted}
            onEdit={onType === undefined ? undefined : onEdit}
          />
        </Suspense>
      )}
    </section>
  )
}
