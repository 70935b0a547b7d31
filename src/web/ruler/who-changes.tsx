import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { numberWords } from '../../domain/messages/numbers.ts'
import type { CrossingDirection, ForeseenScore } from '../../domain/foresee/foresight.ts'
import { Segment } from '../parts/segment.tsx'
import { useWords } from '../words.tsx'
import { LevelName } from './level-name.tsx'
import type { NamedCrossing } from './foresight-session.ts'
import type { RulerFacts } from './ruler-facts.ts'
import type { ForeseenWhatIf } from './use-foresight.ts'

const ALL = 'all'
const DIRECTIONS = ['rises', 'falls', 'others'] as const

/** Everyone who changes level, by name; a click shows both scores. */
export function WhoChanges(props: {
  readonly facts: RulerFacts
  readonly foreseen: ForeseenWhatIf
  readonly isSynthetic: boolean
  readonly only: CrossingDirection | undefined
  readonly onOnly: (only: CrossingDirection | undefined) => void
  readonly most: number
  readonly onMore: () => void
  readonly row: number | undefined
  readonly onRow: (row: number | undefined) => void
}) {
  const { facts, foreseen, isSynthetic, only, onOnly, onMore, row, onRow } = props
  const words = useWords()
  const list = useRef<HTMLTableSectionElement>(null)
  const { crossings } = foreseen.answer
  const { count, rises, falls, others } = foreseen.answer.foresight.crossings
  const asked = foreseen.asked.only
  const whole = asked === undefined ? count : { rises, falls, others }[asked]

  // Whoever no longer crosses is no longer looked at.
  const isGone = row !== undefined && !crossings.some((one) => one.row === row)
  useEffect(() => {
    if (isGone && crossings.length < whole) return
    if (isGone) onRow(undefined)
  }, [isGone, crossings.length, whole, onRow])

  function press(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const here = buttons.findIndex((one) => one === document.activeElement)
    const there = here + (event.key === 'ArrowDown' ? 1 : -1)
    const button = buttons[there]
    if (here === -1 || button === undefined) return
    event.preventDefault()
    button.focus()
    onRow(crossings[there]!.row)
  }

  return (
    <section className="who">
      <h2>
        {words.say('ruler-who')}
        <span className="grow" />
      </h2>
      {count === 0 ? (
        <p className="sub">{words.say('ruler-nobody')}</p>
      ) : (
        <>
          <Segment
            label={words.say('ruler-show')}
            options={[
              { id: ALL, title: words.say('ruler-all', { count }) },
              { id: 'rises', title: words.say('ruler-rises', { count: rises }) },
              { id: 'falls', title: words.say('ruler-falls', { count: falls }) },
              ...(others === 0
                ? []
                : [{ id: 'others', title: words.say('ruler-others', { count: others }) }]),
            ]}
            value={only ?? ALL}
            onChange={(id) => onOnly(DIRECTIONS.find((one) => one === id))}
          />
          <div className="scroll" tabIndex={0} role="group" aria-label={words.say('ruler-who')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    {words.say(isSynthetic ? 'ruler-invented' : 'ruler-organisation')}
                  </th>
                  <th scope="col" className="figure">
                    {words.say('ruler-now')}
                  </th>
                  <th scope="col" className="figure">
                    {words.say('ruler-after')}
                  </th>
                  <th scope="col">{words.say('ruler-level')}</th>
                  <th scope="col">{words.say('ruler-cause')}</th>
                </tr>
              </thead>
              <tbody ref={list} onKeyDown={press}>
                {crossings.map((one) => (
                  <Row
                    key={one.row}
                    one={one}
                    facts={facts}
                    isChosen={one.row === row}
                    onChoose={() => onRow(one.row)}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {crossings.length >= whole ? null : (
            <p className="sub more">
              {words.say('ruler-shown', { shown: crossings.length, count: whole })}{' '}
              <Button className="button small noprint" onPress={onMore}>
                {words.say('ruler-more', { count: Math.min(200, whole - crossings.length) })}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Row(props: {
  readonly one: NamedCrossing
  readonly facts: RulerFacts
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  const { one, facts, isChosen, onChoose } = props
  const words = useWords()
  const { row, name, before, after, direction, causes } = one
  const isMoved = before.points !== after.points
  return (
    <tr className={isChosen ? 'chosen' : ''}>
      <td>
        <button type="button" className="link" aria-pressed={isChosen} onClick={onChoose}>
          {words.text(name) || words.say('ruler-row', { number: row + 1 })}
        </button>
      </td>
      <td className="figure">{points(before)}</td>
      <td className={`figure${isMoved ? ' change' : ''}`}>{points(after)}</td>
      <td className="nowrap">
        <Standing facts={facts} score={before} /> →{' '}
        <b>
          <Standing facts={facts} score={after} />
        </b>{' '}
        {direction === 'others' ? null : (
          <span className={direction === 'rises' ? 'up' : 'down'} aria-hidden="true">
            {direction === 'rises' ? '↑' : '↓'}
          </span>
        )}
      </td>
      <td className="sub">{causes}</td>
    </tr>
  )

  function points({ points: value }: ForeseenScore): string {
    return value === null ? words.say('no-figure') : numberWords(value)
  }
}

function Standing({ facts, score }: { readonly facts: RulerFacts; readonly score: ForeseenScore }) {
  const words = useWords()
  const { standing, level } = score
  return standing === 'scored' ? (
    <LevelName facts={facts} level={level} />
  ) : (
    <>{words.say('foresight-standing', { standing })}</>
  )
}
