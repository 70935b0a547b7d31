import type { CellName } from '../../domain/drafting/beside-work.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { useWords } from '../words.tsx'
import type { Checked, DraftFault } from './use-checked.ts'

/** A fault with the cell it is about, where a table of the page shows one. */
export type PlacedFault = DraftFault & { readonly table?: string; readonly cell?: CellName }

/** What is wrong with the draft as it is on record, each leading to its cell. */
export function FaultsPanel(props: {
  readonly of: Checked<unknown>
  readonly faults: readonly PlacedFault[]
  readonly onGo: (table: string, cell: CellName) => void
}) {
  const { of, faults, onGo } = props
  const words = useWords()
  const errors = faults.filter(({ severity }) => severity === 'error').length
  return (
    <section className="card">
      <h2>
        {words.say('drafts-faults')}{' '}
        {of.data === undefined ? null : (
          <span className={errors === 0 ? 'tag good' : 'tag bad'}>
            {words.say('drafts-errors', { count: errors })}
          </span>
        )}
      </h2>
      {of.error !== null ? (
        <Trouble cause={of.error} retry={() => void of.refetch()} />
      ) : of.data === undefined ? (
        <Waiting />
      ) : faults.length === 0 ? (
        <p className="sub">{words.say('drafts-no-faults')}</p>
      ) : (
        <ul className={of.isFetching ? 'findings-beside stale' : 'findings-beside'}>
          {faults.map((fault, index) => (
            // Two faults may say the same of two places.
            <li key={`${index} ${fault.code}`} className={fault.severity === 'error' ? 'down' : ''}>
              {fault.table !== undefined && fault.cell !== undefined ? (
                <button
                  type="button"
                  className="link strong"
                  onClick={() => onGo(fault.table!, fault.cell!)}
                >
                  {fault.message}
                </button>
              ) : (
                fault.message
              )}{' '}
              <span className="sub">{fault.fix}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
