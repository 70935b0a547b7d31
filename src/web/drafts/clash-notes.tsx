import { cellOfFault } from '../../domain/drafting/beside-work.ts'
import type { ClauseSheet } from '../../domain/drafting/clause-sheet.ts'
import type { Clash } from '../../domain/drafting/draft-session.ts'
import { pointer } from '../../domain/faults/fault.ts'
import { isObject, type JsonValue } from '../../domain/schema/json.ts'
import type { CellRow } from '../../domain/drafting/sheet.ts'
import { useWords } from '../words.tsx'
import { cellAddress, columnName } from './cell-names.ts'
import type { DraftWork } from './use-draft-session.ts'

/** Places that somebody else changed as well: what stood there, what each of both wants, and the choice. */
export function ClashNotes(props: {
  readonly clashes: readonly Clash[]
  readonly tables: readonly { readonly rows: readonly CellRow[] }[]
  readonly clauses: ClauseSheet
  readonly onSettle: DraftWork['settle'] | undefined
}) {
  const { clashes, tables, clauses, onSettle } = props
  const words = useWords()
  if (clashes.length === 0) return null
  const show = (value: JsonValue | undefined): string => {
    if (value === undefined) return words.say('drafts-nothing')
    if (isObject(value)) return words.text(value) || JSON.stringify(value)
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
  const nameOf = ({ file, place }: Clash): string => {
    const at = place.map((step) => (typeof step === 'object' ? step.id : step))
    const ids = place.flatMap((step) => (typeof step === 'object' ? [step.id] : []))
    const id = ids.at(-1) ?? String(at[1] ?? '')
    const row = clauses.rows.find((one) => one.id === id)
    for (const { rows } of tables) {
      const cell = cellOfFault(rows, { file, pointer: pointer(...at), clause: id })
      if (cell === undefined) continue
      return cellAddress(
        row?.label ?? cell.row,
        row === undefined ? '' : columnName(words, cell.column),
      )
    }
    return `${file} ${pointer(...at)}`
  }
  return (
    <div className="note warn" role="alert">
      <p>{words.say('drafts-clash', { count: clashes.length })}</p>
      <ul className="clashes">
        {clashes.map((clash) => (
          <li key={clash.file + JSON.stringify(clash.place)}>
            <b>{nameOf(clash)}</b>
            <dl>
              <div>
                <dt>{words.say('drafts-clash-before')}</dt>
                <dd>{show(clash.before)}</dd>
              </div>
              <div>
                <dt>{words.say('drafts-clash-mine')}</dt>
                <dd>{show(clash.mine)}</dd>
              </div>
              <div>
                <dt>{words.say('drafts-clash-theirs')}</dt>
                <dd>{show(clash.theirs)}</dd>
              </div>
            </dl>
            {onSettle === undefined ? null : (
              <span className="buttons">
                <button
                  type="button"
                  className="button small"
                  onClick={() => onSettle(clash, 'mine')}
                >
                  {words.say('drafts-take-mine')}
                </button>
                <button
                  type="button"
                  className="button small"
                  onClick={() => onSettle(clash, 'theirs')}
                >
                  {words.say('drafts-take-theirs')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
