import { useWords } from '../words.tsx'
import type { TableReading } from './chosen-file.ts'

/** What was read: what is wrong, or the clauses with their points. */
export function ReadClauses({ table }: { readonly table: TableReading }) {
  const words = useWords()
  const { clauses, faults, leftOver, read, total } = table
  const rowIn = (row: number, sheet: string | undefined): string =>
    sheet === undefined || read.length === 1 ? String(row) : `${sheet}!${row}`
  const count = clauses.filter(({ isSection }) => !isSection).length
  return (
    <section>
      <h2 id="clauses-title">{words.say('table-page-clauses')}</h2>
      {faults.length === 0 ? (
        <p role="status">
          <b>{words.say('table-page-found', { count, total })}</b>
        </p>
      ) : (
        <div className="note bad" role="alert">
          <p>
            <b>{words.say('table-page-faults', { count: faults.length })}</b>
          </p>
          <ul>
            {faults.map(({ pointer, message, fix }) => (
              <li key={pointer + message}>
                {message} {fix}
              </li>
            ))}
          </ul>
          <p className="sub">{words.say('table-page-again')}</p>
        </div>
      )}
      {leftOver.length === 0 ? null : (
        <p className="sub">
          {words.say('table-page-left', {
            rows: { list: leftOver.map(({ row, sheet }) => rowIn(row, sheet)), joined: 'comma' },
          })}
        </p>
      )}
      {clauses.length === 0 ? null : (
        <div className="scrolls tall" tabIndex={0} role="region" aria-labelledby="clauses-title">
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{words.say('table-page-row')}</th>
                <th scope="col">{words.say('table-page-clause')}</th>
                <th scope="col" className="points-of">
                  {words.say('table-page-points')}
                </th>
              </tr>
            </thead>
            <tbody>
              {clauses.map((clause, at) => (
                <tr
                  key={`${clause.sheet}-${clause.row}-${at}`}
                  className={clause.isSection ? 'section' : undefined}
                >
                  <td className="dim">{rowIn(clause.row, clause.sheet)}</td>
                  <td data-depth={clause.depth}>
                    {clause.number} {clause.title}
                    {clause.text === undefined ? null : <p className="sub">{clause.text}</p>}
                  </td>
                  <td className="points-of">{clause.isSection ? '' : clause.points}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
