import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Rounding } from '../../domain/numbers/rounding.ts'
import { ROUNDING_MODE_NAMES } from '../../domain/numbers/rounding.ts'
import { CopyLink } from '../parts/copy-link.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { Stars } from '../parts/stars.tsx'
import { useWords } from '../words.tsx'
import { clauseName } from './clause-name.ts'
import type { RulerFacts } from './ruler-facts.ts'
import {
  changesIn,
  NOTHING_CHANGED,
  STAGES,
  withChange,
  type Stage,
  type WhatIf,
  type WhatIfEdit,
} from './what-if.ts'

const DECIMALS = [0, 1, 2, 3, 4] as const

/** What is changed, as fields: thresholds, weights, roundings. */
export function ChangesPanel(props: {
  readonly facts: RulerFacts
  readonly now: WhatIf
  readonly ms: number | undefined
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly act: (edit: WhatIfEdit) => void
}) {
  const { facts, now, ms, canUndo, canRedo, act } = props
  const words = useWords()
  const most = Math.max(0, ...facts.levels.map(({ stars = 0 }) => stars))
  const marked = facts.levels.filter(({ mark }) => mark !== undefined).toReversed()
  return (
    <aside className="changes" aria-label={words.say('ruler-changed')}>
      <h2>
        {words.say('ruler-changed')} <span className="dim">{words.show(changesIn(now))}</span>
        <span className="grow" />
        <Button
          className="link noprint"
          isDisabled={changesIn(now) === 0}
          onPress={() => act({ act: 'change', of: 'begin', to: NOTHING_CHANGED })}
        >
          {words.say('ruler-undo-all')}
        </Button>
      </h2>
      {marked.length === 0 ? null : (
        <div role="group" aria-label={words.say('ruler-thresholds')}>
          {marked.map(({ id, title, stars, mark }) => (
            <Changed
              key={id}
              id={`mark-${id}`}
              what={words.say('ruler-mark', { level: words.text(title) })}
              name={
                stars === undefined || most === 0 ? (
                  words.text(title)
                ) : (
                  <Stars count={stars} of={most} />
                )
              }
              value={now.marks[id]}
              written={mark!.at}
              onChange={(at) =>
                act({
                  act: 'change',
                  of: `marks/${id}`,
                  to: { ...now, marks: withChange(now.marks, id, at) },
                })
              }
            />
          ))}
        </div>
      )}
      <Weights facts={facts} now={now} act={act} />
      <div role="group" aria-label={words.say('ruler-roundings')} className="roundings">
        <h3>{words.say('ruler-roundings')}</h3>
        {STAGES.map((stage) => (
          <RoundingOf key={stage} stage={stage} facts={facts} now={now} act={act} />
        ))}
      </div>
      <p className="buttons noprint">
        <Button className="button small" isDisabled={!canUndo} onPress={() => act({ act: 'undo' })}>
          {words.say('calculator-undo')}
        </Button>
        <Button className="button small" isDisabled={!canRedo} onPress={() => act({ act: 'redo' })}>
          {words.say('calculator-redo')}
        </Button>
        <CopyLink />
        <Button className="button small" onPress={() => print()}>
          {words.say('calculator-print')}
        </Button>
      </p>
      <p className="keys noprint">
        {ms === undefined ? null : words.say('ruler-frame', { ms: Math.round(ms) })}
      </p>
    </aside>
  )
}

/** A number of the revision that may be another: less, more, or typed. */
function Changed(props: {
  readonly id: string
  readonly what: string
  readonly name: React.ReactNode
  readonly value: number | undefined
  readonly written: number
  readonly onChange: (value: number | undefined) => void
}) {
  const { id, what, name, value, written, onChange } = props
  const words = useWords()
  const now = value ?? written
  const put = (number: number | undefined) => {
    if (number !== undefined && number >= 0) onChange(number === written ? undefined : number)
  }
  const by = (sign: number) => put(Number((now + sign).toFixed(6)))
  return (
    <div className={`changed${value === undefined ? '' : ' moved'}`} id={id}>
      <span className="name">{name}</span>
      <span className="stepper">
        <button
          type="button"
          className="noprint"
          aria-label={words.say('ruler-mark-lower', { what })}
          onClick={() => by(-1)}
        >
          −
        </button>
        <NumberField label={what} value={now} step={0.5} min={0} width={4} onChange={put} />
        <button
          type="button"
          className="noprint"
          aria-label={words.say('ruler-mark-raise', { what })}
          onClick={() => by(1)}
        >
          +
        </button>
      </span>
      <s className="was">{value === undefined ? '' : words.show(written)}</s>
    </div>
  )
}

