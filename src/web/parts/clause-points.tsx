import type { ReactNode } from 'react'
import type { Operations } from '../../../client/api.ts'
import { numberWords } from '../../domain/messages/numbers.ts'
import { exact } from '../../domain/numbers/exact.ts'
import { useWords } from '../words.tsx'
import { Bar } from './stars.tsx'

/** A receipt of either format. */
type Scored = Operations['getEvaluationReceipt']['answer']
export type OutlineRow = Operations['getQuestions']['answer']['outline'][number]
/** A row of the outline that is a clause, not a section. */
export type ClauseOfOutline = OutlineRow & { readonly clause: NonNullable<OutlineRow['clause']> }

/** Clauses with the reasons of their points, and what a page says of each in a column of its own. */
export function ClausePoints(props: {
  readonly entries: readonly OutlineRow[]
  readonly receipt: Scored | undefined
  readonly reasons: ReadonlyMap<string, readonly string[]>
  /** The column that is the page's own. */
  readonly column: string
  readonly cell: (entry: ClauseOfOutline, name: string) => ReactNode
  /** What stands below the reasons. */
  readonly below?: (clause: string) => ReactNode
  /** More classes of a row. */
  readonly look?: (entry: ClauseOfOutline) => string
}) {
  const { entries, receipt, reasons, column, cell, below, look } = props
  const words = useWords()
  const nodes = new Map(receipt?.results[0]?.nodes.map((node) => [node.node, node]))
  const clauses = new Map(receipt?.clauses.map((clause) => [clause.clause, clause]))
  const decimals = Math.min(
    4,
    Math.max(0, ...[...clauses.values()].map(({ points }) => decimalsOf(points))),
  )
  const figure = (value: number | string | null): string =>
    value === null
      ? words.say('no-figure')
      : typeof value === 'number'
        ? value.toFixed(decimals)
        : numberWords(value)
  return (
    <table className="clauses">
      <colgroup>
        {['number', 'name', 'answer', 'reason', 'points', 'share'].map((name) => (
          <col key={name} className={`of-${name}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.say('calculator-clause')}</th>
          <th scope="col">{words.say('calculator-name')}</th>
          <th scope="col">{column}</th>
          <th scope="col">{words.say('calculator-reason')}</th>
          <th scope="col" className="figure">
            {words.say('calculator-points')}
          </th>
          <th scope="col" className="share">
            {words.say('calculator-share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { id, number = '', title, text, depth, clause } = entry
          const name = words.text(title ?? text) || id
          if (clause === undefined) {
            const node = nodes.get(id)
            return (
              <tr key={id} id={id} className={depth === 0 ? 'part' : 'section'}>
                <th scope="row" className="number-of">
                  {number}
                </th>
                <td colSpan={3} className="name">
                  {name}
                </td>
                <td className="figure">
                  {node === undefined || node.points === null ? null : (
                    <>
                      <b>{figure(node.points)}</b>
                      <span className="dim"> / {numberWords(node.max)}</span>
                    </>
                  )}
                </td>
                <td className="share">
                  {node === undefined || node.points === null ? null : (
                    <Bar share={shareOf(node.points, node.max)} />
                  )}
                </td>
              </tr>
            )
          }
          const scored = clauses.get(id)
          const row = { ...entry, clause }
          return (
            <tr key={id} id={id} className={['clause', look?.(row)].filter(Boolean).join(' ')}>
              <th scope="row" className="number-of">
                {number}
              </th>
              <td className="name" title={title === undefined ? undefined : words.text(text)}>
                {name}
              </td>
              <td className="answer">
                {cell(row, number === '' ? name : words.say('numbered', { number, title: name }))}
              </td>
              <td className="reason">
                {(reasons.get(id) ?? []).map((line) => (
                  <span key={line} className="line">
                    {line}
                  </span>
                ))}
                {below?.(id)}
              </td>
              <td className="figure">
                {scored === undefined ? null : scored.points === null ? (
                  <span className="dim stands">
                    {scored.state === 'scored' ? words.say('no-figure') : stateWord(scored.state)}
                  </span>
                ) : (
                  <>
                    <b>{figure(scored.points)}</b>
                    <span className="dim"> / {numberWords(scored.max)}</span>
                  </>
                )}
              </td>
              <td className="share">
                {scored === undefined || scored.points === null ? null : (
                  <Bar share={shareOf(scored.points, scored.max)} />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )

  function stateWord(state: Exclude<Scored['clauses'][number]['state'], 'scored'>): string {
    return words.say(`state-${state}`)
  }
}

function shareOf(points: number | string, max: number | string): number {
  const whole = exact(max).valueOf()
  return whole === 0 ? 0 : exact(points).valueOf() / whole
}

function decimalsOf(value: number | string | null): number {
  return typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 0
}
