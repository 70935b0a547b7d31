import { CLAUSE_FIELDS } from '../../domain/sheets/clause-fields.ts'
import { useWords } from '../words.tsx'
import type { ColumnChoice, ColumnField, TableReading } from './chosen-file.ts'

type Column = TableReading['columns'][number]

/** Which sheets are read, and what each of its columns says, to be said otherwise. */
export function ColumnTable(props: {
  readonly table: TableReading
  /** What was chosen, also where the service has not read by it yet. */
  readonly chosen: ColumnChoice
  readonly onSheets: (sheets: readonly string[]) => void
  readonly onColumn: (column: Column, field: ColumnField | undefined) => void
}) {
  const { table, chosen, onSheets, onColumn } = props
  const words = useWords()
  return (
    <section>
      <h2 id="columns-title">{words.say('table-page-columns')}</h2>
      {table.sheets.length < 2 ? null : (
        <fieldset className="field">
          <legend>{words.say('table-page-sheets')}</legend>
          {table.sheets.map((sheet) => (
            <label key={sheet} className="check">
              <input
                type="checkbox"
                checked={table.read.includes(sheet)}
                onChange={({ target }) => {
                  const chosen = table.sheets.filter((one) =>
                    one === sheet ? target.checked : table.read.includes(one),
                  )
                  if (chosen.length > 0) onSheets(chosen)
                }}
              />{' '}
              {sheet}
            </label>
          ))}
          <span className="sub">{words.say('table-page-sheets-what')}</span>
        </fieldset>
      )}
      <div className="scrolls" tabIndex={0} role="region" aria-labelledby="columns-title">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words.say('table-page-column')}</th>
              <th scope="col">{words.say('table-page-heading')}</th>
              <th scope="col">{words.say('table-page-says')}</th>
            </tr>
          </thead>
          <tbody>
            {table.columns.map((column) => (
              <tr key={column.letters}>
                <th scope="row">{column.letters}</th>
                <td>{column.heading}</td>
                <td>
                  <select
                    className="box"
                    aria-label={`${column.letters} ${column.heading}`.trim()}
                    value={fieldOf(column, chosen) ?? ''}
                    onChange={({ target }) =>
                      onColumn(
                        column,
                        CLAUSE_FIELDS.find((field) => field === target.value),
                      )
                    }
                  >
                    <option value="">{words.say('table-page-field-none')}</option>
                    {CLAUSE_FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {words.say(`table-page-field-${field}`)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** What a column says by the choice, else as it was read. */
function fieldOf({ letters, field }: Column, chosen: ColumnChoice): ColumnField | undefined {
  const own = CLAUSE_FIELDS.find((one) => chosen[one] === letters)
  return own ?? (field === undefined || chosen[field] !== undefined ? undefined : field)
}
