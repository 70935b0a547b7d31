import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { BYTE_ORDER_MARK, csvLine } from '../../domain/trust/csv.ts'
import { FileButton } from '../parts/file-button.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { saveFile } from '../parts/save-file.ts'
import { Segment } from '../parts/segment.tsx'
import { Elapsed, Trouble } from '../parts/states.tsx'
import { useSession } from '../people/session.tsx'
import { inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'
import type { PopulationChoice, PopulationState } from './use-foresight.ts'
import { FIRST_CHOICE, MOST_IN_BROWSER, MOST_SEED } from './what-if.ts'

const SIZES = [1000, 10_000, MOST_IN_BROWSER] as const
/** Lines that are told before the others are counted. */
const MOST_BAD = 1000

/** Whose scores are looked at: made-up organisations, a file, or a register. */
export function PopulationPanel(props: {
  readonly chosen: PopulationChoice
  readonly standard: string
  /** The headings of a blank sheet, once they are known. */
  readonly blank: readonly string[] | undefined
  readonly onChoose: (choice: PopulationChoice) => void
}) {
  const { chosen, standard, blank, onChoose } = props
  const words = useWords()
  const { access, who } = useSession()
  const [shown, setShown] = useState<string>(chosen.of)
  const last = useRef(chosen.of === 'synthetic' ? chosen.choice : FIRST_CHOICE)
  const { size, seed } = chosen.of === 'synthetic' ? chosen.choice : last.current
  if (chosen.of === 'synthetic') last.current = chosen.choice
  return (
    <div className="population">
      <div className="noprint">
        <Segment
          label={words.say('ruler-population')}
          options={[
            { id: 'synthetic', title: words.say('ruler-synthetic') },
            { id: 'file', title: words.say('ruler-file') },
            ...(access === 'none' ? [] : [{ id: 'register', title: words.say('ruler-register') }]),
          ]}
          value={shown}
          onChange={(id) => {
            setShown(id)
            if (id === 'synthetic' && chosen.of !== 'synthetic')
              onChoose({ of: 'synthetic', choice: last.current })
            if (id === 'register' && chosen.of !== 'register' && who !== undefined)
              onChoose({ of: 'register' })
          }}
        />
      </div>
      {shown === 'synthetic' ? (
        <div className="of noprint">
          <label className="beside">
            <span>{words.say('ruler-size')}</span>
            <select
              className="box"
              value={size}
              onChange={({ target }) =>
                onChoose({ of: 'synthetic', choice: { size: Number(target.value), seed } })
              }
            >
              {[...new Set([...SIZES, size])].map((one) => (
                <option key={one} value={one}>
                  {words.show(one)}
                </option>
              ))}
            </select>
          </label>
          <span className="beside">
            <span aria-hidden="true">{words.say('ruler-seed')}</span>
            <NumberField
              label={words.say('ruler-seed')}
              value={seed}
              min={0}
              max={MOST_SEED}
              width={3}
              onChange={(value) => {
                if (
                  value !== undefined &&
                  Number.isInteger(value) &&
                  value >= 0 &&
                  value <= MOST_SEED
                )
                  onChoose({ of: 'synthetic', choice: { size, seed: value } })
              }}
            />
          </span>
          <span className="dim">{words.say('ruler-here')}</span>
        </div>
      ) : shown === 'file' ? (
        <div className="of">
          <FileButton
            label={words.say('ruler-choose-file')}
            accept=".xlsx,.csv,.tsv,.txt,.ndjson,.jsonl,.json,application/x-ndjson"
            look="small"
            onFile={(file) => onChoose({ of: 'file', file, isWithoutBad: false })}
          />
          {blank === undefined ? null : (
            <Button
              className="button small noprint"
              onPress={() =>
                saveFile(
                  new TextEncoder().encode(BYTE_ORDER_MARK + csvLine(blank)),
                  `${standard}.csv`,
                  'text/csv',
                )
              }
            >
              {words.say('ruler-blank-sheet')}
            </Button>
          )}
          <span className="dim">
            {words.say('ruler-file-form', { most: MOST_IN_BROWSER })} {words.say('ruler-file-here')}
          </span>
        </div>
      ) : (
        <p className="of sub" role="status">
          {who === undefined ? (
            <a href={inLanguage('/studio/sign-in', words.language)}>
              {words.say('ruler-register-sign-in')}
            </a>
          ) : (
            words.say('ruler-register-here')
          )}
        </p>
      )}
    </div>
  )
}

/** How far the population is, or why there is none, and what to do. */
export function PopulationTrouble(props: {
  readonly state: PopulationState
  readonly chosen: PopulationChoice
  readonly standard: string
  readonly onChoose: (choice: PopulationChoice) => void
  readonly onStop: () => void
  readonly onRetry: () => void
}) {
  const { state, chosen, standard, onChoose, onStop, onRetry } = props
  const words = useWords()
  switch (state.is) {
    case 'open':
      return state.leftOut === 0 && state.notes.length === 0 ? null : (
        <div className="note warn">
          {state.leftOut === 0 ? null : (
            <p>
              {words.say(chosen.of === 'register' ? 'ruler-register-left-out' : 'ruler-left-out', {
                count: state.leftOut,
              })}
            </p>
          )}
          {state.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )
    case 'nobody':
      return (
        <p className="note warn" role="status">
          {words.say('ruler-register-nobody', { looked: state.looked })}
        </p>
      )
    case 'refused':
      return <Trouble cause={state.cause} retry={onRetry} />
    case 'reading':
    case 'opening':
      return (
        <p className="waiting opening" role="status">
          <i className="hairline" aria-hidden="true" />
          <span className="sub">
            {state.is === 'reading'
              ? words.say('ruler-register-reading', { done: state.done, of: state.of })
              : state.done === undefined || state.of === undefined
                ? words.say('ruler-opening-first')
                : words.say('ruler-opening', { done: state.done, of: state.of })}{' '}
            <Elapsed />{' '}
            <button type="button" className="link" onClick={onStop}>
              {words.say('studio-stop')}
            </button>
          </span>
        </p>
      )
    case 'stopped':
    case 'failed':
      return (
        <div className={`note${state.is === 'failed' ? ' bad' : ''}`} role="alert">
          <p>{words.say(state.is === 'failed' ? 'ruler-failed' : 'studio-stopped')}</p>
          <Button className="button small" onPress={onRetry}>
            {words.say('studio-retry')}
          </Button>
        </div>
      )
    case 'too-many':
      return (
        <p className="note bad" role="alert">
          {chosen.of === 'register'
            ? words.say('ruler-register-too-many', { count: state.lines, most: MOST_IN_BROWSER })
            : words.say('ruler-too-many', { lines: state.lines, most: MOST_IN_BROWSER, standard })}
        </p>
      )
    case 'bad-lines': {
      const { lines, count, good } = state
      return (
        <div className="note bad" role="alert">
          <p>
            {lines.length === 0
              ? words.say('ruler-empty-file')
              : good === 0
                ? words.say('ruler-no-good-line')
                : words.say('ruler-bad-lines', { count })}
          </p>
          <ul className="bad-lines" tabIndex={0} aria-label={words.say('ruler-file')}>
            {lines.slice(0, MOST_BAD).map(({ line, place, reason }) => (
              <li key={`${line} ${place ?? ''} ${reason}`}>
                {place === undefined
                  ? words.say('ruler-bad-line', { line, reason })
                  : words.say('ruler-bad-cell', { place, reason })}
              </li>
            ))}
            {lines.length > MOST_BAD ? (
              <li>{words.say('list-more', { count: lines.length - MOST_BAD })}</li>
            ) : null}
          </ul>
          {good === 0 || chosen.of !== 'file' ? null : (
            <Button
              className="button small"
              onPress={() => onChoose({ ...chosen, isWithoutBad: true })}
            >
              {words.say('ruler-without-bad', { good })}
            </Button>
          )}
        </div>
      )
    }
  }
}