function Weights(props: {
  readonly facts: RulerFacts
  readonly now: WhatIf
  readonly act: (edit: WhatIfEdit) => void
}) {
  const { facts, now, act } = props
  const words = useWords()
  const [picked, setPicked] = useState<readonly string[]>([])
  if (facts.weights.length === 0) return null
  const shown = facts.weights.filter(
    ({ id }) => now.weights[id] !== undefined || picked.includes(id),
  )
  const total = Number(
    facts.weights.reduce((sum, { id, points }) => sum + (now.weights[id] ?? points), 0).toFixed(6),
  )
  return (
    <div role="group" aria-label={words.say('ruler-weights')}>
      {shown.map((weight) => (
        <Changed
          key={weight.id}
          id={`weight-${weight.id}`}
          what={words.say('ruler-weight-of', { clause: clauseName(weight, words) })}
          name={clauseName(weight, words)}
          value={now.weights[weight.id]}
          written={weight.points}
          onChange={(points) =>
            act({
              act: 'change',
              of: `weights/${weight.id}`,
              to: { ...now, weights: withChange(now.weights, weight.id, points) },
            })
          }
        />
      ))}
      <p className="pick">
        <select
          className="box noprint"
          aria-label={words.say('ruler-pick-weight')}
          value=""
          onChange={({ target }) => {
            const { value } = target
            setPicked([...picked, value])
            requestAnimationFrame(() =>
              document
                .querySelector<HTMLInputElement>(`#weight-${CSS.escape(value)} input`)
                ?.focus(),
            )
          }}
        >
          <option value="" disabled>
            {words.say('ruler-pick-weight')}
          </option>
          {facts.weights
            .filter((one) => !shown.includes(one))
            .map((weight) => (
              <option key={weight.id} value={weight.id}>
                {clauseName(weight, words)}
              </option>
            ))}
        </select>
        {facts.full === undefined ? null : (
          <span className={total === facts.full ? 'dim' : 'down'}>
            {words.say('ruler-weights-total', { total, full: facts.full })}
          </span>
        )}
      </p>
    </div>
  )
}

function RoundingOf(props: {
  readonly stage: Stage
  readonly facts: RulerFacts
  readonly now: WhatIf
  readonly act: (edit: WhatIfEdit) => void
}) {
  const { stage, facts, now, act } = props
  const words = useWords()
  const written = facts.roundings[stage]
  const rounding = now.rounding[stage] ?? written
  const isRounded = rounding !== undefined && rounding.mode !== 'none'
  const name = words.say('ruler-stage', { stage })
  const put = (to: Rounding) => {
    const isWritten =
      written === undefined
        ? to.mode === 'none'
        : to.mode === written.mode && to.decimals === written.decimals
    act({
      act: 'change',
      of: `rounding/${stage}/${to.decimals}/${to.mode}`,
      to: { ...now, rounding: withChange(now.rounding, stage, isWritten ? undefined : to) },
    })
  }
  return (
    <div className={`rounding${now.rounding[stage] === undefined ? '' : ' moved'}`}>
      <span className="name">{name}</span>
      <select
        className="box"
        aria-label={words.say('ruler-decimals-of', { stage: name })}
        value={isRounded ? rounding.decimals : 'none'}
        onChange={({ target }) =>
          put(
            target.value === 'none'
              ? { decimals: 0, mode: 'none' }
              : {
                  decimals: Number(target.value),
                  mode: isRounded ? rounding.mode : 'half-up',
                },
          )
        }
      >
        <option value="none">{words.say('ruler-not-rounded')}</option>
        {[...new Set([...DECIMALS, ...(isRounded ? [rounding.decimals] : [])])].map((decimals) => (
          <option key={decimals} value={decimals}>
            {words.say('ruler-decimals', { decimals })}
          </option>
        ))}
      </select>
      {isRounded ? (
        <select
          className="box"
          aria-label={words.say('ruler-way-of', { stage: name })}
          value={rounding.mode}
          onChange={({ target }) => {
            const mode = ROUNDING_MODE_NAMES.find((one) => one === target.value)
            if (mode !== undefined) put({ decimals: rounding.decimals, mode })
          }}
        >
          {ROUNDING_MODE_NAMES.filter((mode) => mode !== 'none').map((mode) => (
            <option key={mode} value={mode}>
              {words.say('ruler-mode', { mode })}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  )
}
