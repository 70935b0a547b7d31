import type { Ref } from 'react'
import type { CellName } from '../../domain/drafting/beside-work.ts'
import { classSheet } from '../../domain/drafting/class-sheet.ts'
import type { Text } from '../../domain/messages/text.ts'
import {
  levelSheets,
  markSign,
  termSheet,
  type LevelSheet,
} from '../../domain/drafting/level-sheet.ts'
import type { ReadDraft } from '../../domain/drafting/read-draft.ts'
import { useWords } from '../words.tsx'
import { cellAddress, columnName } from './cell-names.ts'
import { SheetGrid, type GridHandle } from './sheet-grid.tsx'
import type { OnType } from './workbench.tsx'

type TableProps = {
  readonly draft: ReadDraft
  readonly onType: OnType | undefined
  readonly faulty: ReadonlySet<string>
  readonly held: ReadonlyMap<string, string>
  readonly onStand: (cell: CellName) => void
  readonly ref: Ref<GridHandle>
}

/** The levels of a result as a table: names, marks, and the minimums that they set for parts. */
export function LevelSection(props: TableProps & { readonly sheet: LevelSheet }) {
  const { draft, sheet, onType, faulty, held, onStand, ref } = props
  const words = useWords()
  const title =
    sheet.result === undefined
      ? words.say('drafts-levels')
      : words.say('drafts-levels-of', {
          result: words.text(sheet.title as Text | undefined) || sheet.result,
        })
  const partName = (id: string): string =>
    words.text(sheet.parts.find((part) => part.id === id)?.title as Text | undefined) || id
  const nameOf = (column: string): string =>
    column.startsWith('part ')
      ? words.say('drafts-column-part', { part: partName(column.slice('part '.length)) })
      : columnName(words, column)
  const levelName = (row: string): string =>
    sheet.rows.find(({ id }) => id === row)?.cells.find(({ column }) => column === words.language)
      ?.value ?? row
  return (
    <section>
      <h2>{title}</h2>
      <SheetGrid
        ref={ref}
        label={title}
        columns={sheet.columns.map((id) => ({
          id,
          title: nameOf(id),
          ...(id === 'zh' || id === 'en' ? { lang: id } : {}),
        }))}
        rows={sheet.rows}
        faulty={faulty}
        held={held}
        onGo={(_, cell) => onStand(cell)}
        addressOf={({ row, column }) => cellAddress(levelName(row), nameOf(column))}
        decorate={(row, { column, value, at }) =>
          column === 'mark' && value !== '' ? (
            <span className="sign dim">{markSign(draft, sheet, row.id)}</span>
          ) : /percent$/i.test(at?.pointer ?? '') ? (
            <span className="per-cent"> %</span>
          ) : null
        }
        onType={
          onType === undefined
            ? undefined
            : (typings) =>
                onType(
                  (now) =>
                    levelSheets(now).find(({ result }) => result === sheet.result)?.rows ?? [],
                  typings,
                )
        }
      />
    </section>
  )
}

/** The day on which the draft comes into force, and the full score. */
export function TermSection({ draft, onType, faulty, held, onStand, ref }: TableProps) {
  const words = useWords()
  const sheet = termSheet(draft)
  const title = words.say('drafts-term')
  return (
    <section>
      <h2>{title}</h2>
      <SheetGrid
        ref={ref}
        label={title}
        columns={sheet.columns.map((id) => ({ id, title: columnName(words, id) }))}
        rows={sheet.rows}
        faulty={faulty}
        held={held}
        onGo={(_, cell) => onStand(cell)}
        addressOf={({ column }) => columnName(words, column)}
        onType={
          onType === undefined
            ? undefined
            : (typings) => onType((now) => termSheet(now).rows, typings)
        }
      />
    </section>
  )
}

/** The weights of classes: one figure for all clauses of a class. */
export function ClassSection({ draft, onType, faulty, held, onStand, ref }: TableProps) {
  const words = useWords()
  const sheet = classSheet(draft)
  const title = words.say('drafts-classes')
  return (
    <section>
      <h2>{title}</h2>
      <p className="sub">{words.say('drafts-classes-why')}</p>
      <SheetGrid
        ref={ref}
        label={title}
        columns={sheet.columns.map((id) => ({ id, title: columnName(words, id) }))}
        rows={sheet.rows}
        faulty={faulty}
        held={held}
        onGo={(_, cell) => onStand(cell)}
        addressOf={({ row, column }) => cellAddress(row, columnName(words, column))}
        onType={
          onType === undefined
            ? undefined
            : (typings) => onType((now) => classSheet(now).rows, typings)
        }
      />
    </section>
  )
}
