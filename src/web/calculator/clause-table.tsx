import { Fragment } from 'react'
import { numberWords, signedWords } from '../../domain/messages/numbers.ts'
import { exact } from '../../domain/numbers/exact.ts'
import { Bar } from '../parts/stars.tsx'
import { useWords } from '../words.tsx'
import { ClauseAnswer, type OnAnswer } from './answer-cell.tsx'
import type { QuestionForm, Draft } from './draft.ts'
import type { AnswerFault } from './faults.ts'
import { faultsAt } from './faults.ts'
import type { ScoreAnswer } from './use-scored.ts'

export type OutlineRow = QuestionForm['outline'][number]

/** What the last edit did to a clause. */
export type Moved = {
  readonly clause: string
  readonly words: string
  readonly gain: number
}

/** The clauses of a part with their answers, reasons and points. */
export function ClauseTable(props: {
  readonly entries: readonly OutlineRow[]
  readonly asked: QuestionForm
  readonly draft: Draft
  readonly receipt: ScoreAnswer | undefined
  readonly reasons: ReadonlyMap<string, readonly string[]>
  readonly faults: readonly AnswerFault[]
  readonly moved: readonly Moved[]
  readonly onAnswer: OnAnswer
}) {
  const { entries, asked, draft, receipt, reasons, faults, moved, onAnswer } = props
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
          <th scope="col">{words.say('calculator-answer')}</th>
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
          const change = moved.find((one) => one.clause === id)
          const weight = Number(clause.weight)
          const isFaulty = clause.inputs
            .concat(id)
            .some((input) => faultsAt(faults, 'answers', input).length > 0)
          return (
            <tr
              key={id}
              id={id}
              className={['clause', change === undefined ? '' : 'moved', isFaulty ? 'wrong' : '']
                .filter(Boolean)
                .join(' ')}
            >
              <th scope="row" className="number-of">
                {number}
              </th>
              <td className="name" title={title === undefined ? undefined : words.text(text)}>
                {name}
              </td>
              <td className="answer">
                <ClauseAnswer
                  clause={id}
                  title={number === '' ? name : words.say('numbered', { number, title: name })}
                  inputs={clause.inputs}
                  weight={Number.isFinite(weight) && weight > 0 ? weight : undefined}
                  mayBeNotApplicable={clause.mayBeNotApplicable}
                  asked={asked.inputs}
                  answers={draft.answers}
                  onAnswer={onAnswer}
                  faults={faults}
                />
              </td>
              <td className="reason">
                {(reasons.get(id) ?? []).map((line) => (
                  <Fragment key={line}>
                    <span className="line">{line}</span>
                  </Fragment>
                ))}
                {change === undefined ? null : (
                  <span className="line was">
                    {change.words}
                    <b className={change.gain > 0 ? 'up' : change.gain < 0 ? 'down' : 'still'}>
                      {change.gain === 0 ? words.say('calculator-unmoved') : signed(change.gain)}
                    </b>
                  </span>
                )}
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

  function stateWord(state: Exclude<ScoreAnswer['clauses'][number]['state'], 'scored'>): string {
    return words.say(`state-${state}`)
  }
}

/** A change with its sign, as the design writes a minus. */
export function signed(value: number): string {
  return signedWords(value).replace(/^-/, '\u2212')
}

function shareOf(points: number | string, max: number | string): number {
  const whole = exact(max).valueOf()
  return whole === 0 ? 0 : exact(points).valueOf() / whole
}

function decimalsOf(value: number | string | null): number {
  return typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 0
}
