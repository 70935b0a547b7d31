import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { cellOfFault, type CellName } from '../../domain/drafting/beside-work.ts'
import { classSheet } from '../../domain/drafting/class-sheet.ts'
import { clauseSheet } from '../../domain/drafting/clause-sheet.ts'
import { levelSheets, termSheet } from '../../domain/drafting/level-sheet.ts'
import { readDraft, type ReadDraft } from '../../domain/drafting/read-draft.ts'
import type { CellRow } from '../../domain/drafting/sheet.ts'
import { typeInto, type CellTyping, type NotTaken } from '../../domain/drafting/typing.ts'
import { mayDoNow } from '../../domain/register/lifecycle.ts'
import { stateName } from '../../domain/register/names.ts'
import { REVISION } from '../../domain/register/rules-revision.ts'
import type { Who } from '../people/session.tsx'
import { useWords } from '../words.tsx'
import { ClashNotes } from './clash-notes.tsx'
import { ClauseSection } from './clause-section.tsx'
import { DraftHead } from './draft-head.tsx'
import { useDraftRecord } from './draft-record.ts'
import { ExamplesPanel } from './examples-panel.tsx'
import { FaultsPanel, type PlacedFault } from './faults-panel.tsx'
import { ClassSection, LevelSection, TermSection } from './level-section.tsx'
import { SavingState } from './saving-state.tsx'
import type { GridHandle } from './sheet-grid.tsx'
import { useBackKeys } from './use-back-keys.ts'
import { useChecked } from './use-checked.ts'
import { useCellsHeld } from './use-presence.ts'
import { useDraftSession, type FetchedDraft } from './use-draft-session.ts'

const ConditionsSection = lazy(() => import('../conditions/conditions-section.tsx'))

/** Types into the cells of one table of the draft. */
export type OnType = (
  rowsOf: (draft: ReadDraft) => readonly CellRow[],
  typings: readonly CellTyping[],
) => readonly NotTaken[]

/** The tables of a draft, and beside them what is wrong with it and what its worked examples say. */
export function Workbench(props: {
  readonly who: Who
  readonly id: string
  readonly fetched: FetchedDraft
}) {
  const { who, id, fetched } = props
  const words = useWords()
  const record = useDraftRecord(id).data ?? fetched.record
  const work = useDraftSession(id, who.id, fetched)
  const { session } = work
  const draft = useMemo(() => readDraft(session.files), [session.files])
  const drafted = useMemo(() => ({ files: session.files, draft }), [session.files, draft])
  const clauses = useMemo(() => clauseSheet(draft, words.language), [draft, words.language])
  const levels = useMemo(() => levelSheets(draft), [draft])
  const classes = useMemo(() => classSheet(draft), [draft])
  const { stand, heldIn } = useCellsHeld(id)
  const checked = useChecked(id, session.waiting.length === 0 ? session.version : undefined)
  const isOpen = record.state === 'draft'
  const mayEdit = mayDoNow(REVISION.acts['edit-revision'], who, record)
  const onType: OnType | undefined = mayEdit
    ? (rowsOf, typings) => {
        const { step, notTaken } = typeInto(session.files, rowsOf, typings)
        work.edit(step)
        return notTaken
      }
    : undefined
  const grids = useRef(new Map<string, GridHandle | null>())
  const hold = (table: string) => (grid: GridHandle | null) => void grids.current.set(table, grid)
  const [chosen, setChosen] = useState<string>()

  const tables = [
    { id: 'clauses', rows: clauses.rows as readonly CellRow[] },
    ...levels.map((sheet) => ({ id: `levels ${sheet.result ?? ''}`, rows: sheet.rows })),
    { id: 'classes', rows: classes.rows },
    { id: 'term', rows: termSheet(draft).rows },
  ]
  const faults = (checked.faults.data ?? []).map((fault): PlacedFault => {
    for (const table of tables) {
      const cell = cellOfFault(table.rows, fault)
      if (cell !== undefined) return { ...fault, table: table.id, cell }
    }
    return fault
  })
  const faultyIn = (table: string): ReadonlySet<string> =>
    new Set(
      faults.flatMap((one) =>
        one.table === table && one.severity === 'error'
          ? [`${one.cell!.row} ${one.cell!.column}`]
          : [],
      ),
    )
  const go = (table: string, cell: CellName): void => grids.current.get(table)?.go(cell)
  useBackKeys(mayEdit ? work : undefined)
  return (
    <>
      <DraftHead draft={record} view="workbench">
        <SavingState work={work} mayEdit={mayEdit} />
      </DraftHead>
      <main id="main" tabIndex={-1} className="desk workbench">
        {isOpen ? null : (
          <p className="note">
            {words.say('drafts-not-open', {
              state: words.word(stateName('revision', record.state)),
            })}
          </p>
        )}
        {isOpen && !mayEdit ? <p className="note">{words.say('drafts-cannot')}</p> : null}
        <ClashNotes
          clashes={session.clashes}
          draft={draft}
          onSettle={mayEdit ? work.settle : undefined}
        />
        <div className="beside">
          <div className="tables">
            <ClauseSection
              sheet={clauses}
              drafted={drafted}
              onType={onType}
              onEdit={work.edit}
              faulty={faultyIn('clauses')}
              held={heldIn('clauses')}
              chosen={chosen}
              onChoose={(clause, cell) => {
                setChosen(clause)
                stand('clauses', cell)
              }}
              ref={hold('clauses')}
            />
            {levels.map((sheet) => (
              <LevelSection
                key={sheet.result ?? ''}
                draft={draft}
                sheet={sheet}
                onType={onType}
                faulty={faultyIn(`levels ${sheet.result ?? ''}`)}
                held={heldIn(`levels ${sheet.result ?? ''}`)}
                onStand={(cell) => stand(`levels ${sheet.result ?? ''}`, cell)}
                ref={hold(`levels ${sheet.result ?? ''}`)}
              />
            ))}
            {classes.rows.length === 0 ? null : (
              <ClassSection
                draft={draft}
                onType={onType}
                faulty={faultyIn('classes')}
                held={heldIn('classes')}
                onStand={(cell) => stand('classes', cell)}
                ref={hold('classes')}
              />
            )}
            <TermSection
              draft={draft}
              onType={onType}
              faulty={faultyIn('term')}
              held={heldIn('term')}
              onStand={(cell) => stand('term', cell)}
              ref={hold('term')}
            />
            <Suspense>
              <ConditionsSection drafted={drafted} onEdit={mayEdit ? work.edit : undefined} />
            </Suspense>
          </div>
          <div className="beside-work">
            <FaultsPanel of={checked.faults} faults={faults} onGo={go} />
            <ExamplesPanel
              of={checked.runs}
              draft={draft}
              onRestate={mayEdit ? work.edit : undefined}
              files={session.files}
            />
          </div>
        </div>
      </main>
    </>
  )
}
